/** What the extension ships to read German: bundled to weigh it and to time its start. */
export { articleFromText } from '../../../core/article-from-text.ts';
export { readArticle } from '../../../core/read-article.ts';
export { german } from '../../../languages/de/index.ts';
