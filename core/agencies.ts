import type { Article } from './article.ts';

/** News agencies as they credit themselves. */
const AGENCIES =
  'dpa dpa-AFX AFP AP Reuters epd KNA SID APA sda Keystone-SDA ANSA EFE Xinhua TASS Interfax KCNA PTI Bloomberg dts UPI Kyodo Yonhap dpa-infocom AWP Belga AAP'.split(
    ' ',
  );

/** Desk signs and joining words that stand beside agencies in a credit. */
const BESIDE = /^(?:.{1,5}|material|nachrichtenagentur(?:en)?)$/i;

/** Their names in full, as they credit themselves abroad. */
const IN_FULL: readonly (readonly [RegExp, string])[] = [
  [/(?:the )?associated press/i, 'AP'],
  [/agence france[- ]presse/i, 'AFP'],
  [/deutsche presse[- ]agentur/i, 'dpa'],
  [/thomson reuters/i, 'Reuters'],
];
/** What stands around them in a line of sources: its label, and the outlet's own address. */
const AROUND = /^[([]?(?:quellen?|sources?): *|\S+\.(?:de|at|ch|net|com)\b|[)\]]$/gi;

/** The agencies named in one credit such as `dpa/AFP` or `lby, dpa`; none when it holds other words. */
function namedIn(credit: string): readonly string[] {
  const words = IN_FULL.reduce((text, [name, short]) => text.replace(name, short), credit)
    .replace(AROUND, '')
    .split(/[\s/,+&]+/)
    .map((word) => AGENCIES.find((name) => name.toLowerCase() === word.toLowerCase()) ?? word);
  const named = words.filter((word) => AGENCIES.includes(word));
  return words.every((word) => named.includes(word) || word === '' || BESIDE.test(word)) ? named : [];
}

/** The agencies in a statement: named as a whole, or in words such as `Mit Material von dpa`. */
const creditedIn = (statement: string): readonly string[] => {
  const named = namedIn(statement);
  if (named.length > 0) return named;
  return [...statement.matchAll(CREDIT)].flatMap(([, inside, after]) => namedIn(inside ?? after ?? ''));
};

const CREDIT = /\(([^()]{2,40})\)|(?:[Mm]aterial|[Rr]eporting) (?:von|der|by|from):? ([\w/,+& -]{2,40})/g;
/** How far from either end of a block a credit stands, and in how many blocks from either end of the text. */
const EDGE = 80;
const BLOCKS = 3;

/**
 * The agencies an article credits: in the dateline and final brackets ("(dpa)", "(dpa/AFP)"),
 * in "mit Material von …" lines, or as an author; after those the page itself names. Each once.
 */
export function agenciesOf({ text, blocks, meta }: Article): readonly string[] {
  const credits = [...blocks.slice(0, BLOCKS), ...blocks.slice(-BLOCKS)]
    .map(({ start, end }) => text.slice(start, end))
    .flatMap((block) => [block.slice(0, EDGE), block.slice(-EDGE)])
    .flatMap((edge) => [...edge.matchAll(CREDIT)].map(([, inside, after]) => inside ?? after ?? ''));
  return [...new Set([...meta.agencies, ...meta.authors, ...credits].flatMap(creditedIn))];
}
