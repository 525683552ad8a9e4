import * as v from 'valibot';

import { SOURCE_KINDS } from '../labels.ts';
import { isBlank } from './clean-text.ts';
import { DOSSIER_ROLES } from './dossier.ts';
import { isDateOrTime, isDayOrMonth } from './iso-date.ts';
import * as most from './limits.ts';
import { linkProblem } from './link.ts';
import { ANNOTATION_CONTEXT, FORMAT } from './vocabulary.ts';

/*
 * The messages are codes of problem.ts. Of objects only what is named here is read; other fields are kept.
 * What could be said twice, once for JSON Schema and once more closely, has the same code and is told once.
 */

const textOf = (longest: number) =>
  v.pipe(
    v.string(),
    v.nonEmpty('blank'),
    v.check((text) => !isBlank(text), 'blank'),
    v.maxLength(longest, 'too-long'),
  );
const name = textOf(most.MAX_NAME);
const text = textOf(most.MAX_TEXT);
const short = v.pipe(v.string(), v.maxLength(most.MAX_CONTEXT, 'too-long'));
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'language'));
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(?:-\d{2})?$/, 'date'), v.check(isDayOrMonth, 'date'));
const count = v.pipe(v.number(), v.integer('count'), v.minValue(0, 'count'));
const listOf = <Item extends v.GenericSchema>(item: Item, longest: number) =>
  v.pipe(v.array(item), v.maxLength(longest, 'too-many'));

const linkOf = (host: 'site' | 'any') =>
  v.pipe(
    v.string(),
    v.regex(/^[hH][tT][tT][pP][sS]?:\/\//, 'link-scheme'),
    v.rawCheck(({ dataset, addIssue }) => {
      const problem = dataset.typed ? linkProblem(dataset.value, host) : null;
      if (problem) addIssue({ message: problem });
    }),
  );
const link = linkOf('site');

/** An IRI in ASCII. */
const iri = v.pipe(
  v.string(),
  v.maxLength(most.MAX_NAME, 'too-long'),
  v.regex(/^(?:urn:[a-z0-9][a-z0-9-]*:|https?:\/\/)[!#-;=?-[\]_a-z~]+$/, 'iri'),
);
const statementId = v.pipe(
  v.string(),
  v.maxLength(2 * most.MAX_NAME, 'too-long'),
  v.regex(/^[!#-;=?-[\]_a-z~]+$/, 'id'),
);

/** The same words in several languages. */
const inLanguages = (value: ReturnType<typeof textOf>) =>
  v.pipe(
    v.record(language, value),
    v.minEntries(1, 'no-language'),
    v.maxEntries(most.MAX_LANGUAGES, 'too-many'),
  );

const sourceSchema = v.looseObject({
  name,
  kind: v.picklist(SOURCE_KINDS, 'source-kind'),
  date: v.exactOptional(date),
  url: v.exactOptional(link),
  archived: v.exactOptional(link),
  language: v.exactOptional(language),
});

const quoteSelectorSchema = v.looseObject({
  type: v.literal('TextQuoteSelector', 'selector'),
  exact: textOf(most.MAX_QUOTE),
  prefix: v.exactOptional(short),
  suffix: v.exactOptional(short),
});
const positionSelectorSchema = v.looseObject({
  type: v.literal('TextPositionSelector', 'selector'),
  start: count,
  end: count,
  'sayso:of': v.exactOptional(count),
});

const isOneQuote = (types: readonly string[]): boolean =>
  types.filter((type) => type === 'TextQuoteSelector').length === 1 &&
  types.filter((type) => type === 'TextPositionSelector').length <= 1;

const targetSchema = v.looseObject({
  type: v.literal('SpecificResource', 'target'),
  source: v.pipe(v.string(), v.maxLength(most.MAX_URL, 'too-long')),
  selector: v.exactOptional(
    v.pipe(
      listOf(v.variant('type', [quoteSelectorSchema, positionSelectorSchema], 'selector'), 4),
      v.check((selectors) => isOneQuote(selectors.map(({ type }) => type)), 'one-quote'),
    ),
  ),
});

const bodySchema = v.looseObject({
  type: v.literal('TextualBody', 'body'),
  language,
  value: text,
  format: v.exactOptional(v.literal('text/plain', 'plain')),
});

/** Roles of statements that may do without a source: nothing was found, or two wordings are compared. */
export const SOURCELESS_ROLES: readonly string[] = ['not-found', 'wording'];

/** A statement in a file: an annotation of the article's words, see `DossierStatement`. */
export const fileStatementSchema = v.pipe(
  v.looseObject({
    id: statementId,
    type: v.literal('Annotation', 'annotation'),
    'sayso:role': v.picklist(DOSSIER_ROLES, 'role'),
    'sayso:about': inLanguages(name),
    'sayso:date': v.exactOptional(date),
    body: v.pipe(
      listOf(bodySchema, most.MAX_LANGUAGES),
      v.minLength(1, 'no-language'),
      v.check((bodies) => new Set(bodies.map((each) => each.language)).size === bodies.length, 'twice'),
    ),
    'sayso:sources': v.exactOptional(listOf(sourceSchema, most.MAX_SOURCES)),
    target: v.pipe(listOf(targetSchema, most.MAX_QUOTES), v.minLength(1, 'no-target')),
  }),
  v.check(
    (each) => SOURCELESS_ROLES.includes(each['sayso:role']) || (each['sayso:sources'] ?? []).length > 0,
    'no-source',
  ),
);

const isHash = (hash: number): boolean => Number.isInteger(hash) && hash >= 0 && hash <= 0xffff_ffff;

const fingerprintSchema = v.looseObject({
  method: v.literal(1, 'method'),
  hashes: v.pipe(
    listOf(v.number(), most.MAX_HASHES),
    v.minLength(1, 'hashes'),
    v.check((hashes) => hashes.every((hash, at) => isHash(hash) && hash > (hashes[at - 1] ?? -1)), 'hashes'),
  ),
});

const articleSchema = v.pipe(
  v.looseObject({
    title: v.exactOptional(name),
    publisher: v.exactOptional(name),
    published: v.exactOptional(v.pipe(v.string(), v.check(isDateOrTime, 'date'))),
    language: v.exactOptional(language),
    urls: v.exactOptional(listOf(linkOf('any'), most.MAX_ADDRESSES)),
    fingerprint: v.exactOptional(fingerprintSchema),
  }),
  v.check(({ urls = [], fingerprint }) => urls.length > 0 || fingerprint !== undefined, 'no-article'),
);

const isAnnotationContext = (context: unknown): boolean =>
  [context].flat().some((each) => each === ANNOTATION_CONTEXT);

const pageEntries = {
  '@context': v.pipe(v.unknown(), v.check(isAnnotationContext, 'context')),
  id: iri,
  type: v.literal('AnnotationPage', 'page'),
  'sayso:format': v.literal(FORMAT, 'format'),
  'sayso:revision': v.pipe(v.number(), v.integer('revision'), v.minValue(1, 'revision')),
  'sayso:title': inLanguages(name),
  'sayso:summary': v.exactOptional(inLanguages(text)),
  'sayso:researched': date,
  creator: v.pipe(listOf(v.looseObject({ name }), most.MAX_AUTHORS), v.minLength(1, 'no-author')),
  'sayso:licence': v.looseObject({ name, url: v.exactOptional(link) }),
  'sayso:article': articleSchema,
};

/** A dossier as a file holds it: a Web Annotation page with our terms. `docs/dossier.schema.json` is made from it. */
export const dossierFileSchema = v.looseObject({
  ...pageEntries,
  items: listOf(fileStatementSchema, most.MAX_STATEMENTS),
});

/** The same without a look into its statements. */
export const dossierPageSchema = v.looseObject({
  ...pageEntries,
  items: listOf(v.unknown(), most.MAX_STATEMENTS),
});

/** What such a file holds. */
export type DossierFile = v.InferOutput<typeof dossierFileSchema>;
