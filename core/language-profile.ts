import type { Article } from './article.ts';
import type { LanguageReading } from './reading.ts';

/** A language as the engine uses it: one function from article to reading. Pure. */
export interface LanguageProfile {
  /** BCP 47 primary subtag. */
  readonly code: string;
  readonly read: (article: Article) => LanguageReading;
}
