import { render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import type { ClaimCardProps } from '../../components/ClaimCard.tsx';
import { SAMPLE } from './sample-report.ts';
import { silentCard } from './silent-surfaces.tsx';
import { german } from './translate.ts';

/** Opens a card of the sample article in a test; what is not given is watched. */
export function openCard(claimId: string, more: Partial<ClaimCardProps> = {}) {
  const calls = {
    onClose: vi.fn<ClaimCardProps['onClose']>(),
    onGo: vi.fn<ClaimCardProps['onGo']>(),
    onShowSpan: vi.fn<ClaimCardProps['onShowSpan']>(),
    onCopy: vi.fn<NonNullable<ClaimCardProps['onCopy']>>(),
  };
  const { rerender, container } = render(silentCard(SAMPLE, claimId, german, { ...calls, ...more }));
  return {
    ...calls,
    container,
    /** Shows another claim in the same card, which cannot copy. */
    showNext: (id: string): void => {
      const { onClose, onGo, onShowSpan } = calls;
      rerender(silentCard(SAMPLE, id, german, { onClose, onGo, onShowSpan }));
    },
    user: userEvent.setup(),
  };
}
