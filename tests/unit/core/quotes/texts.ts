import { fixturePages } from '../../../../scripts/browser/fixture-pages.ts';

/** The texts of the articles among the fixture pages. */
export const TEXTS: readonly string[] = fixturePages().flatMap((page) =>
  page.kind === 'article' ? [page.blocks.map(({ text }) => text).join('\n')] : [],
);
