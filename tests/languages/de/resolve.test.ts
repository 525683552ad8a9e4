import { describe, expect, it } from 'vitest';
import { mentionOf, type Mention } from '../../../languages/de/attribution.ts';
import { unitsOf } from '../../../languages/de/grammar/units.ts';
import { castOf } from '../../../languages/de/sources/cast.ts';
import { resolve, type Resolved } from '../../../languages/de/sources/resolve.ts';
import { contextsFrom, documentFrom } from './support/texts.ts';

/** A whole text as one mention. */
function mentionFrom(words: string): Mention {
  const [context] = contextsFrom(words);
  const units = context ? unitsOf(context.sentence) : [];
  const mention = context && mentionOf(context, units, { start: 0, end: units.length });
  if (!mention) throw new Error(`no mention: ${words}`);
  return mention;
}

const ARTICLE = 'Diktator Ban Tho-un kam. Ministerin Ida Thorn und Trainer Jonas Rehm lachten.';
const cast = castOf(documentFrom(ARTICLE));
const named = (words: string, recent: readonly Resolved[] = []): Resolved =>
  resolve(mentionFrom(words), cast, recent);

describe('a source as the article resolves it', () => {
  it.each([
    ['der Diktator', 'Ban Tho-un', 'person'],
    ['nordländischen Diktator', 'Ban Tho-un', 'person'],
    ['Tho-un', 'Ban Tho-un', 'person'],
    ['Thorn', 'Ida Thorn', 'person'],
    ['die Ministerin', 'Ida Thorn', 'person'],
    ['Jonas Rehm', 'Jonas Rehm', 'person'],
    ['die Polizei', 'Polizei', 'institution'],
    ['ein Minister', 'Minister', 'unnamed'],
    ['einer Studie', 'Studie', 'document'],
    ['Oslo', 'Oslo', 'institution'],
    ['man', 'man', 'vague'],
  ])('%s: %s, %s', (words, name, kind) => {
    expect(named(words).source).toMatchObject({ name, kind });
  });

  it.each([
    ['Oslo', 'Norwegen'],
    ['die USA', 'Washington'],
    ['der Diktator', 'Ban Tho-un'],
    ['der Polizei', 'die Polizei'],
    ['des Ministeriums', 'das Ministerium'],
  ])('%s and %s are one source', (one, other) => {
    expect(named(one).source.key).toBe(named(other).source.key);
  });

  it.each([
    ['Oslo', 'Kopenhagen'],
    ['die Polizei', 'die Stadt'],
    ['Ida Thorn', 'Jonas Rehm'],
    ['die Polizei', 'ein Polizist'],
  ])('%s and %s are two', (one, other) => {
    expect(named(one).source.key).not.toBe(named(other).source.key);
  });
});

describe('a pronoun', () => {
  const minister = named('Ida Thorn');
  const coach = named('Trainer Jonas Rehm');
  const police = named('die Polizei');

  it.each([
    ['er', [minister, coach], 'Jonas Rehm'],
    ['sie', [coach, minister], 'Ida Thorn'],
    ['er', [police, coach], 'Jonas Rehm'],
    ['sie', [police, minister], 'Polizei'],
  ] as const)('“%s” stands for who fits and was named last (%#)', (word, recent, name) => {
    expect(named(word, recent).source.name).toBe(name);
  });

  it('keeps its own words as the place', () => {
    expect(named('er', [coach]).source.spans).toEqual([{ start: 0, end: 2 }]);
  });

  it('stands for nobody where nobody was named', () => {
    expect(named('er').source).toMatchObject({ name: 'er', key: 'pronoun:er' });
  });
});
