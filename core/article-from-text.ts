import { EMPTY_META, type Article, type ArticleMeta, type Block, type BlockRole } from './article.ts';
import type { Span } from './span.ts';

/** Longest line that can be a headline or a crosshead, in UTF-16 units. */
const HEADLINE_UNITS = 160;
const CROSSHEAD_UNITS = 110;
/** Lines of wrapped text are at least this long, but for the last of a paragraph. */
const WRAPPED_UNITS = 45;

const SENTENCE_END = /[.!?…:;,]["'”“’‘»«›‹)\]]*$/;

/** A line with ink, without the white space around it. */
interface Line extends Span {
  readonly text: string;
  /** Whether an empty line, or the end of the text, is before and after it. */
  readonly opens: boolean;
  readonly closes: boolean;
}

function linesOf(text: string): readonly Line[] {
  const raw = [...text.matchAll(/[^\n\r\u2028\u2029]+/g)].flatMap((match) => {
    const words = match[0].trim();
    const start = match.index + match[0].indexOf(words);
    return words ? [{ start, end: start + words.length, text: words }] : [];
  });
  const isApart = (from: number, to: number): boolean =>
    (text.slice(from, to).match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0) > 1;
  return raw.map((line, at) => ({
    ...line,
    opens: at === 0 || isApart(raw[at - 1]?.end ?? 0, line.start),
    closes: at === raw.length - 1 || isApart(line.end, raw[at + 1]?.start ?? text.length),
  }));
}

/** Whether line breaks within paragraphs come from a column width, and not from the author. */
function isWrapped(lines: readonly Line[]): boolean {
  const inner = lines.filter((line) => !line.closes);
  const running = inner.filter((line) => line.text.length >= WRAPPED_UNITS && !SENTENCE_END.test(line.text));
  return running.length > inner.length / 2;
}

/** Paragraphs of wrapped text, else every line for itself. */
function paragraphsOf(lines: readonly Line[]): readonly Line[] {
  if (!isWrapped(lines)) return lines;
  const paragraphs: Line[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (!last || line.opens) paragraphs.push(line);
    else
      paragraphs[paragraphs.length - 1] = {
        ...last,
        end: line.end,
        text: `${last.text} ${line.text}`,
        closes: line.closes,
      };
  }
  return paragraphs;
}

const onOneLine = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();

function roleOf(line: Line, at: number, lines: readonly Line[], title: string): BlockRole {
  if (at === 0 && lines.length > 1 && title !== '' && onOneLine(line.text) === onOneLine(title))
    return 'headline';
  const alone = line.opens && line.closes && lines.length > 1 && !SENTENCE_END.test(line.text);
  if (alone && at === 0 && line.text.length <= HEADLINE_UNITS) return 'headline';
  if (alone && at < lines.length - 1 && line.text.length <= CROSSHEAD_UNITS) return 'crosshead';
  return 'paragraph';
}

/**
 * Plain text as an article. The text stays as it is, so that spans point into exactly what was given;
 * blocks are its lines, or its paragraphs where lines are wrapped. A short first line that stands alone and
 * ends no sentence is the headline, and the title unless `meta` has one; such a line further down is a crosshead. A
 * first line that says what `meta.title` does is the headline in any case; a title that the text does not begin with
 * is no part of it, and nothing is read in it.
 */
export function articleFromText(text: string, meta: Partial<ArticleMeta> = {}): Article {
  const lines = paragraphsOf(linesOf(text));
  const blocks: readonly Block[] = lines.map((line, at) => ({
    start: line.start,
    end: line.end,
    role: roleOf(line, at, lines, meta.title ?? ''),
  }));
  const [first] = blocks;
  const title = first?.role === 'headline' ? text.slice(first.start, first.end) : '';
  return { text, blocks, meta: { ...EMPTY_META, title, ...meta } };
}
