/** The context of the Web Annotation model. Only a name: it is never fetched, nor any other. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Version of the file format. A file of a later one is refused, because it may mean something else. */
export const FORMAT = 1;

const inLanguages = (id: string) => ({ '@id': id, '@container': '@language' }) as const;
/** The meaning of a field with an object of ours: the plain names in it are ours, too. */
export const ours = (id: string) => ({ '@id': id, '@context': { '@vocab': 'urn:sayso:vocab:' } }) as const;

/** What our terms mean in JSON-LD. */
export const SAYSO_CONTEXT = {
  sayso: 'urn:sayso:vocab:',
  'sayso:title': inLanguages('sayso:title'),
  'sayso:summary': inLanguages('sayso:summary'),
  'sayso:about': inLanguages('sayso:about'),
  'sayso:licence': ours('sayso:licence'),
  'sayso:article': ours('sayso:article'),
  'sayso:sources': ours('sayso:sources'),
} as const;

/** The context of every dossier. */
export const DOSSIER_CONTEXT = [ANNOTATION_CONTEXT, SAYSO_CONTEXT] as const;
