import { parentPort } from 'node:worker_threads';

import { JSDOM } from 'jsdom';

import { lendDom } from '../../annotate/lend-dom.ts';
import type { CorpusPage } from './corpus.ts';

/** One page to be scored. */
export interface NodeTask {
  readonly page: CorpusPage;
  readonly withReadability: boolean;
}

// Before the page side is loaded, see there.
lendDom(new JSDOM().window);
const { scoreInNode } = await import('./read-in-node.ts');

parentPort?.on('message', ({ page, withReadability }: NodeTask) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port, not a window
  parentPort?.postMessage(scoreInNode(page, withReadability));
});
