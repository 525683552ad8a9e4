import { describe, expect, it } from 'vitest';

import type { Article } from '../../../core/article.ts';
import { joinedTextOf } from '../../../core/span.ts';
import { readGerman } from '../../../languages/de/read.ts';
import { articleOf } from './support/texts.ts';

/** The lines of a text as the blocks of a live blog, each an entry of its own or all in one. */
const entries = (text: string, apart: boolean): Article => {
  const article = articleOf(text);
  return {
    ...article,
    blocks: article.blocks.map((block, at) => ({ ...block, unit: apart ? at + 1 : 1 })),
  };
};

/** What is read: each claim with its source, and what it denies or what leaves it open. */
const readingOf = (article: Article): readonly string[] => {
  const { claims, links, doubts } = readGerman(article);
  return claims.map(({ spans, sources }, at) => {
    const tied = links.some(({ to }) => to === at) ? ' denied' : '';
    const open = doubts.some(({ claim }) => claim === at) ? ' open' : '';
    return `${sources[0]?.name ?? '–'}: ${joinedTextOf(article.text, spans)}${tied}${open}`;
  });
};

describe('an entry of a live blog', () => {
  it.each([
    [
      'speaks on for nobody in the entry before',
      'Lea Korn sagte, der Deich sei sicher.\nDie Pumpe habe versagt.',
      'Lea Korn: Die Pumpe habe versagt.',
    ],
    [
      'denies nothing of the entry before by a mere “das”',
      'Lea Korn sagte, der Wirt habe betrogen.\nDas bestritt der Wirt.',
      'Lea Korn: der Wirt habe betrogen denied',
    ],
    [
      'leaves nothing of the entry before unconfirmed',
      'Lea Korn sagte, der Deich sei gebrochen.\nDie Angaben ließen sich nicht unabhängig überprüfen.',
      'Lea Korn: der Deich sei gebrochen open',
    ],
    [
      'means nobody of the entry before by “er”',
      'Der Landrat Enno Feddersen kam am Mittag an.\nEr sagte, der Deich sei sicher.',
      'Enno Feddersen: der Deich sei sicher',
    ],
  ])('%s', (_, text, tied) => {
    expect(readingOf(entries(text, false))).toContain(tied);
    expect(readingOf(entries(text, true))).not.toContain(tied);
  });

  it('still knows who people are', () => {
    const text =
      'Der Bürgermeister Harm Petersen sagte, der Deich sei sicher.\nPetersen sagte, die Pumpe laufe.';
    const [first, second] = readGerman(entries(text, true)).claims.map(({ sources }) => sources[0]?.key);
    expect(first).toBe('person:harm petersen');
    expect(second).toBe(first);
  });
});
