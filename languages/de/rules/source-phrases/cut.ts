import type { Span } from '../../../../core/span.ts';
import type { SentenceContext } from '../../attribution.ts';
import { closed } from '../../grammar/content.ts';
import type { Placed } from './source-phrase.ts';

/** The spans without the phrase, an aside in brackets after it, and the phrases that lay claim to less. */
export function cut(
  context: SentenceContext,
  spans: readonly Span[],
  { phrase }: Placed,
  all: readonly Placed[],
): readonly Span[] {
  const later = all.filter((other) => other.phrase.start > phrase.start).map((other) => other.phrase);
  return [phrase, ...later]
    .reduce<readonly Span[]>((rest, hole) => rest.flatMap((span) => without(context, span, hole)), spans)
    .map((span) => tidy(context, span, phrase))
    .filter(({ start, end }) => end - start > 2)
    .map((span) => closed(context, span));
}

function without({ document }: SentenceContext, span: Span, hole: Span): readonly Span[] {
  if (hole.end <= span.start || hole.start >= span.end) return [span];
  const bracket = /^\s*\([^()]{1,30}\)/.exec(document.text.slice(hole.end, span.end));
  return [
    { start: span.start, end: hole.start },
    { start: hole.end + (bracket?.[0].length ?? 0), end: span.end },
  ];
}

/** Without the comma, the space or, where the phrase stood between two, the dash next to what was cut out. */
function tidy(context: SentenceContext, span: Span, hole: Span): Span {
  let { start, end } = span;
  const { text } = context.document;
  if (end === hole.start) end -= /[–—]\s*$/.exec(text.slice(start, end))?.[0].length ?? 0;
  if (start === hole.end) start += /^\s*[–—:]/.exec(text.slice(start, end))?.[0].length ?? 0;
  while (start < end && /[\s,]/.test(text[start] ?? '')) start++;
  while (end > start && /[\s,]/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
