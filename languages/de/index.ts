import type { LanguageProfile } from '../../core/language-profile.ts';
import { gistOf } from './links/gist.ts';
import { readGerman } from './read.ts';

/** German, as the engine uses it. */
export const german: LanguageProfile = { code: 'de', read: (article) => readGerman(article), gistOf };
