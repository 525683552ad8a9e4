import {
  spanOf,
  unbroken,
  type Attribution,
  type AttributionRule,
  type SentenceContext,
} from '../attribution.ts';
import type { Clause } from '../grammar/clauses.ts';
import { contentFrom, isReportedMood } from '../grammar/content.ts';
import { ownerOf } from '../grammar/owner.ts';
import { articleBefore } from '../grammar/cue-phrase.ts';
import { verbReadings } from '../grammar/verb-forms.ts';
import { ADVERBS } from '../lexicon/function-words.ts';
import { CONTENT_NOUNS, SUMMING_NOUNS } from '../lexicon/cue-nouns.ts';

/** „Das Fazit von X: „…““, „Der Vorwurf der Anklage lautet, …“, „Ergebnis der Untersuchung war, dass …“. */
export const summingNoun: AttributionRule = {
  id: 'de/indirect/summing-noun',
  stage: 'nominal',
  words: [(lower) => SUMMING_NOUNS.has(lower)],
  apply: (context) => context.clauses.flatMap((clause) => read(context, clause) ?? []),
};

function read(context: SentenceContext, clause: Clause): Attribution | undefined {
  const next = context.clauses[clause.index + 1];
  const at = clause.units.findIndex(({ lower, text }) => SUMMING_NOUNS.has(lower) && /^\p{Lu}/u.test(text));
  const noun = clause.units[at];
  if (!next || !noun || !(says(clause, at) || (clause.type === 'fragment' && next.before === ':')))
    return undefined;
  const quotation = next.before === ':' ? next.units[0]?.quotation : undefined;
  if (!quotation && !carries(next)) return undefined;
  const { mention } = ownerOf(context, clause, at);
  if (!mention) return undefined;
  const article = clause.units[articleBefore(clause.units, at)];
  const verb = clause.units[clause.finite];
  const cue = [article, noun, verb].flatMap((unit) => unit ?? []);
  return {
    rule: quotation ? 'de/direct/summing-noun' : summingNoun.id,
    form: quotation ? 'direct' : 'indirect',
    act: CONTENT_NOUNS.get(noun.lower) ?? 'say',
    lemma: noun.lower,
    factive: false,
    content: quotation ? [spanOf(quotation)] : contentFrom(context, next.index),
    cue: unbroken(cue),
    source: { kind: 'mention', mention },
    frameClauses: [clause.index],
    sentence: context.sentence.index,
    confidence: quotation ? 0.9 : 0.85,
  };
}

const COPULAS = new Set(['sein', 'lauten', 'bleiben', 'ausfallen']);

/** Whether the noun is the subject of „ist“ or „lautet“ and stands before it or opens the clause. */
const says = ({ type, units, finite }: Clause, noun: number): boolean =>
  type === 'main' &&
  noun < finite &&
  units.slice(finite + 1).every(({ lower }) => ADVERBS.has(lower)) &&
  verbReadings(units[finite]?.lower ?? '').some(({ lemma }) => COPULAS.has(lemma)) &&
  !units.some(({ lower }) => lower === 'nicht' || lower === 'kein' || lower === 'es');

const carries = (next: Clause): boolean =>
  (next.before === ',' && (next.introducer === 'dass' || next.introducer === 'daß')) ||
  (next.type === 'main' && next.finite > 0 && isReportedMood(next));
