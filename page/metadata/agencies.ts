/** News agencies as they credit themselves, longest first where one begins with another. */
const NAMES = [
  'Keystone-SDA', 'sda', 'dpa', 'AFP', 'AP', 'Reuters', 'epd', 'KNA', 'SID', 'APA', 'ANSA', 'EFE', 'Xinhua',
  'TASS', 'Interfax', 'KCNA', 'PTI', 'PA Media', 'Bloomberg', 'dts', 'dpa-AFX', 'Associated Press', 'UPI', 'Kyodo', 'Yonhap', 'ddp',
]; // prettier-ignore

const LONGEST_FIRST = [...NAMES].sort((a, b) => b.length - a.length);
const ONE = LONGEST_FIRST.join('|');
/** A credit: agencies and short desk signs, parted by slash, comma, plus, or "und". */
const CREDIT = new RegExp(
  `^(?:mit )?(?:[\\p{L}.]{1,5}[/,+& ]+)*(?:${ONE})(?:[-/,+& ]+(?:und |and )?[\\p{L}-]{1,12}\\.?)*$`,
  'u',
);
const WITH_MATERIAL = new RegExp(
  `(?:Mit Material|Material|Mit Informationen|Mit Agenturmaterial|With (?:material|reporting)) (?:von|der|by|from):? ((?:${ONE})[^.()]{0,60})`,
  'i',
);
const IN_BRACKETS = /\(([^()]{2,40})\)/g;

const canonical = (found: string): string =>
  found === 'Associated Press'
    ? 'AP'
    : (NAMES.find((name) => name.toLowerCase() === found.toLowerCase()) ?? found);

/** The agencies named in one credit such as `dpa/AFP`; none when it reads like no credit. */
function namedIn(credit: string): readonly string[] {
  const found = credit.match(new RegExp(`(?<![\\p{L}])(?:${ONE})(?![\\p{Ll}])`, 'giu')) ?? [];
  return found.map(canonical);
}

/**
 * The agencies an article credits: in the dateline and final brackets ("(dpa)", "(dpa/AFP)"),
 * in "mit Material von …" lines, or as an author. Each once, in order of appearance.
 * @param paragraphs the texts of the article's blocks, in reading order
 */
export function agenciesIn(paragraphs: readonly string[], authors: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const author of authors) if (CREDIT.test(author)) found.push(...namedIn(author));
  const edges = [...paragraphs.slice(0, 3), ...paragraphs.slice(-3)];
  for (const paragraph of edges) {
    const edge = `${paragraph.slice(0, 80)}\n${paragraph.slice(-80)}`;
    for (const [, inside] of edge.matchAll(IN_BRACKETS)) {
      if (inside && CREDIT.test(inside.trim())) found.push(...namedIn(inside));
    }
    const material = WITH_MATERIAL.exec(paragraph)?.[1];
    if (material) found.push(...namedIn(material));
  }
  return [...new Set(found)];
}
