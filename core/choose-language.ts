import type { Article } from './article.ts';
import { detectLanguage } from './detect-language.ts';

/**
 * The language an article is read in: the text decides, because pages name the language of their template;
 * where the text does not tell, the page does. A BCP 47 primary subtag in lower case, or empty for unknown.
 */
export function chooseLanguage({ text, meta }: Pick<Article, 'text' | 'meta'>): string {
  const declared = /^[a-z]{2,3}/.exec(meta.language.toLowerCase())?.[0] ?? '';
  const detected = detectLanguage(text);
  if (detected === null) return declared;
  if (detected !== 'other') return detected;
  return declared === 'de' || declared === 'en' ? '' : declared;
}
