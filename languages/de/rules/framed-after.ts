import {
  spanOf,
  type Attribution,
  type AttributionRule,
  type Mention,
  type SentenceContext,
} from '../attribution.ts';
import type { Quotation } from '../../../core/document.ts';
import type { Span } from '../../../core/span.ts';
import type { Clause } from '../grammar/clauses.ts';
import {
  closed,
  contentFrom,
  isAnswer,
  isLeftOpen,
  isOneQuotation,
  isReportedMood,
} from '../grammar/content.ts';
import { cueOf, type FoundCue } from '../grammar/cue.ts';
import { isSupposed } from '../grammar/mood.ts';
import { sourceOf } from '../grammar/frame.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { isSaid } from '../quoted-words.ts';
import { canSpeak } from '../sources/can-speak.ts';
import { saidEarlier } from './says-so.ts';
import { isCueWord } from './word-tests.ts';

/** „„…“, sagte X“, „Er komme, sagte X.“, „„…“, sagte X, „…““, „„Was nun?“ fragte X.“ */
export const framedAfter: AttributionRule = {
  id: 'de/indirect/framed-after',
  stage: 'frame',
  place: 2,
  words: [isCueWord],
  apply: (context) => {
    const found: Attribution[] = [];
    let from = 0;
    for (const clause of context.clauses) {
      const one = read(context, clause, from);
      if (!one) continue;
      found.push(one);
      from = clause.index + 1;
    }
    return found;
  },
};

/** `from`: the first clause that no frame before has taken. */
function read(context: SentenceContext, clause: Clause, from: number): Attribution | undefined {
  if (clause.type !== 'main') return undefined;
  const led = clause.units[0]?.quotation ?? null;
  const verbFirst =
    clause.finite === 0 &&
    clause.index > from &&
    (clause.before === ',' || clause.before === '–' || clause.before === ')');
  const quotationFirst = led !== null && clause.finite === 1;
  const afterQuotation =
    clause.before === ':' && isQuotationOnly(context.clauses[clause.index - 1]) && clause.index === 1;
  const pointsBack =
    clause.index > from && (clause.before === ',' || afterQuotation) && pointsToContent(clause);
  if (!verbFirst && !quotationFirst && !pointsBack) return undefined;
  // „Ein Gast, so heißt es, habe die Polizei gerufen“
  if (verbFirst && isSetIn(context.clauses[clause.index - 1])) return undefined;
  const cue = cueOf(clause, context.clauses.slice(clause.index + 1));
  if (!cue || cue.passive || cue.act === 'deny' || (pointsBack && cue.weak)) return undefined;
  if (led && quotationFirst && isName(context, led)) return undefined;
  const split = quotationFirst || cue.passive ? undefined : splitAround(context, clause, from);
  if (split) return splitFrame(context, clause, cue, split, pointsBack);
  const content = quotationFirst ? [spanOf(led)] : contentBefore(context, clause, from);
  const quotation = isOneQuotation(context, content);
  if (!quotation && cue.lemma === 'heißen') return undefined;
  if (!quotation && !isStatement(context, clause, from)) return undefined;
  if (
    quotation &&
    cue.weak &&
    !['rufen', 'schreiben', 'lauten', 'rechtfertigen', 'begründen', 'erzählen', 'nennen'].includes(
      cue.lemma,
    ) &&
    !verbFirst
  )
    return undefined;
  const source = sourceOf(context, clause, cue);
  if (!source) context.note?.(framedAfter.id, 'content and cue, but no source after them', clause);
  if (!source || source.clauses.length > 0 || source.mention.start === led?.start) return undefined;
  if (!quotation && !isSaidBySomebody(context, clause, from, source.mention)) return undefined;
  const rest = contentAfter(context, clause);
  return {
    rule: quotation ? 'de/direct/framed-after' : framedAfter.id,
    form: quotation ? 'direct' : 'indirect',
    act: cue.act,
    lemma: cue.lemma,
    factive: cue.factive,
    content: [...content, ...rest],
    cue: [...(pointsBack && clause.units[0]?.lower === 'so' ? [clause.units[0]] : []), ...cue.units].map(
      spanOf,
    ),
    source: { kind: 'mention', mention: source.mention },
    frameClauses: [clause.index],
    sentence: context.sentence.index,
    confidence: quotation ? 0.95 : 0.78,
  };
}

/** „…, so heißt es, …“: a frame of its own. */
const isSetIn = (clause: Clause | undefined): boolean =>
  clause?.finite === 1 && clause.before === ',' && clause.units[0]?.lower === 'so';

/** „„Nordstern“ kündigt einen Umbau an“: a few words with a capital and no stop are what somebody is called. */
const isName = ({ document }: SentenceContext, quotation: Quotation): boolean =>
  !isSaid(document.text, quotation) &&
  !/[.!?…,]$/.test(document.text.slice(quotation.inner.start, quotation.inner.end));

/** „„Zu teuer“: So urteilt Ida Rom“ */
const isQuotationOnly = (clause: Clause | undefined): boolean =>
  clause?.units.length === 1 && clause.units[0]?.kind === 'quotation';

/** „…, so urteilt das Gericht“, „…, das teilte die Bank mit“: a word for what was said, then the frame. */
const pointsToContent = (clause: Clause): boolean =>
  clause.finite === 1 && /^(?:so|das|dies)$/.test(clause.units[0]?.lower ?? '');

/** „Der Damm, sagte Ida Rom, sei sicher“: what stands before the frame has its verb after it. */
function splitAround(context: SentenceContext, clause: Clause, from: number): readonly Span[] | undefined {
  const before = context.clauses.slice(from, clause.index);
  const at = context.clauses.findIndex((each) => each.index > clause.index && each.type === 'main');
  const verb = context.clauses[at];
  const open = before.every(({ type }) => type !== 'main') && before.some(({ type }) => type === 'fragment');
  if (!open || verb?.before !== ',' || verb.finite !== 0 || !isReportedMood(verb)) return undefined;
  const first = before[0];
  const last = before.at(-1);
  const start = first?.units.find(({ lower }) => !/^(?:und|aber|doch)$/.test(lower))?.start;
  return start !== undefined && last
    ? [closed(context, { start, end: last.end }), ...contentFrom(context, at)]
    : undefined;
}

function splitFrame(
  context: SentenceContext,
  clause: Clause,
  cue: FoundCue,
  content: readonly Span[],
  pointsBack: boolean,
): Attribution | undefined {
  const source = sourceOf(context, clause, cue);
  if (!source || source.clauses.length > 0) return undefined;
  const so = pointsBack && clause.units[0]?.lower === 'so' ? [clause.units[0]] : [];
  return {
    rule: framedAfter.id,
    form: 'indirect',
    act: cue.act,
    lemma: cue.lemma,
    factive: cue.factive,
    content,
    cue: [...so, ...cue.units].map(spanOf),
    source: { kind: 'mention', mention: source.mention },
    frameClauses: [clause.index],
    sentence: context.sentence.index,
    confidence: 0.78,
  };
}

/** Everything of the sentence before the frame, without an inserted „so“ or dateline. */
function contentBefore(context: SentenceContext, clause: Clause, from: number): readonly Span[] {
  const before = context.clauses.slice(from, clause.index);
  const start = before.findLastIndex((each) => each.before === ';');
  const last = before.at(-1);
  const first = quotationAtEnd(before) ?? before[Math.max(0, start)];
  return first && last ? [closed(context, { start: first.start, end: last.end })] : [];
}

/** „Der Trainer war froh: „Das zählt““, sagte er: the quotation that ends what stands before the frame. */
function quotationAtEnd(before: readonly Clause[]): Clause | undefined {
  const last = before.at(-1);
  return last?.before === ':' && last.units.length === 1 && last.units[0]?.quotation ? last : undefined;
}

/** What goes on after the frame: more of the quotation, or more in reported mood. */
function contentAfter(context: SentenceContext, clause: Clause): readonly Span[] {
  const after = context.clauses.slice(clause.index + 1).filter((each) => each.type !== 'relative');
  const next = after[0];
  const last = after.at(-1);
  if (!next || !last || isAnswer(next)) return [];
  const quotation = next.units[0]?.quotation;
  // „Er habe, sagte sie, gelogen“
  if (!quotation && next.type === 'fragment' && isLeftOpen(context.clauses[clause.index - 1], next))
    return [spanOf(next)];
  // What a second frame follows belongs to that one.
  if (after.some((each) => each.type === 'main' && each.finite === 0 && cueOf(each))) return [];
  // „Es sei wichtig, sagte sie, dass alle kommen“
  const before = context.clauses[clause.index - 1];
  if (next.introducer === 'dass' && before?.units[0]?.lower === 'es' && isReportedMood(before))
    return contentFrom(context, next.index);
  if (quotation && after.length === 1) return [spanOf(quotation)];
  const goesOn = next.before === ',' && next.type === 'main' && isReportedMood(next) && next.finite > 0;
  return goesOn || (next.before === ':' && quotation) ? [{ start: next.start, end: last.end }] : [];
}

/** Without quotation marks the words before the frame must be a clause that can be said. */
function isStatement(context: SentenceContext, clause: Clause, from: number): boolean {
  const before = context.clauses.slice(from, clause.index);
  const main = before.filter((each) => each.type === 'main');
  if (from === 0 && (opensWithContent(before, clause) || isRetort(context, before, clause))) return true;
  if (main.length === 0 || isSupposed(before) || before.some((each) => saidEarlier(each, context)))
    return false;
  // „Da es regnete, …, meldete er“: the frame is the sentence the circumstance belongs to.
  const circumstance = isSince(before[0]) || CIRCUMSTANCE.has(before[0]?.units[0]?.lower ?? '');
  return !circumstance || main.some(isReportedMood);
}

/** „Dass der Damm hält, hatte die Stadt gemeldet“: the content clause stands before its verb. */
function opensWithContent([first, ...rest]: readonly Clause[], clause: Clause): boolean {
  const cue = cueOf(clause);
  // „Die Steuer zu senken, fordert der Verband“; „Um Zeit zu sparen, …“ tells what for.
  const infinitive =
    first?.type === 'infinitive' &&
    cue?.infinitive &&
    !/^(?:um|ohne|statt|anstatt|außer)$/.test(first.units[0]?.lower ?? '');
  return (
    clause.before === ',' &&
    (infinitive || /^(?:dass|daß)$/.test(first?.introducer ?? '')) &&
    first?.index === 0 &&
    rest.every(({ type }) => type === 'relative' || type === 'subordinate' || type === 'infinitive') &&
    cue !== undefined &&
    !cue.weak &&
    !cue.negated &&
    cue.fixed.length === 0
  );
}

/** „Quatsch, kontert die Sprecherin.“, „Alles Irrtum, fand die Klinik heraus: …“: a word or two is all that is said. */
function isRetort({ clauses }: SentenceContext, [only, more]: readonly Clause[], clause: Clause): boolean {
  const [first] = only?.units ?? [];
  const cue = cueOf(clause);
  const next = clauses[clause.index + 1];
  return (
    only?.type === 'fragment' &&
    !more &&
    only.units.length <= LONGEST_RETORT &&
    only.units.every(({ kind, lower }) => kind === 'word' && !PREPOSITIONS.has(lower)) &&
    !/^(?:dann|da|und|aber|so|doch|also|später|zuvor|danach|zunächst)$/.test(first?.lower ?? '') &&
    (!next || next.before === ':') &&
    cue !== undefined &&
    !cue.weak &&
    cue.act === 'say'
  );
}

/** In words. */
const LONGEST_RETORT = 3;

/** „Seit der Hafen wieder lebt, träumen …“: a clause with its verb at the end, not „Seit Mai lebt der Hafen“. */
const isSince = (clause: Clause | undefined): boolean =>
  clause?.units[0]?.lower === 'seit' && clause.finite > 1 && clause.finite === clause.units.length - 1;

const CIRCUMSTANCE = new Set('da nachdem weil obwohl während als seit seitdem bevor sobald'.split(' '));

/** „Der Damm hält, sagt Rom“: words in the indicative are laid only to somebody who plainly can speak. */
function isSaidBySomebody(context: SentenceContext, clause: Clause, from: number, mention: Mention): boolean {
  const said = context.clauses.slice(from, clause.index);
  // „Dass er dort war, bestätigte auch die Autovermietung“: the content clause leaves no doubt that it is said.
  if (cueOf(clause)?.act === 'confirm' && from === 0 && opensWithContent(said, clause)) return true;
  return said.some((each) => each.type === 'main' && isReportedMood(each)) || canSpeak(mention);
}
