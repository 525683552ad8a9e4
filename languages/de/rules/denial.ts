import { spanOf, type Attribution, type AttributionRule, type SentenceContext } from '../attribution.ts';
import type { Clause } from '../grammar/clauses.ts';
import { isCapital } from '../grammar/units.ts';
import { closed, isAnswer } from '../grammar/content.ts';
import { cueOf } from '../grammar/cue.ts';
import { sourceOf } from '../grammar/frame.ts';
import { DENIABLE_NOUNS, REFUSABLE_NOUNS } from '../lexicon/object-nouns.ts';

/** „Dies streitet X ab“, „X bestreitet, … zu haben“, „X wies die Vorwürfe zurück“, „…, was X bestreitet“. */
export const denial: AttributionRule = {
  id: 'de/denial/verb',
  stage: 'denial',
  apply: (context) => context.clauses.flatMap((clause) => read(context, clause) ?? []),
};

const ANAPHORS = new Set(['das', 'dies', 'dieses', 'es', 'alles', 'beides', 'was', 'dem', 'diesem']);

function read(context: SentenceContext, clause: Clause): Attribution | undefined {
  if (clause.type === 'fragment' || clause.type === 'infinitive') return undefined;
  const cue = cueOf(clause, context.clauses.slice(clause.index + 1));
  if (cue?.act !== 'deny' && cue?.act !== 'refute') return undefined;
  if (cue.negated || hasModal(clause)) return undefined;
  const next = context.clauses[clause.index + 1];
  const object = next !== undefined && (next.introducer === 'dass' || next.type === 'infinitive');
  const before = leadingObject(context, clause);
  if (isRefusal(clause) || (before && isRefusal(before))) return undefined;
  if (!object && !before && !deniesAnAccount(clause))
    context.note?.(denial.id, 'a denial, but of no account', clause);
  if (!object && !before && !deniesAnAccount(clause)) return undefined;
  const source = sourceOf(context, clause, cue);
  const last = object ? (context.clauses.at(-1) ?? clause) : clause;
  const first = before ?? context.clauses[source?.clauses[0] ?? clause.index];
  const start = isAnswer(clause) ? clause.start : startOf(first ?? clause);
  return {
    rule: `${denial.id}/${cue.lemma}`,
    form: 'reported',
    act: cue.act,
    lemma: cue.lemma,
    factive: cue.factive,
    content: [closed(context, { start, end: last.end })],
    cue: cue.units.map(spanOf),
    source: source
      ? { kind: 'mention', mention: source.mention }
      : { kind: 'vague', spans: cue.units.map(spanOf) },
    frameClauses: context.clauses
      .filter((each) => each.start >= start && each.end <= last.end)
      .map((each) => each.index),
    sentence: context.sentence.index,
    confidence: 0.9,
  };
}

/** „…, dass Rom die Vorwürfe zurückweise“: the denial begins after the word that ties it to another's frame. */
const startOf = ({ introducer, units, start }: Clause): number =>
  (introducer === 'dass'
    ? units.find(({ lower }) => lower !== 'und' && lower !== 'dass')?.start
    : undefined) ?? start;

/** „Den Vorwurf, …, wies er zurück“: what is denied opens the sentence. */
function leadingObject({ clauses }: SentenceContext, clause: Clause): Clause | undefined {
  const first = clauses[0];
  const leads = clause.finite === 0 && clause.index > 1 && first?.type === 'fragment';
  return leads && hasNoun(first, DENIABLE_NOUNS, REFUSABLE_NOUNS) ? first : undefined;
}

const hasNoun = (clause: Clause, ...lists: readonly ReadonlySet<string>[]): boolean =>
  clause.units.some((unit) => lists.some((list) => list.has(unit.lower)));

const hasModal = (clause: Clause): boolean =>
  /^(?:will|wollte|wollten|wollen|könnte|könnten|kann|müsste|würde)$/.test(
    clause.units[clause.finite]?.lower ?? '',
  );

/** A demand is turned down, not denied. */
const isRefusal = (clause: Clause): boolean => hasNoun(clause, REFUSABLE_NOUNS);

/** What is denied must be an account: a pronoun for one, or a noun like „Vorwürfe“. */
function deniesAnAccount(clause: Clause): boolean {
  if (isAnswer(clause)) return true;
  return (
    hasNoun(clause, DENIABLE_NOUNS) ||
    clause.units.some(({ lower }) => ANAPHORS.has(lower) && standsAlone(clause, lower))
  );
}

/** „Dies“ for an account, not „dies“ before a noun. */
function standsAlone(clause: Clause, word: string): boolean {
  const at = clause.units.findIndex((unit) => unit.lower === word);
  const next = clause.units[at + 1];
  return !isCapital(next) || clause.units[clause.finite] === next;
}
