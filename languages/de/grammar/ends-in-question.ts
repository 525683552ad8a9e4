import type { SentenceContext } from '../attribution.ts';

/** Whether the sentence ends in a question mark, a closing quotation mark after it or not. */
export function endsInQuestion({ document, sentence }: SentenceContext): boolean {
  const { text } = document;
  const last = text[sentence.end - 1] ?? '';
  return last === '?' || ('"“«”'.includes(last) && text[sentence.end - 2] === '?');
}
