import { quantile } from '../statistics.ts';
import { SLOWED, type SlowPage } from './browser/slow-page.ts';
import { markdownTable } from './table.ts';

/** Tasks longer than this are felt, in milliseconds. */
const LONG = 50;
/** Tasks of a load that are shown. */
const SHOWN = 4;

/** What was measured on a long article with a slowed processor. */
export function slowLines({ units, shift, bareShift, givenUp, loads }: SlowPage): string {
  const rows = loads.map((tasks, at) => [
    String(at + 1),
    String(tasks.filter(({ task }) => task > LONG).length),
    tasks
      .slice(0, SHOWN)
      .map(({ task, own }) => `${task.toFixed(0)} (${own.toFixed(0)})`)
      .join(', '),
  ]);
  const longest = quantile(
    loads.map((tasks) => tasks[0]?.task ?? 0),
    0.5,
  );
  return `
### A long article on a processor made ${SLOWED} times slower (Chromium)

${units} units of text, ${loads.length} loads, given up on ${givenUp}. Layout shift ${shift.toFixed(4)} with the extension, ${bareShift.toFixed(4)} without. Longest task with the content script in it, median: ${longest.toFixed(0)} ms.

${markdownTable(['load', `tasks over ${LONG} ms`, 'longest tasks, in brackets the content script in them (ms)'], rows)}`;
}
