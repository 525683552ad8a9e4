import {
  mentionOf,
  spanOf,
  type Attribution,
  type AttributionRule,
  type SentenceContext,
} from '../attribution.ts';
import { argumentsOf, canBeObject } from '../grammar/arguments.ts';
import type { Clause } from '../grammar/clauses.ts';
import { closed, endWithStop, isReportedMood } from '../grammar/content.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { isText } from '../sources/can-speak.ts';
import { isShowingWord, shownBy } from './shown-in.ts';

/** „Auf den Bildern sind zwei Panzer zu sehen.“, „Auf den Aufnahmen erkennt man neue Rampen.“: a thing seen, not a clause. */
export const summarySeen: AttributionRule = {
  id: 'de/reported/seen',
  stage: 'summary',
  words: [isShowingWord],
  apply: (context) => context.clauses.flatMap((clause) => read(context, clause) ?? []),
};

function read(context: SentenceContext, clause: Clause): Attribution | undefined {
  const { units, index } = clause;
  if (clause.type !== 'main' || clause.finite < 1 || isReportedMood(clause)) return undefined;
  const shown = shownBy(clause);
  if (!shown || !/^(?:sehen|erkennen|hören|lesen|entdecken)$/.test(shown.lemma)) return undefined;
  const next = context.clauses[index + 1];
  if (/^(?:dass|daß|wie|ob)$/.test(next?.introducer ?? '')) return undefined;
  const [first] = units;
  const phrase = shown.prepositions.includes(first?.lower ?? '') ? nounPhraseAt(units, 1) : undefined;
  const mention = phrase && mentionOf(context, units, phrase);
  // What is to be seen on a website is only published there.
  if (!mention || !isText(mention) || /(?:seite|page|liste)n?(?![\p{L}])/iu.test(mention.words))
    return undefined;
  const rest = argumentsOf(units, [...shown.units, ...mention.units]);
  if (!rest.some((argument) => canBeObject(units, argument))) return undefined;
  return {
    rule: summarySeen.id,
    form: 'reported',
    act: 'say',
    lemma: 'zeigen',
    factive: true,
    content: [closed(context, { start: clause.start, end: endWithStop(context, clause) })],
    cue: [],
    marked: shown.units.map(spanOf),
    source: { kind: 'mention', mention },
    frameClauses: [index],
    sentence: context.sentence.index,
    confidence: 0.78,
  };
}
