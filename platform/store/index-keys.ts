/** Where the store `index` keeps what changes with every change of the dossiers, and what was built from them. */
export const STAMP = 'stamp';
export const BUILT = 'built';

const ARTICLE = 'article:';
/** Where it keeps the article of a dossier. */
export const articleKey = (id: string): string => `${ARTICLE}${id}`;
/** The keys of all articles. */
export const articleKeys = (): IDBKeyRange => IDBKeyRange.bound(ARTICLE, `${ARTICLE}\uffff`);
