import {
  mentionOf,
  spanOf,
  type Attribution,
  type AttributionRule,
  type SentenceContext,
} from '../attribution.ts';
import type { Clause } from '../grammar/clauses.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { isSaid } from '../quoted-words.ts';
import { isSpeaker } from '../sources/is-speaker.ts';
import { isQuoteMark } from './word-tests.ts';

/** „Für Ida Rom ist der Plan „ein Irrweg““: what something is to somebody, in his or her words. */
export const inOnesView: AttributionRule = {
  id: 'de/direct/in-ones-view',
  stage: 'remainder',
  words: [isQuoteMark],
  apply: (context) =>
    context.sentence.quotations.length === 0
      ? []
      : context.clauses.flatMap((clause) => (clause.type === 'main' ? read(context, clause) : [])),
};

function read(context: SentenceContext, clause: Clause): readonly Attribution[] {
  const { units, finite } = clause;
  const verb = units[finite];
  const at = units.findIndex(({ lower }) => lower === 'für');
  if (!verb || at < 0 || !BEING.test(verb.lower)) return [];
  const phrase = nounPhraseAt(units, at + 1);
  const mention = phrase && mentionOf(context, units, phrase);
  if (!mention || !isSpeaker(mention)) return [];
  return units
    .filter((unit) => unit.quotation && !mention.units.includes(unit) && isPredicate(context, clause, unit))
    .map((unit) => ({
      rule: inOnesView.id,
      form: 'direct',
      act: 'say',
      lemma: 'sein',
      factive: false,
      content: [spanOf(unit)],
      cue: [spanOf(verb)],
      source: { kind: 'mention', mention },
      frameClauses: [clause.index],
      sentence: context.sentence.index,
      confidence: 0.8,
    }));
}

const BEING = /^(?:ist|sind|war|waren|sei|seien|bleibt|bleiben|wäre|wären|bedeutet|bedeutete|stellt|wird)$/;

/** Words that are said, or one with the article that names do not take, at the end of the clause. */
function isPredicate(
  { document }: SentenceContext,
  { units, finite }: Clause,
  unit: Clause['units'][number],
): boolean {
  const at = units.indexOf(unit);
  if (!unit.quotation || at < finite) return false;
  const article = units.slice(at - 2, at).some(({ lower }) => /^k?eine?[nmr]?$/.test(lower));
  return isSaid(document.text, unit.quotation, true) || (article && at === units.length - 1);
}
