import { describe, expect, it } from 'vitest';

import { EMPTY_META, type Article } from '../../../core/article.ts';
import { halfOf, servedUrl, type CorpusPage } from '../../../scripts/bench/pages/corpus.ts';
import { readGold } from '../../../scripts/bench/pages/gold.ts';
import { listPages } from '../../../scripts/bench/pages/list-pages.ts';
import { failedPage, mainScore, scorePage } from '../../../scripts/bench/pages/score-page.ts';

const LEAD = 'Am Ufer wird ab Mai gebaut.';
const BODY = 'Der Rat hat am Montag den Bau der Brücke beschlossen.';
const line = JSON.stringify({
  file: 'a.html.gz',
  lang: 'de',
  publisher: 'Bote',
  title: 'Rat baut eine Brücke',
  authors: null,
  date: '2026-05-01',
  summary: [LEAD],
  sections: [{ headline: [], paragraphs: [BODY] }],
});
const page: CorpusPage = {
  ...readGold(line),
  set: 'own',
  half: 'seen',
  url: 'https://bote.example/a',
  path: '',
};

const text = `Rat baut eine Brücke\n${LEAD}\n${BODY}\nMehr vom Tage lesen Sie hier.`;
const at = (words: string, role: Article['blocks'][number]['role']): Article['blocks'][number] => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  role,
});
const article: Article = {
  text,
  blocks: [
    at('Rat baut eine Brücke', 'headline'),
    at(LEAD, 'lead'),
    at(BODY, 'paragraph'),
    at('Mehr vom Tage lesen Sie hier.', 'paragraph'),
  ],
  meta: { ...EMPTY_META, title: 'Rat baut eine Brücke', published: '2026-05-01', publisher: 'Bote' },
};
const readability = {
  text: `Rat baut eine Brücke\n${LEAD}\n${BODY}`,
  title: 'Rat baut eine Brücke',
  published: '',
  publisher: '',
  authors: [],
};

describe('scoring a page', () => {
  const scored = scorePage(page, { passedGate: true, article, readability }, [{ ranges: 1, text: BODY }]);

  it('leaves the headline out on both sides', () => {
    expect(scored.text.whole?.recall).toBe(1);
    expect(scored.text.whole?.f1).toBeGreaterThan(scored.withHeadline ?? 1);
    expect(scored.readability?.text.whole?.f1).toBe(1);
  });

  it('counts the lead in the one figure and not in the other', () => {
    expect(scored.text.paragraphs?.precision).toBeLessThan(scored.text.whole?.precision ?? 0);
  });

  it('compares what the page says of itself', () => {
    expect(scored.meta).toEqual({ title: true, date: true, publisher: true, authors: undefined });
    expect(scored.readability?.meta.date).toBe(false);
  });

  it('shows what is missed and what is too much only where it may be looked at', () => {
    expect(scored.looks?.extra).toEqual(['[paragraph] Mehr vom Tage lesen Sie hier.']);
    expect(scored.looks?.missed).toEqual([]);
    const kept = scorePage({ ...page, half: 'held out' }, { passedGate: true, article, readability }, []);
    expect(JSON.stringify(kept)).not.toContain('Brücke');
    expect(listPages([kept])).toBe('');
    expect(listPages([scored])).toContain('+ [paragraph] Mehr vom Tage');
  });

  it('counts a page that could not be read as empty', () => {
    const failed = failedPage(page, 'it hangs', true);
    expect([mainScore(failed), failed.meta.title, failed.readability?.text.whole?.f1]).toEqual([0, false, 0]);
    expect(failed.placed).toMatchObject({ gold: 1, contained: 0 });
  });
});

describe('the corpus', () => {
  it('is halved by the file names', () => {
    const halves = Array.from({ length: 40 }, (_, number) => halfOf(`${number}.html.gz`));
    expect(new Set(halves)).toEqual(new Set(['seen', 'held out']));
    expect(halfOf('abc')).toBe('seen');
  });

  it('is served over TLS, without fragments, and under a made-up host where no address is kept', () => {
    expect(servedUrl('http://www.bote.example/a?b=1#c', 'x')).toBe('https://www.bote.example/a?b=1');
    expect(servedUrl(undefined, 'The_Bote_3.html.gz')).toBe(
      'https://the-bote-3.pages.example/news/The_Bote_3',
    );
  });

  it('takes a body in one piece apart at its empty lines', () => {
    const { body } = readGold(
      JSON.stringify({ file: 'a', lang: 'en', articleBody: 'One.\n\nTwo.\nStill two.' }),
    );
    expect(body).toEqual({
      kind: 'text',
      parts: [
        { role: 'paragraph', text: 'One.' },
        { role: 'paragraph', text: 'Two.\nStill two.' },
      ],
    });
  });
});
