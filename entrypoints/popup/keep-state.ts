import { AT_TOP, type ClaimFilter, type PopupState, type ScrollPlace } from '../../core/popup-state.ts';
import { writePopupState } from '../../platform/popup-state.ts';

/** Milliseconds without a change before it is kept. */
const REST = 150;

const rowOf = (claim: string): Element | null =>
  document.querySelector(`[data-claim="${CSS.escape(claim)}"]`);

/** Told by the row at the upper edge and not by pixels alone: what stands above the list changes its height. */
function placeNow(): ScrollPlace {
  const row = document.elementFromPoint(window.innerWidth / 2, 0)?.closest<HTMLElement>('[data-claim]');
  const claim = row?.dataset['claim'];
  if (!row || claim === undefined) return { ...AT_TOP, offset: window.scrollY };
  return { claim, offset: -row.getBoundingClientRect().top };
}

/** Scrolls to where the popup was left. */
export function scrollBack({ claim, offset }: ScrollPlace): void {
  const row = claim === null ? null : rowOf(claim);
  row?.scrollIntoView();
  window.scrollBy(0, offset);
}

/** Keeps how the popup of a tab is left: filter and scroll, once they rest and when it closes. */
export function keepState(tabId: number, left: PopupState): (filter: ClaimFilter) => void {
  let state = left;
  let timer: number | undefined;
  const write = (): void => {
    if (timer === undefined) return;
    window.clearTimeout(timer);
    timer = undefined;
    state = { ...state, scroll: placeNow() };
    void writePopupState(tabId, state);
  };
  const change = (part: Partial<PopupState>): void => {
    state = { ...state, ...part };
    window.clearTimeout(timer);
    timer = window.setTimeout(write, REST);
  };
  window.addEventListener('scroll', () => change({}), { passive: true });
  window.addEventListener('pagehide', write);
  return (filter) => change({ filter });
}
