import { type PageAccess, type PopupView, viewOf } from '../popup/popup-view.ts';
import type { TabState } from '../../core/tab-state.ts';

/** What the panel has to show: as the popup, or a page whose address the browser keeps from us until the button is pressed. */
export type PanelView = PopupView | { readonly status: 'hidden' };

/** What to show for a tab. Nobody pressed the button for it yet, so that an unknown address is no closed page. */
export const panelViewOf = (
  state: TabState | null,
  page: PageAccess & { readonly isKnown: boolean },
): PanelView => (state || page.isKnown ? viewOf(state, page) : { status: 'hidden' });
