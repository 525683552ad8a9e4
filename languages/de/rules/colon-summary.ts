import { spanOf, type Attribution, type AttributionRule, type SentenceContext } from '../attribution.ts';
import type { Clause } from '../grammar/clauses.ts';
import { ownerOf } from '../grammar/owner.ts';
import { articleBefore } from '../grammar/cue-phrase.ts';
import { SUMMING_NOUNS } from '../lexicon/cue-nouns.ts';
import { isText } from '../sources/can-speak.ts';
import { isSpeaker } from '../sources/is-speaker.ts';
import { isColon } from './word-tests.ts';

/** „Die Bilanz von Einsatzleiter Rom: acht überflutete Keller, zwei umgestürzte Bäume.“: what stands behind the colon sums up. */
export const colonSummary: AttributionRule = {
  id: 'de/reported/colon',
  stage: 'summary',
  words: [isColon],
  apply: (context) => {
    const [first, next] = context.clauses;
    const found = first && next && read(context, first, next);
    return found ? [found] : [];
  },
};

function read(context: SentenceContext, first: Clause, next: Clause): Attribution | undefined {
  if (first.type !== 'fragment' || next.before !== ':' || next.units.some(({ kind }) => kind === 'quotation'))
    return undefined;
  const at = first.units.findIndex(({ lower, text }) => SUMMING_NOUNS.has(lower) && /^\p{Lu}/u.test(text));
  const noun = first.units[at];
  const { mention } = noun ? ownerOf(context, first, at) : {};
  const article = first.units[articleBefore(first.units, at)];
  // „Zitat des Tages: …“, „Ergebnis der Wahl: …“
  if (!noun || !mention || !(isSpeaker(mention) || isText(mention)) || (article ?? noun) !== first.units[0])
    return undefined;
  return {
    rule: colonSummary.id,
    form: 'reported',
    act: 'say',
    lemma: noun.lower,
    factive: false,
    content: [{ start: next.start, end: context.sentence.end }],
    cue: [],
    marked: [spanOf(noun)],
    source: { kind: 'mention', mention },
    frameClauses: context.clauses.map(({ index }) => index),
    sentence: context.sentence.index,
    confidence: 0.8,
  };
}
