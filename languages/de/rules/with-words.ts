import {
  spanOf,
  unbroken,
  type Attribution,
  type AttributionRule,
  type SentenceContext,
} from '../attribution.ts';
import type { Span } from '../../../core/span.ts';
import type { Act } from '../../../core/reading.ts';
import type { Clause } from '../grammar/clauses.ts';
import { contentFrom, isReportedMood } from '../grammar/content.ts';
import { cueOf, type FoundCue } from '../grammar/cue.ts';
import { asCue } from '../grammar/predicate.ts';
import { lacksAdverb } from '../grammar/cue-phrase.ts';
import { sourceOf } from '../grammar/frame.ts';
import { MEANS_NOUNS } from '../lexicon/cue-nouns.ts';

/** „X lehnte mit der Begründung ab, …“, „lobte sie mit den Worten: „…““, „wandte sich mit der Bitte an Y, … zu …“. */
export const withWords: AttributionRule = {
  id: 'de/indirect/with-words',
  stage: 'frame',
  place: 1,
  words: [(lower) => MEANS_NOUNS.has(lower)],
  apply: (context) => context.clauses.flatMap((clause) => read(context, clause) ?? []),
};

function read(context: SentenceContext, clause: Clause): Attribution | undefined {
  const next = context.clauses[clause.index + 1];
  const means = meansIn(clause);
  if (!next || !means || clause.finite < 0) return undefined;
  const quotation = next.before === ':' ? next.units[0]?.quotation : undefined;
  if (!quotation && !carries(next)) return undefined;
  const near = cueOf(clause, context.clauses.slice(clause.index + 1));
  const verb = near && !lacksAdverb(near.lemma, near.units) ? near : undefined;
  const bracket = verb ?? plainVerb(clause);
  const source = sourceOf(context, clause, { ...bracket, fixed: means.phrase });
  if (!source && !bracket.passive) return undefined;
  const cue = cueSpans(verb, means);
  return {
    rule: quotation ? 'de/direct/with-words' : withWords.id,
    form: quotation ? 'direct' : 'indirect',
    act: means.act,
    lemma: means.lemma,
    factive: false,
    content: quotation ? [spanOf(quotation)] : contentFrom(context, next.index),
    cue,
    source: source ? { kind: 'mention', mention: source.mention } : { kind: 'vague', spans: cue },
    frameClauses: [clause.index, ...(source?.clauses ?? [])],
    sentence: context.sentence.index,
    confidence: 0.9,
  };
}

interface Means {
  readonly act: Act;
  readonly lemma: string;
  readonly phrase: Clause['units'];
}

/** „mit den Worten“, „unter dem Vorwand“: preposition, article and noun. */
function meansIn({ units }: Clause): Means | undefined {
  for (let at = 0; at < units.length; at++) {
    if (!/^(?:mit|unter)$/.test(units[at]?.lower ?? '')) continue;
    const noun = units.slice(at + 1, at + 5).find(({ text }) => /^\p{Lu}/u.test(text));
    const act = MEANS_NOUNS.get(noun?.lower ?? '');
    if (noun && act) return { act, lemma: noun.lower, phrase: units.slice(at, units.indexOf(noun) + 1) };
  }
  return undefined;
}

const carries = (next: Clause): boolean =>
  (next.before === ',' &&
    (next.introducer === 'dass' ||
      next.introducer === 'daß' ||
      (next.type === 'infinitive' && !/^(?:um|ohne|statt|anstatt)$/.test(next.units[0]?.lower ?? '')))) ||
  ((next.before === ',' || next.before === ':') &&
    next.type === 'main' &&
    next.finite > 0 &&
    isReportedMood(next));

/** A clause whose verb says nothing („wurde mit dem Hinweis abgelehnt“): passive by „werden“. */
const plainVerb = ({ units, finite }: Clause): FoundCue =>
  asCue({
    lemma: '',
    units: [],
    passive:
      /^(?:wird|werden|wurden?)$/.test(units[finite]?.lower ?? '') ||
      units.some(({ lower }) => lower === 'worden'),
    negated: false,
  });

/** „lobte … mit den Worten“; a verb that says nothing is no part of it. */
function cueSpans(verb: FoundCue | undefined, { phrase }: Means): readonly Span[] {
  return unbroken([...(verb?.units ?? []).filter((unit) => !phrase.includes(unit)), ...phrase]);
}
