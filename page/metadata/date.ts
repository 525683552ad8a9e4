const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const MONTH =
  '(jan(?:uary?)?|jän(?:ner)?|feb(?:ruary?)?|m[aä]r(?:z|ch)?|mrz|apr(?:il)?|ma[iy]|jun[ei]?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)(?![a-zäöüß])\\.?';
const CLOCK = '(?:\\D{1,15}?([01]?\\d|2[0-3])[:.]([0-5]\\d)(?::([0-5]\\d))?(?!\\.?\\d)(?: ?([ap])\\.?m)?)?';
const YEAR = '((?:19|20)\\d\\d)';

const ISO =
  /(?<!\d)((?:19|20)\d\d)(-?)(\d\d?)\2(\d\d?)(?:[T ]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)? ?(Z|[+-]\d\d:?\d\d)?)?(?!\d)/i;
/** `12. Juni 2023, 14:05 Uhr`, `12.06.2023 14:05`, `12 Jun 2023 14:05:00`, `June 12, 2023 at 2:05 pm`. */
const IN_WORDS = new RegExp(`(?<![\\d.])(\\d{1,2})(?:\\.|st|nd|rd|th)?,? ?${MONTH},? ${YEAR}${CLOCK}`, 'i');
const IN_NUMBERS = new RegExp(
  `(?<![\\d.])(\\d{1,2})\\. ?(\\d{1,2})\\. ?((?:19|20)?\\d\\d)(?![\\d.])${CLOCK}`,
  'i',
);
const MONTH_FIRST = new RegExp(
  `(?<![a-zäöü])${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}(?!\\d)${CLOCK}`,
  'i',
);

const two = (number: string | number): string => String(number).padStart(2, '0');

const monthOf = (word: string): number =>
  MONTHS.indexOf(
    word
      .toLowerCase()
      .slice(0, 3)
      .replace('ä', 'a')
      .replace('mrz', 'mar')
      .replace('may', 'mai')
      .replace('oct', 'okt')
      .replace('dec', 'dez'),
  ) + 1;

/** A date and the time of day as ISO 8601; empty when there is no such day. */
function iso(
  year: string,
  month: string | number,
  day: string,
  clock: readonly (string | undefined)[] = [],
): string {
  const [hours, minutes, seconds, half] = clock;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return '';
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hours === undefined || minutes === undefined) return date;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  return `${date}T${two(hour)}:${minutes}${seconds ? `:${seconds}` : ''}`;
}

/**
 * The first date in a statement, in ISO 8601 with its time of day and offset where given: ISO and its cousins,
 * German and English words, and `12.06.2023`. Empty when there is none; days that depend on the reader's
 * country (`6/12/2023`) are none.
 */
export function dateOf(text: string): string {
  let match = ISO.exec(text);
  if (match) {
    const [, year = '', , month = '', day = '', hours, minutes, seconds, offset = ''] = match;
    const date = iso(year, month, day, [hours, minutes, seconds]);
    const colon = offset.toUpperCase().replace(/(\d\d)(\d\d)$/, '$1:$2');
    if (date) return date + colon;
  }
  match = IN_WORDS.exec(text);
  if (match) return iso(match[3] ?? '', monthOf(match[2] ?? ''), match[1] ?? '', match.slice(4));
  match = MONTH_FIRST.exec(text);
  if (match) return iso(match[3] ?? '', monthOf(match[1] ?? ''), match[2] ?? '', match.slice(4));
  match = IN_NUMBERS.exec(text);
  if (!match) return '';
  const year = match[3] ?? '';
  return iso(year.length < 4 ? `20${year}` : year, match[2] ?? '', match[1] ?? '', match.slice(4));
}
