import { afterEach, beforeEach, expect, test } from 'vitest';

import { onArticleChange, type Scheduler } from '../../page/mutations.ts';
import { firstText, show } from './dom.ts';

/** A clock that stands still, and jobs that run when they are told to. */
function handDriven(): Scheduler & { readonly delays: number[]; run(): void; time: number } {
  let jobs: (() => void)[] = [];
  return {
    delays: [],
    time: 0,
    now() {
      return this.time;
    },
    after(delay, job) {
      this.delays.push(delay);
      jobs.push(job);
      return () => (jobs = jobs.filter((one) => one !== job));
    },
    run() {
      for (const job of jobs.splice(0)) job();
    },
  };
}

let lifetime: AbortController;
let scheduler: ReturnType<typeof handDriven>;
let checks: number;

/** Lets the browser hand out its mutation records. */
const records = (): Promise<void> => Promise.resolve();
const root = (): HTMLElement => document.querySelector('article')!;

beforeEach(() => {
  show('<article><p>a</p></article><aside></aside>');
  lifetime = new AbortController();
  scheduler = handDriven();
  checks = 0;
  onArticleChange(root(), scheduler, lifetime.signal, () => checks++);
});

afterEach(() => lifetime.abort());

test('a burst of changes is checked once', async () => {
  for (let at = 0; at < 20; at++) root().append('x');
  await records();
  root().append('y');
  await records();
  expect(scheduler.delays).toHaveLength(1);
  scheduler.run();
  expect(checks).toBe(1);
});

test('changes of text count, changes elsewhere do not', async () => {
  document.querySelector('aside')!.append('x');
  await records();
  expect(scheduler.delays).toEqual([]);
  firstText('article p').data = 'b';
  await records();
  expect(scheduler.delays).toHaveLength(1);
});

test('a page that never rests is checked ever more rarely', async () => {
  for (let at = 0; at < 11; at++) {
    root().append('x');
    await records();
    scheduler.run();
  }
  expect(scheduler.delays[10]).toBeGreaterThan(10 * scheduler.delays[0]!);
  scheduler.time += 60_000;
  root().append('x');
  await records();
  expect(scheduler.delays.at(-1)).toBe(scheduler.delays[0]);
});

test('the signal ends it, a waiting check included', async () => {
  root().append('x');
  await records();
  lifetime.abort();
  scheduler.run();
  root().append('y');
  await records();
  expect(checks).toBe(0);
  expect(scheduler.delays).toHaveLength(1);
});
