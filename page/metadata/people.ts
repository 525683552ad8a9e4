import { lettersOf } from './plain-text.ts';

/** No page names more authors in earnest, and none with more UTF-16 units. */
const MAX_AUTHORS = 20;
const MAX_NAME = 80;

/* No classes of Unicode in patterns here: with case aside, setting one up takes longer than reading a page. */

/** What stands before names, and what is no name. */
const BEFORE =
  /^(?:(?:ein (?:[^\s\d]+ )?)?(?:von|vom|by|text|autor(?:in|en|innen)?|authors?|(?:written|reported|geschrieben|verfasst) (?:by|von)|bericht|kommentar|interview|story|foto)\b[: ]*)+/i;
const ADDRESS = /^https?:|^www\.|@|\/\//i;
const ROLE =
  /^(?:(?:freie[rs]?|senior|chief|staff|deputy|leitende[r]?|stellvertretende[r]?|lokal|online|news|political|politik|wirtschafts|sport|kultur)[ -]?)*(?:redakt[a-z]+|korrespondent[a-z]*|reporter[a-z]*|editor[a-z]*|writer|autor[a-z]*|author|journalist[a-z]*|correspondent|volont[äa]r[a-z]*|chefredakt[a-z]+|contributor|columnist|kolumnist[a-z]*|staff|admin|administrator)$/i;
const BETWEEN = /\s*(?:[,;|•·]|\s\/\s|\s(?:und|and|sowie|&)\s)\s*/i;
const WITHIN = /\s+(?:in|aus|für|for|at|from)\s+.*$/;

const WORDS = /^\S+(?: \S+)+$/;

/** The names in one statement such as `Von A. Lindt und B. Kern, Redakteurin, Berlin`. */
function namesIn(statement: string): readonly string[] {
  const parts = statement
    .replace(BEFORE, '')
    .split(BETWEEN)
    .map((part) => part.replace(BEFORE, '').replace(/^[\s.:–-]+|[\s:–-]+$/g, ''))
    .filter(
      (part) =>
        part !== '' && part.length < MAX_NAME && !ADDRESS.test(part) && /[a-z\u00C0-\uFFFF]/i.test(part),
    );
  const real = parts.filter((part) => !ROLE.test(part));
  return real.map((part) => part.replace(WITHIN, ''));
}

/**
 * The people a page names as authors: one name each, without „Von“, offices and addresses, none twice.
 * The outlet's own name counts only where there is no other.
 * @param outlets what the outlet is called
 */
export function peopleIn(statements: readonly string[], outlets: readonly string[]): readonly string[] {
  const names = new Map<string, string>();
  for (const name of statements.flatMap(namesIn)) {
    const letters = lettersOf(name);
    if (letters && !names.has(letters)) names.set(letters, name);
  }
  const own = new Set(outlets.map(lettersOf));
  const people = [...names].filter(([letters]) => !own.has(letters)).map(([, name]) => name);
  return (people.length > 0 ? people : [...names.values()]).slice(0, MAX_AUTHORS);
}

/** Whether words look like the name of a person: two to five of them, set in capitals at the beginning. */
export const isLikeName = (words: string): boolean =>
  WORDS.test(words) &&
  /^(?:(?:von|van|de|der|zu|al|bin)\s|[A-ZÀ-ÞĀ-Ž][^\s\d,;:()!?]*\s?){2,5}$/.test(words) &&
  /[a-zß-ÿ]/.test(words);
