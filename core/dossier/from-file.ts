import { cleanText } from './clean-text.ts';
import type { Dossier, DossierSource, DossierStatement, LocalText } from './dossier.ts';
import type { StoredQuote } from '../quotes/stored-quote.ts';
import type { DossierFile } from './schema.ts';

type FileStatement = DossierFile['items'][number];
type FileSource = NonNullable<FileStatement['sayso:sources']>[number];
type FileTarget = FileStatement['target'][number];

const cleaned = (texts: Readonly<Record<string, string>>): LocalText =>
  Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, cleanText(text)]));

/** Id of a statement in its dossier: the part that the dossier's own id does not have. */
export const localId = (id: string, dossier: string): string =>
  id.startsWith(`${dossier}#`) && id.length > dossier.length + 1 ? id.slice(dossier.length + 1) : id;

/**
 * The file counts code points and the domain UTF-16 units. In a text where they differ its length differs, too, and the
 * hint is not used: nobody knows the text here.
 */
function quoteOf(target: FileTarget): readonly StoredQuote[] {
  const selectors = target.selector ?? [];
  const quote = selectors.find((each) => each.type === 'TextQuoteSelector');
  const position = selectors.find((each) => each.type === 'TextPositionSelector');
  if (!quote) return [];
  const of = position?.['sayso:of'];
  return [
    {
      exact: cleanText(quote.exact),
      prefix: cleanText(quote.prefix ?? ''),
      suffix: cleanText(quote.suffix ?? ''),
      hint: position && of !== undefined ? { start: position.start, of } : null,
    },
  ];
}

const sourceOf = (source: FileSource): DossierSource => ({
  name: cleanText(source.name),
  kind: source.kind,
  date: source.date ?? '',
  url: source.url ?? '',
  archived: source.archived ?? '',
  language: source.language ?? '',
});

const statementOf = (item: FileStatement, dossier: string): DossierStatement => ({
  id: localId(item.id, dossier),
  role: item['sayso:role'],
  quotes: item.target.flatMap(quoteOf),
  about: cleaned(item['sayso:about']),
  text: cleaned(Object.fromEntries(item.body.map(({ language, value }) => [language, value]))),
  date: item['sayso:date'] ?? '',
  sources: (item['sayso:sources'] ?? []).map(sourceOf),
});

/** The dossier that a file holds, its texts without characters that only deceive. */
export function dossierFromFile(file: DossierFile): Dossier {
  const {
    title = '',
    publisher = '',
    published = '',
    language = '',
    urls = [],
    fingerprint,
  } = file['sayso:article'];
  const licence = file['sayso:licence'];
  return {
    id: file.id,
    revision: file['sayso:revision'],
    title: cleaned(file['sayso:title']),
    summary: cleaned(file['sayso:summary'] ?? {}),
    researched: file['sayso:researched'],
    authors: file.creator.map((author) => cleanText(author.name)),
    licence: { name: cleanText(licence.name), url: licence.url ?? '' },
    article: {
      title: cleanText(title),
      publisher: cleanText(publisher),
      published,
      language,
      urls: urls.map((url) => url.replace(/#.*$/s, '')),
      fingerprint: fingerprint ? { method: fingerprint.method, hashes: fingerprint.hashes } : null,
    },
    statements: file.items.map((item) => statementOf(item, file.id)),
  };
}
