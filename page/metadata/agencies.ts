/** News agencies as they credit themselves. */
const AGENCIES = new Map(
  (
    'dpa AFP AP Reuters epd KNA SID APA sda ANSA EFE Xinhua TASS Interfax KCNA PTI Bloomberg dts ddp UPI Kyodo ' +
    'Yonhap dpa-AFX Keystone-SDA'
  )
    .split(' ')
    .map((name) => [name.toLowerCase(), name]),
);

/** Desk signs and joining words that stand beside agencies in a credit. */
const MAX_SIGN = 5;
const JOINING = new Set(['und', 'and', 'mit', 'with', 'material', 'von', 'from']);

/** The agencies named in one credit such as `dpa/AFP` or `lby, dpa`; none when it holds other words. */
function namedIn(credit: string): readonly string[] {
  const words = credit.split(/[\s/,+&]+/).filter((word) => word !== '');
  const isCredit = words.every((word) => {
    const name = word.toLowerCase();
    return AGENCIES.has(name) || JOINING.has(name) || word.length <= MAX_SIGN;
  });
  return isCredit ? words.flatMap((word) => AGENCIES.get(word.toLowerCase()) ?? []) : [];
}

const IN_BRACKETS = /\(([^()]{2,40})\)/g;
const MATERIAL = /(?:[Mm]aterial|Agenturen|reporting) (?:von|der|by|from):? ([\w/,+& -]{2,40})/;
/** How far from either end of a paragraph a credit stands. */
const EDGE = 80;
/** Credits stand in the first and last blocks. */
const BLOCKS = 3;

/**
 * The agencies an article credits: in the dateline and final brackets ("(dpa)", "(dpa/AFP)"),
 * in "mit Material von …" lines, or as an author. Each once, in order of appearance.
 * @param blocks the texts of the article's blocks, in reading order
 */
export function agenciesIn(blocks: readonly string[], authors: readonly string[]): readonly string[] {
  const edges = [...blocks.slice(0, BLOCKS), ...blocks.slice(-BLOCKS)].flatMap((block) => [
    block.slice(0, EDGE),
    block.slice(-EDGE),
  ]);
  const credits = edges.flatMap((edge) => [
    ...[...edge.matchAll(IN_BRACKETS)].map(([, inside = '']) => inside),
    MATERIAL.exec(edge)?.[1] ?? '',
  ]);
  return [...new Set([...authors, ...credits].flatMap(namedIn))];
}
