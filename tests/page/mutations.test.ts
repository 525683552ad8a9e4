import { afterEach, beforeEach, expect, test } from 'vitest';

import { onArticleChange, type Scheduler } from '../../page/mutations.ts';
import { firstText, show } from './dom.ts';

/** A clock that stands still, and jobs that run when they are told to. */
function handDriven(): Scheduler & { readonly delays: number[]; run(delay?: number): void; time: number } {
  let jobs: { readonly delay: number; readonly job: () => void }[] = [];
  return {
    delays: [],
    time: 0,
    now() {
      return this.time;
    },
    after(delay, job) {
      this.delays.push(delay);
      const one = { delay, job };
      jobs.push(one);
      return () => (jobs = jobs.filter((other) => other !== one));
    },
    run(longest = Infinity) {
      const due = jobs.filter(({ delay }) => delay <= longest);
      jobs = jobs.filter(({ delay }) => delay > longest);
      for (const { job } of due) job();
    },
  };
}

let lifetime: AbortController;
let scheduler: ReturnType<typeof handDriven>;
let checks: number;
let finds: number;

/** Lets the browser hand out its mutation records. */
const records = (): Promise<void> => Promise.resolve();
const root = (): HTMLElement => document.querySelector('article')!;

beforeEach(() => {
  show('<article><p>a</p></article><aside></aside>');
  lifetime = new AbortController();
  scheduler = handDriven();
  checks = 0;
  finds = 0;
  onArticleChange(root(), scheduler, lifetime.signal, (mayFind) => {
    checks++;
    if (mayFind) finds++;
  });
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

test('a page that never rests is checked at once, but seldom read anew', async () => {
  for (let at = 0; at < 10; at++) {
    root().append('x');
    await records();
    scheduler.run();
  }
  expect([checks, finds]).toEqual([10, 10]);
  for (let at = 0; at < 5; at++) {
    root().append('x');
    await records();
    scheduler.run(scheduler.delays[0]);
  }
  expect([checks, finds]).toEqual([15, 10]);
  expect(scheduler.delays.filter((delay) => delay > 10 * scheduler.delays[0]!)).toHaveLength(1);
  scheduler.time += 60_000;
  scheduler.run();
  root().append('x');
  await records();
  scheduler.run();
  expect([checks, finds]).toEqual([17, 12]);
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
