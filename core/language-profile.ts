import type { Article } from './article.ts';
import type { GistOf } from './gist.ts';
import type { LanguageReading } from './reading.ts';

/** A language as the engine uses it: how it reads an article, and what words are about. Pure. */
export interface LanguageProfile {
  /** BCP 47 primary subtag. */
  readonly code: string;
  readonly read: (article: Article) => LanguageReading;
  /** Makes two wordings comparable; without it the headline is not compared with the text. */
  readonly gistOf?: GistOf;
}
