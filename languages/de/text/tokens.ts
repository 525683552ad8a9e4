import type { Quotation, Token } from '../../../core/document.ts';
import type { Span } from '../../../core/span.ts';
import { remembered } from './remembered.ts';

/** Words with inner hyphens, apostrophes, dots of "z.B."-like letters; numbers with separators; single marks. */
const TOKEN =
  /\p{N}+(?:[.,:]\p{N}+)*(?:-?\p{L}+(?:[-‑]\p{L}+)*)?|[\p{L}\p{M}]+(?:[-‑’'](?:[\p{L}\p{M}\p{N}]+))*[-‑]?|\S/gu;

const WORD = /^[\p{L}\p{M}]/u;
const NUMBER = /^\p{N}/u;

/** What a word is wherever it stands. The same words come again and again, and all that is asked of them is kept by them. */
type Word = Pick<Token, 'text' | 'lower' | 'kind'>;

/** One string for one word, so that it is found in lists by looking whether it is the same. */
const same = remembered((lower) => lower);

const wordOf = remembered((text): Word => {
  const kind = WORD.test(text) ? 'word' : NUMBER.test(text) ? 'number' : 'mark';
  return { text, lower: same(text.toLowerCase()), kind };
});

/** Tokens of a stretch of text; never across its ends. `outer`: the outermost quotations in it, in reading order. */
export function tokensOf(text: string, span: Span, outer: readonly Quotation[]): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const match of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const start = span.start + match.index;
    const { text: word, lower, kind } = wordOf(match[0]);
    while ((outer[at]?.end ?? Infinity) <= start) at++;
    const quoted = (outer[at]?.start ?? Infinity) <= start;
    tokens.push({ start, end: start + word.length, text: word, lower, kind, quoted });
  }
  return tokens;
}
