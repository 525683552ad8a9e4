import {
  mentionOf,
  spanOf,
  type Attribution,
  type AttributionRule,
  type SentenceContext,
} from '../attribution.ts';
import type { Clause } from '../grammar/clauses.ts';
import { closed, endWithStop, isReportedMood } from '../grammar/content.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { CAPITALS } from '../lexicon/places.ts';
import { isText } from '../sources/can-speak.ts';

/** „Im Bericht ist von Fortschritten die Rede.“, „In Moskau war von 60 Toten die Rede.“: a text or a capital speaks of it. */
export const summaryMention: AttributionRule = {
  id: 'de/reported/mention',
  stage: 'summary',
  words: [(lower) => lower === 'rede'],
  apply: (context) => context.clauses.flatMap((clause) => read(context, clause) ?? []),
};

function read(context: SentenceContext, clause: Clause): Attribution | undefined {
  const { units, finite } = clause;
  const words = units.map(({ lower }) => lower);
  const rede = words.lastIndexOf('rede');
  if (clause.type !== 'main' || isReportedMood(clause) || words[rede - 1] !== 'die') return undefined;
  const verb = units[finite];
  if (!verb || !/^(?:ist|war|sind|waren)$/.test(verb.lower)) return undefined;
  // „Von einem Versehen ist im Bericht die Rede“
  const at = /^vo[nm]$/.test(words[0] ?? '')
    ? words.findIndex((word, place) => place > finite && /^(?:in|im|aus)$/.test(word))
    : 0;
  if (!/^(?:in|im|aus)$/.test(words[at] ?? '')) return undefined;
  const phrase = nounPhraseAt(units, at + 1);
  const mention = phrase && mentionOf(context, units, phrase);
  if (
    !mention ||
    !words.some((word) => /^vo[nm]$/.test(word)) ||
    !(isText(mention) || CAPITALS.has(mention.words))
  )
    return undefined;
  return {
    rule: summaryMention.id,
    form: 'reported',
    act: 'say',
    lemma: 'reden',
    factive: false,
    content: [closed(context, { start: clause.start, end: endWithStop(context, clause) })],
    cue: [],
    marked: units.slice(rede - 1, rede + 1).map(spanOf),
    source: { kind: 'mention', mention },
    frameClauses: [clause.index],
    sentence: context.sentence.index,
    confidence: 0.78,
  };
}
