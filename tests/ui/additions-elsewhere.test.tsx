import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { Sheet } from '../../components/sheet/Sheet.tsx';
import { ADDITIONS, DOSSIER, NOTED, NOTES } from './sample-additions.ts';
import { ready, silentPopup } from './silent-surfaces.tsx';
import { german } from './translate.ts';

afterEach(cleanup);

const view = { ...ready(NOTED), additions: ADDITIONS };
const words = 'Dossier: Ölfilm im Hafen von Nordersiel';

it('the popup says that there is a dossier, of when, and leads to all of it', async () => {
  const onPanel = vi.fn<() => void>();
  render(silentPopup(view, german, { onPanel }));
  expect(screen.getByText(words).closest('p')).toHaveTextContent('Stand 20. März 2026');
  await userEvent.click(screen.getByRole('button', { name: words }));
  expect(onPanel).toHaveBeenCalledOnce();
});

it('the popup leads to a card of the dossier where there is no panel', async () => {
  const onShowClaim = vi.fn<(claimId: string) => void>();
  render(silentPopup(view, german, { onShowClaim }));
  await userEvent.click(screen.getByRole('button', { name: words }));
  expect(onShowClaim).toHaveBeenCalledExactlyOnceWith('c3');
});

it('the popup marks claims the reader has corrected or noted something on', () => {
  render(silentPopup(view, german));
  expect(screen.getByText(/^Bestritten · eigene Angabe · mit Notiz/)).toBeVisible();
});

it('the sheet has dossier and notes after the claims, apart', () => {
  render(
    <Sheet
      report={NOTED}
      additions={ADDITIONS}
      made={new Date(0)}
      t={german}
      onPrint={vi.fn<() => void>()}
    />,
  );
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  const at = headings.indexOf('Außerhalb dieses Artikels');
  expect(at).toBeGreaterThan(headings.findIndex((heading) => heading.startsWith('Aussagen')));
  expect(headings[at + 1]).toBe('Notizen');
  expect(document.querySelectorAll('.statement')).toHaveLength(DOSSIER.statements.length);
  expect(document.querySelectorAll('.note')).toHaveLength(NOTES.length);
});
