import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sourcesInWords } from '../../components/words.ts';
import { openCard } from './open-card.tsx';
import { SAMPLE, sampleWith, spanOf } from './sample-report.ts';
import { english, german } from './translate.ts';

afterEach(cleanup);

describe('what the card says', () => {
  it.each(SAMPLE.claims)('shows $id in quotation marks and with its source', (claim) => {
    openCard(claim.id);
    const card = screen.getByRole('dialog');
    expect(card).toHaveTextContent(claim.quote);
    expect(card).toHaveTextContent(sourcesInWords(claim, german));
    for (const quote of card.querySelectorAll('.quote')) expect(quote.textContent).toMatch(/^[„»].*[“«]$/u);
  });

  it('leads with the dispute, whatever order the engine gives', () => {
    openCard('c3');
    expect(screen.getByText('Bestritten · unbestätigt')).toBeVisible();
  });

  it('names who disputes it, with their words', () => {
    openCard('c3');
    expect(screen.getByText(/Bestritten von/)).toHaveTextContent(
      'Bestritten von Ina Brandt „wies den Vorwurf zurück“',
    );
  });

  it('repeats the wording by which the article leaves it open', () => {
    openCard('c3');
    expect(screen.getByText(/Der Artikel sagt auch/)).toHaveTextContent('„noch nicht geklärt“');
  });

  it('does not take a vague source for a wording of the article', () => {
    openCard('c5');
    expect(screen.queryByText(/Der Artikel sagt auch/)).toBeNull();
    expect(screen.getByText(german('standing_unconfirmed_source_sentence'))).toBeVisible();
  });

  it('takes the hedge of the own voice for what makes it unconfirmed', () => {
    const spans = [spanOf('noch nicht geklärt')];
    const hedge = {
      standing: ['unconfirmed'] as const,
      cue: { spans, text: 'noch nicht geklärt' },
      reasons: [{ label: 'standing:unconfirmed', rule: 'de/sample', spans }],
    };
    openCard('c2', { report: sampleWith({ c2: hedge }) });
    expect(screen.getByText(german('standing_unconfirmed_sentence'))).toBeVisible();
    expect(screen.queryByText(/Der Artikel sagt auch/)).toBeNull();
  });

  it('calls the own voice what it is', () => {
    openCard('c2');
    expect(screen.getByText('Ohne Quellenangabe')).toBeVisible();
    expect(screen.getByText('Keine Quelle genannt', { selector: 'strong' })).toBeVisible();
    expect(screen.getByText(/· Redaktionelle Aussage ·/)).toBeVisible();
  });

  it('says who passed it on', () => {
    openCard('c7');
    expect(screen.getByText(/weitergegeben von Lagezentrum/)).toBeVisible();
  });

  it('never shows how sure the tool is of itself', () => {
    openCard('c3');
    expect(screen.getByRole('dialog').textContent).not.toMatch(/0[.,]9|90|%/);
  });

  it('renders nothing for a claim the report does not have', () => {
    expect(openCard('c99').container).toBeEmptyDOMElement();
  });

  it('speaks English around German quotes', () => {
    openCard('c3', { t: english });
    expect(screen.getByText('Disputed · unconfirmed')).toBeVisible();
    expect(screen.getByText(SAMPLE.claims[2]?.quote ?? '', { exact: false })).toHaveAttribute('lang', 'de');
  });
});

describe('where the card leads', () => {
  it('goes to the denying claim, and from there back', async () => {
    const { user, onGo } = openCard('c3');
    await user.click(screen.getByRole('button', { name: 'Ina Brandt' }));
    expect(onGo).toHaveBeenLastCalledWith('c4');
    cleanup();
    const denial = openCard('c4');
    await denial.user.click(
      screen.getByRole('button', { name: '„nachts Altöl in das Becken abgelassen zu haben“' }),
    );
    expect(denial.onGo).toHaveBeenLastCalledWith('c3');
    expect(screen.getByText('Bestreitet', { exact: false })).toHaveTextContent('Hafenbehörde');
  });

  it('gives each reason with its exact words, which lead to their place', async () => {
    const { user, onShowSpan } = openCard('c3');
    await user.click(screen.getByText('Warum diese Einordnung'));
    const [label] = screen.getAllByRole('term');
    const [words] = screen.getAllByRole('definition');
    expect(label).toHaveTextContent('Stand im Artikel: Bestritten');
    await user.click(
      within(words ?? document.body).getByRole('button', { name: '„wies den Vorwurf zurück“' }),
    );
    expect(onShowSpan).toHaveBeenCalledExactlyOnceWith(spanOf('wies den Vorwurf zurück'));
  });

  it('says so where a reason rests on no particular words', async () => {
    const { user } = openCard('c2');
    await user.click(screen.getByText('Warum diese Einordnung'));
    expect(screen.getByText('Ohne eigene Textstelle')).toBeVisible();
  });

  it('steps to the neighbours and stops at the ends', async () => {
    const { user, onGo, showNext } = openCard('c1');
    expect(screen.getByRole('dialog')).toHaveAccessibleName('Aussage 1 von 9');
    await user.click(screen.getByRole('button', { name: 'Vorige Aussage' }));
    expect(onGo).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Nächste Aussage' }));
    expect(onGo).toHaveBeenLastCalledWith('c2');
    showNext('c9');
    await user.click(screen.getByRole('button', { name: 'Nächste Aussage' }));
    expect(onGo).toHaveBeenCalledTimes(1);
  });

  it('passes over claims the page no longer has', async () => {
    const { user, onGo } = openCard('c1', { report: { ...SAMPLE, unplaced: ['c2'] } });
    expect(screen.getByRole('dialog')).toHaveAccessibleName('Aussage 1 von 8');
    await user.click(screen.getByRole('button', { name: 'Nächste Aussage' }));
    expect(onGo).toHaveBeenLastCalledWith('c3');
  });
});

describe('keyboard', () => {
  it('goes to the neighbours by arrows, and nowhere past the ends', async () => {
    const { user, onGo } = openCard('c1');
    await user.keyboard('{ArrowLeft}');
    expect(onGo).not.toHaveBeenCalled();
    await user.keyboard('{ArrowRight}');
    expect(onGo).toHaveBeenLastCalledWith('c2');
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}{ArrowDown}');
    expect(onGo).toHaveBeenCalledOnce();
  });

  it('leaves arrows to whoever is typing', async () => {
    const { user, onGo } = openCard('c2');
    const field = document.createElement('input');
    screen.getByRole('dialog').append(field);
    await user.type(field, 'x{ArrowLeft}{ArrowRight}');
    expect(onGo).not.toHaveBeenCalled();
  });

  it('takes the focus on opening and keeps it where the reader put it', async () => {
    const { user, showNext } = openCard('c1');
    expect(screen.getByRole('dialog')).toHaveFocus();
    await user.tab();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Nächste Aussage' })).toHaveFocus();
    showNext('c2');
    expect(screen.getByRole('button', { name: 'Nächste Aussage' })).toHaveFocus();
  });

  it('closes on Escape, and keeps that from the page', async () => {
    const onPage = vi.fn<(event: Event) => void>();
    document.body.addEventListener('keydown', onPage);
    const { user, onClose } = openCard('c1');
    await user.keyboard('{Escape}');
    document.body.removeEventListener('keydown', onPage);
    expect(onClose).toHaveBeenCalledOnce();
    expect(onPage).not.toHaveBeenCalled();
  });

  it('closes on its button', async () => {
    const { user, onClose } = openCard('c1');
    await user.click(screen.getByRole('button', { name: 'Schließen' }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('copying', () => {
  it('copies the quote only together with source, dispute, title and the address of the passage', async () => {
    const { user, onCopy } = openCard('c3');
    await user.click(screen.getByRole('button', { name: 'Mit Quelle kopieren' }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(
      [
        '„nachts Altöl in das Becken abgelassen zu haben“',
        '– Hafenbehörde („wirft … vor“)',
        'Im Artikel bestritten von Ina Brandt.',
        'Reederei soll Altöl im Hafen abgelassen haben, Beispielblatt, 2026-03-12',
        'https://www.beispielblatt.example/nordersiel/oelfilm#:~:text=nachts%20Alt%C3%B6l%20in%20das%20Becken%20abgelassen%20zu%20haben',
      ].join('\n'),
    );
  });

  it.each([
    ['that it worked', 'Kopiert'],
    ['when the browser refuses', 'Kopieren hier nicht möglich'],
  ])('says %s', (_, told) => {
    openCard('c3', { told });
    expect(screen.getByRole('status')).toHaveTextContent(told);
  });

  it('says nothing before it was tried', () => {
    openCard('c3');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('offers nothing that does nothing', () => {
    const { showNext } = openCard('c3');
    showNext('c3');
    expect(screen.queryByRole('button', { name: 'Mit Quelle kopieren' })).toBeNull();
  });
});

describe('the legend', () => {
  it('says that an absence of marks is no approval', async () => {
    const { user } = openCard('c3');
    const note = screen.getByText('Nicht markiert heißt: nicht erkannt.');
    expect(note).not.toBeVisible();
    await user.click(screen.getByText('Legende'));
    expect(note).toBeVisible();
  });
});
