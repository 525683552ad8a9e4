import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { documentOf } from './dom.ts';
import { couldBeArticle } from '../../../page/gate.ts';
import { readDocument } from '../../../page/read-document.ts';
import pages from '../../fixtures/pages.json' with { type: 'json' };

const load = (file: string): Document => {
  const html = readFileSync(new URL(`../../fixtures/pages/${file}`, import.meta.url), 'utf8');
  return documentOf(html);
};

describe.each(pages.filter(({ kind }) => kind === 'article'))('the article page $id', (page) => {
  test('passes the gate', () => {
    expect(couldBeArticle(load(page.file), page.url)).toBe(true);
  });

  test('is read block by block, and nothing else', () => {
    const read = readDocument(load(page.file), page.url);
    if (read === 'none') throw new Error('no article found');
    const blocks = read.article.blocks.map(({ role, start, end }) => ({
      role,
      text: read.article.text.slice(start, end),
    }));
    expect(blocks).toEqual(page.blocks);
    expect(read.article.meta).toMatchObject({ title: page.title, language: page.language, url: page.url });
  });
});

test.each(pages.filter(({ kind }) => kind === 'none'))('the page $id ($what) is refused', (page) => {
  expect(couldBeArticle(load(page.file), page.url)).toBe(false);
});
