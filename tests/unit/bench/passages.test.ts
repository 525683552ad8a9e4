import { describe, expect, it } from 'vitest';

import { EMPTY_META, type Article } from '../../../core/article.ts';
import { findPassages, inkText } from '../../../scripts/bench/pages/ink-search.ts';
import { countPlaced, interruptedOf, passagesOf, spansOf } from '../../../scripts/bench/pages/passages.ts';

const cut = (text: string, passages: readonly string[]): readonly (string | undefined)[] =>
  findPassages(inkText(text), passages).map((span) => span && text.slice(span.start, span.end));

describe('finding passages', () => {
  it('does not mind white space and soft hyphens on either side', () => {
    expect(cut('Der Rat tagt\nim Rathaus.', ['Rat\u00A0 tagt im Rat\u00ADhaus'])).toEqual([
      'Rat tagt\nim Rathaus',
    ]);
  });

  it('finds repeated passages one after the other', () => {
    expect(findPassages(inkText('Ja. Nein. Ja.'), ['Ja.', 'Ja.'])).toEqual([
      { start: 0, end: 3 },
      { start: 10, end: 13 },
    ]);
  });

  it('goes back where the order is another', () => {
    expect(cut('erst dann', ['dann', 'erst'])).toEqual(['dann', 'erst']);
  });

  it('finds no short passage inside of a word, and no empty one', () => {
    expect(cut('Rathaus und Unrat', ['rat', 'Rat', ' '])).toEqual([undefined, undefined, undefined]);
  });
});

describe('counting them', () => {
  const text = 'Eins ist da. Zwei ist da. Drei ist da.';
  const article: Article = {
    text,
    blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
    meta: EMPTY_META,
  };
  const parts = ['Eins ist da.', 'Vier fehlt.', 'Zwei ist da.', 'Drei ist da.'].map((part) => ({
    role: 'paragraph' as const,
    text: part,
  }));
  const passages = passagesOf(article, { kind: 'text', parts });

  it('tells whole, interrupted and wrong ones apart', () => {
    expect(spansOf(passages)).toHaveLength(3);
    const places = [
      { ranges: 1, text: 'Eins  ist da.' },
      { ranges: 2, text: 'Zwei ist da.' },
      { ranges: 1, text: 'Drei ist' },
    ];
    expect(countPlaced(passages, places)).toEqual({
      gold: 4,
      contained: 3,
      exact: 1,
      interrupted: 1,
      wrong: 1,
    });
    expect(interruptedOf(passages, places)).toEqual(['Zwei ist da.']);
  });

  it('takes a passage without a range for a wrong one', () => {
    expect(countPlaced(passages, []).wrong).toBe(3);
  });

  it('leaves out leads and crossheads', () => {
    const lead = { role: 'lead' as const, text: 'Eins ist da.' };
    expect(passagesOf(article, { kind: 'text', parts: [lead] })).toEqual([]);
  });
});
