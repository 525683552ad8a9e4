const ADJECTIVE_ENDINGS = ' e en er es em ere eren erer eres erem ste sten ster este esten'.split(' ');
const NOUN_ENDINGS = ' s n e en es er ern nen'.split(' ');

const isOn = (
  list: ReadonlySet<string>,
  lower: string,
  endings: readonly string[],
  shortest: number,
): boolean =>
  endings.some((ending) => {
    const length = lower.length - ending.length;
    return length >= shortest && lower.endsWith(ending) && list.has(lower.slice(0, length));
  });

/** Whether the word is a form of an adjective that is listed by its stem. */
export const isAdjectiveOn = (list: ReadonlySet<string>, lower: string): boolean =>
  isOn(list, lower, ADJECTIVE_ENDINGS, 0);

/** Whether the word is a form of a listed noun of at least `shortest` units. */
export const isNounOn = (list: ReadonlySet<string>, lower: string, shortest = 0): boolean =>
  isOn(list, lower, NOUN_ENDINGS, shortest);
