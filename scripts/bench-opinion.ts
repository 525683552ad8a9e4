/**
 * Reads sentences labelled as opinion or fact, each as a text of its own, and prints how well the engine tells them
 * apart: a sentence counts as opinion where the report has a claim in the outlet's own voice of the kind `evaluation`.
 * Of the held-out files only totals are printed; `--sentences` lists the confusions of the one that rules may be written
 * from, with the words each reading rests on. Usage: npm run --silent bench:opinion -- [--seen-only] [--sentences].
 * Needs ../shared; says so when it is missing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { articleFromText } from '../core/article-from-text.ts';
import type { Claim } from '../core/report.ts';
import { reportOf } from './annotate/engine.ts';
import { tallyOf, type ClassFigures, type Judged } from './bench/opinion/tally.ts';

const folder = fileURLToPath(new URL('../../shared/corpora/opinion/', import.meta.url));
const SEEN = 'de-train_de.jsonl';
const HELD_OUT = ['de-dev_de.jsonl', 'de-dev_test_de.jsonl'];

const isOpinion = ({ form, kind }: Claim): boolean => form === 'own' && kind === 'evaluation';

interface Labelled {
  readonly sentence: string;
  readonly label: 'SUBJ' | 'OBJ';
}

const wordsOf = (sentence: string, claims: readonly Claim[]): string =>
  claims
    .filter(isOpinion)
    .flatMap(({ reasons }) => reasons.filter(({ label }) => label === 'kind:evaluation'))
    .map(
      ({ rule, spans }) =>
        `${rule}: ${spans.map(({ start, end }) => sentence.slice(start, end)).join(' … ')}`,
    )
    .join('; ');

function judge({ sentence, label }: Labelled): Judged & { readonly words: string } {
  const report = reportOf(articleFromText(sentence), 'de');
  if (!report.ok) throw new Error(report.problem);
  const { claims, article } = report.value;
  return {
    sentence,
    gold: label === 'SUBJ',
    read: claims.some(isOpinion),
    words: wordsOf(article.text, claims),
  };
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
const figures = ({ precision, recall, f1 }: ClassFigures): string =>
  `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`;

const options = process.argv.slice(2);
if (options.some((option) => option !== '--seen-only' && option !== '--sentences')) {
  console.error('Usage: bench:opinion [--seen-only] [--sentences].');
  process.exitCode = 2;
} else if (!existsSync(folder)) {
  console.log('The measuring data is not here (../shared), so there is nothing to measure.');
} else {
  for (const file of options.includes('--seen-only') ? [SEEN] : [SEEN, ...HELD_OUT]) {
    const judged = readFileSync(`${folder}${file}`, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => judge(JSON.parse(line) as Labelled));
    const { opinion, fact, macroF1 } = tallyOf(judged);
    console.log(
      `${file}${file === SEEN ? '' : ' (held out)'}: ${judged.length} sentences, macro F1 ${percent(macroF1)}`,
    );
    console.log(`  opinion  ${figures(opinion)}\n  fact     ${figures(fact)}`);
    if (file !== SEEN || !options.includes('--sentences')) continue;
    for (const { gold, read, sentence, words } of judged)
      if (gold !== read) console.log(`${read ? '  + ' : '  - '}${sentence}${words ? `  [${words}]` : ''}`);
  }
}
