import type { Browser } from 'wxt/browser';

import { couldBeArticle } from '../../../../page/gate.ts';
import { readDocument, type ReadDocument } from '../../../../page/read-document.ts';
import { paintSample } from './paint-sample.ts';
import { placeSpans } from './place-spans.ts';
import { PORT, type Answers, type Ask } from './protocol.ts';
import { timed } from './phase-time.ts';
import { readReadability } from './read-readability.ts';
import { watchPage } from './watch-page.ts';

// Both browsers call it so.
declare const chrome: typeof Browser;

const changesOf = watchPage(document);
let last: ReadDocument | null = null;

function read(): Answers['read'] {
  const url = location.href;
  const gate = timed(() => couldBeArticle(document, url));
  const took: { readonly find: number; readonly index: number }[] = [];
  timed(() => {
    const found = readDocument(document, url);
    last = found === 'none' ? null : found;
    if (last) took.push(last.took);
  });
  const phase = (part: 'find' | 'index'): Answers['read']['find'] => {
    const [first = 0, ...later] = took.map((one) => one[part]);
    return { first, warm: later.reduce((sum, one) => sum + one, 0) / (later.length || 1) };
  };
  const clone = timed(() => document.cloneNode(true));
  const whole = timed(() => readReadability(document));
  const parse = {
    first: Math.max(0, whole.time.first - clone.time.warm),
    warm: Math.max(0, whole.time.warm - clone.time.warm),
  };
  return {
    passedGate: gate.value,
    article: last?.article ?? null,
    readability: whole.value,
    gate: gate.time,
    find: phase('find'),
    index: phase('index'),
    clone: clone.time,
    parse,
  };
}

function answer(ask: Ask): Answers[Ask['type']] | null {
  if (ask.type === 'read') return read();
  if (ask.type === 'leave') return { changes: changesOf() };
  if (ask.type === 'paint') return last && paintSample(last);
  return last ? placeSpans(last.index, ask.spans) : [];
}

chrome.runtime.onConnect.addListener((port) => {
  if (port.name !== PORT) return;
  port.onMessage.addListener((ask: Ask) => {
    try {
      port.postMessage({ value: answer(ask) });
    } catch (error) {
      port.postMessage({ error: String(error) });
    }
  });
});
