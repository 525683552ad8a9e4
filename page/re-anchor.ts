import { textOf, type Span } from '../core/span.ts';

/** Shorter words may stand anywhere; they are found again only where the text around them is the same. */
const MIN_LONE = 25;
/** Units on either side that tell two places with the same words apart. */
const CONTEXT = 32;

function places(text: string, words: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && found.length < 50; at = text.indexOf(words, at + 1)) {
    found.push(at);
  }
  return found;
}

/**
 * Where a span's words stand in a changed text: the one place that has them, or the one that also has the
 * text around them. Words that stood in several places need the text around them: the one that is left may be
 * another. Null when no place is certain: a mark is dropped rather than guessed.
 */
export function reAnchor(span: Span, before: string, now: string): Span | null {
  const words = textOf(before, span);
  if (words === '') return null;
  const left = before.slice(Math.max(0, span.start - CONTEXT), span.start);
  const right = before.slice(span.end, span.end + CONTEXT);
  const all = places(now, words);
  const isLeft = (at: number): boolean =>
    left === '' ? at === 0 : now.slice(Math.max(0, at - left.length), at) === left;
  const isRight = (at: number): boolean => {
    const end = at + words.length;
    return right === '' ? end === now.length : now.slice(end, end + right.length) === right;
  };
  const alike = all.filter((at) => isLeft(at) || isRight(at));
  const same = alike.filter((at) => isLeft(at) && isRight(at));
  const isLone = words.length >= MIN_LONE && before.indexOf(words) === before.lastIndexOf(words);
  const [start, second] = same.length > 0 ? same : alike.length > 0 || !isLone ? alike : all;
  if (start === undefined || second !== undefined) return null;
  return { start, end: start + words.length };
}
