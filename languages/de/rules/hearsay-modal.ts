import {
  mentionOf,
  spanOf,
  type Attribution,
  type AttributionRule,
  type SentenceContext,
} from '../attribution.ts';
import type { Span } from '../../../core/span.ts';
import { type Clause } from '../grammar/clauses.ts';
import { isCapital, type Unit } from '../grammar/units.ts';
import { closed, endWithStop } from '../grammar/content.ts';
import { isReportedBefore } from '../grammar/reported-before.ts';
import { DETERMINERS } from '../lexicon/function-words.ts';
import { subjectAfter, subjectBefore } from '../grammar/subject.ts';
import { perfectInfinitive } from '../grammar/perfect-infinitive.ts';
import { isPerfectWithSein } from '../grammar/perfect-with-sein.ts';
import { oneThere } from '../sources/one-there.ts';
import { isPlanned, toldState } from '../grammar/told-state.ts';

/** „X soll … getan haben“: somebody says so, nobody is named. „X will … gewusst haben“: X says so of himself. */
export const hearsayModal: AttributionRule = {
  id: 'de/free/sollen',
  stage: 'modal',
  words: [(lower) => MODAL.test(lower) || REPORTEDLY.has(lower)],
  apply: (context) => context.clauses.flatMap((clause) => read(context, clause) ?? []),
};

function read(context: SentenceContext, clause: Clause): Attribution | undefined {
  if (clause.type !== 'main') return undefined;
  const verb = clause.units[clause.finite];
  if (!verb) return undefined;
  const modal = /^solle?n?$/.test(verb.lower)
    ? 'sollen'
    : /^(?:will|wollen)$/.test(verb.lower)
      ? 'wollen'
      : undefined;
  const adverb = clause.units.find((unit, at) => REPORTEDLY.has(unit.lower) && !isAttribute(clause, at));
  if (adverb) return { ...make(context, clause, 'de/free/angeblich', [spanOf(adverb)]), lemma: 'angeblich' };
  const perfect = pastAuxiliary(clause) ?? toldState(clause);
  if (modal && !perfect) context.note?.(hearsayModal.id, `“${modal}”, but of nothing that is past`, clause);
  if (!modal || !perfect) return undefined;
  const cue = [spanOf(verb), spanOf(perfect)];
  if (modal === 'sollen') return make(context, clause, hearsayModal.id, cue);
  const subject = subjectBefore(clause.units, clause.finite) ?? subjectAfter(clause.units, clause.finite + 1);
  const named = subject && mentionOf(context, clause.units, subject);
  const mention = named?.words.toLowerCase() === 'man' ? (oneThere(context, clause.units) ?? named) : named;
  const own = make(context, clause, 'de/free/wollen', cue);
  return mention && { ...own, cue, lemma: modal, source: { kind: 'mention', mention } };
}

const MODAL = /^(?:soll(?:e|en)?|will|wollen)$/;

/** Adverbs by which somebody says so whom nobody names. */
const REPORTEDLY = new Set(['angeblich', 'gerüchteweise', 'gerüchtehalber']);

/** „die angeblich sichere Tür“, „der angeblich von ihm verfasste Brief“: only these words are called in question. */
const isAttribute = ({ units }: Clause, at: number): boolean =>
  DETERMINERS.has(units[at - 1]?.lower ?? '') ||
  (/e[nrsm]?$/.test(units[at + 1]?.lower ?? '') && isCapital(units[at + 2]));

/** Whose report it is stands in the sentence before, or nowhere. */
function make(context: SentenceContext, clause: Clause, rule: string, words: readonly Span[]): Attribution {
  const goesOn = isReportedBefore(context) || isQuotedBefore(context);
  const last = subordinated(context, clause);
  return {
    rule,
    form: 'free',
    act: 'say',
    lemma: 'sollen',
    factive: false,
    content: [closed(context, { start: clause.start, end: endWithStop(context, last) })],
    cue: goesOn ? [] : words,
    source: goesOn
      ? { kind: 'carried', reach: 'far', mark: words, nameless: true }
      : { kind: 'vague', spans: words },
    frameClauses: [],
    sentence: context.sentence.index,
    confidence: 0.75,
  };
}

/** The last of the clauses that hang on this one. */
function subordinated({ clauses }: SentenceContext, clause: Clause): Clause {
  let last = clause;
  for (const next of clauses.slice(clause.index + 1)) {
    // „soll betrogen haben, was er bestreitet“ comments on it.
    if (!['subordinate', 'relative', 'infinitive'].includes(next.type) || next.introducer === 'was') break;
    last = next;
  }
  return last;
}

/** The auxiliary of what is past and so can be no plan. */
function pastAuxiliary(clause: Clause): Unit | undefined {
  const { participle, auxiliary } = perfectInfinitive(clause) ?? {};
  if (participle?.lower === 'bereit') return undefined;
  const state = auxiliary?.lower === 'sein' && !isPerfectWithSein(participle?.lower ?? '');
  if (
    auxiliary?.lower === 'sein' &&
    isPlanned(clause) &&
    (state || clause.units.some(({ lower }) => lower === 'bis'))
  )
    return undefined;
  return auxiliary;
}

/** Whether the sentence before, in the same paragraph, quoted somebody in his own words. */
const isQuotedBefore = ({ document, sentence, previous }: SentenceContext): boolean =>
  document.sentences[sentence.index - 1]?.block === sentence.block &&
  previous.some(({ form, source }) => form === 'direct' && source.kind !== 'vague');
