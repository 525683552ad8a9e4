import { common, ROLES, type Match, type Role } from './match.ts';

/** What is wrong with a match, most of all. */
export type Fault = 'missed' | 'spurious' | 'cut wrong' | 'wrong speaker' | 'wrong cue';

/** A match that costs something, and how many points of message, speaker and cue F1 taken together. */
export interface Confusion extends Match {
  readonly fault: Fault;
  readonly cost: number;
}

/** Confusions of one fault and form. */
export interface ConfusionGroup {
  readonly name: string;
  readonly cost: number;
  /** The costliest first. */
  readonly confusions: readonly Confusion[];
}

interface Weights {
  /** F1 points lost by one reading of wholly wrong words. */
  readonly precision: number;
  /** F1 points lost by one quotation not read at all. */
  readonly recall: number;
}

const mean = (numbers: readonly number[]): number =>
  numbers.length > 0 ? numbers.reduce((sum, number) => sum + number, 0) / numbers.length : 0;

const EMPTY: ReadonlySet<number> = new Set();

/** Share of our words of a part that are right; undefined where we have none. */
function precisionOf({ gold, ours }: Match, role: Role): number | undefined {
  const words = ours?.[role] ?? EMPTY;
  return words.size > 0 ? common(gold?.[role] ?? EMPTY, words) / words.size : undefined;
}

/** Share of the corpus' words of a part that we have; undefined where it has none. */
function recallOf({ gold, ours }: Match, role: Role): number | undefined {
  const words = gold?.[role] ?? EMPTY;
  return words.size > 0 ? common(words, ours?.[role] ?? EMPTY) / words.size : undefined;
}

/** Precision, recall and F1 of one part over all matches, as the reference scorer has them; 0…1. */
export function scoresOf(
  matches: readonly Match[],
  role: Role,
): { precision: number; recall: number; f1: number } {
  const precision = mean(matches.flatMap((match) => precisionOf(match, role) ?? []));
  const recall = mean(matches.flatMap((match) => recallOf(match, role) ?? []));
  const sum = precision + recall;
  return { precision, recall, f1: sum > 0 ? (2 * precision * recall) / sum : 0 };
}

/** What one reading or one quotation moves the F1 of a part by, to first order: the slope of F1 there by the count. */
function weightsOf(matches: readonly Match[], role: Role): Weights {
  const { precision, recall } = scoresOf(matches, role);
  const square = Math.max((precision + recall) ** 2, Number.EPSILON);
  const count = (valueOf: typeof precisionOf): number =>
    Math.max(1, matches.filter((match) => valueOf(match, role) !== undefined).length);
  return {
    precision: (100 * 2 * recall ** 2) / square / count(precisionOf),
    recall: (100 * 2 * precision ** 2) / square / count(recallOf),
  };
}

const FAULT_OF: Readonly<Record<Role, Fault>> = {
  message: 'cut wrong',
  speaker: 'wrong speaker',
  cue: 'wrong cue',
};

/** Every match that costs something. */
export function confusionsOf(matches: readonly Match[]): readonly Confusion[] {
  const weights = ROLES.map((role) => ({ role, ...weightsOf(matches, role) }));
  return matches.flatMap((match) => {
    const costs = weights.map(({ role, precision, recall }) => ({
      role,
      cost: (1 - (precisionOf(match, role) ?? 1)) * precision + (1 - (recallOf(match, role) ?? 1)) * recall,
    }));
    const cost = costs.reduce((sum, each) => sum + each.cost, 0);
    if (cost < 1e-9) return [];
    const [worst] = costs.toSorted((a, b) => b.cost - a.cost);
    const fault = !match.ours ? 'missed' : !match.gold ? 'spurious' : FAULT_OF[worst?.role ?? 'message'];
    return [{ ...match, fault, cost }];
  });
}

/** Confusions by fault and form, the costliest group first. */
export function groupsOf(confusions: readonly Confusion[]): readonly ConfusionGroup[] {
  const groups = Map.groupBy(
    confusions,
    ({ fault, gold, ours }) => `${fault}: ${(gold ?? ours)?.form ?? ''}`,
  );
  return [...groups]
    .map(([name, all]) => ({
      name,
      cost: all.reduce((sum, { cost }) => sum + cost, 0),
      confusions: all.toSorted((a, b) => b.cost - a.cost),
    }))
    .toSorted((a, b) => b.cost - a.cost);
}

/**
 * So many confusions to look at, the costliest. Every quotation missed costs the same, so each group gives as many as
 * its share of the whole cost (by the greatest remainder), and a group those that stand far apart among its equals.
 */
export function chosen(groups: readonly ConfusionGroup[], count: number): readonly Confusion[] {
  const whole = groups.reduce((sum, { cost }) => sum + cost, 0);
  const taken = groups.map(({ confusions }) => ({ confusions, places: 0 }));
  for (
    let left = Math.min(
      count,
      groups.reduce((sum, each) => sum + each.confusions.length, 0),
    );
    left > 0;
    left--
  ) {
    const next = groups
      .map(({ cost }, at) => ({ at, due: (count * cost) / whole - (taken[at]?.places ?? 0) }))
      .filter(({ at }) => (taken[at]?.places ?? 0) < (groups[at]?.confusions.length ?? 0))
      .toSorted((a, b) => b.due - a.due)[0];
    const group = next && taken[next.at];
    if (!group) break;
    group.places++;
  }
  return taken.flatMap(({ confusions, places }) => apart(confusions, places));
}

/** The first `count` by cost; of those that cost as much as the last of them, some at equal distances. */
function apart(confusions: readonly Confusion[], count: number): readonly Confusion[] {
  if (count === 0) return [];
  const least = confusions[count - 1]?.cost ?? 0;
  const sure = confusions.filter(({ cost }) => cost > least + 1e-9);
  const equal = confusions.filter(({ cost }) => Math.abs(cost - least) <= 1e-9);
  const places = count - sure.length;
  const step = equal.length / Math.max(1, places);
  return [
    ...sure,
    ...Array.from({ length: places }, (_, at) => equal[Math.floor(at * step)]).filter(
      (each) => each !== undefined,
    ),
  ];
}
