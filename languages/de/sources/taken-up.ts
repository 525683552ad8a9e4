import type { Mention } from '../attribution.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import type { Unit } from '../grammar/units.ts';
import { isMediaNoun } from '../lexicon/noun-classes.ts';
import type { Cast, Resolved } from './resolve.ts';

/** Nouns that take up any body of their class: „das Unternehmen“ for what was called „Autobauer“ or „Konzern“. */
const CLASSES: readonly RegExp[] = [
  /(?:unternehmen|konzern|firma|hersteller|anbieter|betreiber|autobauer|bauer|airline|gesellschaft|zulieferer|entwickler|produzent|discounter|händler|verlag|dienstleister|versicherer|start-?up|brauerei|reederei|bank)s?$/,
  /(?:behörde|amt|amtes|ministerium|ministeriums|polizei|agentur|kammer|aufsicht)$/,
  /(?:organisation|verband|verein|vereinigung|bündnis|initiative|gewerkschaft|bund|stiftung|partei)e?s?$/,
];

/** The words of each class that name no kind of their own and so can stand for all of it. */
const GENERAL =
  /^(?:unternehmen|unternehmens|konzern|konzerns|konzernleitung|firma|hersteller|herstellers|behörde|amt|amtes|organisation|verband|verbandes|verbands|verein|vereins|partei)$/;

const stem = (lower: string): string => lower.replace(/(?<=.{4})(?:e?s)$/, '');

/** Whether `noun` can take up what was called `before`: the same word, or the end of it („Verband“, „Winzerverband“). */
const repeats = (noun: string, before: string): boolean =>
  stem(noun) === stem(before) || (stem(noun).length >= 4 && stem(before).endsWith(stem(noun)));

const classOf = (noun: string): number => CLASSES.findIndex((one) => one.test(noun));

/**
 * „das Unternehmen“, „die Behörde“, „der Verband“, „die Zeitung“: the one body before it that this can mean.
 * Where two could be meant, or none, it stands for itself.
 */
export function takenUp(
  mention: Mention,
  nouns: readonly Unit[],
  { bodies }: Cast,
  recent: Iterable<Resolved>,
): Resolved | undefined {
  const [head, more] = nouns;
  const first = mention.units[0]?.lower ?? '';
  const bare = mention.units.filter((unit) => isNominal(unit) || unit.kind === 'quotation').length === 1;
  if (!head || more || !bare || mention.units.length > 2 || !/^(?:der|die|das|dem|den|des)$/.test(first))
    return undefined;
  const general = GENERAL.test(head.lower);
  const kind = classOf(head.lower);
  const fits = (noun: string): boolean =>
    repeats(head.lower, noun) || (general && kind >= 0 && classOf(noun) === kind);
  const media = isMediaNoun(head.lower);
  const candidates = new Map<string, Resolved>();
  for (const one of recent) {
    const { kind: sort, key } = one.source;
    if (sort === 'institution' ? one.nouns.some(fits) : media && sort === 'media')
      if (!candidates.has(key)) candidates.set(key, one);
  }
  for (const { name, kinds } of bodies.near(mention.sentence)) {
    const key = `body:${name.toLowerCase()}`;
    if (!candidates.has(key) && kinds.some(fits)) candidates.set(key, bodyNamed(name, key, kinds));
  }
  const [only, other] = [...candidates.values()];
  return only && !other ? only : undefined;
}

const bodyNamed = (name: string, key: string, nouns: readonly string[]): Resolved => ({
  source: { spans: [], name, key, kind: 'institution', via: [] },
  gender: '',
  plural: false,
  nouns,
  person: false,
});
