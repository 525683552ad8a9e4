import type { Article } from './article.ts';

/** News agencies as they credit themselves. */
const AGENCIES =
  'dpa dpa-AFX AFP AP Reuters epd KNA SID APA sda Keystone-SDA ANSA EFE Xinhua TASS Interfax KCNA PTI Bloomberg dts UPI Kyodo Yonhap'.split(
    ' ',
  );

/** Desk signs and joining words that stand beside agencies in a credit. */
const BESIDE = /^(?:.{1,5}|material)$/i;

/** The agencies named in one credit such as `dpa/AFP` or `lby, dpa`; none when it holds other words. */
function namedIn(credit: string): readonly string[] {
  const words = credit
    .split(/[\s/,+&]+/)
    .map((word) => AGENCIES.find((name) => name.toLowerCase() === word.toLowerCase()) ?? word);
  const named = words.filter((word) => AGENCIES.includes(word));
  return words.every((word) => named.includes(word) || word === '' || BESIDE.test(word)) ? named : [];
}

const CREDIT = /\(([^()]{2,40})\)|(?:[Mm]aterial|reporting) (?:von|der|by|from):? ([\w/,+& -]{2,40})/g;
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
  return [...new Set([...meta.agencies, ...[...meta.authors, ...credits].flatMap(namedIn)])];
}
