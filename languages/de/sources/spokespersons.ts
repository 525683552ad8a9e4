import { type Mention } from '../attribution.ts';
import { GENITIVE_DETERMINERS } from '../lexicon/function-words.ts';
import { isInstitutionNoun, isSpokesperson } from '../lexicon/noun-classes.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import type { Unit } from '../grammar/units.ts';

/**
 * The body an unnamed spokesperson speaks for: „ein Sprecher der Polizei“, „eine Polizeisprecherin“. Both are one
 * source with the body, so that they never count as two.
 */
export function spokenFor(mention: Mention, nouns: readonly Unit[]): Mention | undefined {
  const [head, name] = nouns;
  if (!head || name || !isSpokesperson(head.lower)) return undefined;
  const at = mention.units.indexOf(head);
  const link = mention.units[at + 1]?.lower ?? '';
  if (link === 'von' || link === 'vom' || GENITIVE_DETERMINERS.has(link)) {
    const units = mention.units.slice(GENITIVE_DETERMINERS.has(link) ? at + 1 : at + 2);
    const first = units[0];
    return first && units.some(isNominal) ? part(mention, units, first.start) : undefined;
  }
  const body = head.lower.replace(/s?sprecher(?:in|s|n|innen)?$/, '').replace(/-$/, '');
  if (!isInstitutionNoun(body)) return undefined;
  const text = `${head.text.slice(0, 1)}${body.slice(1)}`;
  return { ...mention, units: [{ ...head, text, lower: body }], words: text };
}

const part = (mention: Mention, units: readonly Unit[], start: number): Mention => ({
  ...mention,
  start,
  units,
  words: mention.words.slice(start - mention.start),
});
