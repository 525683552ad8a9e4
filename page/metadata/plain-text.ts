import { normalise } from '../normalise.ts';

/** Characters an entity's ending adds to its letter: `&auml;` is an a with the mark of `uml`. */
const MARKS: Readonly<Record<string, string>> = {
  uml: '\u0308',
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  cedil: '\u0327',
};
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  szlig: 'ß',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  euro: '€',
};

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z])(uml|acute|grave|circ|tilde|cedil)|([a-z]{2,6}));/gi;

const decode = (text: string): string =>
  text.replace(ENTITY, (all: string, decimal = '', hex = '', letter = '', mark = '', name = '') => {
    const [number, digits, base, accent, word] = [decimal, hex, letter, mark, name].map(String);
    if (base) return (base + (MARKS[accent?.toLowerCase() ?? ''] ?? '')).normalize('NFC');
    if (word) return NAMED[word] ?? all;
    const code = number ? Number(number) : parseInt(digits ?? '', 16);
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : all;
  });

/**
 * A statement of the page as a reader would see it: entities decoded, also those that were escaped twice,
 * tags gone, white space collapsed.
 */
export const plainText = (text: string): string =>
  normalise((text.includes('&') ? decode(decode(text)) : text).replace(/<\/?[a-z][^<>]*>/gi, ' '));

/** The letters and digits of a text, without accents and case, umlauts as their plain vowels: for comparing. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^a-z\d\u00E0-\u02AF\u0370-\u1FFF\u2C00-\uFFFF]+/g, '')
    .replace(/([aou])e/g, '$1');
