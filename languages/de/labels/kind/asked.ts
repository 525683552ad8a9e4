import { verbComplexOf } from '../../grammar/verb-complex.ts';
import { VERB } from '../../grammar/verb-features.ts';
import { hasFeature } from '../../grammar/verb-forms.ts';
import { OPEN_WORDS, SETTLED_WORDS, STATIVE } from '../../lexicon/modality.ts';
import type { KindFinding } from '../finding.ts';
import type { Statement } from '../statement.ts';

/** „Ob der Bund mitzahlt, ist offen“: a question in the present that only what comes can answer. */
export function askedIn({ main, clauses, voice }: Statement): KindFinding | undefined {
  if (voice !== 'own' || !main) return undefined;
  const question = clauses.find(({ introducer }) => introducer === 'ob' || introducer === 'wann');
  const complex = question && verbComplexOf(question);
  if (!question || !complex || complex.past || complex.unreal || complex.participle) return undefined;
  const open = main.units.find(({ lower }) => OPEN_WORDS.has(lower) || SETTLED_WORDS.has(lower));
  const now = hasFeature(complex.verb.lower, VERB.presentThird | VERB.presentPlural);
  const state = complex.lemmas.some((lemma) => STATIVE.has(lemma) || IS_SO.test(lemma));
  // „Ob er wirklich hilft, ist nicht klar“ asks what is so today.
  const today = state || question.units.some(({ lower }) => TODAY.has(lower));
  if (!open || !now || (today && question.introducer === 'ob')) return undefined;
  return { kind: 'future', rule: 'asked', words: question.units.slice(0, 1), open: true };
}

const TODAY = new Set([
  'tatsächlich',
  'wirklich',
  'überhaupt',
  'bereits',
  'schon',
  'derzeit',
  'aktuell',
  'wahrhaftig',
]);

/** What is so, or is not, already. */
const IS_SO =
  /^(?:stimmen|zutreffen|geben|tragen|gelten|funktionieren|wirken|reichen|handeln|können|dürfen|müssen|schaden|helfen|halten|leiden|vorliegen|glauben|brauchen|gehen|treffen|entsprechen|überhaupt|drohen)$/;
