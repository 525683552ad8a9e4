import { SOURCE_KINDS } from '../labels.ts';
import { DOSSIER_ROLES } from './dossier.ts';
import type { DossierProblem, DossierProblemCode } from './problem.ts';
import { ANNOTATION_CONTEXT, FORMAT } from './vocabulary.ts';

/** Lists and objects a path goes through; the lists are counted from 1. */
const PLACES: Readonly<Record<string, string>> = {
  items: 'statement',
  'sayso:sources': 'source',
  target: 'quote',
  body: 'text',
  creator: 'author',
  urls: 'address',
  selector: 'selector',
  'sayso:article': 'article',
  'sayso:licence': 'licence',
  fingerprint: 'fingerprint',
};

/** Fields as people call them. */
const FIELDS: Readonly<Record<string, string>> = {
  ...PLACES,
  items: 'list of statements (items)',
  'sayso:sources': 'list of sources (sayso:sources)',
  target: 'list of targets (target)',
  body: 'list of texts (body)',
  creator: 'list of authors (creator)',
  urls: 'list of addresses (urls)',
  selector: 'list of selectors (selector)',
  url: 'address',
  archived: 'archived address',
  exact: 'quote',
  value: 'text',
  'sayso:role': 'role (sayso:role)',
  'sayso:about': 'subject (sayso:about)',
  'sayso:date': 'date (sayso:date)',
  'sayso:title': 'title (sayso:title)',
  'sayso:summary': 'summary (sayso:summary)',
  'sayso:researched': 'date of the research (sayso:researched)',
  'sayso:revision': 'revision (sayso:revision)',
  'sayso:format': 'format version (sayso:format)',
};

/** A name from a file, short and harmless. */
export const shortName = (name: string): string =>
  JSON.stringify(name.length > 40 ? `${name.slice(0, 40).toWellFormed()}…` : name).replace(
    /[^ -~äöüÄÖÜß…]/gu,
    '?',
  );

const fieldWord = (key: string | number): string => {
  if (typeof key === 'number') return `entry ${key + 1}`;
  return Object.hasOwn(FIELDS, key) ? (FIELDS[key] ?? '') : key.replace(/[^\w:@-]/g, '?').slice(0, 40);
};

function placeWords(at: readonly (string | number)[]): string {
  const words: string[] = [];
  for (const [index, key] of at.entries()) {
    if (typeof key === 'number') continue;
    const number = at[index + 1];
    const word = Object.hasOwn(PLACES, key) ? PLACES[key] : undefined;
    if (typeof number === 'number') words.push(`${word ?? fieldWord(key)} ${number + 1}`);
    else words.push(word ?? fieldWord(key));
  }
  return words.join(', ');
}

/** The end of a sentence that begins with the field. */
const ABOUT_FIELD: Partial<Record<DossierProblemCode, (detail: string) => string>> = {
  missing: () => 'is missing',
  'wrong-type': (detail) => `must be ${detail}`,
  blank: () => 'is empty',
  'too-long': (detail) => `is too long (at most ${detail} characters)`,
  'too-many': (detail) => `is too long (at most ${detail} entries)`,
  language: () => 'must be a language of two or three small letters, as de or en',
  date: () => 'must be a day or a month of the calendar, as 2023-01-30 or 2023-01',
  count: () => 'must be a whole number, 0 or more',
  iri: () => 'must begin with urn: or https:// and have no spaces or quotation marks',
  id: () => 'must have no spaces, quotation marks or special characters',
  'no-language': () => 'must be there in at least one language',
  'link-scheme': () => 'must begin with http:// or https://',
  'link-credentials': () => 'must not contain a user name or password',
  'link-characters': () => 'must not contain spaces, quotation marks, brackets or invisible characters',
  'link-host': () => 'must name a site on the web',
  'link-scripts': () =>
    'mixes letters of different scripts in the name of its site, which hides where it leads',
  'link-long': () => 'is too long',
  'source-kind': () => `must be one of ${SOURCE_KINDS.join(', ')}`,
  role: () => `must be one of ${DOSSIER_ROLES.join(', ')}`,
  selector: () => 'must be TextQuoteSelector or TextPositionSelector',
  target: () => 'must be SpecificResource',
  'one-quote': () => 'must hold one TextQuoteSelector, and at most one TextPositionSelector',
  body: () => 'must be TextualBody',
  plain: () => 'must be text/plain',
  annotation: () => 'must be Annotation',
  twice: () => 'has the same language twice',
  'no-target': () => 'must not be empty; for the article as a whole give a target without selector',
  method: () => 'must be 1',
  hashes: () => 'must be whole numbers from 0 to 4294967295, ascending, each once',
  context: () => `must contain "${ANNOTATION_CONTEXT}"`,
  page: () => 'must be AnnotationPage',
  format: () => `must be ${FORMAT}`,
  revision: () => 'must be a whole number, 1 or more',
  'no-author': () => 'must name at least one',
  unreadable: () => 'cannot be read',
};

/** Sentences of their own. */
const WHOLE: Partial<Record<DossierProblemCode, (detail: string) => string>> = {
  'not-json': (detail) => `this is no JSON${detail && ` (line ${detail})`}`,
  'too-large': (detail) => `too large; a dossier has at most ${detail} MB`,
  'too-deep': (detail) => `lists and objects stand in one another more than ${detail} deep`,
  'too-many-values': (detail) => `too much in it; a dossier has at most ${detail} values`,
  'forbidden-name': (detail) => `a field must not be called ${detail}`,
  'not-an-object': () => 'a dossier is one JSON object',
  'not-a-dossier': () => 'this is no dossier (an AnnotationPage with a field sayso:format)',
  'later-format': (detail) =>
    `written in format ${detail}, and this version of Sayso reads up to ${FORMAT}; a newer one is needed`,
  'language-name': (detail) => `${detail} is no language; use two or three small letters, as de or en`,
  'no-source': () => 'at least one source is needed; only the roles not-found and wording do without',
  'no-article': () => 'an address (urls) or a fingerprint is needed, so that the article can be recognised',
  'same-id': (detail) => `the id ${detail} is used twice`,
  'too-much-quoted': (detail) =>
    `quotes too much of the article; all quotes with the text around them may have ${detail} characters`,
  more: () => 'more problems are not listed',
};

/** A problem with its place and message in words. */
export function problemAt(
  code: DossierProblemCode,
  at: readonly (string | number)[] = [],
  detail: string | number = '',
): DossierProblem {
  const given = String(detail);
  const whole = WHOLE[code];
  const field = at.at(-1);
  // A number is the place of a thing in its list, which the path names.
  const isThing = whole !== undefined || typeof field !== 'string';
  const path = placeWords(isThing ? at : at.slice(0, -1)) || 'the file';
  const rest = ABOUT_FIELD[code]?.(given) ?? 'cannot be read';
  const subject = typeof field === 'string' ? `the ${fieldWord(field)}` : 'it';
  return { path, message: whole?.(given) ?? `${subject} ${rest}`, code, at, detail: given };
}
