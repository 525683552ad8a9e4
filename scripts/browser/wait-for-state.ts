import type { TabState } from '../../core/tab-state.ts';
import type { ExtensionProbe } from './extension-probe.ts';
import { until } from './until.ts';

/** A tab whose article was read and whose marks are on the page. */
export type PaintedState = Extract<TabState, { status: 'ready' }> & {
  readonly timings: NonNullable<Extract<TabState, { status: 'ready' }>['timings']>;
};

const isPainted = (state: TabState | null): state is PaintedState =>
  state?.status === 'ready' && state.timings !== null;

/** Waits until the marks of a tab are painted; an error state ends the wait at once. */
export const waitUntilPainted = (probe: ExtensionProbe, tabId: number): Promise<PaintedState> =>
  until(`the marks of tab ${tabId}`, async () => {
    const state = await probe.stateOf(tabId);
    if (state?.status === 'error') throw new Error(`The engine failed: ${state.message}`);
    return isPainted(state) && state;
  });

const hasStatus = <S extends TabState['status']>(
  state: TabState,
  status: S,
): state is Extract<TabState, { status: S }> => state.status === status;

/** Waits until a tab is in the state named. */
export const waitForStatus = <S extends TabState['status']>(
  probe: ExtensionProbe,
  tabId: number,
  status: S,
): Promise<Extract<TabState, { status: S }>> =>
  until(`tab ${tabId} to be ${status}`, async () => {
    const state = await probe.stateOf(tabId);
    return state !== null && hasStatus(state, status) && state;
  });
