import type { Mention } from '../attribution.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import type { Unit } from '../grammar/units.ts';
import { DETERMINERS } from '../lexicon/function-words.ts';
import { NEUTER } from './gender.ts';

const nounWithoutGenitive = (noun: string): string =>
  noun.replace(/(?<=\p{L}{2}[sßxztdfkmnpgb])es$/u, '').replace(/(?<=\p{L}{3}[^s])s$/u, '');

/** The ending an adjective takes without a determiner, by what stands before the phrase and the noun's gender. */
function adjectiveEnding(determiner: string, noun: string): string {
  if (determiner === 'der' || determiner === 'einer') return 'e';
  return NEUTER.test(noun.toLowerCase()) ? 'es' : 'er';
}

/**
 * The name of a source as a list would have it: „des Statistischen Landesamtes“ → „Statistisches Landesamt“,
 * „der ukrainischen Luftwaffe“ → „ukrainische Luftwaffe“. What follows the first noun stays as the page words it.
 */
export function baseForm({ units, words, start }: Mention): string {
  const [first, second] = units;
  if (!first) return words;
  const determiner = DETERMINERS.has(first.lower) && second ? first.lower : '';
  const rest = determiner ? units.slice(1) : units;
  const genitive = determiner === 'des' || determiner === 'eines';
  const head = headIn(rest, genitive);
  const noun = rest[head];
  const from = rest[0];
  if (!noun || !from) return words.slice(determiner && second ? second.start - start : 0);
  const bare = genitive ? nounWithoutGenitive(noun.text) : noun.text;
  const oblique = genitive || ['dem', 'einem', 'der', 'einer'].includes(determiner) || determiner === '';
  // „informierten Kreisen“: dative plural.
  const plural = determiner === '' && head > 0 && /(?:en|ern|eln)$/.test(bare) && from.text.endsWith('en');
  const ending = plural ? 'e' : adjectiveEnding(determiner, bare);
  const name = plural ? bare.replace(/(?<=[Kk]reise|(?<!onz)er|el)n$/, '') : bare;
  const adjectives = rest.slice(0, head).map(({ text }) => {
    const shown = NOMINATIVE_ENDINGS[determiner];
    if (shown && /\p{L}{3}e$/u.test(text)) return text.replace(/e$/, shown);
    return oblique ? text.replace(/(?<=\p{L}{3})e[nm]$/u, ending) : text;
  });
  return [...adjectives, name].join(' ') + words.slice(noun.end - start);
}

/** „der junge Mann“, „das neue Amt“: in the nominative the adjective shows the gender once the article is gone. */
const NOMINATIVE_ENDINGS: Readonly<Record<string, string>> = { der: 'er', das: 'es' };

/** The first noun; after „des“ the first that shows the case („Schweizer Nachrichtendienstes“). */
function headIn(units: readonly Unit[], genitive: boolean): number {
  const first = units.findIndex((unit, at) => isNominal(unit) && !isAdjective(units, at));
  const end = units.findIndex((unit, at) => at > first && !isNominal(unit));
  const shown = units.findIndex(
    ({ lower }, at) => at >= first && (end < 0 || at < end) && lower.endsWith('s'),
  );
  return genitive && shown >= 0 ? shown : first;
}

/** „Statistischen Landesamtes“: a capital adjective before the noun. */
const isAdjective = (units: readonly Unit[], at: number): boolean =>
  /(?:isch|lich|ig|weit)e[nms]$/.test(units[at]?.lower ?? '') && isNominal(units[at + 1]);
