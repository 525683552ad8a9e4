import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

const traceSchema = v.object({
  traceEvents: v.array(
    v.object({
      name: v.string(),
      ts: v.number(),
      dur: v.optional(v.number(), 0),
      tdur: v.optional(v.number(), 0),
      args: v.optional(v.unknown()),
    }),
  ),
});
type TraceEvent = v.InferOutput<typeof traceSchema>['traceEvents'][number];

/** The events in which a thread runs a script: its first run, and later calls into it. */
const RUNS = ['EvaluateScript', 'v8.compile', 'FunctionCall'];

const isOf = (event: TraceEvent, script: string): boolean =>
  RUNS.includes(event.name) && JSON.stringify(event.args ?? null).includes(script);

/** The thread's own time in some of its events, those inside others left out; milliseconds. */
function threadTime(events: readonly TraceEvent[]): number {
  let end = 0;
  let micros = 0;
  for (const { ts, dur, tdur } of events.toSorted((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    if (ts < end) continue;
    micros += tdur;
    end = ts + dur;
  }
  return micros / 1000;
}

/**
 * How long a script kept the page's main thread busy while `load` ran, compiling included, in milliseconds
 * of that thread, so that other work on the machine does not count. Microtasks of their own are not seen.
 * Chromium only: taken from the browser's own trace, not from the script's word.
 */
export async function scriptTime(page: Page, script: string, load: () => Promise<unknown>): Promise<number> {
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await load();
  const trace = await page.tracing.stop();
  const parsed = v.parse(traceSchema, JSON.parse(new TextDecoder().decode(trace)));
  const runs = parsed.traceEvents.filter((event) => isOf(event, script));
  if (runs.length === 0) throw new Error(`The trace shows no run of ${script}.`);
  return threadTime(runs);
}
