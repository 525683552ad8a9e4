import { MAX_BYTES, MAX_DEPTH, MAX_VALUES } from './limits.ts';
import { problemAt, shortName } from './problem-words.ts';
import type { DossierProblem } from './problem.ts';

/** Names through which an object could be given another nature. */
const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];

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

/** Why a text is not even looked into. */
export const sizeProblem = (text: string): DossierProblem | null =>
  isLarger(text, MAX_BYTES) ? problemAt('too-large', [], MAX_BYTES / 1_000_000) : null;

/**
 * Why a value out of JSON is not looked at more closely: it goes too deep, has too much in it, or names that must
 * not reach an object of ours. Not recursive, since what it guards against is depth.
 */
export function shapeProblem(root: unknown): DossierProblem | null {
  let values = 1;
  let level: object[] = typeof root === 'object' && root !== null ? [root] : [];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return problemAt('too-deep', [], MAX_DEPTH);
    const next: object[] = [];
    for (const each of level) {
      const isList = Array.isArray(each);
      values += isList ? each.length : Object.keys(each).length;
      const forbidden = isList ? undefined : Object.keys(each).find((key) => FORBIDDEN.includes(key));
      if (forbidden !== undefined) return problemAt('forbidden-name', [], shortName(forbidden));
      if (values > MAX_VALUES) return problemAt('too-many-values', [], MAX_VALUES);
      for (const child of Object.values(each) as unknown[])
        if (typeof child === 'object' && child !== null) next.push(child);
    }
    level = next;
  }
  return null;
}
