import { describe, expect, it } from 'vitest';
import { joinedTextOf } from '../../../core/span.ts';
import { sharedContentWords } from '../../../languages/de/links/content-words.ts';
import { readGerman } from '../../../languages/de/read.ts';
import { articleOf } from './support/texts.ts';

/** Every denial of a text as `denial → what it denies`, in the words of the page. */
const denialsIn = (text: string): readonly string[] => {
  const { claims, links } = readGerman(articleOf(text));
  const words = (at: number): string => joinedTextOf(text, claims[at]?.spans ?? []);
  return links.map((link) => `${words(link.from)} → ${words(link.to)}`);
};

describe('a denial is tied to what it denies', () => {
  it.each([
    [
      'by “das”',
      'Der Wirt habe betrogen, sagte Lea Korn. Das bestritt der Wirt.',
      ['Das bestritt der Wirt → Der Wirt habe betrogen'],
    ],
    [
      'by “die Vorwürfe”, over a sentence between',
      'Lea Korn wirft dem Wirt vor, Gäste betrogen zu haben. Am Abend regnete es. Der Wirt wies die Vorwürfe zurück.',
      ['Der Wirt wies die Vorwürfe zurück → Gäste betrogen zu haben'],
    ],
    [
      'by the same words',
      'Lea Korn sagte, der Wirt habe Rechnungen gefälscht. Es regnete am Abend. Der Wirt bestritt, Rechnungen gefälscht zu haben.',
      ['Der Wirt bestritt, Rechnungen gefälscht zu haben → der Wirt habe Rechnungen gefälscht'],
    ],
    [
      'by “was” in the same sentence',
      'Der Wirt habe Gäste betrogen, sagte Lea Korn, was der Wirt bestreitet.',
      ['was der Wirt bestreitet → Der Wirt habe Gäste betrogen'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(denialsIn(text)).toEqual(expected);
  });

  it.each([
    [
      'two claims could be meant',
      'Lea Korn sagte, der Wirt habe betrogen; Nina Falk sagte, der Koch habe gestohlen. Das bestritt der Landrat.',
    ],
    ['nothing was claimed', 'Es regnete den ganzen Abend. Das bestritt der Wirt.'],
    ['the speaker himself spoke', 'Der Wirt sagte, er habe bezahlt. Das bestritt der Wirt.'],
    [
      'a demand is turned down',
      'Lea Korn forderte, das Gasthaus zu schließen. Der Wirt wies die Forderung zurück.',
    ],
    [
      'it is too far back',
      'Der Wirt habe betrogen, sagte Lea Korn. Es regnete. Es wurde Nacht. Das bestritt der Wirt.',
    ],
  ])('but not where %s: %s', (_, text) => {
    expect(denialsIn(text)).toEqual([]);
  });
});

describe('the share of common content words', () => {
  it.each([
    ['Der Wirt fälschte Rechnungen', 'die Rechnungen gefälscht', 1],
    ['Der Damm hält', 'Ein Schiff sank', 0],
    ['', 'Ein Schiff sank', 0],
    ['der und die', 'Ein Schiff sank', 0],
  ])('“%s” and “%s”: %d', (a, b, share) => {
    expect(sharedContentWords(a, b)).toBe(share);
    expect(sharedContentWords(b, a)).toBe(share);
  });
});
