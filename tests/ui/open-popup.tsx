import { render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx';
import type { PopupView } from '../../components/popup/popup-view.ts';
import type { Report } from '../../core/report.ts';
import { SAMPLE } from './sample-report.ts';
import { german } from './translate.ts';

/** The sample article as read, with some parts changed. */
export const ready = (change: Partial<Report> = {}): PopupView => ({
  status: 'ready',
  url: SAMPLE.article.url,
  report: { ...SAMPLE, ...change },
  timings: null,
});

/** Opens the popup in a test; what is not given is watched. */
export function openPopup(view: PopupView, t = german, more: Partial<PopupProps> = {}) {
  const calls = {
    onDensity: vi.fn<PopupProps['onDensity']>(),
    onShowClaim: vi.fn<PopupProps['onShowClaim']>(),
    onShowPassage: vi.fn<PopupProps['onShowPassage']>(),
    onReadOnce: vi.fn<PopupProps['onReadOnce']>(),
    onAllowAlways: vi.fn<PopupProps['onAllowAlways']>(),
    onFilter: vi.fn<NonNullable<PopupProps['onFilter']>>(),
  };
  render(<Popup view={view} density="few" t={t} {...calls} {...more} />);
  return { ...calls, user: userEvent.setup() };
}
