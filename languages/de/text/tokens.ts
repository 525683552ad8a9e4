import type { Quotation, Token } from '../../../core/document.ts';
import type { Span } from '../../../core/span.ts';

/** Words with inner hyphens, apostrophes, dots of "z.B."-like letters; numbers with separators; single marks. */
const TOKEN =
  /\p{N}+(?:[.,:]\p{N}+)*(?:-?\p{L}+(?:[-‑]\p{L}+)*)?|[\p{L}\p{M}]+(?:[-‑’'](?:[\p{L}\p{M}\p{N}]+))*[-‑]?|\S/gu;

const WORD = /^[\p{L}\p{M}]/u;
const NUMBER = /^\p{N}/u;

/** Tokens of a stretch of text; never across its ends. `outer`: the outermost quotations in it, in reading order. */
export function tokensOf(text: string, span: Span, outer: readonly Quotation[]): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const match of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const start = span.start + match.index;
    const word = match[0];
    while ((outer[at]?.end ?? Infinity) <= start) at++;
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase(),
      kind: WORD.test(word) ? 'word' : NUMBER.test(word) ? 'number' : 'mark',
      quoted: (outer[at]?.start ?? Infinity) <= start,
    });
  }
  return tokens;
}
