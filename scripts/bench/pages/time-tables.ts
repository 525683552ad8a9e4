import { medianAndP90, quantile } from '../statistics.ts';
import type { BrowserRun } from './browser/measure-in-browser.ts';
import type { PageFacts } from './browser/visit-page.ts';
import type { PhaseTime } from './in-page/protocol.ts';
import { markdownTable } from './table.ts';

type Phase = readonly [name: string, of: (fact: PageFacts) => PhaseTime | null];

const plus = (a: PhaseTime, b: PhaseTime): PhaseTime => ({ first: a.first + b.first, warm: a.warm + b.warm });

/** Only pages with an article count, but for the gate. */
const ifFound = (fact: PageFacts, time: PhaseTime): PhaseTime | null => (fact.paint ? time : null);

const PHASES: readonly Phase[] = [
  ['gate', ({ times }) => times.gate],
  ['find', (fact) => ifFound(fact, fact.times.find)],
  ['index', (fact) => ifFound(fact, fact.times.index)],
  ['find + index', (fact) => ifFound(fact, plus(fact.times.find, fact.times.index))],
  // Fewer words than claims would make it look quicker than it is.
  ['paint 200 claims', ({ paint }) => (paint && paint.words.length >= 200 ? paint.paint : null)],
  ['hit test', ({ paint }) => (paint?.hitTest === undefined ? null : { first: NaN, warm: paint.hitTest })],
  ['Readability: clone', ({ times }) => times.clone],
  ['Readability: parse', ({ times }) => times.parse],
  ['Readability: clone + parse', ({ times }) => plus(times.clone, times.parse)],
];

const SHIPPED = ['find', 'index', 'engine', 'paint', 'total'] as const;

/** Three decimals for what takes less than a millisecond on every page. */
const precise = (numbers: readonly number[]): string =>
  numbers.length > 0 && Math.max(...numbers) < 1
    ? [quantile(numbers, 0.5), quantile(numbers, 0.9)].map((number) => number.toFixed(3)).join(' / ')
    : medianAndP90(numbers);

const row = (browser: string, phase: string, times: readonly PhaseTime[]): readonly string[] => {
  const first = times.map((time) => time.first).filter((time) => !Number.isNaN(time));
  const warm = times.map((time) => time.warm);
  return [
    browser,
    phase,
    String(times.length),
    first.length > 0 ? medianAndP90(first) : '–',
    precise(warm),
    warm.length > 0 ? Math.max(...warm).toFixed(1) : '–',
  ];
};

function shippedTable(runs: readonly BrowserRun[]): string {
  const rows = runs.flatMap(({ name, facts }) => {
    const timings = facts.flatMap((fact) => fact.shipped ?? []);
    if (timings.length === 0) return [];
    const cells = SHIPPED.map((part) => medianAndP90(timings.map((one) => one[part])));
    const both = medianAndP90(timings.map(({ find, index }) => find + index));
    return [[name, String(timings.length), both, ...cells]];
  });
  const head = 'browser, pages read, gate + find + index, gate + find, index, engine, paint, start to marks';
  return markdownTable(head.split(', '), rows);
}

/** Times per phase in milliseconds, median / p90 over the pages, first and later runs apart. */
export function timeTables(runs: readonly BrowserRun[]): string {
  const rows = runs.flatMap(({ name, facts, others }) => [
    ...PHASES.map(([phase, of]) =>
      row(
        name,
        phase,
        facts.flatMap((fact) => of(fact) ?? []),
      ),
    ),
    row(
      name,
      'gate, pages without an article',
      others.map(({ gate }) => gate),
    ),
  ]);
  const shipped = shippedTable(runs);
  return [
    '### Times (milliseconds, median / p90 over the pages; later runs: mean of five)',
    markdownTable(
      'browser, phase, pages, first run of the measuring script, later runs, worst of these'.split(', '),
      rows,
    ),
    ...(shipped
      ? ['The shipped script by its own clock, on its first run on pages the engine reads:', shipped]
      : []),
  ].join('\n\n');
}
