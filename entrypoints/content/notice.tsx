import { render } from 'preact';

import css from '../../components/card.css?inline';
import { announce } from '../../page/announce.ts';
import { openHost } from '../../page/host.ts';
import { linesOf } from '../../page/scroll.ts';

/** Says and shows a sentence beside what is selected, until the reader goes on, or `signal` aborts. */
export function showNotice(words: string, { document }: Window, signal: AbortSignal): void {
  const end = new AbortController();
  const until = { signal: AbortSignal.any([end.signal, signal]), capture: true, passive: true };
  const host = openHost(document, css, until.signal);
  render(
    <div class="sayso card">
      <p>{words}</p>
    </div>,
    host.root,
  );
  const selection = document.getSelection();
  host.placeAt(linesOf(selection?.rangeCount ? [selection.getRangeAt(0)] : []), 0);
  announce(document, words, host.root.querySelector('p'));
  for (const type of ['pointerdown', 'keydown', 'scroll'])
    document.defaultView?.addEventListener(type, () => end.abort(), until);
}
