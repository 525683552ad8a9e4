import type { Article } from './article.ts';
import { chooseLanguage } from './choose-language.ts';
import type { LanguageProfile } from './language-profile.ts';
import { readArticle } from './read-article.ts';
import type { Report } from './report.ts';

/** A report, or the language (empty for unknown) that none of the profiles reads. */
export type SupportedReading =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly reason: 'unsupported-language'; readonly language: string };

/** Reads an article with the profile of its language; `language` overrides what text and page say. */
export function readSupported(
  article: Article,
  profiles: readonly LanguageProfile[],
  language: string = chooseLanguage(article),
): SupportedReading {
  const profile = profiles.find(({ code }) => code === language);
  if (!profile) return { ok: false, reason: 'unsupported-language', language };
  return { ok: true, report: readArticle(article, profile) };
}
