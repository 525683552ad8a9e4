import type { Span } from './span.ts';

/** Words up to this length stand in the link whole, in UTF-16 units; of longer ones the first and last words. */
const SHORT = 120;
const ENDS = 4;
/** At most so many words before a passage tell it from others like it. */
const MOST_BEFORE = 8;

const WORD = /\S+/g;
const INK = /[\p{L}\p{N}]/u;

/** A hyphen would end a prefix; all else that means something in a directive is encoded anyhow. */
const encoded = (words: string): string =>
  encodeURIComponent(words.trim().replaceAll(/\s+/g, ' ')).replaceAll('-', '%2D');

/** A span grown to whole words, since browsers find only those. */
function wholeWords(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  const isInside = (at: number): boolean => INK.test(text[at - 1] ?? '') && INK.test(text[at] ?? '');
  while (from > 0 && isInside(from)) from--;
  while (to < text.length && isInside(to)) to++;
  return { start: from, end: to };
}

/** The words before a position that are needed for the passage to be the first of its kind; empty where it is. */
function wordsBefore(text: string, at: number, passage: string): string {
  const block = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const starts = [...block.matchAll(WORD)]
    .map(({ index }) => index)
    .slice(-MOST_BEFORE)
    .toReversed();
  const begins = (from: number): boolean =>
    text.indexOf(block.slice(from) + passage) === at - (block.length - from);
  if (starts.length === 0 || begins(block.length)) return '';
  return block.slice(starts.find(begins) ?? starts.at(-1));
}

/** The last words of a passage, as many as are needed for it to end at their first occurrence. */
function lastWords(text: string, { start, end }: Span): string {
  const from = text.lastIndexOf('\n', end - 1) + 1;
  const begin = Math.max(start, from);
  const starts = [...text.slice(begin, end).matchAll(WORD)]
    .map(({ index }) => begin + index)
    .slice(0, -ENDS + 1);
  const wanted = starts.findLast((at) => text.indexOf(text.slice(at, end), start) === at);
  return text.slice(wanted ?? begin, end);
}

/** A run of words up to and including the fourth, within one block. */
const FIRST_WORDS = /^(?:\S+[^\S\n]+){0,3}\S+/;

/** The directive for one passage: `text=[before-,]first[,last]`. */
function directiveOf(text: string, span: Span): string {
  const { start, end } = wholeWords(text, span);
  const words = text.slice(start, end);
  const isWhole = words.length <= SHORT && !words.includes('\n');
  const first = isWhole ? words : (FIRST_WORDS.exec(words)?.[0] ?? words);
  const before = wordsBefore(text, start, first);
  const from = start + first.length;
  return [
    `text=${before && `${encoded(before)}-,`}${encoded(first)}`,
    ...(from < end ? [encoded(lastWords(text, { start: from, end }))] : []),
  ].join(',');
}

/**
 * The address of a passage: a browser that opens it scrolls to the words and lights them (`#:~:text=…`).
 * The address as it is where there are no words to point to.
 * @param url the article's address; a fragment it has is kept
 * @param text the article's text, blocks parted by line feeds
 */
export function passageLink(url: string, text: string, spans: readonly Span[]): string {
  const passages = spans.filter((span) => INK.test(text.slice(span.start, span.end)));
  if (!url || passages.length === 0) return url;
  const directives = passages.map((span) => directiveOf(text, span)).join('&');
  return `${url}${url.includes('#') ? '' : '#'}:~:${directives}`;
}
