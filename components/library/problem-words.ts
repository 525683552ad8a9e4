import type { DossierProblem } from '../../core/dossier/problem.ts';
import type { TextKey, Translate } from '../translate.ts';

type ProblemKey = Extract<TextKey, `library_problem_${string}`>;
/** Every kind of problem has its key; a test holds that. */
const isKey = (key: string): key is ProblemKey => key.startsWith('library_problem_');

/** Lists of a file, whose entries are counted from 1. */
const LISTS: Readonly<Record<string, TextKey>> = {
  items: 'maker_statement',
  'sayso:sources': 'maker_source',
  target: 'library_at_quote',
  body: 'library_at_text',
  creator: 'library_at_author',
  urls: 'library_at_address',
};

/** Fields by the names they have in the form. */
const FIELDS: Readonly<Record<string, TextKey>> = {
  items: 'maker_statements',
  'sayso:sources': 'maker_sources',
  target: 'maker_quote',
  body: 'maker_text',
  value: 'maker_text',
  creator: 'maker_authors',
  urls: 'maker_urls',
  url: 'maker_url',
  archived: 'maker_archived',
  name: 'maker_source_name',
  kind: 'maker_source_kind',
  language: 'maker_language',
  exact: 'maker_quote',
  title: 'maker_article_title',
  publisher: 'maker_publisher',
  published: 'maker_published',
  fingerprint: 'maker_fingerprint',
  'sayso:role': 'maker_role',
  'sayso:about': 'maker_about_field',
  'sayso:date': 'maker_date',
  'sayso:title': 'maker_field_title',
  'sayso:summary': 'maker_summary',
  'sayso:researched': 'maker_researched',
  'sayso:revision': 'library_revision',
  'sayso:licence': 'maker_licence',
  'sayso:article': 'maker_article',
};

/** A name out of a file that nobody knows, harmless and short. */
const plain = (name: string): string => name.replaceAll(/[^\w:@-]/g, '?').slice(0, 40);

/** Where in the file or form something is. */
export function placeInWords({ at }: Pick<DossierProblem, 'at'>, t: Translate): string {
  const words: string[] = [];
  for (const [index, key] of at.entries()) {
    if (typeof key === 'number') continue;
    const next = at[index + 1];
    const known = Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined;
    const list = Object.hasOwn(LISTS, key) ? LISTS[key] : undefined;
    if (typeof next === 'number') words.push(t(list ?? 'library_at_entry', [`${next + 1}`]));
    else words.push(known ? t(known) : plain(key));
  }
  return words.join(', ') || t('library_at_file');
}

/** What has to be changed there, the end of a sentence that begins with the place. */
export function messageInWords({ code, detail }: DossierProblem, t: Translate): string {
  const line = code === 'not-json' ? /^line (\d+)$/.exec(detail)?.[1] : undefined;
  if (line !== undefined) return t('library_problem_not_json_line', [line]);
  const key = `library_problem_${code.replaceAll('-', '_')}`;
  return t(isKey(key) ? key : 'library_problem_unreadable', [detail]);
}
