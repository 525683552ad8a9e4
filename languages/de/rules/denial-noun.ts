import {
  mentionOf,
  type Attribution,
  type AttributionRule,
  type Mention,
  type SentenceContext,
} from '../attribution.ts';
import type { Clause } from '../grammar/clauses.ts';
import { sourceOf } from '../grammar/frame.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { asCue, lemmaOf } from '../grammar/predicate.ts';
import type { Unit } from '../grammar/units.ts';
import { isLikelySource } from '../sources/likely.ts';
import { denialOf, isUnreal } from './denials/make.ts';

/** „Von Rom kam ein Dementi“, „Rom veröffentlichte ein Dementi“, „stieß bei Rom auf Widerspruch“, „Widerspruch kam von …“. */
export const denialNoun: AttributionRule = {
  id: 'de/denial/noun',
  stage: 'denial',
  words: [(lower) => NOUN.test(lower)],
  apply: (context) => context.clauses.flatMap((clause) => read(context, clause) ?? []),
};

const NOUN = /^(?:dementis?|widerspruch)$/;

function read(context: SentenceContext, clause: Clause): Attribution | undefined {
  const noun = clause.units.find(({ lower, text }) => NOUN.test(lower) && /^\p{Lu}/u.test(text));
  if (!noun || clause.type === 'fragment' || isUnreal(context, clause)) return undefined;
  const predicate = lemmaOf(clause, context.clauses.slice(clause.index + 1));
  // „ließ nicht lange auf sich warten“: it came.
  const awaited = clause.units.some(({ lower }) => lower === 'warten');
  if (!predicate || (predicate.negated && !awaited)) return undefined;
  const found = whoDenies(context, clause, noun, awaited ? 'kommen' : predicate.lemma);
  const mention =
    found ??
    (GIVING.has(predicate.lemma) && noun.lower !== 'widerspruch' ? giver(context, clause) : undefined);
  if (!mention || !isLikelySource(mention)) return undefined;
  return denialOf(context, {
    rule: denialNoun.id,
    act: 'deny',
    cue: { lemma: predicate.lemma, units: [...predicate.units, noun].toSorted((a, b) => a.start - b.start) },
    mention,
    stretch: { start: clause.start, end: clause.end },
  });
}

/** Verbs by which a denial comes from somebody, and those by which somebody gives one. */
const COMING = new Set(['kommen', 'folgen', 'geben', 'stammen', 'ausgehen']);
const GIVING = new Set([
  'veröffentlichen',
  'herausgeben',
  'verbreiten',
  'abgeben',
  'schicken',
  'verschicken',
  'liefern',
]);
const MEETING = new Set(['stoßen', 'treffen', 'hervorrufen', 'auslösen', 'ernten']);

function whoDenies(
  context: SentenceContext,
  { units }: Clause,
  noun: Unit,
  lemma: string,
): Mention | undefined {
  const words = COMING.has(lemma)
    ? FROM
    : MEETING.has(lemma) && noun.lower === 'widerspruch'
      ? AT
      : undefined;
  if (!words) return undefined;
  const at = units.findIndex(({ lower }) => words.test(lower));
  const phrase = at < 0 ? undefined : nounPhraseAt(units, at + 1);
  return phrase && mentionOf(context, units, phrase);
}

const FROM = /^(?:von|vom|aus|seitens)$/;
const AT = /^(?:bei|beim)$/;

const giver = (context: SentenceContext, clause: Clause): Mention | undefined => {
  const predicate = lemmaOf(clause);
  return predicate && sourceOf(context, clause, asCue(predicate))?.mention;
};
