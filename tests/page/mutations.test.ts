import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { watchChanges, type Scheduler, type Watch } from '../../page/mutations.ts';
import { firstText, show } from './dom.ts';

/** A clock that only goes when it is told to, with frames and jobs that come when it does. */
function handDriven(): Scheduler & { pass(milliseconds: number): void; frames: number } {
  let time = 0;
  let jobs: { readonly at: number; readonly job: () => void }[] = [];
  const plan = (delay: number, job: () => void): (() => void) => {
    const one = { at: time + Math.max(delay, 1), job };
    jobs.push(one);
    return () => (jobs = jobs.filter((other) => other !== one));
  };
  return {
    frames: 0,
    now: () => time,
    after: plan,
    frame(job) {
      return plan(16, () => {
        this.frames++;
        job();
      });
    },
    pass(milliseconds) {
      const end = time + milliseconds;
      for (;;) {
        const [next] = jobs.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at);
        if (!next) break;
        jobs = jobs.filter((one) => one !== next);
        time = next.at;
        next.job();
      }
      time = end;
    },
  };
}

let lifetime: AbortController;
let clock: ReturnType<typeof handDriven>;
let watch: Watch;
let verified: number;
let rests: boolean[];
/** What looking at the marks takes, in milliseconds. */
let cost: number;

/** Lets the browser hand out its mutation records. */
const records = (): Promise<void> => Promise.resolve();
const root = (): HTMLElement => document.querySelector('article')!;

/** Changes the article every so many milliseconds for a while. */
async function change(times: number, every: number): Promise<void> {
  for (let at = 0; at < times; at++) {
    root().append('x');
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    await records();
    clock.pass(every);
  }
}

beforeEach(() => {
  show('<main><article><p>a</p></article><aside></aside></main>');
  lifetime = new AbortController();
  clock = handDriven();
  verified = 0;
  rests = [];
  cost = 0;
  watch = watchChanges(document, clock, lifetime.signal, {
    verify() {
      verified++;
      clock.pass(cost);
    },
    catchUp: (isRestyled) => rests.push(isRestyled),
  });
  watch.over(root());
});

afterEach(() => {
  lifetime.abort();
  vi.restoreAllMocks();
});

describe('a burst of changes', () => {
  test('is looked at before the next frame, and caught up with once the page rests', async () => {
    for (let at = 0; at < 20; at++) root().append('x');
    await records();
    root().append('y');
    await records();
    expect(verified).toBe(0);
    clock.pass(16);
    expect([verified, rests]).toEqual([1, []]);
    clock.pass(200);
    expect([verified, rests]).toEqual([1, [false]]);
  });

  test('is caught up with 100 ms after its last change', async () => {
    await change(12, 50);
    expect(rests).toEqual([]);
    clock.pass(49);
    expect(rests).toEqual([]);
    clock.pass(2);
    expect(rests).toEqual([false]);
  });

  test('without end is looked at every frame, and caught up with ever more seldom', async () => {
    await change(160, 50);
    expect(verified).toBe(160);
    // After one, two and four seconds.
    expect(rests).toHaveLength(3);
    clock.pass(200);
    await change(30, 50);
    expect(rests).toHaveLength(5);
  });

  test('takes no more than a twentieth of the time where looking is slow', async () => {
    cost = 10;
    await change(100, 10);
    expect(verified).toBeLessThanOrEqual(10);
    expect(verified).toBeGreaterThan(3);
  });
});

test('changes of text count, changes beside the article do not', async () => {
  document.querySelector('aside')!.append('x');
  await records();
  clock.pass(1000);
  expect([verified, rests]).toEqual([0, []]);
  firstText('article p').data = 'b';
  await records();
  clock.pass(1000);
  expect([verified, rests]).toEqual([1, [false]]);
});

test('an article that is put in place anew is noticed, also where it comes in two steps', async () => {
  const main = document.querySelector('main')!;
  main.replaceChildren();
  await records();
  clock.pass(1000);
  expect(rests).toHaveLength(1);
  main.append(document.createElement('section'));
  await records();
  clock.pass(1000);
  expect(rests).toHaveLength(2);
  document.querySelector('section')!.append('Text');
  await records();
  clock.pass(1000);
  expect(rests).toHaveLength(3);
});

test('text that is shown or hidden by a name counts from a sentence on, also from around the article', async () => {
  firstText('article p').parentElement!.className = 'open';
  await records();
  clock.pass(1000);
  expect([verified, rests]).toEqual([0, [false]]);
  firstText('article p').data = 'Ein Satz. '.repeat(10);
  await records();
  clock.pass(1000);
  rests = [];
  firstText('article p').parentElement!.hidden = true;
  await records();
  clock.pass(1000);
  document.body.classList.toggle('paywall');
  await records();
  clock.pass(1000);
  firstText('article p').parentElement!.dataset['seen'] = '';
  await records();
  clock.pass(1000);
  document.body.removeAttribute('class');
  expect(rests).toEqual([true, true]);
});

test('a page nobody sees is left alone until somebody does', async () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  await change(3, 500);
  expect([verified, rests, clock.frames]).toEqual([0, [], 0]);
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  clock.pass(200);
  expect([verified, rests]).toEqual([1, [false]]);
  document.dispatchEvent(new Event('visibilitychange'));
  clock.pass(1000);
  expect([verified, rests]).toEqual([1, [false]]);
});

test('catching up can be put off, and happens at the earliest time asked for', () => {
  watch.after(500);
  watch.after(300);
  watch.after(400);
  clock.pass(299);
  expect(rests).toEqual([]);
  clock.pass(1000);
  expect(rests).toEqual([false]);
});

test('the signal ends it, what is planned included', async () => {
  root().append('x');
  await records();
  watch.after(10);
  lifetime.abort();
  clock.pass(1000);
  root().append('y');
  await records();
  watch.after(10);
  clock.pass(1000);
  expect([verified, rests]).toEqual([0, []]);
});
