import type { DossierProblem, DossierProblemCode } from '../core/dossier/problem.ts';
import type { TextKey, Translate } from './translate.ts';

/** What is wrong, by its code; what is not here is a value that is not provided for. */
const WORDS: Partial<Record<DossierProblemCode, TextKey>> = {
  'too-large': 'problem_too_large',
  'too-deep': 'problem_too_deep',
  'too-many-values': 'problem_too_many_values',
  'not-json': 'problem_not_json',
  'not-an-object': 'problem_not_a_dossier',
  'not-a-dossier': 'problem_not_a_dossier',
  'later-format': 'problem_later_format',
  'forbidden-name': 'problem_forbidden_name',
  missing: 'problem_missing',
  'wrong-type': 'problem_wrong_type',
  blank: 'problem_blank',
  'too-long': 'problem_too_long',
  'too-many': 'problem_too_many',
  language: 'problem_language',
  'language-name': 'problem_language_name',
  date: 'problem_date',
  'no-language': 'problem_no_language',
  twice: 'problem_twice',
  'link-scheme': 'problem_link_scheme',
  'link-credentials': 'problem_link_credentials',
  'link-characters': 'problem_link_characters',
  'link-host': 'problem_link_host',
  'link-scripts': 'problem_link_scripts',
  'link-long': 'problem_link_long',
  'no-source': 'problem_no_source',
  'no-article': 'problem_no_article',
  'no-author': 'problem_no_author',
  'no-target': 'problem_no_target',
  'one-quote': 'problem_one_quote',
  'same-id': 'problem_same_id',
  'too-much-quoted': 'problem_too_much_quoted',
  more: 'problem_more',
};

/** Lists and objects on the way; the things in lists have a number. */
const PLACES: ReadonlyMap<string | number, TextKey> = new Map([
  ['items', 'problem_place_items'],
  ['sayso:sources', 'problem_place_sources'],
  ['target', 'problem_place_target'],
  ['body', 'problem_place_body'],
  ['creator', 'problem_place_creator'],
  ['urls', 'problem_place_urls'],
  ['selector', 'problem_place_selector'],
  ['sayso:article', 'problem_place_article'],
  ['sayso:licence', 'problem_place_licence'],
  ['fingerprint', 'problem_place_fingerprint'],
]);

/** Fields, and lists as a whole. */
const FIELDS: ReadonlyMap<string | number, TextKey> = new Map([
  ['items', 'problem_field_items'],
  ['sayso:sources', 'problem_field_sources'],
  ['target', 'problem_field_target'],
  ['body', 'problem_field_body'],
  ['creator', 'problem_field_creator'],
  ['urls', 'problem_field_urls'],
  ['url', 'problem_field_url'],
  ['archived', 'problem_field_archived'],
  ['exact', 'problem_field_exact'],
  ['value', 'problem_field_value'],
  ['name', 'problem_field_name'],
  ['kind', 'problem_field_kind'],
  ['date', 'problem_field_date'],
  ['sayso:date', 'problem_field_date'],
  ['language', 'problem_field_language'],
  ['sayso:role', 'problem_field_role'],
  ['sayso:about', 'problem_field_about'],
  ['sayso:title', 'problem_field_title'],
  ['sayso:summary', 'problem_field_summary'],
  ['sayso:researched', 'problem_field_researched'],
  ['sayso:revision', 'problem_field_revision'],
  ['sayso:format', 'problem_field_format'],
]);

function placesOf({ at }: DossierProblem, t: Translate): readonly string[] {
  return at.flatMap((key, index) => {
    if (typeof key === 'number') return [];
    const next = at[index + 1];
    const place = PLACES.get(key);
    if (place && typeof next === 'number') return [t(place, [`${next + 1}`])];
    const field = FIELDS.get(key) ?? place;
    // A field of a file that nobody has named; only its beginning, since it may be anything.
    return [field ? t(field) : key.slice(0, 40)];
  });
}

/** A problem of a dossier in the reader's language: where, and what has to be changed. */
export function problemInWords(problem: DossierProblem, t: Translate): string {
  const { code, detail } = problem;
  const key = code === 'not-json' && detail ? 'problem_not_json_at' : (WORDS[code] ?? 'problem_value');
  const place = placesOf(problem, t).join(', ') || t('problem_place_file');
  return t('problem_line', [place, t(key, [detail])]);
}
