/**
 * Edits the texts of the fixture pages at random, as editors and other outlets do, looks for stored quotes in them,
 * and prints how many were placed right, wrong or not at all, and how long that takes.
 * Usage: npm run --silent bench:anchor [SEED].
 */
import { anchorQuote, anchorQuotes } from '../core/quotes/anchor-quotes.ts';
import { describeQuote } from '../core/quotes/stored-quote.ts';
import type { Span } from '../core/span.ts';
import { EDITS, unedited, type EditedText, type Random } from './bench/edit-text.ts';
import { seededRandom } from './bench/seeded-random.ts';
import { medianAndP90 } from './bench/statistics.ts';
import { VERDICTS, verdictOn, type Verdict } from './bench/verdict.ts';
import { fixturePages } from './browser/fixture-pages.ts';

const ROUNDS = 12;
const QUOTES = 40;
const MOST_EDITS = 8;
const LONG_TEXT = 100_000;
const MANY = 200;
const TIMES = 15;

const texts = fixturePages().flatMap((page) =>
  page.kind === 'article' ? [page.blocks.map(({ text }) => text).join('\n')] : [],
);
const random = seededRandom(Number(process.argv[2] ?? 1));
const below = (most: number): number => Math.floor(random() * most);

/** A span of one to thirty words. */
function someSpan(text: string): Span {
  const words = [...text.matchAll(/\S+/g)];
  const from = below(words.length);
  const last = words[Math.min(words.length - 1, from + below(30))];
  const first = words[from];
  return { start: first?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
}

type Table = Map<string, Map<Verdict, number>>;

function count(table: Table, row: string, verdict: Verdict): void {
  const counts = table.get(row) ?? new Map<Verdict, number>();
  counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  table.set(row, counts);
}

function tryEdit(name: string, text: string, edit: (edited: EditedText, chance: Random) => EditedText): void {
  const edited = edit(unedited(text), random);
  for (let turn = 0; turn < QUOTES; turn += 1) {
    const span = someSpan(text);
    const found = anchorQuote(edited.text, describeQuote(text, span));
    const verdict = verdictOn(text, edited, span, found);
    count(byEdit, name, verdict);
    count(byOutcome, found.ok ? `placed: ${found.how}` : `not placed: ${found.reason}`, verdict);
    count(byOutcome, 'all', verdict);
  }
}

const byEdit: Table = new Map();
const byOutcome: Table = new Map();
const names = Object.keys(EDITS);
for (const text of texts) {
  for (let round = 0; round < ROUNDS; round += 1) {
    tryEdit('nothing', text, (edited) => edited);
    for (const [name, edit] of Object.entries(EDITS)) tryEdit(name, text, edit);
    tryEdit('several of these', text, (edited) => {
      let now = edited;
      for (let times = 1 + below(MOST_EDITS); times > 0; times -= 1)
        now = EDITS[names[below(names.length)] ?? '']?.(now, random) ?? now;
      return now;
    });
  }
}

function print(title: string, table: Table): void {
  console.log(
    `\n| ${title} (quotes) | ${VERDICTS.join(' | ')} |\n|---|${VERDICTS.map(() => '--:|').join('')}`,
  );
  for (const [name, counts] of table) {
    const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
    const cells = VERDICTS.map((verdict) => `${(((counts.get(verdict) ?? 0) * 100) / all).toFixed(2)} %`);
    console.log(`| ${name} (${all}) | ${cells.join(' | ')} |`);
  }
}

print('Edit', byEdit);
print('Outcome', byOutcome);

const long = texts
  .join('\n')
  .repeat(Math.ceil(LONG_TEXT / texts.join('\n').length))
  .slice(0, LONG_TEXT);
const times = new Map<string, number[]>();
const timed = (name: string, run: () => unknown): void => {
  const begun = performance.now();
  run();
  times.set(name, [...(times.get(name) ?? []), performance.now() - begun]);
};
for (let turn = 0; turn < TIMES; turn += 1) {
  // The text repeats itself, so quotes that are unique must bring something of their own.
  const own = Array.from(
    { length: MANY },
    (_, at) => `Satz ${at}, gesagt von Zeugin ${at * 7} am Tag ${at * 3}.`,
  );
  const text = own.map((words, at) => `${long.slice(at * 500, at * 500 + 450)} ${words}`).join('\n');
  const quotes = own.map((words) =>
    describeQuote(text, { start: text.indexOf(words), end: text.indexOf(words) + words.length }),
  );
  const changed = text.replaceAll('gesagt von', 'sagte der');
  timed(`${MANY} quotes in ${text.length} units, exactly`, () => anchorQuotes(text, quotes));
  timed(`${MANY} quotes in ${text.length} units, all with other words`, () => anchorQuotes(changed, quotes));
  timed(`${MANY} quotes in ${text.length} units, none there`, () =>
    anchorQuotes(long.slice(0, text.length), quotes),
  );
  const [one] = quotes;
  if (one) timed('one quote with other words', () => anchorQuote(changed, one));
}
console.log('\n| Task | ms, median / p90 |\n|---|--:|');
for (const [name, all] of times) console.log(`| ${name} | ${medianAndP90(all)} |`);
