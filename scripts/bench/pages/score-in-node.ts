import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import type { CorpusPage } from './corpus.ts';
import type { NodeTask } from './node-worker.ts';
import { failedPage, type PageScore } from './score-page.ts';

/** A page that takes longer than this hangs, in milliseconds. */
const LIMIT = 60_000;

const startWorker = (): Worker => new Worker(new URL('./node-worker.ts', import.meta.url));

/** Has one page scored by a worker; a worker that hangs or ends is ended and counts as failed. */
function scoreBy(worker: Worker, task: NodeTask): Promise<{ score: PageScore; isUsable: boolean }> {
  return new Promise((resolve) => {
    const done = new AbortController();
    const { signal } = done;
    const fail = (why: string): void => end(failedPage(task.page, why, task.withReadability), false);
    const timer = setTimeout(() => fail(`no answer in ${LIMIT / 1000} s`), LIMIT);
    const end = (score: PageScore, isUsable: boolean): void => {
      clearTimeout(timer);
      done.abort();
      resolve({ score, isUsable });
    };
    const listen = (event: string, then: (value: unknown) => void): void => {
      worker.on(event, then);
      signal.addEventListener('abort', () => worker.off(event, then));
    };
    listen('message', (score) => end(score as PageScore, true));
    listen('error', (error) => fail(String(error)));
    listen('exit', () => fail('the worker ended'));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    worker.postMessage(task);
  });
}

/** Scores pages on a Node DOM, several at a time; in the order given. */
export async function scoreAllInNode(
  pages: readonly CorpusPage[],
  withReadability: boolean,
): Promise<readonly PageScore[]> {
  const scores: PageScore[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    let worker = startWorker();
    for (let at = next++; at < pages.length; at = next++) {
      // oxlint-disable-next-line no-await-in-loop -- one page at a time for each worker
      const { score, isUsable } = await scoreBy(worker, { page: pages[at]!, withReadability });
      scores[at] = score;
      if (isUsable) continue;
      // oxlint-disable-next-line no-await-in-loop
      await worker.terminate();
      worker = startWorker();
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
  return scores;
}
