import type { StoredQuote } from '../quotes/stored-quote.ts';
import type { Dossier, DossierSource, DossierStatement, LocalText } from './dossier.ts';
import { localId } from './from-file.ts';
import { entriesOf, keptIn, listIn, type Fields } from './keep-unknown.ts';
import { ANNOTATION_CONTEXT, DOSSIER_CONTEXT, FORMAT, SAYSO_CONTEXT } from './vocabulary.ts';

/** Fields that have something in them. */
const filled = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '' && value !== null));

const codePoints = (text: string): number => Array.from(text).length;

/** Words in each language, in the order of their names, so that a file changes only where its texts do. */
const inOrder = (texts: LocalText): readonly (readonly [string, string])[] =>
  Object.entries(texts).toSorted(([a], [b]) => (a < b ? -1 : 1));

const local = (texts: LocalText): LocalText => Object.fromEntries(inOrder(texts));

function selectorsOf({ exact, prefix, suffix, hint }: StoredQuote, raw: unknown): readonly Fields[] {
  const old = listIn(raw, 'selector');
  const ofType = (type: string): unknown => old.find((each) => entriesOf(each)['type'] === type);
  const position = ofType('TextPositionSelector');
  const positions = hint
    ? [
        keptIn(position, {
          type: 'TextPositionSelector',
          start: hint.start,
          end: hint.start + codePoints(exact),
          'sayso:of': hint.of,
        }),
      ]
    : position !== undefined && !('sayso:of' in entriesOf(position))
      ? [entriesOf(position)]
      : [];
  return [
    keptIn(ofType('TextQuoteSelector'), { type: 'TextQuoteSelector', exact, prefix, suffix }),
    ...positions,
  ];
}

/** The old target with a quote's words, taken from the list so that it is used once. */
function takeTarget(old: unknown[], exact: string): unknown {
  const at = old.findIndex((each) =>
    listIn(each, 'selector').some((selector) => entriesOf(selector)['exact'] === exact),
  );
  return at < 0 ? undefined : old.splice(at, 1)[0];
}

function targetsOf(quotes: readonly StoredQuote[], source: string, raw: unknown): readonly Fields[] {
  const old = [...listIn(raw, 'target')];
  const whole = { type: 'SpecificResource', source };
  if (quotes.length === 0)
    return [
      keptIn(
        old.find((each) => !('selector' in entriesOf(each))),
        whole,
      ),
    ];
  return quotes.map((quote) => {
    const before = takeTarget(old, quote.exact);
    return keptIn(before, { ...whole, selector: selectorsOf(quote, before) });
  });
}

function sourcesOf(sources: readonly DossierSource[], raw: unknown): readonly Fields[] {
  const old = [...listIn(raw, 'sayso:sources')];
  return sources.map(({ name, kind, date, url, archived, language }) => {
    const at = old.findIndex((each) => {
      const { name: oldName, url: oldUrl = '' } = entriesOf(each);
      return oldName === name && oldUrl === url;
    });
    const before = at < 0 ? undefined : old.splice(at, 1)[0];
    return keptIn(before, filled({ name, kind, date, url, archived, language }), SOURCE_FIELDS);
  });
}

const SOURCE_FIELDS = ['name', 'kind', 'date', 'url', 'archived', 'language'];

function itemOf(statement: DossierStatement, dossier: Dossier, source: string, raw: unknown): Fields {
  const { id, role, about, text, date, sources, quotes } = statement;
  const bodies = listIn(raw, 'body');
  return keptIn(
    raw,
    filled({
      id: id.includes(':') ? id : `${dossier.id}#${id}`,
      type: 'Annotation',
      motivation: entriesOf(raw)['motivation'] ?? 'describing',
      'sayso:role': role,
      'sayso:about': local(about),
      'sayso:date': date,
      body: inOrder(text).map(([language, value]) =>
        keptIn(
          bodies.find((each) => entriesOf(each)['language'] === language),
          { type: 'TextualBody', purpose: 'describing', format: 'text/plain', language, value },
        ),
      ),
      'sayso:sources': sources.length > 0 ? sourcesOf(sources, raw) : null,
      target: targetsOf(quotes, source, raw),
    }),
    ['sayso:date', 'sayso:sources'],
  );
}

/** Our contexts, and those that a file had beside them: its other fields may need them. */
function contextsOf(raw: unknown): readonly unknown[] {
  const ours = JSON.stringify(SAYSO_CONTEXT);
  const others = [entriesOf(raw)['@context'] ?? []]
    .flat()
    .filter((each) => each !== ANNOTATION_CONTEXT && JSON.stringify(each) !== ours);
  return [...DOSSIER_CONTEXT, ...others];
}

/**
 * A dossier as a Web Annotation page (JSON-LD), the form of its file.
 * @param raw the JSON it was read from: fields that Sayso does not know are taken over from there
 */
export function dossierToJsonLd(dossier: Dossier, raw?: unknown): object {
  const { id, revision, title, summary, researched, authors, licence, article, statements } = dossier;
  const source = article.urls[0] ?? `${id}#article`;
  const items = listIn(raw, 'items');
  const creators = listIn(raw, 'creator');
  const { 'sayso:article': rawArticle, 'sayso:licence': rawLicence } = entriesOf(raw);
  const oldOf = (statement: string): unknown =>
    items.find((each) => localId(String(entriesOf(each)['id']), id) === statement);
  const { fingerprint } = article;
  return keptIn(
    raw,
    filled({
      '@context': contextsOf(raw),
      id,
      type: 'AnnotationPage',
      'sayso:format': FORMAT,
      'sayso:revision': revision,
      'sayso:title': local(title),
      'sayso:summary': Object.keys(summary).length > 0 ? local(summary) : null,
      'sayso:researched': researched,
      creator: authors.map((name) =>
        keptIn(
          creators.find((each) => entriesOf(each)['name'] === name),
          { name },
        ),
      ),
      'sayso:licence': keptIn(rawLicence, filled({ ...licence }), ['url']),
      'sayso:article': keptIn(
        rawArticle,
        filled({
          ...article,
          urls: article.urls.length > 0 ? article.urls : null,
          fingerprint: fingerprint && keptIn(entriesOf(rawArticle)['fingerprint'], { ...fingerprint }),
        }),
        ['title', 'publisher', 'published', 'language', 'urls', 'fingerprint'],
      ),
      items: statements.map((each) => itemOf(each, dossier, source, oldOf(each.id))),
    }),
    ['sayso:summary'],
  );
}
