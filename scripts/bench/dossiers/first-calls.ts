import { parentPort, workerData } from 'node:worker_threads';

import type { DossierIndex } from '../../../core/dossier/dossier-index.ts';
import { findDossiers } from '../../../core/dossier/match.ts';

/** A worker in which nothing has run before, as in a background script just woken: looks for the first articles. */
const { index, texts } = workerData as { index: DossierIndex; texts: readonly string[] };
const times = texts.map((text) => {
  const begun = process.cpuUsage();
  findDossiers({ url: 'https://news.example/politik/a-1.html', text }, index);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
});
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
parentPort?.postMessage(times);
