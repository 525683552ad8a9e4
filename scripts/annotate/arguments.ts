import { parseArgs } from 'node:util';

export const FORMATS = ['json', 'jsonld', 'csv', 'md'] as const;
export type Format = (typeof FORMATS)[number];

/** One report of a file, or of standard input where `file` is `-`. */
export interface OneReport {
  readonly mode: 'one';
  readonly file: string;
  /** Undefined: the name or the content tells. */
  readonly input: 'html' | 'text' | undefined;
  readonly url: string;
  /** Undefined: the text tells. */
  readonly language: string | undefined;
  readonly format: Format;
  /** For people: what each claim rests on and what was nearly read, in one sentence or in all. */
  readonly explain?: { readonly sentence: number | undefined } | undefined;
  /** What a desk should look at instead of the report: for people, or as JSON. */
  readonly desk?: 'text' | 'json' | undefined;
  /** The folder of the dossiers among which those of the article are looked for. */
  readonly dossiers?: string | undefined;
}

/** Line by line from standard input. */
export interface ManyReports {
  readonly mode: 'lines';
  /** For lines that name no language. */
  readonly language: string | undefined;
  /** As in `OneReport`. */
  readonly dossiers?: string | undefined;
}

export type Command = OneReport | ManyReports;

export const USAGE =
  'Usage: annotate FILE|- [--html|--text] [--url URL] [--lang de|en] [--dossiers FOLDER] [--format json|jsonld|csv|md | --desk [--format json] | --explain [--sentence N]], or annotate --jsonl [--lang de|en] [--dossiers FOLDER].';

/** What is wrong with how the command was called, in one sentence. */
export type Misuse = { readonly misuse: string };

const OPTIONS = {
  html: { type: 'boolean' },
  text: { type: 'boolean' },
  url: { type: 'string' },
  lang: { type: 'string' },
  format: { type: 'string' },
  desk: { type: 'boolean' },
  explain: { type: 'boolean' },
  sentence: { type: 'string' },
  dossiers: { type: 'string' },
  jsonl: { type: 'boolean' },
} as const;

const firstSentence = (error: unknown): string => {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
  return first.endsWith('.') ? first : `${first}.`;
};

function parse(
  argv: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>> | Misuse {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return { misuse: firstSentence(error) };
  }
}

/** Reads the command line. */
export function commandOf(argv: readonly string[]): Command | Misuse {
  const parsed = parse(argv);
  if ('misuse' in parsed) return parsed;
  const { values, positionals } = parsed;
  const { html, text, url, lang, jsonl, desk, explain, sentence, dossiers } = values;
  if (lang !== undefined && lang !== 'de' && lang !== 'en')
    return { misuse: `--lang is de or en, not “${lang}”.` };
  const format = FORMATS.find((each) => each === (values.format ?? 'json'));
  if (!format) return { misuse: `--format is one of ${FORMATS.join(', ')}, not “${values.format}”.` };
  if (desk && explain) return { misuse: 'Only one of --desk and --explain can be given.' };
  if (desk && format !== 'json')
    return { misuse: `--desk is printed for people, or with --format json, not “${format}”.` };
  if (explain && values.format !== undefined) return { misuse: '--explain does not go with --format.' };
  if (dossiers !== undefined && (desk || explain))
    return { misuse: `--dossiers does not go with --${desk ? 'desk' : 'explain'}.` };
  if (dossiers === '') return { misuse: '--dossiers needs a folder.' };
  if (sentence !== undefined && !explain) return { misuse: '--sentence goes only with --explain.' };
  if (sentence !== undefined && !/^[1-9]\d*$/.test(sentence))
    return { misuse: `--sentence is the number of a sentence, from 1, not “${sentence}”.` };
  if (html && text) return { misuse: 'Only one of --html and --text can be given.' };
  if (jsonl) {
    const [extra] = Object.keys(values).filter((name) => !['jsonl', 'lang', 'dossiers'].includes(name));
    if (extra) return { misuse: `--jsonl does not go with --${extra}.` };
    if (positionals.length > 0) return { misuse: '--jsonl reads standard input and takes no file.' };
    return { mode: 'lines', language: lang, dossiers };
  }
  const [file, second] = positionals;
  if (file === undefined) return { misuse: USAGE };
  if (second !== undefined) return { misuse: `One file at a time, please; “${second}” is the second.` };
  if (url !== undefined && !URL.canParse(url))
    return { misuse: `--url needs a whole address, not “${url}”.` };
  const input = html ? 'html' : text ? 'text' : undefined;
  return {
    mode: 'one',
    file,
    input,
    url: url ?? '',
    language: lang,
    format,
    desk: desk ? (values.format === undefined ? 'text' : 'json') : undefined,
    dossiers,
    explain: explain ? { sentence: sentence === undefined ? undefined : Number(sentence) } : undefined,
  };
}
