import type { Article, BlockRole } from '../../../core/article.ts';
import { textOf } from '../../../core/span.ts';

/** The blocks of an article but those of some roles, one a line. */
export const textWithout = ({ text, blocks }: Article, left: readonly BlockRole[]): string =>
  blocks
    .filter(({ role }) => !left.includes(role))
    .map((block) => textOf(text, block))
    .join('\n');
