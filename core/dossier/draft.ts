import type { Dossier, DossierStatement, LocalText } from './dossier.ts';
import { parseDossier, type DossierProblem } from './parse.ts';
import { dossierToJsonLd } from './to-jsonld.ts';

/*
 * A dossier while it is written has the same shape as one that is done; what is missing in it is empty. What is wrong
 * with it is what would be wrong with its file.
 */

/** A dossier as a file, or what has to be changed first; `dossier` is as a reader of the file gets it. */
export type CheckedDraft =
  | { readonly ok: true; readonly dossier: Dossier; readonly text: string }
  | { readonly ok: false; readonly problems: readonly DossierProblem[] };

const trimmed = (texts: LocalText): LocalText =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([language, text]) => (text.trim() ? [[language, text.trim()]] : [])),
  );

const tidyStatement = (statement: DossierStatement): DossierStatement => ({
  ...statement,
  about: trimmed(statement.about),
  text: trimmed(statement.text),
  date: statement.date.trim(),
  sources: statement.sources.map((source) => ({
    ...source,
    name: source.name.trim(),
    date: source.date.trim(),
    url: source.url.trim(),
    archived: source.archived.trim(),
    language: source.language.trim(),
  })),
});

/** A draft without what is only white space. */
function tidy(draft: Dossier): Dossier {
  const { licence, article } = draft;
  return {
    ...draft,
    title: trimmed(draft.title),
    summary: trimmed(draft.summary),
    researched: draft.researched.trim(),
    authors: draft.authors.map((author) => author.trim()).filter(Boolean),
    licence: { name: licence.name.trim(), url: licence.url.trim() },
    article: {
      ...article,
      title: article.title.trim(),
      publisher: article.publisher.trim(),
      published: article.published.trim(),
      language: article.language.trim(),
      urls: article.urls.map((url) => url.trim()).filter(Boolean),
    },
    statements: draft.statements.map(tidyStatement),
  };
}

const written = (draft: Dossier, raw: unknown): string =>
  `${JSON.stringify(dossierToJsonLd(draft, raw), null, 2)}\n`;

/** A problem of a dossier that has one statement only, as one of that statement among many. */
const shifted = (problem: DossierProblem, index: number): DossierProblem => {
  const [list, , ...rest] = problem.at;
  return list === 'items' ? { ...problem, at: ['items', index, ...rest] } : problem;
};

/** What is wrong with each statement by itself: a list of all has only the first problems. */
function allProblems(draft: Dossier, raw: unknown): readonly DossierProblem[] {
  const problems = draft.statements.flatMap((statement, index) => {
    const parsed = parseDossier(written({ ...draft, statements: [statement] }, raw));
    return parsed.ok ? [] : parsed.problems.map((problem) => shifted(problem, index));
  });
  return [...new Map(problems.map((one) => [JSON.stringify([one.at, one.code]), one])).values()];
}

/**
 * Checks a draft by the rules of its file.
 * @param raw the JSON it was read from, whose other fields are kept
 */
export function checkDraft(draft: Dossier, raw?: unknown): CheckedDraft {
  const tidied = tidy(draft);
  const text = written(tidied, raw);
  const parsed = parseDossier(text);
  if (parsed.ok) return { ok: true, dossier: parsed.dossier, text };
  const isCut = parsed.problems.some(({ code }) => code === 'more');
  return { ok: false, problems: isCut ? allProblems(tidied, raw) : parsed.problems };
}

/** Languages of a text of the file in the order its list has them. */
const languagesOf = (texts: LocalText): readonly string[] => Object.keys(trimmed(texts)).toSorted();

/** The name of the field of a form that a problem belongs to: `items.2.text.de`, `sayso:title`, `items.0.sources`. */
export function fieldOf({ at, code }: DossierProblem, draft: Dossier): string {
  const [list, index, part, body] = at;
  if (code === 'no-source') return `items.${index}.sources`;
  if (list === 'items' && part === 'body') {
    const language = languagesOf(draft.statements[Number(index)]?.text ?? {})[Number(body)];
    return ['items', index, 'text', ...(language ? [language] : [])].join('.');
  }
  return at.join('.').replaceAll('sayso:', '');
}
