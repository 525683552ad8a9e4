import type { Article } from '../../core/article.ts';
import { chooseLanguage } from '../../core/choose-language.ts';
import { readSupported } from '../../core/read-supported.ts';
import { LANGUAGES_READ } from '../../core/settings.ts';
import type { Reading } from '../../core/tab-state.ts';
import { readSettings } from '../../platform/settings.ts';
import { german } from '../../languages/de/index.ts';

/**
 * Reads an article in whichever language Sayso knows and its reader wants read, and measures how long that took, in
 * milliseconds.
 */
export async function readWith(article: Article): Promise<Reading> {
  const { languages } = await readSettings();
  const begun = performance.now();
  const language = chooseLanguage(article);
  const known = LANGUAGES_READ.find((one) => one === language);
  if (known && !languages.includes(known)) return { ok: false, reason: 'language-off', language };
  const reading = readSupported(article, [german], language);
  return reading.ok ? { ...reading, engineMs: performance.now() - begun } : reading;
}
