import { contains, overlaps, type Span } from '../../../core/span.ts';
import { mentionOf, type Attribution, type Mention, type SentenceContext } from '../attribution.ts';
import { cueOf } from '../grammar/cue.ts';
import { sourceOf } from '../grammar/frame.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { isNominal, nounPhraseAt } from '../grammar/noun-phrase.ts';
import { subjectAfter, subjectBefore } from '../grammar/subject.ts';
import type { Clause } from '../grammar/clauses.ts';
import { kindOfPhrase } from './classify.ts';

/** Who said it and who passed it on, where the sentence words both. */
export interface Chain {
  /** Who said it, where that is not whom the frame names first. */
  readonly said: Mention | undefined;
  /** Who passed it on, as the page names them. */
  readonly via: readonly Mention[];
}

/**
 * „sagte Rom dem Sender“, „Rom sagte laut „Bote““, „wie der „Bote“ berichtet“ beside „Rom sagte“, „die Agentur zitierte
 * Rom mit den Worten“, and what is said inside of what another says.
 */
export function chainOf(
  context: SentenceContext,
  attribution: Attribution,
  addressed: readonly Span[],
  found: readonly Attribution[],
): Chain {
  const { source, cue } = attribution;
  const own = source.kind === 'mention' ? source.mention : undefined;
  const first = cue[0];
  const frame = context.clauses.find((clause) => first && contains(clause, first));
  if (!own || !first || !frame) return { said: undefined, via: [] };
  const cited = citedIn(context, attribution, frame, own) ?? passiveCitation(context, attribution, frame);
  if (cited) return { said: cited, via: [own] };
  const via = [
    ...toldTo(context, addressed),
    ...accordingTo(context, frame, attribution),
    ...asReported(context, attribution),
    ...around(attribution, first, found),
  ];
  return { said: undefined, via: via.filter((mention) => !overlaps(mention, own)) };
}

const CITES = /^zitierte?n?$/;
const PASSIVE = /^(?:wird|werden|wurden?)$/;

const isOutlet = ({ units }: Mention): boolean => kindOfPhrase(units) === 'media';

/** „die Agentur zitierte Rom“: somebody else's words. */
function citedIn(
  context: SentenceContext,
  { lemma, content }: Attribution,
  { units, finite }: Clause,
  own: Mention,
): Mention | undefined {
  // Whoever quotes another gives his words; „unter Berufung auf“ another, no outlet, says so itself.
  const quotes = lemma === 'zitieren' || units.some(({ lower }) => CITES.test(lower));
  if (!quotes) return outletReferredTo(context, units, own, content);
  for (let at = 0; at < units.length; at++) {
    const object =
      at > finite &&
      !PASSIVE.test(units[finite]?.lower ?? '') &&
      !PREPOSITIONS.has(units[at - 1]?.lower ?? '') &&
      (isNominal(units[at]) || /^(?:den|die|das|einen|eine)$/.test(units[at]?.lower ?? ''));
    const phrase = object ? nounPhraseAt(units, at) : undefined;
    const mention = phrase && mentionOf(context, units, phrase);
    if (mention && ![own, ...content].some((span) => overlaps(span, mention))) return mention;
  }
  return undefined;
}

/** „meldete der „Bote“ unter Berufung auf die Agentur Norpress“: what one outlet takes from another is the other's. */
function outletReferredTo(
  context: SentenceContext,
  units: Clause['units'],
  own: Mention,
  content: Attribution['content'],
): Mention | undefined {
  const at = units.findIndex(({ lower }, index) => lower === 'berufung' && units[index + 1]?.lower === 'auf');
  const phrase = at < 0 || !isOutlet(own) ? undefined : nounPhraseAt(units, at + 2);
  const mention = phrase && mentionOf(context, units, phrase);
  if (!mention || !isOutlet(mention)) return undefined;
  return [own, ...content].some((span) => overlaps(span, mention)) ? undefined : mention;
}

/** An outlet that is told something passes it on. */
function toldTo(context: SentenceContext, addressed: readonly Span[]): readonly Mention[] {
  return addressed.flatMap((span) => {
    const clause = context.clauses.find((each) => contains(each, { start: span.start, end: span.start + 1 }));
    const units = clause?.units.filter((unit) => contains(span, unit)) ?? [];
    const mention = mentionOf(context, units, { start: 0, end: units.length });
    return mention && isOutlet(mention) ? [mention] : [];
  });
}

/** „Rom sagte laut „Bote““ */
function accordingTo(context: SentenceContext, { units }: Clause, { cue }: Attribution): readonly Mention[] {
  const at = units.findIndex((unit) => unit.lower === 'laut' && !cue.some((span) => overlaps(span, unit)));
  const phrase = at < 0 ? undefined : nounPhraseAt(units, at + 1);
  const mention = phrase && mentionOf(context, units, phrase);
  return mention && isOutlet(mention) ? [mention] : [];
}

/** „…, wie der „Bote“ berichtet“ in a sentence that somebody else's frame is in. */
function asReported(context: SentenceContext, { cue }: Attribution): readonly Mention[] {
  return context.clauses.flatMap((clause) => {
    if (clause.introducer !== 'wie' || cue.some((span) => overlaps(span, clause))) return [];
    const verb = cueOf(clause);
    const mention = verb && sourceOf(context, clause, verb)?.mention;
    return mention && isOutlet(mention) ? [mention] : [];
  });
}

/** Whoever the words around the frame are laid to: „Der „Bote“ schreibt, Rom habe gesagt, …“. */
const around = (attribution: Attribution, cue: Span, found: readonly Attribution[]): readonly Mention[] =>
  found.flatMap(({ content, source }) =>
    source.kind === 'mention' &&
    content !== attribution.content &&
    content.some((span) => contains(span, cue)) &&
    !content.some((span) => contains(span, source.mention))
      ? [source.mention]
      : [],
  );

/** „Rom wird von der Agentur mit den Worten zitiert“: the subject said it, the agent passes it on. */
function passiveCitation(
  context: SentenceContext,
  { lemma }: Attribution,
  clause: Clause,
): Mention | undefined {
  const quotes = lemma === 'zitieren' || clause.units.some(({ lower }) => CITES.test(lower));
  if (!quotes || !PASSIVE.test(clause.units[clause.finite]?.lower ?? '')) return undefined;
  const { units, finite, introducer } = clause;
  const subject =
    introducer === 'wie'
      ? nounPhraseAt(units, 1)
      : (subjectBefore(units, finite) ?? subjectAfter(units, finite + 1));
  const agent = units.findIndex(({ lower }) => lower === 'von' || lower === 'vom');
  const end = subject && agent > subject.start ? Math.min(subject.end, agent) : subject?.end;
  return subject && end ? mentionOf(context, units, { start: subject.start, end }) : undefined;
}
