import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

const traceSchema = v.object({
  traceEvents: v.array(
    v.object({
      name: v.string(),
      pid: v.number(),
      tid: v.number(),
      ts: v.number(),
      dur: v.optional(v.number(), 0),
      args: v.optional(v.unknown()),
    }),
  ),
});

/** A task of the page's main thread in which a script ran, and how long that script ran in it; milliseconds. */
export interface ScriptTask {
  readonly task: number;
  readonly own: number;
}

const RUNS = ['EvaluateScript', 'v8.compile', 'FunctionCall'];

/** The tasks in which a script ran while `load` did, by the wall clock of Chromium's own trace. */
export async function longRuns(
  page: Page,
  script: string,
  load: () => Promise<unknown>,
): Promise<readonly ScriptTask[]> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await load();
  const trace = await page.tracing.stop();
  const { traceEvents } = v.parse(traceSchema, JSON.parse(new TextDecoder().decode(trace)));
  const runs = traceEvents.filter(
    ({ name, args }) => RUNS.includes(name) && JSON.stringify(args ?? null).includes(script),
  );
  const tasks = traceEvents.filter(({ name }) => name === 'RunTask');
  return tasks.flatMap(({ pid, tid, ts, dur }) => {
    const inside = runs.filter(
      (run) => run.pid === pid && run.tid === tid && run.ts >= ts && run.ts + run.dur <= ts + dur,
    );
    const outer = inside.filter(
      (run) =>
        !inside.some(
          (other) => other !== run && other.ts <= run.ts && other.ts + other.dur >= run.ts + run.dur,
        ),
    );
    if (outer.length === 0) return [];
    return [{ task: dur / 1000, own: outer.reduce((sum, run) => sum + run.dur, 0) / 1000 }];
  });
}
