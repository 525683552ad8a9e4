import type { PlacedStatement } from '../../core/dossier/placed.ts';

/** Statements that are about the same words of the article; none of them is about others. */
export type Passage = readonly PlacedStatement[];

/** The strings of the headings over the statements of a dossier. */
export type StatementGroup = 'dossier_whole' | 'dossier_in_order' | 'dossier_unplaced';

const startOf = ({ spans }: PlacedStatement): number => Math.min(...spans.map(({ start }) => start));

/** Puts statements about the same words together, those first that come first. */
function byWords(statements: readonly PlacedStatement[]): readonly Passage[] {
  const passages = new Map<string, PlacedStatement[]>();
  for (const statement of statements) {
    const { quote, spans } = statement;
    const key = `${spans[0]?.start} ${quote}`;
    passages.set(key, [...(passages.get(key) ?? []), statement]);
  }
  return [...passages.values()];
}

/** The statements of a dossier: about the whole article, in the order of the article, and those placed nowhere. */
export function passagesOf(
  statements: readonly PlacedStatement[],
): readonly { readonly group: StatementGroup; readonly passages: readonly Passage[] }[] {
  const whole = statements.filter(({ quote }) => quote === '');
  const placed = statements.filter(({ spans }) => spans.length > 0);
  const rest = statements.filter((statement) => !whole.includes(statement) && !placed.includes(statement));
  return [
    { group: 'dossier_whole', passages: byWords(whole) },
    { group: 'dossier_in_order', passages: byWords(placed.toSorted((a, b) => startOf(a) - startOf(b))) },
    { group: 'dossier_unplaced', passages: byWords(rest) },
  ];
}
