import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ClaimCardProps } from '../../components/ClaimCard.tsx';
import { copyText } from '../../components/copy-text.ts';
import { claimById } from '../../core/report.ts';
import { openCard } from './open-card.tsx';
import { ADDITIONS, DOSSIER, NOTED } from './sample-additions.ts';
import { sampleWith } from './sample-report.ts';
import { english, german } from './translate.ts';

afterEach(cleanup);

const links = (): readonly HTMLElement[] => screen.getAllByRole('link');

describe('what is known outside of the article', () => {
  it('stands apart under its own heading, with who looked for it and when', () => {
    openCard('c3', { additions: ADDITIONS });
    const heading = screen.getByRole('heading', { name: 'Außerhalb dieses Artikels' });
    expect(heading.closest('section')).toHaveTextContent(
      'Stand der Recherche: 20. März 2026 · Jule Petersen',
    );
    expect(screen.getByText('Bestritten · unbestätigt')).toBeVisible();
  });

  it('shows three statements and folds the rest', () => {
    openCard('c3', { additions: ADDITIONS });
    const own = DOSSIER.statements.filter(({ claims }) => claims.includes('c3'));
    const fold = screen.getByText(`Mehr (${own.length - 3})`).closest('details');
    expect(fold).not.toHaveAttribute('open');
    expect(document.querySelectorAll('.statement')).toHaveLength(own.length);
    expect(fold?.querySelectorAll('.statement')).toHaveLength(own.length - 3);
  });

  it('says what each does, about what and when, in the language of the interface', () => {
    openCard('c3', { additions: ADDITIONS, t: english });
    expect(screen.getAllByText('Allegation')[0]?.closest('li')).toHaveProperty(
      'textContent',
      expect.stringMatching(/Allegation: waste oil in the dock · February 27, 2026.*The port authority/),
    );
  });

  it('marks a text that is there in another language only', () => {
    openCard('c3', { additions: ADDITIONS, t: english });
    expect(screen.getByText(/zeigt Aufnahmen einer Pumpe/)).toHaveAttribute('lang', 'de');
    expect(screen.getByText(/The port authority first/)).not.toHaveAttribute('lang');
  });

  it('leads out to sources without telling them where from, and names their hosts', () => {
    openCard('c3', { additions: ADDITIONS });
    for (const link of links()) {
      expect(link).toHaveAttribute('href', expect.stringMatching(/^https:\/\//));
      expect(link).toHaveAttribute('rel', 'noopener noreferrer');
      expect(link).toHaveAttribute('target', '_blank');
    }
    expect(links()[0]?.closest('li')).toHaveTextContent('Hafenbote hafenbote.example Archiv');
  });

  it('makes no link of what is no address of the web, and no element of what looks like one', () => {
    const [first] = DOSSIER.statements;
    const text = { de: '<img src=x onerror=alert(1)>' };
    const bad = { ...first!, id: 'x', text, claims: ['c7'] };
    const additions = { ...ADDITIONS, dossiers: [{ ...DOSSIER, statements: [...DOSSIER.statements, bad] }] };
    openCard('c7', { additions });
    const outside = document.querySelector<HTMLElement>('.outside')!;
    expect(
      within(outside)
        .getAllByText(/Küstenagentur/)[0]
        ?.closest('li')
        ?.querySelector('a'),
    ).toBeNull();
    expect(outside.querySelector('img')).toBeNull();
    expect(outside).toHaveTextContent('<img src=x onerror=alert(1)>');
  });

  it('says nothing where the dossier has nothing on the claim', () => {
    openCard('c2', { additions: ADDITIONS });
    expect(screen.queryByText('Außerhalb dieses Artikels')).toBeNull();
  });
});

describe('what the reader has set and written', () => {
  it('is said to be the reader’s, label by label', () => {
    openCard('c3', { report: NOTED });
    expect(screen.getByText('Eigene Angabe: Stand im Artikel, Quelle')).toBeVisible();
    expect(screen.getByText(/^Bestritten$/, { selector: '.standing' })).toHaveTextContent('eigene Angabe');
    expect(screen.getByText(/Im Gespräch nachfragen/)).toBeVisible();
  });

  it('is never put into the article’s mouth', () => {
    const corrected = sampleWith({
      c2: {
        standing: ['unconfirmed'],
        reasons: [{ label: 'standing:unconfirmed', rule: 'reader/correction', spans: [] }],
        reader: { note: 'n', corrected: ['standing'], isMarked: false, text: '' },
      },
    });
    openCard('c2', { report: corrected });
    expect(screen.queryByText(german('standing_unconfirmed_sentence'))).toBeNull();
    const [why] = screen.getAllByRole('definition', { hidden: true });
    expect(why).toHaveTextContent('eigene Angabe');
    const copied = copyText(claimById(corrected, 'c2')!, corrected, german);
    expect(copied).toContain('Eigene Angabe: Stand im Artikel');
  });

  it('of a passage the reader marked, nothing is said that nobody has read', () => {
    const marked = sampleWith({
      c2: { reasons: [], reader: { note: 'n', corrected: [], isMarked: true, text: '' } },
    });
    openCard('c2', { report: marked });
    expect(screen.getByText('selbst markiert')).toBeVisible();
    expect(screen.queryByText(/Tatsachenbehauptung/)).toBeNull();
    expect(screen.queryByText('Warum diese Einordnung')).toBeNull();
  });

  it.each([
    ['Korrigieren', 'correct'],
    ['Notiz', 'write'],
    ['Ausblenden', 'hide'],
  ] as const)('can be begun: %s', async (words, wish) => {
    const onWish = vi.fn<NonNullable<ClaimCardProps['onWish']>>();
    const { user } = openCard('c3', { onWish });
    await user.click(screen.getByRole('button', { name: words }));
    expect(onWish).toHaveBeenCalledExactlyOnceWith(wish);
  });

  it('is not offered where it cannot be done, nor while the form is open', () => {
    openCard('c3');
    expect(screen.queryByRole('button', { name: 'Notiz' })).toBeNull();
    cleanup();
    openCard('c3', { onWish: vi.fn<NonNullable<ClaimCardProps['onWish']>>(), form: <p>Formular</p> });
    expect(screen.getByText('Formular')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Notiz' })).toBeNull();
  });
});
