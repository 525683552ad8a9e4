import { FORBIDDEN_NAMES } from './keep-unknown.ts';
import { MAX_BYTES, MAX_DEPTH, MAX_MEGABYTES, MAX_VALUES } from './limits.ts';
import { problemAt, shortName } from './problem-words.ts';
import type { DossierProblem } from './problem.ts';

const [QUOTE, COMMA, LIST, BACKSLASH, LIST_END, OBJECT, OBJECT_END] = [
  0x22, 0x2c, 0x5b, 0x5c, 0x5d, 0x7b, 0x7d,
];

/** Whether a text has more bytes of UTF-8 than that; stops counting there. */
export function isLarger(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  if (text.length * 3 <= bytes) return false;
  let counted = 0;
  for (let at = 0; at < text.length && counted <= bytes; at++) {
    const unit = text.charCodeAt(at);
    // Both halves of a pair make four bytes together.
    if (unit < 0x80) counted += 1;
    else counted += unit < 0x800 || (unit & 0xf800) === 0xd800 ? 2 : 3;
  }
  return counted > bytes;
}

/** Why the text of a JSON value would go too deep or have too much in it; null for most texts, and for all strings. */
function shapeProblem(json: string): DossierProblem | null {
  let depth = 0;
  let values = 1;
  for (let at = 0; at < json.length; at++) {
    switch (json.charCodeAt(at)) {
      case QUOTE:
        at = endOfString(json, at);
        break;
      case LIST:
      case OBJECT:
        if (++depth > MAX_DEPTH) return problemAt('too-deep', [], MAX_DEPTH);
        values++;
        break;
      case LIST_END:
      case OBJECT_END:
        depth--;
        break;
      case COMMA:
        values++;
        break;
    }
    if (values > MAX_VALUES) return problemAt('too-many-values', [], MAX_VALUES);
  }
  return null;
}

/** Where a string of JSON ends that begins at a quotation mark; the end of the text where it does not. */
function endOfString(json: string, start: number): number {
  let at = start;
  for (;;) {
    at = json.indexOf('"', at + 1);
    if (at < 0) return json.length;
    let slashes = at - 1;
    while (json.charCodeAt(slashes) === BACKSLASH) slashes--;
    // An even number of them escapes itself.
    if ((at - slashes) % 2 === 1) return at;
  }
}

/** Why a text is not even parsed. Takes milliseconds, where parsing what is refused here takes seconds. */
export const textProblem = (text: string): DossierProblem | null =>
  isLarger(text, MAX_BYTES) ? problemAt('too-large', [], MAX_MEGABYTES) : shapeProblem(text);

/** Why a value out of JSON must not come near an object of ours; its depth is bounded. */
export function nameProblem(value: unknown): DossierProblem | null {
  if (typeof value !== 'object' || value === null) return null;
  const forbidden = Array.isArray(value)
    ? undefined
    : Object.keys(value).find((key) => FORBIDDEN_NAMES.includes(key));
  if (forbidden !== undefined) return problemAt('forbidden-name', [], shortName(forbidden));
  for (const child of Object.values(value)) {
    const problem = nameProblem(child);
    if (problem) return problem;
  }
  return null;
}
