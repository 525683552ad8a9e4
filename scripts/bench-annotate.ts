import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** Prints how long `annotate --jsonl` takes for 300 articles of about 250 words, start included. */

const ARTICLES = 300;
const WORDS = 250;
const LIMIT_S = 10;
const CORPUS = new URL('../../shared/corpora/de-quotations/train.jsonl', import.meta.url);
const SCRIPT = fileURLToPath(new URL('annotate.ts', import.meta.url));

const SENTENCES = [
  'Die Stadt hatte der Baufirma vorgeworfen, dass sie Rechnungen gefälscht habe.',
  'Dies bestreitet die Firma.',
  'Der Bürgermeister sagte am Montag: „Wir prüfen das, und wir nehmen uns die Zeit.“',
  'Nach Angaben der Polizei wurden drei Menschen leicht verletzt.',
  'Ob das Land einen Teil der Kosten übernimmt, ist noch unklar.',
  'Die Sprecherin erklärte, man habe von dem Vorgang nichts gewusst und werde ihn aufklären.',
  'Das Verfahren soll im Herbst beginnen.',
  'Laut einem Gutachten könnten die Schäden größer sein als bisher bekannt.',
];

const firstWords = (article: string): string =>
  new RegExp(`^(?:\\s*\\S+){1,${WORDS}}`).exec(article)?.[0] ?? article;

function written(index: number): string {
  const sentences: string[] = [];
  for (let at = index; sentences.join(' ').split(' ').length < WORDS; at += 1 + (index % 3))
    sentences.push(SENTENCES[at % SENTENCES.length] ?? '');
  return sentences.map((sentence, at) => (at % 5 === 4 ? `${sentence}\n\n` : `${sentence} `)).join('');
}

function corpusArticles(): string[] {
  const texts = readFileSync(CORPUS, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): string => String(JSON.parse(line).text));
  const long = texts.filter((article) => article.split(/\s+/).length >= WORDS);
  return Array.from({ length: ARTICLES }, (_, index) => firstWords(long[index % long.length] ?? ''));
}

const real = existsSync(CORPUS);
const articles = real ? corpusArticles() : Array.from({ length: ARTICLES }, (_, index) => written(index));
const input = articles.map((article, id) => `${JSON.stringify({ id, text: article })}\n`).join('');

const begun = performance.now();
const child = spawn(process.execPath, [SCRIPT, '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] });
child.stdin.end(input);
const lines = (await text(child.stdout)).trimEnd().split('\n');
const seconds = (performance.now() - begun) / 1000;
const failed = lines.filter((line) => 'error' in JSON.parse(line)).length;

console.log(
  `${lines.length} articles of about ${WORDS} words (${real ? 'German Wikinews, cut to length' : 'written for this'}): ` +
    `${seconds.toFixed(1)} s, start included, on ${availableParallelism()} cores; ${failed} failed. Limit ${LIMIT_S} s.`,
);
if (seconds > LIMIT_S || failed > 0 || lines.length !== ARTICLES) process.exitCode = 1;
