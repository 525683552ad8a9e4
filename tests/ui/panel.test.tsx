import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Panel, type PanelProps } from '../../components/panel/Panel.tsx';
import { panelViewOf, type PanelView } from '../../components/panel/panel-view.ts';
import type { Translate } from '../../components/translate.ts';
import { RICH, SAMPLE, spanOf } from './sample-report.ts';
import { ready } from './silent-surfaces.tsx';
import { english, german } from './translate.ts';

afterEach(cleanup);

function open(view: PanelView, t: Translate = german, isLost = false) {
  const calls = {
    onShowClaim: vi.fn<PanelProps['onShowClaim']>(),
    onShowPassage: vi.fn<PanelProps['onShowPassage']>(),
    onSheet: vi.fn<PanelProps['onSheet']>(),
    onReadOnce: vi.fn<PanelProps['onReadOnce']>(),
    onAllowAlways: vi.fn<PanelProps['onAllowAlways']>(),
  };
  render(<Panel view={view} t={t} isLost={isLost} {...calls} />);
  return { ...calls, user: userEvent.setup() };
}

const section = (name: string): HTMLElement => screen.getByRole('region', { name });
const foldOf = (name: string): HTMLElement => {
  const fold = within(section('Quellen'))
    .getAllByText(name, { selector: 'strong' })
    .map((label) => label.closest('details'))
    .find((details) => details !== null);
  if (!fold) throw new Error(`There is no source called ${name}.`);
  return fold;
};

const nodes = () => [...section('Rede und Antwort').querySelectorAll('svg .node')];

describe('the ledger', () => {
  it('counts claims by the kind of their source', () => {
    open(ready(SAMPLE));
    const rows = within(section('Quellen')).getAllByRole('row').slice(1);
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Dokument, Daten.*1$/),
      expect.stringMatching(/^Namentlich genannte Person.*2$/),
      expect.stringMatching(/^Institution, Sprecher.*2$/),
      expect.stringMatching(/^Ungenannt, umschrieben.*1$/),
      expect.stringMatching(/^Unbestimmt.*1$/),
      expect.stringMatching(/^Keine Quelle genannt.*2$/),
    ]);
  });

  it('lists every source with its kind, its claims, its own words and what it alone answers for', async () => {
    const { user } = open(ready(SAMPLE));
    const fold = foldOf('Ina Brandt');
    const summary = within(fold)
      .getByText(/Namentlich genannte Person/)
      .closest('summary');
    expect(summary).toHaveTextContent('1 Aussage');
    expect(summary?.textContent).toMatch(/ wörtlich/);
    expect(summary).toHaveTextContent('nur von hier');
    if (summary) await user.click(summary);
    expect(fold).toHaveAttribute('open');
    expect(fold).toHaveTextContent('Im Artikel auch „Geschäftsführerin“');
    expect(fold).toHaveTextContent('Unsere Schiffe haben keinen Tropfen verloren');
  });

  it('keeps what the outlet says itself for the end', () => {
    open(ready(SAMPLE));
    const folds = [...section('Quellen').querySelectorAll('summary')];
    expect(folds.at(-1)).toHaveTextContent('Keine Quelle genannt 2 Aussagen');
    expect(folds).toHaveLength(SAMPLE.sources.length + 1);
  });

  it('leads from a claim to its passage', async () => {
    const { user, onShowClaim } = open(ready(SAMPLE));
    await user.click(within(foldOf('Hafenbehörde')).getByRole('button', { hidden: true }));
    expect(onShowClaim.mock.calls).toEqual([['c3']]);
  });

  it('leads nowhere where the page has lost the passage, and says so', () => {
    open(ready(RICH));
    const fold = foldOf('Lena Voss');
    expect(within(fold).queryByRole('button', { hidden: true })).toBeNull();
    expect(fold).toHaveTextContent('auf der Seite nicht wiedergefunden');
  });

  it('shows through whose hands a claim came, and who only passes on', () => {
    open(ready(SAMPLE));
    expect(screen.getByRole('heading', { name: 'Aus zweiter Hand' })).toBeVisible();
    expect(within(section('Quellen')).getByText('Feuerwehr, laut Lagezentrum')).toBeVisible();
    expect(foldOf('Lagezentrum')).toHaveTextContent('weitergegeben: 1');
    expect(foldOf('Lagezentrum')).toHaveTextContent('400 Meter Kai betroffen seien');
  });
});

describe('the claim map', () => {
  it('has each claim as a button with its standing, source, words and way of answering', async () => {
    const { user, onShowClaim } = open(ready(SAMPLE));
    const names = nodes().map(({ textContent }) => textContent);
    expect(names).toEqual([
      'Bestritten · unbestätigt. Hafenbehörde „nachts Altöl in das Becken abgelassen zu haben“',
      'bestreitet Eine Quelle. Ina Brandt „Unsere Schiffe haben keinen Tropfen verloren“',
    ]);
    for (const node of nodes()) {
      if (!(node instanceof HTMLElement)) throw new Error('A claim of the map cannot have the focus.');
      node.focus();
      expect(node).toHaveFocus();
      await user.keyboard('{Enter}');
    }
    expect(onShowClaim.mock.calls).toEqual([['c3'], ['c4']]);
    expect(section('Rede und Antwort').querySelectorAll('path.tie')).toHaveLength(1);
  });

  it('has all words as title, since what is long is cut', () => {
    open(ready(SAMPLE));
    expect(nodes()[0]).toHaveAttribute(
      'title',
      'Hafenbehörde: „nachts Altöl in das Becken abgelassen zu haben“',
    );
  });

  it('says the same as a list right after it', () => {
    open(ready(SAMPLE));
    const list = screen.getByText('Als Liste').closest('details');
    expect(list?.textContent).toMatch(/nachts Altöl.*Hafenbehörde.*bestreitet.*Unsere Schiffe.*Ina Brandt/);
  });

  it('is one quiet sentence where nobody answers anybody', () => {
    const claims = SAMPLE.claims.map((claim) => ({ ...claim, deniedBy: [], denies: null }));
    open(ready({ ...SAMPLE, claims }));
    expect(section('Rede und Antwort')).toHaveTextContent('Im Artikel wurde keine Aussage erkannt');
    expect(nodes()).toEqual([]);
  });
});

describe('questions and silences', () => {
  it('asks, with the claims and a way to each, and gives no verdict', async () => {
    // A silence that may be anybody's could be that of the accused.
    const { user, onShowClaim } = open(ready({ ...RICH, silences: [] }));
    const desk = within(section('Fragen an den Text'));
    expect(desk.getByText(/Eine Liste von Fragen, kein Urteil/)).toBeVisible();
    expect(desk.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Trägt der Text, was oben als Tatsache steht?',
      'Was sagt Werft Nordersiel dazu?',
      'Warum wird diese Quelle nicht beim Namen genannt: Zwei Hafenarbeiter?',
    ]);
    await user.click(desk.getByRole('button', { name: /400 Meter Kai.*Feuerwehr, laut Lagezentrum/ }));
    expect(onShowClaim.mock.calls).toEqual([['c7']]);
  });

  it('does not approve where it asks nothing', () => {
    open(ready({ ...SAMPLE, claims: SAMPLE.claims.slice(0, 2) }), english);
    expect(section('Questions to the text')).toHaveTextContent('Only what Sayso recognises is checked.');
  });

  it('shows who did not answer, in the article’s words, and leads there', async () => {
    const { user, onShowPassage } = open(ready(RICH));
    const silences = within(section('Keine Auskunft'));
    expect(silences.getByText('Der Artikel nennt nicht, wer schweigt.')).toBeVisible();
    await user.click(silences.getByRole('button', { name: /Hafenkapitän/ }));
    expect(onShowPassage.mock.calls).toEqual([[spanOf('Woher das Öl wirklich stammt')]]);
  });

  it('has no such section where nobody is silent', () => {
    open(ready(SAMPLE));
    expect(screen.queryByRole('region', { name: 'Keine Auskunft' })).toBeNull();
  });
});

describe('the panel', () => {
  it('leads to each of its sections and to the source sheet', async () => {
    const { user, onSheet } = open(ready(RICH));
    const links = within(screen.getByRole('navigation')).getAllByRole('link');
    const regions = screen.getAllByRole('region').map(({ id }) => `#${id}`);
    expect(links.map((link) => link.getAttribute('href'))).toEqual(regions);
    await user.click(screen.getByRole('button', { name: 'Quellenblatt' }));
    expect(onSheet).toHaveBeenCalledOnce();
  });

  it('says when the page no longer has a passage', () => {
    open(ready(SAMPLE), german, true);
    expect(screen.getByRole('status')).toHaveTextContent('nicht mehr zu finden');
  });

  it('says that no claim was recognised', () => {
    open(ready({ ...SAMPLE, claims: [], sources: [] }));
    expect(screen.getByText('In diesem Artikel wurde keine Aussage erkannt.')).toBeVisible();
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  it('offers what the popup offers where there is nothing to show', async () => {
    const { user, onReadOnce } = open({ status: 'no-article', reason: 'none' });
    expect(screen.getByRole('heading', { name: 'Kein Artikel erkannt' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Noch einmal lesen' }));
    expect(onReadOnce).toHaveBeenCalledOnce();
  });

  it('says what to do about a page the browser keeps from it', () => {
    const page = { access: 'restricted', host: '', loading: false } as const;
    expect(panelViewOf(null, { ...page, isKnown: true })).toEqual({ status: 'restricted' });
    const view = panelViewOf(null, { ...page, isKnown: false });
    open(view);
    expect(screen.getByRole('heading', { name: 'Sayso kennt diese Seite nicht' })).toBeVisible();
    const state = { status: 'reading', url: '' } as const;
    expect(panelViewOf(state, { ...page, isKnown: false })).toBe(state);
  });
});
