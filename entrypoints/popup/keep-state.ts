import type { ClaimFilter, PopupState } from '../../core/popup-state.ts';
import { writePopupState } from '../../platform/popup-state.ts';

/** Milliseconds without a change before it is kept. */
const REST = 150;

/** Keeps how the popup of a tab is left: filter and scroll, once they rest and when it closes. */
export function keepState(tabId: number, left: PopupState): (filter: ClaimFilter) => void {
  let state = left;
  let timer: number | undefined;
  const write = (): void => {
    if (timer === undefined) return;
    window.clearTimeout(timer);
    timer = undefined;
    void writePopupState(tabId, state);
  };
  const change = (part: Partial<PopupState>): void => {
    state = { ...state, ...part };
    window.clearTimeout(timer);
    timer = window.setTimeout(write, REST);
  };
  window.addEventListener('scroll', () => change({ scroll: window.scrollY }), { passive: true });
  window.addEventListener('pagehide', write);
  return (filter) => change({ filter });
}
