import { verbComplexOf } from '../../grammar/verb-complex.ts';
import { VERB } from '../../grammar/verb-features.ts';
import { hasFeature, joined } from '../../grammar/verb-forms.ts';
import { FAIR_OR_FOUL, OF_THE_SKY, SKY } from '../../lexicon/modality.ts';
import { HABITUAL } from '../../lexicon/time-words.ts';
import type { KindFinding } from '../finding.ts';
import type { Statement } from '../statement.ts';

/** „Im Bergland fallen 40 Zentimeter Neuschnee“, „Im Flachland bleibt es trocken“: weather in the present is foretold. */
export function skyIn({ main, voice }: Statement): KindFinding | undefined {
  const complex = voice === 'own' && main ? verbComplexOf(main) : undefined;
  if (!main || !complex || complex.past || complex.infinitive || complex.participle) return undefined;
  const { verb, lemmas } = complex;
  if (!hasFeature(verb.lower, VERB.presentThird | VERB.presentPlural)) return undefined;
  if (main.units.some(({ lower }) => HABITUAL.has(lower) || NOW.test(lower))) return undefined;
  const last = main.units.at(-1);
  if (!last || !lemmas.some((lemma) => OF_THE_SKY.has(joined(last.lower, lemma) ?? lemma))) return undefined;
  const it = main.units.some(({ lower }) => lower === 'es');
  const word = main.units.find(({ lower }) => (it && FAIR_OR_FOUL.has(lower)) || SKY.has(lower));
  const stays = lemmas.includes('bleiben') && word && SKY.has(word.lower);
  return word && !stays ? { kind: 'future', rule: 'sky', words: [word], open: false } : undefined;
}

/** What is so now or was before. */
const NOW = /^(?:derzeit|momentan|gerade|bereits|schon|noch|inzwischen|mittlerweile|bislang|zuletzt|heute)$/;
