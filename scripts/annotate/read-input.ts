import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { buffer } from 'node:stream/consumers';

import { articleFromText } from '../../core/article-from-text.ts';
import type { Article } from '../../core/article.ts';
import type { OneReport } from './arguments.ts';
import type { Outcome } from './engine.ts';
import { lendDom } from './lend-dom.ts';

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read',
  EISDIR: 'is a folder',
};

const nameOf = (file: string): string => (file === '-' ? 'Standard input' : `“${file}”`);

async function bytesOf(file: string): Promise<Outcome<Buffer>> {
  try {
    return { ok: true, value: await (file === '-' ? buffer(process.stdin) : readFile(file)) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { ok: false, problem: `${nameOf(file)} ${SYSTEM[code] ?? 'cannot be read'}.` };
  }
}

function isHtml(bytes: Buffer, { file, input }: OneReport): boolean {
  if (input) return input === 'html';
  const extension = extname(file).toLowerCase();
  if (['.html', '.htm', '.xhtml'].includes(extension)) return true;
  if (['.txt', '.md', '.text'].includes(extension)) return false;
  return /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|!--)/i.test(
    bytes.subarray(0, 2_000).toString('latin1').replace(/^ï»¿/, ''),
  );
}

/** The text exactly as the bytes have it, byte order mark included; undefined when they are not UTF-8. */
function utf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * A page without its styles, byte for byte else: jsdom throws on some that browsers pass over, `calc(($a - 1px) / 2)`.
 * Nothing is read from styles here.
 */
const withoutStyles = (bytes: Buffer): Buffer =>
  Buffer.from(
    bytes.toString('latin1').replaceAll(/<style\b[\s\S]*?<\/style\s*>|\sstyle=(?:"[^"]*"|'[^']*')/gi, ' '),
    'latin1',
  );

function attempt<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

async function articleOfHtml(bytes: Buffer, { file, url }: OneReport): Promise<Outcome<Article>> {
  // Loaded only here: a Node DOM takes longer to start than a text to read.
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const documentOf = (markup: Buffer) =>
    // Saved pages have lost the header that named their encoding; what is no UTF-8 jsdom sniffs as browsers do.
    new JSDOM(utf8(markup) ?? markup, { ...(url && { url }), virtualConsole: new VirtualConsole() });
  const { window } = attempt(() => documentOf(bytes)) ?? documentOf(withoutStyles(bytes));
  lendDom(window);
  const { readDocument } = await import('../../page/read-document.ts');
  const read = readDocument(window.document, url);
  window.close();
  return read !== 'none'
    ? { ok: true, value: read.article }
    : { ok: false, problem: `No article was found in ${file === '-' ? 'standard input' : nameOf(file)}.` };
}

function articleOfText(bytes: Buffer, { file, url }: OneReport): Outcome<Article> {
  const text = utf8(bytes);
  if (text === undefined) return { ok: false, problem: `${nameOf(file)} is not text in UTF-8.` };
  const article = articleFromText(text, { url });
  if (article.blocks.length > 0) return { ok: true, value: article };
  return { ok: false, problem: `${nameOf(file)} is empty.` };
}

/** Reads the input of one report: a file or standard input, HTML or plain text. */
export async function readInput(command: OneReport): Promise<Outcome<Article>> {
  const bytes = await bytesOf(command.file);
  if (!bytes.ok) return bytes;
  return isHtml(bytes.value, command)
    ? articleOfHtml(bytes.value, command)
    : articleOfText(bytes.value, command);
}
