import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../languages/de/grammar/units.ts';
import { peopleOf } from '../../../languages/de/sources/people.ts';
import { documentFrom, sentenceFrom } from './support/texts.ts';

const peopleIn = (text: string) => peopleOf(documentFrom(text));
const wordsOf = (words: string) => unitsOf(sentenceFrom(words));

describe('the people of an article', () => {
  it.each([
    ['Ministerin Ida Thorn kam.', 'Thorn', 'Ida Thorn'],
    ['Ministerin Ida Thorn kam.', 'Ida', 'Ida Thorn'],
    ['Gestern kam Jonas Rehm.', 'Rehm', 'Jonas Rehm'],
    ['Diktator Ban Tho-un schwieg.', 'Tho-un', 'Ban Tho-un'],
    ['Der Plan von Jan van Brodt scheiterte.', 'Brodt', 'Jan van Brodt'],
    ['Jonas Rehms Plan scheiterte. Jonas Rehm schwieg.', 'Rehm', 'Jonas Rehm'],
    ['Velmoras Botschafterin in Aue, Sin Hong, lachte.', 'Hong', 'Sin Hong'],
    ['Jonas Rehm kam.', 'Rehms', 'Jonas Rehm'],
  ])('%s “%s” is %s', (text, part, name) => {
    expect(peopleIn(text).in(wordsOf(part))?.name).toContain(name);
  });

  it.each([
    ['two of one name', 'Jonas Rehm und Lea Rehm kamen.', 'Rehm'],
    ['a place', 'Sie kam nach Burkina Faso.', 'Faso'],
    ['nobody', 'Der Damm hält.', 'Damm'],
    ['a body', 'Das Amt Lindtal schwieg.', 'Lindtal'],
  ])('%s is nobody: %s', (_, text, part) => {
    expect(peopleIn(text).in(wordsOf(part))).toBeUndefined();
  });

  it.each([
    ['Diktator Ban Tho-un schwieg.', 'diktator', 'Ban Tho-un'],
    ['Diktator Ban Tho-un schwieg.', 'diktators', 'Ban Tho-un'],
    ['Umweltministerin Ida Thorn kam.', 'ministerin', 'Ida Thorn'],
    ['Der Trainer Jonas Rehm kam.', 'trainer', 'Jonas Rehm'],
  ])('%s “%s” is an office of %s', (text, office, name) => {
    expect(peopleIn(text).byOffice(office)?.name).toBe(name);
  });

  it.each([
    ['Ministerin Ida Thorn und Ministerin Lea Korn kamen.', 'ministerin'],
    ['Ministerin Ida Thorn kam.', 'trainer'],
    ['Die Ministerin kam.', 'ministerin'],
  ])('%s “%s” is nobody’s office', (text, office) => {
    expect(peopleIn(text).byOffice(office)).toBeUndefined();
  });

  it.each([
    ['Ministerin Ida Thorn kam.', 'f'],
    ['Minister Jonas Rehm kam.', 'm'],
  ])('%s → %s', (text, gender) => {
    expect(peopleIn(text).in(wordsOf(text))?.gender).toBe(gender);
  });

  it('are those named between two sentences, the latest first', () => {
    const text = 'Jonas Rehm kam. Nina Falk kam. Jonas Rehm ging. Lea Korn blieb.';
    const between = (from: number, to: number) => peopleIn(text).between(from, to);
    expect(between(0, 3).map(({ name }) => name)).toEqual(['Jonas Rehm', 'Nina Falk']);
    expect(between(3, 4).map(({ name }) => name)).toEqual(['Lea Korn']);
    expect(between(4, 9)).toEqual([]);
  });

  it('are found by full name among other words', () => {
    const text = 'Das sagte Landrätin Ida Thorn in Aue.';
    expect(peopleIn(text).in(wordsOf(text))?.name).toBe('Ida Thorn');
  });
});
