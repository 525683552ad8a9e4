import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { RICH } from './card-samples.ts';
import { openCard } from './open-card.tsx';
import { SAMPLE, spanOf } from './sample-report.ts';
import { german } from './translate.ts';

afterEach(cleanup);

describe('what else a card has to show', () => {
  it('says that the denier is a party, and by which words one knows', async () => {
    const { user, onShowSpan } = openCard('c3', { report: RICH });
    expect(screen.getByText(/Bestritten von/)).toHaveTextContent(
      'Namentlich genannte Person · selbst Partei',
    );
    await user.click(screen.getByText('Warum diese Einordnung'));
    await user.click(screen.getByRole('button', { name: '„Geschäftsführerin“' }));
    expect(onShowSpan).toHaveBeenCalledExactlyOnceWith(spanOf('Geschäftsführerin'));
    cleanup();
    openCard('c3');
    expect(screen.queryByText(/selbst Partei/)).toBeNull();
  });

  it('leads from its own words, and from those that lay it to its source, to their places', async () => {
    const { user, onShowSpan } = openCard('c3');
    await user.click(
      screen.getByRole('button', { name: '„nachts Altöl in das Becken abgelassen zu haben“' }),
    );
    expect(onShowSpan).toHaveBeenLastCalledWith(...(SAMPLE.claims[2]?.spans ?? []));
    await user.click(screen.getByRole('button', { name: '„wirft … vor“' }));
    expect(onShowSpan).toHaveBeenLastCalledWith(spanOf('wirft'), spanOf('vor'));
  });

  it('shows the other side’s figure with who gives it, instead of saying that nobody contradicts', async () => {
    const { user, onGo } = openCard('c7', { report: RICH });
    expect(screen.getByText(/Andere Zahl/)).toHaveTextContent('Messprotokoll');
    await user.click(
      screen.getByRole('button', { name: '„lag der Ölgehalt beim Neunfachen des Grenzwerts“' }),
    );
    expect(onGo).toHaveBeenLastCalledWith('c6');
    expect(screen.queryByText(german('standing_single_sentence'))).toBeNull();
  });

  it('says who confirms it', async () => {
    const { user, onGo } = openCard('c7', { report: RICH });
    await user.click(screen.getByRole('button', { name: 'Lena Voss' }));
    expect(screen.getByText(/Bestätigt von/)).toBeVisible();
    expect(onGo).toHaveBeenLastCalledWith('c8');
  });

  it('says through how many hands it came', () => {
    openCard('c7', { report: RICH });
    expect(screen.getByText(/aus zweiter Hand · weitergegeben von Lagezentrum/)).toBeVisible();
  });

  it.each([
    ['c1', 'Im Text klingt es weniger sicher', 'Hafenbehörde'],
    ['c3', 'Die Überschrift klingt sicherer', 'Unbestimmt'],
  ])('sets the surer headline beside the text at %s', (id, words, source) => {
    openCard(id, { report: RICH });
    expect(screen.getByText(new RegExp(words))).toHaveTextContent(source);
    cleanup();
    openCard(id);
    expect(screen.queryByText(new RegExp(words))).toBeNull();
  });
});
