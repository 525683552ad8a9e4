import type { SourceKind } from '../../../core/labels.ts';
import type { Mention } from '../attribution.ts';
import { DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { isMediaNoun } from '../lexicon/noun-classes.ts';
import { MEDIA_NAMES } from '../lexicon/source-nouns.ts';
import type { Unit } from '../grammar/units.ts';

/** A word without the endings of case: „zuständigen“, „Landesamtes“. */
const stem = (lower: string): string => lower.replace(/(?<=.{4})(?:e?s|e[nrms]?)$/, '');

/** Mentions with the same key are one source: the content words of the phrase without their endings. */
export function keyOf(mention: Mention, kind: SourceKind): string {
  const words = mention.units
    .filter(({ kind: unit, lower }) => unit !== 'mark' && !DETERMINERS.has(lower) && !PREPOSITIONS.has(lower))
    .map((unit) => stem(unit.kind === 'quotation' ? textOfUnit(mention, unit).toLowerCase() : unit.lower));
  return `other:${kind}:${words.join(' ')}`;
}

/** The words of a unit of the mention. */
export const textOfUnit = ({ words, start }: Mention, unit: Unit): string =>
  words.slice(unit.start - start, unit.end - start);

/** The outlet a phrase names: „das Magazin „Der Bote““, „der Bote“, „die Nachrichtenagentur dpa“. */
export function outletOf(
  mention: Mention,
  nouns: readonly Unit[],
): { readonly name: string; readonly key: string } | undefined {
  const quoted = nouns.findLast((unit) => unit.kind === 'quotation');
  if (quoted) {
    const name = textOfUnit(mention, quoted).replace(/^[„“"»«‚‘']+|[„“”"»«‚‘’']+$/gu, '');
    return { name, key: mediaKey(name) };
  }
  const known = mention.units.find(
    ({ lower }) => MEDIA_NAMES.has(lower) || MEDIA_NAMES.has(lower.replace(/s$/, '')),
  );
  const after = nouns.length > 1 && isMediaNoun(nouns[0]?.lower ?? '') ? nouns.slice(1) : [];
  if (after.length > 0) {
    const name = after.map(({ text }) => text).join(' ');
    return { name, key: mediaKey(name) };
  }
  if (!known) return undefined;
  const name = MEDIA_NAMES.has(known.lower) ? known.text : known.text.replace(/s$/, '');
  return { name, key: mediaKey(name) };
}

const mediaKey = (name: string): string =>
  `media:${name
    .toLowerCase()
    .replace(/^(?:der|die|das|dem|den) /, '')
    .replace(/(?<=.{5})s$/, '')}`;
