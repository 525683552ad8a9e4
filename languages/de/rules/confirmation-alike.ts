import {
  mentionOf,
  spanOf,
  type Attribution,
  type AttributionRule,
  type Mention,
  type SentenceContext,
} from '../attribution.ts';
import type { Clause } from '../grammar/clauses.ts';
import { closed, endWithStop, isReportedMood } from '../grammar/content.ts';
import { fullVerbOf } from '../grammar/full-verb.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { subjectAfter, subjectBefore } from '../grammar/subject.ts';
import { isCapital, type Unit } from '../grammar/units.ts';
import { ALIKE, GIVING, MATCHING, TELLING_ALIKE } from '../lexicon/alike.ts';
import { ACCOUNT } from '../lexicon/reservations.ts';
import { wordOfVerbs } from '../grammar/verb-words.ts';
import { canSpeak } from '../sources/can-speak.ts';
import { isLikelySource } from '../sources/likely.ts';

const isVerbOfLikeness = wordOfVerbs([...MATCHING, ...TELLING_ALIKE, ...GIVING]);

const ALIKE_ATTRIBUTE =
  /^(?:ähnliche|ähnlichen|gleichlautende|gleichlautenden|übereinstimmende|übereinstimmenden|gleiche|gleichen|dieselben|dieselbe|entsprechende)$/;

const isWordOfLikeness = (lower: string): boolean =>
  ALIKE.has(lower) || ALIKE_ATTRIBUTE.test(lower) || ACCOUNT.test(lower);

/**
 * „Das deckt sich mit Angaben der Reederei“, „Ebenso äußerte sich die Reederei“, „Die Reederei machte gleichlautende
 * Angaben“: that somebody else says the same, and no more.
 */
export const confirmationAlike: AttributionRule = {
  id: 'de/confirmation/alike',
  stage: 'summary',
  place: -2,
  words: [isVerbOfLikeness, isWordOfLikeness],
  apply: (context) => context.clauses.flatMap((clause) => read(context, clause) ?? []),
};

function read(context: SentenceContext, clause: Clause): Attribution | undefined {
  if (clause.type !== 'main' || isReportedMood(clause) || clause.finite < 1) return undefined;
  const verb = fullVerbOf(clause);
  if (!verb || verb.passive || clause.units.some(({ lower }) => lower === 'nicht' || lower === 'kaum'))
    return undefined;
  const mention = verb.lemmas.some((lemma) => MATCHING.has(lemma))
    ? matched(context, clause)
    : sayingSame(context, clause, verb.lemmas);
  if (!mention || !isLikelySource(mention)) return undefined;
  return {
    rule: confirmationAlike.id,
    form: 'reported',
    act: 'confirm',
    lemma: verb.lemmas[0] ?? '',
    factive: false,
    content: [closed(context, { start: clause.start, end: endWithStop(context, clause) })],
    cue: [],
    marked: verb.units.map(spanOf),
    source: { kind: 'mention', mention },
    frameClauses: [clause.index],
    sentence: context.sentence.index,
    confidence: 0.78,
  };
}

/** „Das deckt sich mit Angaben der Reederei“: what was said before is the subject, whose account it matches the source. */
function matched(context: SentenceContext, clause: Clause): Mention | undefined {
  const { units } = clause;
  if (!/^(?:das|dies|dieses)$/.test(units[0]?.lower ?? '') && !isAccount(units.slice(0, clause.finite)))
    return undefined;
  const at = units.findIndex(
    ({ lower }, index) => index > clause.finite && /^(?:mit|zu|den|denen|der)$/.test(lower),
  );
  const from = at < 0 ? -1 : /^(?:mit|zu)$/.test(units[at]?.lower ?? '') ? at + 1 : at;
  const phrase = from < 0 ? undefined : nounPhraseAt(units, from);
  if (!phrase || !isAccount(units.slice(phrase.start, phrase.end))) return undefined;
  return mentionOf(context, units, phrase);
}

const isAccount = (units: readonly Unit[]): boolean =>
  units.some((unit) => isCapital(unit) && ACCOUNT.test(unit.lower));

/** „Ebenso äußerte sich die Reederei“, „Die Reederei machte ähnliche Angaben“ */
function sayingSame(
  context: SentenceContext,
  clause: Clause,
  lemmas: readonly string[],
): Mention | undefined {
  const { units, finite } = clause;
  const first = units.slice(0, finite).map(({ lower }) => lower);
  const opening = first.every((word) => ALIKE.has(word)) && lemmas.some((lemma) => TELLING_ALIKE.has(lemma));
  const like = units.findIndex(({ lower }) => ALIKE_ATTRIBUTE.test(lower));
  const giving =
    like >= 0 && isAccount(units.slice(like, like + 2)) && lemmas.some((lemma) => GIVING.has(lemma));
  if (!opening && !giving) return undefined;
  const phrase =
    opening || like < finite
      ? subjectAfter(units, finite + 1)
      : (subjectBefore(units, finite) ?? subjectAfter(units, finite + 1));
  const mention = phrase && mentionOf(context, units, phrase);
  return mention && (canSpeak(mention) || isLikelySource(mention)) ? mention : undefined;
}
