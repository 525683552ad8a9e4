/** How many names were said, how many are right to say, and how many of them were said. */
export interface NameCounts {
  readonly said: number;
  readonly gold: number;
  readonly both: number;
}

const QUOTES = /["'`´‘’‚‛“”„‟‹›«»]/g;
const DASHES = /\s*[‐-―−-]+\s*/g;
const UNSEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** A line without what is only typography: case, quotes, kinds of dashes, white space, unseen characters. */
const foldLine = (line: string): string =>
  line
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(QUOTES, '')
    .replace(DASHES, '-')
    .replace(/\s*(?:…|\.{3})/g, '…')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Letters and digits only, without accents, in lower case. */
const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');

const TAIL = /^ ?[|:·•»-] ?(.+)$/;

/** Whether what follows the title in a line is only the name of the outlet. */
function isTail(rest: string, outlets: readonly string[]): boolean {
  const tail = foldName(TAIL.exec(rest)?.[1] ?? '');
  return tail !== '' && outlets.map(foldName).some((name) => name.includes(tail) || tail.startsWith(name));
}

/**
 * Whether a title is the one wanted, but for typography and for the name of the outlet after it.
 * @param outlets names the outlet goes by: its gold name, its host
 */
export function isSameTitle(said: string, gold: string, outlets: readonly string[] = []): boolean {
  const [shorter, longer] = [foldLine(said), foldLine(gold)].toSorted((a, b) => a.length - b.length) as [
    string,
    string,
  ];
  if (shorter === longer) return true;
  const names = outlets.filter((name) => foldName(name) !== '');
  return shorter !== '' && longer.startsWith(shorter) && isTail(longer.slice(shorter.length), names);
}

/** The day as written and, where the offset is known, the day it then was in UTC. */
function daysOf(date: string): readonly string[] {
  const [, year = '', month = '', day = '', time, offset] =
    /^(\d{4})-(\d\d?)-(\d\d?)(?:[T ](\d\d:\d\d(?::\d\d)?)[\d.]*(Z|[+-]\d\d:?\d\d)?)?/.exec(date) ?? [];
  if (!year) return [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!time || !offset) return [written];
  const colon = offset.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
  const instant = new Date(`${written}T${time}${colon}`);
  return Number.isNaN(instant.getTime()) ? [written] : [written, instant.toISOString().slice(0, 10)];
}

/** Whether two ISO 8601 dates or date-times share a day, each as written or in UTC. */
export function isSameDay(said: string, gold: string): boolean {
  const wanted = daysOf(gold);
  return daysOf(said).some((day) => wanted.includes(day));
}

/** Names too short to be found within others. */
const MIN_CONTAINED = 4;

/** Whether `short` is made of the words in order, each whole or as its initial; left out may be only articles. */
function isMadeOf(short: string, words: readonly string[]): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return short === '';
  if (/^(?:the|der|die|das|of|and|und)$/.test(word) && isMadeOf(short, rest)) return true;
  return [word, word.slice(0, 1)].some(
    (part) => part !== '' && short.startsWith(part) && isMadeOf(short.slice(part.length), rest),
  );
}

/**
 * Whether a publisher is the one wanted. The gold name is one word such as `BerlinerMorgenpost`, at times with
 * the edition after it (`EuronewsEN`). Right is the same name, one that holds the other, or the name it abbreviates.
 */
export function isSamePublisher(said: string, gold: string): boolean {
  const name = foldName(said);
  if (name === '') return false;
  return [gold, gold.replace(/(?<=[a-z])[A-Z]{2}$/, '')].some((wanted) => {
    const short = foldName(wanted);
    if (name.startsWith(short) || name.endsWith(short)) return true;
    if (short.length >= MIN_CONTAINED && name.includes(short)) return true;
    if (name.length >= MIN_CONTAINED && short.includes(name)) return true;
    return isMadeOf(
      short,
      said
        .split(/[^\p{L}\p{N}]+/u)
        .map(foldName)
        .filter(Boolean),
    );
  });
}

/** Counts names alike but for case, accents and punctuation; one may hold the other (`Redaktion x` and `x`). */
export function countNames(said: readonly string[], gold: readonly string[]): NameCounts {
  const open = said.map(foldName);
  let both = 0;
  for (const wanted of gold.map(foldName)) {
    const at = open.findIndex((name) => name === wanted || name.includes(wanted) || wanted.includes(name));
    if (at < 0) continue;
    open.splice(at, 1);
    both += 1;
  }
  return { said: said.length, gold: gold.length, both };
}
