import type { Block } from '../../../core/article.ts';
import type { Span } from '../../../core/span.ts';

const SENTENCE = /[^.!?…]*[.!?…]*\S*\s*/g;

const trimmed = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
};

/** Cuts a stretch of text in two at the white space nearest its middle; itself where there is none. */
function halves(text: string, span: Span): readonly Span[] {
  const middle = (span.start + span.end) >> 1;
  const at = text.indexOf(' ', middle);
  if (at < 0 || at >= span.end) return [span];
  return [
    { start: span.start, end: at },
    { start: at + 1, end: span.end },
  ];
}

/**
 * Up to `most` disjoint stretches of a text in order, as claims would be: sentences, spread over the whole text
 * where there are more, and cut up where there are fewer. None crosses a block.
 */
export function sampleSpans(text: string, blocks: readonly Block[], most: number): readonly Span[] {
  let spans: readonly Span[] = blocks.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(SENTENCE)]
      .map((match) =>
        trimmed(text, { start: start + match.index, end: start + match.index + match[0].length }),
      )
      .filter((span) => span.end > span.start),
  );
  for (let before = 0; spans.length < most && spans.length > before;) {
    before = spans.length;
    spans = spans.flatMap((span) => halves(text, span));
  }
  if (spans.length <= most) return spans;
  return Array.from({ length: most }, (_, at) => spans[Math.floor((at * spans.length) / most)]!);
}
