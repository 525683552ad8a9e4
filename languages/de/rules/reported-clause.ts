import {
  spanOf,
  type Attribution,
  type AttributionRule,
  type SentenceContext,
  type SourcePointer,
} from '../attribution.ts';
import type { Clause } from '../grammar/clauses.ts';
import { contentFrom, isReportedMood } from '../grammar/content.ts';
import { cueOf, type FoundCue } from '../grammar/cue.ts';
import { sourceOf } from '../grammar/frame.ts';
import { isUnsaid } from '../grammar/unsaid.ts';
import { isIdiom, isIndicative, isMarkedSubjunctive } from '../grammar/mood.ts';
import type { Unit } from '../grammar/units.ts';
import { bracketOf } from '../grammar/verb-bracket.ts';
import { verbReadings } from '../grammar/verb-forms.ts';
import { CONTENT_INTRODUCERS } from '../lexicon/function-words.ts';
import { canSpeak, isAdverb } from '../sources/can-speak.ts';
import { isReportedForm } from './word-tests.ts';

/**
 * „Das Gericht stellte klar, dass der Vertrag gelte“, „Der Rat lehnte ab, weil das Geld fehle“: Konjunktiv I in a clause
 * that hangs on the indicative is the words of whoever the sentence is about, whatever the verb. It comes after all
 * rules that know their verbs.
 */
export const reportedClause: AttributionRule = {
  id: 'de/indirect/reported-clause',
  stage: 'modal',
  place: 1,
  words: [isReportedForm],
  apply: (context) => {
    const clause = context.clauses.find((each) => isReported(context, each));
    const main = clause && mainOf(context, clause);
    if (!clause || !main || context.document.text[context.sentence.end - 1] === '?') return [];
    const found = read(context, clause, main);
    return found && !isBesideContent(context, clause, main, found) ? [found] : [];
  },
};

/** Concessions and comparisons take the mood for themselves: „als sei nichts gewesen“, „was immer er sage“. */
const isOwnUse = ({ units, introducer }: Clause): boolean => {
  const words = units.map(({ lower }) => lower);
  return (
    ['als', 'damit', 'ehe', 'wie'].includes(introducer || (words[0] ?? '')) ||
    words[0] === 'als' ||
    words.includes('immer') ||
    (words.includes('auch') && /^(?:w|so)/.test(words[0] ?? ''))
  );
};

/** „Auf die Frage, ob er gehe, …“: what somebody else asked. */
const isAsked = (before: Clause | undefined, { introducer }: Clause): boolean =>
  introducer !== 'dass' &&
  /^(?:nach)?frage$/.test(before?.units.at(-1)?.lower ?? '') &&
  before?.type === 'fragment';

/** „die Tat sei laut Anklage verjährt“: whose words they are stands in the clause itself. */
const isLaidToSomebody = ({ units }: Clause): boolean =>
  units.some(({ lower }) => lower === 'laut' || lower === 'zufolge');

const isReported = ({ clauses }: SentenceContext, clause: Clause): boolean =>
  !isLaidToSomebody(clause) &&
  !isAsked(clauses[clause.index - 1], clause) &&
  ['main', 'subordinate', 'relative'].includes(clause.type) &&
  (clause.type !== 'main' || (clause.before === ',' && clause.finite > 0)) &&
  isMarkedSubjunctive(clause) &&
  !isIdiom(clauses, clause) &&
  !isOwnUse(clause);

/** The indicative clause it hangs on: the nearest before, or else the one after. */
function mainOf({ clauses }: SentenceContext, clause: Clause): Clause | undefined {
  const before = clauses.slice(0, clause.index);
  // In a sentence with a main clause in reported mood all is reported.
  if (before.some((each) => each.type === 'main' && isReportedMood(each))) return undefined;
  const after = clauses.slice(clause.index + 1).find((each) => each.type === 'main');
  return (
    before.findLast(isIndicative) ??
    (clause.type !== 'main' && after && isIndicative(after) ? after : undefined)
  );
}

function read(context: SentenceContext, clause: Clause, main: Clause): Attribution | undefined {
  const cue = cueOf(main, context.clauses.slice(main.index + 1));
  if (cue?.act === 'deny' || cue?.act === 'refute') return undefined;
  const units = cue?.units ?? bracketOf(main);
  if (cue && isUnsaid(context, main, cue, sourceOf(context, main, cue)?.mention)) return undefined;
  const announced = isAnnounced(clause);
  const source = speakerOf(context, clause, main, cue, units);
  const named = source.kind !== 'carried';
  return {
    rule: reportedClause.id,
    form: named ? 'indirect' : 'free',
    act: cue?.act ?? 'say',
    lemma: cue?.lemma ?? verbReadings(units[0]?.lower ?? '')[0]?.lemma ?? '',
    factive: cue?.factive ?? false,
    content: contentOf(context, clause, main, named),
    cue: named ? units.map(spanOf) : [],
    source,
    frameClauses: announced && named ? [main.index] : [],
    sentence: context.sentence.index,
    confidence: 0.7,
  };
}

/** „teilte mit, dass der Damm hält, obwohl es regne“: a circumstance of what the same frame announces already. */
function isBesideContent(
  { clauses }: SentenceContext,
  clause: Clause,
  main: Clause,
  { source }: Attribution,
): boolean {
  const said = clauses[main.index + 1];
  return (
    source.kind === 'mention' &&
    !isAnnounced(clause) &&
    said !== undefined &&
    said.index < clause.index &&
    said.introducer === 'dass'
  );
}

/** Whether the clause is what is said, not a reason or a comment within it. */
const isAnnounced = ({ type, introducer }: Clause): boolean =>
  type === 'main' || (type === 'subordinate' && CONTENT_INTRODUCERS.has(introducer));

/** The clause and what goes on with it, up to a colon; with the full stop where nothing in the sentence frames it. */
function contentOf(
  context: SentenceContext,
  clause: Clause,
  main: Clause,
  named: boolean,
): readonly { start: number; end: number }[] {
  if (clause.index < main.index) return [spanOf(clause)];
  const colon = context.clauses.find(({ before, index }) => index > clause.index && before === ':');
  const limit = colon ? (context.clauses[colon.index - 1]?.end ?? clause.end) : context.sentence.end;
  const spans = contentFrom(context, clause.index)
    .filter(({ start }) => start < limit)
    .map(({ start, end }) => ({ start, end: Math.min(end, limit) }));
  const [last] = spans.slice(-1);
  const ends = last && !named && last.end === context.clauses.at(-1)?.end;
  return ends ? [...spans.slice(0, -1), { start: last.start, end: context.sentence.end }] : spans;
}

/** Who the indicative clause is about, if that can be somebody who says things; else whoever spoke before. */
function speakerOf(
  context: SentenceContext,
  clause: Clause,
  main: Clause,
  cue: FoundCue | undefined,
  units: readonly Unit[],
): SourcePointer {
  const words = units.map(spanOf);
  const passive = cue?.passive ?? (isBecoming(units[0]) && units.length > 1);
  const before: SourcePointer = { kind: 'carried', reach: 'far', mark: words, nameless: true };
  // „Der Fahrer, der geschlafen habe, floh“: somebody else says so of him.
  if (!cue && (clause.type === 'relative' || (passive && clause.type === 'main'))) return before;
  if (!cue && goesOn(context, clause, main)) return before;
  const mention = sourceOf(context, main, { ...PLAIN, ...cue, passive, units })?.mention;
  const speaks = mention && (isAnnounced(clause) && cue ? !isAdverb(mention) : canSpeak(mention));
  if (speaks) return { kind: 'mention', mention };
  return passive && isAnnounced(clause) ? { kind: 'vague', spans: words } : before;
}

/** „Kunden sparten Geld, und der Umstieg werde leichter“ goes on with what was said before: the form is of either mood. */
const goesOn = ({ previous }: SentenceContext, clause: Clause, main: Clause): boolean =>
  clause.type === 'main' && previous.length > 0 && EITHER_MOOD.test(main.units[main.finite]?.lower ?? '');

/** „sparten“, „ließen“: past tense or Konjunktiv II. */
const EITHER_MOOD = /(?:ten|[ie]ßen|ieben|gingen|blieben|fielen)$/;

/** A verb no lexicon knows as one of saying. */
const PLAIN = {
  act: 'say',
  factive: false,
  weak: false,
  lemma: '',
  negated: false,
  infinitive: false,
  fixed: [],
  spoken: true,
} as const;

const isBecoming = (unit: Unit | undefined): boolean =>
  verbReadings(unit?.lower ?? '').some(({ lemma }) => lemma === 'werden');
