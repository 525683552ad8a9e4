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
import { MONTHS } from '../lexicon/abbreviations.ts';
import { DAYS, DETERMINERS } from '../lexicon/function-words.ts';
import { subjectAfter, subjectBefore } from '../grammar/subject.ts';
import { perfectInfinitive } from '../grammar/perfect-infinitive.ts';
import { isPerfectWithSein } from '../grammar/perfect-with-sein.ts';
import { oneThere } from '../sources/one-there.ts';
import { HEARSAY_STATES, UNPLANNED } from '../lexicon/modality.ts';
import { VERB } from '../grammar/verb-features.ts';
import { hasFeature } from '../grammar/verb-forms.ts';

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
  const perfect = pastAuxiliary(clause) ?? stateInfinitive(clause);
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

/** „Ende 2031“, „Ostern“, „zum Herbst“ */
const isDate = (unit: Unit | undefined): boolean =>
  MONTHS.has(unit?.lower ?? '') ||
  DAYS.has(unit?.lower ?? '') ||
  /^(?:ende|mitte|anfang|zum|zur|ostern|weihnachten|sommer|herbst|winter|frühjahr|20\d\d)$/.test(
    unit?.lower ?? '',
  );

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

/** „Nach Fertigstellung sollen die Hallen beheizt sein“ */
const COMPLETION = /^(?:fertigstellung|abschluss|abschluß|inbetriebnahme|vollendung|bauende)$/;

/** „Bis Ende Mai soll der Umbau abgeschlossen sein“, „Im Jahr 2031 soll er …“: a plan, though it looks past. */
const isPlanned = ({ units }: Pick<Clause, 'units'>): boolean =>
  units.some(
    (unit, at) =>
      (/^(?:bis|ab)$/.test(unit.lower) && isDate(units[at + 1])) ||
      (unit.lower === 'nach' && COMPLETION.test(units[at + 1]?.lower ?? '')) ||
      (/^jahre?$/.test(unit.lower) && /^2\d{3}$/.test(units[at + 1]?.lower ?? '')),
  );

/** „soll es sich um … handeln“, „soll aus Aue stammen“, „sollen sich unter den Toten … befinden“: a state nobody can plan. */
function stateInfinitive({ units, finite }: Clause): Unit | undefined {
  const last = units.findLast(({ kind }) => kind !== 'mark');
  const words = units.map(({ lower }) => lower);
  if (!last || !/^solle?n$|^soll$/.test(words[finite] ?? '') || isPlanned({ units })) return undefined;
  if (last.lower === 'handeln')
    return words.includes('es') && words.includes('sich') && words.includes('um') && !isAhead(units)
      ? last
      : undefined;
  if (last.lower === 'befinden') return words.includes('sich') && words.includes('unter') ? last : undefined;
  if (last.lower === 'sein' && isUnplanned(units.slice(finite + 1), units))
    return isAhead(units) ? undefined : last;
  if (isAhead(units)) return undefined;
  // „soll es seit 1700 geben“; „soll seit langem saniert werden“ is still a plan.
  const since = words.some((word, at) => word === 'seit' && !/^läng|^lang/.test(words[at + 1] ?? ''));
  const state = HEARSAY_STATES.has(last.lower) || (since && hasFeature(last.lower, VERB.infinitive));
  return state ? last : undefined;
}

/** „soll krank sein“, „soll auf der Flucht sein“, „soll niedriger als im Vorjahr sein“: nobody plans that. */
const isUnplanned = (rest: readonly Unit[], units: readonly Unit[]): boolean => {
  const predicate = rest.slice(-4, -1).map(({ lower }) => lower);
  const past = rest.some(({ lower }) => /^(?:letzte[snr]?|vorige[snr]?|vorjahr|zuletzt|früher)$/.test(lower));
  return (
    UNPLANNED.has(predicate.at(-1) ?? '') ||
    /^(?:auf der flucht|noch am leben|nicht mehr am leben|in den fall verwickelt)$/.test(
      predicate.join(' '),
    ) ||
    (past && units.some(({ lower }, at) => /\p{L}{3}er$/u.test(lower) && units[at + 1]?.lower === 'als'))
  );
};

/** „ab Mai“, „künftig“: it will be so, and somebody wants it. */
const isAhead = (units: readonly Unit[]): boolean =>
  units.some(({ lower }) => /^(?:ab|künftig|zukünftig|bald|demnächst)$/.test(lower));

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
