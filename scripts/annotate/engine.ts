import type { Article } from '../../core/article.ts';
import { chooseLanguage } from '../../core/choose-language.ts';
import { detectLanguage } from '../../core/detect-language.ts';
import { readSupported, type SupportedReading } from '../../core/read-supported.ts';
import type { LanguageProfile } from '../../core/language-profile.ts';
import type { Report } from '../../core/report.ts';
import { german } from '../../languages/de/index.ts';

const PROFILES = [german];
const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** What came of one input: a value, or what is in the way, in one plain sentence. */
export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: string };

/** A text too short to tell, with nobody who says: German, which Sayso reads first. */
const guessed = (article: Article): string =>
  chooseLanguage(article) || (detectLanguage(article.text) === null ? 'de' : '');

/** One text the engine stumbles over must not end a run over many. */
function attempt(
  article: Article,
  language: string,
  profiles: readonly LanguageProfile[],
): SupportedReading | Error {
  try {
    return readSupported(article, profiles, language);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Reads an article in the language given, or else the one the text or its page tells. */
export function reportOf(
  article: Article,
  language: string = guessed(article),
  profiles: readonly LanguageProfile[] = PROFILES,
): Outcome<Report> {
  const reading = attempt(article, language, profiles);
  if (reading instanceof Error)
    return { ok: false, problem: `The engine failed on this text: ${reading.message}.` };
  if (reading.ok) return { ok: true, value: reading.report };
  const name = reading.language ? `in ${NAMES.of(reading.language)}` : 'in no language that was recognised';
  const known = PROFILES.map(({ code }) => NAMES.of(code)).join(' and ');
  return { ok: false, problem: `The text is ${name}, and this version reads ${known}.` };
}
