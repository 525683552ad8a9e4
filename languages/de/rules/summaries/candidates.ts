import { spanOf, type Attribution, type Mention, type SentenceContext } from '../../attribution.ts';
import type { Span } from '../../../../core/span.ts';
import { argumentsOf, type Argument } from '../../grammar/arguments.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { closed, isReportedMood } from '../../grammar/content.ts';
import { endsInQuestion } from '../../grammar/ends-in-question.ts';
import { fullVerbOf, type FullVerb } from '../../grammar/full-verb.ts';
import { isSecondPredicate } from '../../grammar/second-predicate.ts';
import { isCapital, type Unit } from '../../grammar/units.ts';
import { isMute } from '../../grammar/unsaid.ts';
import { DETERMINERS } from '../../lexicon/function-words.ts';
import { CUE_VERBS } from '../../lexicon/cue-verbs.ts';
import type { SummaryVerb } from '../../lexicon/summary-verbs.ts';
import { isLikelySource } from '../../sources/likely.ts';
import { oneThere } from '../../sources/one-there.ts';
import { agentIn, ownerIn, withoutArgument } from './owner.ts';
import { announcesContent, firstClause, lastClause, tailOf } from './reach.ts';
import { isSummaryVerb } from './verbs.ts';

/** A predicate with source and arguments that may sum up what somebody said. */
export interface Candidate {
  readonly lemmas: readonly string[];
  /** The words of the verb. */
  readonly verb: readonly Unit[];
  readonly passive: boolean;
  readonly pluperfect: boolean;
  readonly negated: boolean;
  readonly reflexive: boolean;
  readonly source: Mention;
  /** The clause with those fragments that an aside cuts off. */
  readonly units: readonly Unit[];
  /** Number of units before those fragments. */
  readonly own: number;
  /** All phrases but the source. */
  readonly rest: readonly Argument[];
  /** Index of the clause with the verb. */
  readonly clause: number;
  /** Whether a clause in reported mood follows, which gives what was said. */
  readonly tail: boolean;
  readonly content: Span;
  /** The clauses of the content, by index. */
  readonly clauses: readonly number[];
}

/** Whether a rule asks about the verb with this infinitive. */
type Family = (lemma: string) => boolean;

const caches = new Map<Family, WeakMap<SentenceContext, readonly Candidate[]>>();

/** The candidates of a sentence, worked out once for all rules that ask about the same verbs. */
export function candidatesOf(context: SentenceContext, family: Family = isSummaryVerb): readonly Candidate[] {
  const cache = caches.get(family) ?? new WeakMap<SentenceContext, readonly Candidate[]>();
  caches.set(family, cache);
  const known = cache.get(context);
  if (known) return known;
  const found: Candidate[] = [];
  for (const clause of endsInQuestion(context) ? [] : context.clauses) {
    // „X lobte A und forderte B“ is one summary.
    if (found.some(({ clauses }) => clauses.includes(clause.index))) continue;
    const one = candidateIn(context, clause, family);
    if (one) found.push(one);
  }
  cache.set(context, found);
  return found;
}

/** The predicate of a clause that states something by a verb that can sum up speech. */
function summingUp(clause: Clause, family: Family): FullVerb | undefined {
  if (clause.type !== 'main') return undefined;
  // „Fordert er mehr, …“: a verb that opens the sentence asks or supposes.
  if (clause.finite === 0 && clause.index === 0) return undefined;
  const predicate = fullVerbOf(clause) ?? possession(clause);
  return predicate?.lemmas.some(family) && !isReportedMood(clause) ? predicate : undefined;
}

/** „hat den Nachbarn in Verdacht“: the verb itself, not the auxiliary. */
function possession({ units, finite }: Clause): FullVerb | undefined {
  const verb = units[finite];
  return verb && HAVING.test(verb.lower)
    ? { lemmas: ['haben'], units: [verb], passive: false, pluperfect: false }
    : undefined;
}

const HAVING = /^(?:hat|haben|hatten?)$/;

function candidateIn(context: SentenceContext, clause: Clause, family: Family): Candidate | undefined {
  const predicate = summingUp(clause, family);
  if (!predicate || announcesContent(context, clause)) return undefined;
  const owner = predicate.passive ? agentIn(context, clause) : ownerIn(context, clause, predicate);
  if (!owner || !isLikelySource(owner.mention) || isMute(owner.mention)) return undefined;
  const one = owner.mention.words.toLowerCase() === 'man';
  const there = one ? oneThere(context, clause.units) : owner.mention;
  if (!there) return undefined;
  const source = withoutArgument(context, there, predicate);
  const units = [...clause.units, ...fragmentsAfter(context, clause.index).flatMap((each) => each.units)];
  const first = firstClause(context, clause, owner.clauses);
  const last = lastOf(context, clause, family);
  return {
    lemmas: predicate.lemmas,
    verb: predicate.units,
    passive: predicate.passive,
    pluperfect: predicate.pluperfect,
    negated: isNegated(clause.units),
    reflexive: clause.units.some(({ lower }) => lower === 'sich'),
    source,
    units,
    own: clause.units.length,
    rest: argumentsOf(units, [...predicate.units, ...source.units, ...(one ? owner.mention.units : [])]),
    clause: clause.index,
    tail: tailOf(context, clause.index).length > 0,
    content: closed(context, { start: startOf(context, first), end: endOf(context, last) }),
    clauses: Array.from({ length: last - first + 1 }, (_, index) => first + index),
  };
}

/** Whether the clause is negated; „nicht gezahlte Prämien“ and „nicht nur“ do not negate it. */
const isNegated = (units: readonly Unit[]): boolean =>
  units.some(({ lower }, at) => {
    const next = units[at + 1]?.lower ?? '';
    const within =
      lower === 'nicht' &&
      (next === 'nur' || (/e[nrsm]?$/.test(next) && !DETERMINERS.has(next) && isCapital(units[at + 2])));
    return NEGATIONS.test(lower) && !within;
  });

const NEGATIONS = /^(?:nicht|kein(?:e[nmrs]?)?|keinerlei|nie(?:mals)?|niemand(?:e[nm])?|weder)$/;

/** Fragments an aside cuts off the clause: „bezeichnete die Anlage, die alt ist, | als Gefahr“. */
function fragmentsAfter({ clauses }: SentenceContext, index: number): readonly Clause[] {
  const found: Clause[] = [];
  for (const next of clauses.slice(index + 1, index + 5)) {
    if (next.type === 'main' || next.before === ';' || next.before === ':') break;
    // „als veraltet“ looks like a clause with a verb.
    const named = next.introducer === 'als' && next.units.length <= LONGEST_NAME;
    if (next.type === 'fragment' || named) found.push(next);
  }
  return found;
}

/** In units. */
const LONGEST_NAME = 3;

/** Last clause of the summary, a second predicate of saying included. */
function lastOf(context: SentenceContext, clause: Clause, family: Family): number {
  const last = lastClause(context, clause.index);
  const next = context.clauses[last + 1];
  const goesOn =
    next && isSecondPredicate(next) && summingUp(next, family) && !announcesContent(context, next);
  return goesOn ? lastOf(context, next, family) : last;
}

/** Where clause `first` begins, without „und“. */
function startOf({ clauses }: SentenceContext, first: number): number {
  const clause = clauses[first];
  const opening = clause && isSecondPredicate(clause) ? clause.units[1] : clause;
  return opening?.start ?? 0;
}

/** Where clause `last` ends, the sentence's full stop included where nothing follows. */
function endOf({ clauses, sentence }: SentenceContext, last: number): number {
  return last === clauses.length - 1 ? sentence.end : (clauses[last]?.end ?? sentence.end);
}

/** A verb of a list, as it was found. */
export interface FoundVerb<Entry extends SummaryVerb = SummaryVerb> {
  readonly lemma: string;
  readonly entry: Entry;
}

/** Verbs of telling: what they told stays told. */
const TOLD_BEFORE = new Set(['sprechen', 'reden', 'berichten', 'beziffern', 'schätzen']);

/** The entry of a list that the candidate's verb has, unless it is negated and then says nothing. */
export function entryOf<Entry extends SummaryVerb>(
  { lemmas, negated, pluperfect }: Candidate,
  list: ReadonlyMap<string, Entry>,
): FoundVerb<Entry> | undefined {
  const lemma = lemmas.find((each) => list.has(each));
  const entry = lemma === undefined ? undefined : list.get(lemma);
  // „hatte gefordert“ tells what led up to the news; „hatte von 50 Fällen gesprochen“ is what others answer.
  if (pluperfect && !TOLD_BEFORE.has(lemma ?? '')) return undefined;
  return lemma !== undefined && entry && (!negated || entry.negatable) ? { lemma, entry } : undefined;
}

/** The attribution a rule makes of a candidate. */
export const summary = (
  context: SentenceContext,
  { verb, content, source, clauses }: Candidate,
  rule: string,
  { lemma, entry }: FoundVerb,
  confidence = 0.65,
): Attribution => ({
  rule: `${rule}/${lemma}`,
  form: 'reported',
  act: entry.act,
  lemma,
  factive: CUE_VERBS.get(lemma)?.factive ?? false,
  content: [content],
  cue: [],
  marked: verb.map(spanOf),
  source: { kind: 'mention', mention: source },
  frameClauses: clauses,
  sentence: context.sentence.index,
  confidence,
});
