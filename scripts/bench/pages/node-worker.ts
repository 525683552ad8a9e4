import { parentPort } from 'node:worker_threads';

import type { CorpusPage } from './corpus.ts';
import { scoreInNode } from './read-in-node.ts';

/** One page to be scored. */
export interface NodeTask {
  readonly page: CorpusPage;
  readonly withReadability: boolean;
}

parentPort?.on('message', ({ page, withReadability }: NodeTask) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port, not a window
  parentPort?.postMessage(scoreInNode(page, withReadability));
});
