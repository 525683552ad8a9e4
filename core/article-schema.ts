import * as v from 'valibot';

import { BLOCK_ROLES, type Article } from './article.ts';
import { runsForward, spanEntries } from './span-schema.ts';

const strings = v.pipe(v.array(v.string()), v.readonly());

const blockSchema = v.pipe(
  v.strictObject({
    ...spanEntries,
    role: v.picklist(BLOCK_ROLES),
    unit: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  }),
  v.check((block) => runsForward(block), 'A block ends before it starts.'),
);

const metaSchema = v.strictObject({
  url: v.string(),
  title: v.string(),
  language: v.string(),
  published: v.string(),
  publisher: v.string(),
  authors: strings,
  agencies: strings,
});

/** Blocks in reading order, disjoint, within the text. */
function blocksFit({ text, blocks }: Pick<Article, 'text' | 'blocks'>): boolean {
  let from = 0;
  for (const { start, end } of blocks) {
    if (start < from || end > text.length) return false;
    from = end;
  }
  return true;
}

/** The article as a page's content script hands it over. Its length is not limited here. */
export const articleSchema = v.pipe(
  v.strictObject({ text: v.string(), blocks: v.pipe(v.array(blockSchema), v.readonly()), meta: metaSchema }),
  v.check((article) => blocksFit(article), 'The blocks do not fit the text.'),
);
