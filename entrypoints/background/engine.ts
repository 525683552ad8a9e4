import type { Article } from '../../core/article.ts';
import { readSupported } from '../../core/read-supported.ts';
import type { Reading } from '../../core/tab-state.ts';
import { german } from '../../languages/de/index.ts';

/** Reads an article in whichever language Sayso knows, and measures how long that took, in milliseconds. */
export function readWith(article: Article): Reading {
  const begun = performance.now();
  const reading = readSupported(article, [german]);
  return reading.ok ? { ...reading, engineMs: performance.now() - begun } : reading;
}
