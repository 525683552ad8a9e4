/**
 * Reads the seed article on both of its pages and as plain text, and holds the reading against its gold labels.
 * Usage: npm run --silent bench:seed. Exit 1 below 18 of 21 claims, 85 % of labels, or when a pair w1/w2 is not right.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { reportOf } from './annotate/engine.ts';
import { readInput } from './annotate/read-input.ts';
import { matchGold, type GoldClaim, type GoldMatch } from './bench/gold-claims.ts';

const folder = new URL('../../shared/articles/kim-putin/', import.meta.url);
const PAGES = ['ippen.html', 'syndicated.html'];

if (!existsSync(folder)) {
  console.log('The seed article is not here (../shared/articles/kim-putin), so there is nothing to measure.');
  process.exit(0);
}

const { claims: gold } = JSON.parse(readFileSync(new URL('gold.json', folder), 'utf8')) as {
  claims: GoldClaim[];
};
let short = false;

/** The allegation and its denial: every label, and the tie between them. */
function pairIsRight(matches: readonly GoldMatch[]): boolean {
  const of = (id: string): GoldMatch | undefined => matches.find((match) => match.gold.id === id);
  const allegation = of('w1');
  const denial = of('w2');
  const labels = [allegation, denial].every(
    (match) => match?.claim && Object.values(match.right).every(Boolean),
  );
  return labels && denial?.claim?.denies === allegation?.claim?.id && allegation?.claim?.kind === 'fact';
}

for (const page of PAGES) {
  const input = await readInput({
    mode: 'one',
    file: fileURLToPath(new URL(page, folder)),
    input: 'html',
    url: '',
    language: undefined,
    format: 'json',
  });
  const report = input.ok ? reportOf(input.value) : input;
  if (!report.ok) throw new Error(report.problem);
  const matches = matchGold(report.value, gold);
  const found = matches.filter((match) => match.claim);
  const labels = found.flatMap((match) => Object.values(match.right));
  const share = (100 * labels.filter(Boolean).length) / labels.length;
  const pair = pairIsRight(matches);
  console.log(
    `${page}: ${matches.length} of ${gold.length} gold claims stand on the page, ${found.length} found, ${share.toFixed(1)} % of labels right, w1 and w2 ${pair ? 'wholly right' : 'NOT right'}`,
  );
  for (const { gold: each, claim, overlap, right } of matches) {
    const wrong = Object.entries(right)
      .filter(([, ok]) => !ok)
      .map(([label]) => label);
    if (!claim) console.log(`  ${each.id} not found (best overlap ${overlap.toFixed(2)})`);
    else if (wrong.length > 0) console.log(`  ${each.id} wrong: ${wrong.join(', ')}`);
  }
  if (found.length < Math.min(18, matches.length) || share < 85 || !pair) short = true;
}
process.exit(short ? 1 : 0);
