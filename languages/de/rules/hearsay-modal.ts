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
import { closed } from '../grammar/content.ts';
import { MONTHS } from '../lexicon/abbreviations.ts';
import { DAYS } from '../lexicon/function-words.ts';
import { subjectAfter, subjectBefore } from '../grammar/subject.ts';
import { perfectInfinitive } from '../grammar/perfect-infinitive.ts';

/** „X soll … getan haben“: somebody says so, nobody is named. „X will … gewusst haben“: X says so of himself. */
export const hearsayModal: AttributionRule = {
  id: 'de/free/sollen',
  stage: 'modal',
  apply: (context) => context.clauses.flatMap((clause) => read(context, clause) ?? []),
};

function read(context: SentenceContext, clause: Clause): Attribution | undefined {
  if (clause.type !== 'main') return undefined;
  const verb = clause.units[clause.finite];
  const modal = /^solle?n?$/.test(verb?.lower ?? '')
    ? 'sollen'
    : /^(?:will|wollen)$/.test(verb?.lower ?? '')
      ? 'wollen'
      : undefined;
  const perfect = pastAuxiliary(clause);
  const adverb = clause.units.find((unit, at) => unit.lower === 'angeblich' && !isAttribute(clause, at));
  if (adverb && verb) return make(context, clause, 'de/free/angeblich', [spanOf(adverb)]);
  if (modal && !perfect) context.note?.(hearsayModal.id, `“${modal}”, but of nothing that is past`, clause);
  if (!verb || !modal || !perfect) return undefined;
  const subject = subjectBefore(clause.units, clause.finite) ?? subjectAfter(clause.units, clause.finite + 1);
  const mention = subject && mentionOf(context, clause.units, subject);
  const cue = [spanOf(verb), spanOf(perfect)];
  if (modal === 'sollen') return make(context, clause, hearsayModal.id, cue);
  const own = make(context, clause, 'de/free/wollen', cue);
  return mention && { ...own, lemma: modal, source: { kind: 'mention', mention } };
}

/** „Ende 2031“, „Ostern“, „zum Herbst“ */
const isDate = (unit: Unit | undefined): boolean =>
  MONTHS.has(unit?.lower ?? '') ||
  DAYS.has(unit?.lower ?? '') ||
  /^(?:ende|mitte|anfang|zum|zur|ostern|weihnachten|sommer|herbst|winter|frühjahr|20\d\d)$/.test(
    unit?.lower ?? '',
  );

/** „die angeblich sichere Tür“: only the word after it is called in question. */
const isAttribute = ({ units }: Clause, at: number): boolean =>
  /e[nrsm]?$/.test(units[at + 1]?.lower ?? '') && isCapital(units[at + 2]);

/** Whose report it is stands in the sentence before, or nowhere. */
function make(context: SentenceContext, clause: Clause, rule: string, cue: readonly Span[]): Attribution {
  const goesOn = context.previous.some(({ form, act }) => form !== 'direct' && act !== 'deny');
  return {
    rule,
    form: 'free',
    act: 'say',
    lemma: 'sollen',
    factive: false,
    content: [closed(context, { start: clause.start, end: clause.end })],
    cue,
    source: goesOn ? { kind: 'carried' } : { kind: 'vague', spans: cue },
    frameClauses: [],
    sentence: context.sentence.index,
    confidence: 0.85,
  };
}

/** „Bis Ende Mai soll der Umbau abgeschlossen sein“: a plan, though it looks past. */
const isPlanned = ({ units }: Clause): boolean =>
  units.some((unit, at) => unit.lower === 'bis' && isDate(units[at + 1]));

/** The auxiliary of what is past and so can be no plan. */
function pastAuxiliary(clause: Clause): Unit | undefined {
  const { participle, auxiliary } = perfectInfinitive(clause) ?? {};
  if (participle?.lower === 'bereit' || (auxiliary?.lower === 'sein' && isPlanned(clause))) return undefined;
  return auxiliary;
}
