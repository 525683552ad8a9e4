import { parseArgs } from 'node:util';

/** What is asked: whether a file is a dossier, there also how it fits an article; or an article's fingerprint. */
export type DossierCommand =
  | { readonly mode: 'check'; readonly file: string; readonly article: string | undefined }
  | { readonly mode: 'fingerprint'; readonly article: string };

export const USAGE =
  'Usage: dossier:check FILE, or with -- before what follows: dossier:check FILE --article ARTICLE, or dossier:check --fingerprint ARTICLE. An article is an HTML or text file.';

const misuse = (sentence: string) => ({ misuse: `${sentence} ${USAGE}` });

/** Reads the command line; what is wrong with it, in one sentence and the usage. */
export function dossierCommandOf(argv: readonly string[]): DossierCommand | { readonly misuse: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { article: { type: 'string' }, fingerprint: { type: 'string' } },
      allowPositionals: true,
    });
    const { article, fingerprint } = values;
    const [file, ...more] = positionals;
    if (fingerprint !== undefined) {
      if (file === undefined && article === undefined) return { mode: 'fingerprint', article: fingerprint };
      return misuse('--fingerprint goes with nothing else.');
    }
    if (file === undefined) return misuse('No file was given.');
    return more.length > 0 ? misuse('Only one file can be checked.') : { mode: 'check', file, article };
  } catch (error) {
    const [first = ''] = String(error instanceof Error ? error.message : error).split('. ');
    return misuse(first.endsWith('.') ? first : `${first}.`);
  }
}
