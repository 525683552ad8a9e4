import { act, cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { Options } from '../../components/options/Options.tsx';
import type { PanelView } from '../../components/panel/panel-view.ts';
import type { PopupView } from '../../components/popup/popup-view.ts';
import { EmptySheet, Sheet } from '../../components/sheet/Sheet.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { claimInWords } from '../../components/words.ts';
import { aReader, DATA } from './options-data.ts';
import { RICH, SAMPLE } from './sample-report.ts';
import { POPUP_EXTRAS, ready, silentBar, silentCard, silentPanel, silentPopup } from './silent-surfaces.tsx';
import { german } from './translate.ts';

afterEach(cleanup);

const nothing = (): void => {};

/** The broken structural rules of what is on the page; contrast needs a real browser's colours. */
async function broken(container: Element): Promise<readonly string[]> {
  for (const fold of container.querySelectorAll('details')) fold.open = true;
  const { violations, passes } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(passes.length).toBeGreaterThan(5);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

describe('structure for assistive technology', () => {
  it.each(SAMPLE.claims.map((claim) => claim.id))('the card of %s', async (id) => {
    const { container } = render(silentCard(SAMPLE, id, german));
    expect(await broken(container)).toEqual([]);
  });

  it.each(SAMPLE.claims)('the bar at $id, one button a claim and one tab stop', async (current) => {
    const { container, getAllByRole } = render(silentBar(SAMPLE, current, german));
    const buttons = getAllByRole('button');
    expect(buttons).toHaveLength(SAMPLE.claims.length);
    expect(buttons.filter((button) => button.tabIndex === 0)).toHaveLength(1);
    // No claim is given without who says it.
    for (const [at, button] of buttons.entries()) {
      const name = button.getAttribute('aria-label') ?? '';
      expect(name).toContain(claimInWords(SAMPLE.claims[at]!, SAMPLE, german));
      expect(name).toMatch(/^Markierung \d+ von \d+\. /);
    }
    expect(await broken(container)).toEqual([]);
  });

  it.each<PopupView>([
    ready({ ...SAMPLE, unplaced: ['c2'] }),
    { status: 'reading' },
    { status: 'no-article', reason: 'too-slow' },
    { status: 'ask', host: 'blatt.example' },
    { status: 'unsupported-language', language: 'fr' },
    { status: 'error', message: 'boom' },
    { status: 'site-off', host: 'blatt.example' },
    { status: 'on-click' },
    { status: 'restricted' },
  ])('the popup: $status', async (view) => {
    const { container } = render(
      silentPopup(view, german, { ...POPUP_EXTRAS, site: { host: 'blatt.example', on: true } }),
    );
    expect(await broken(container)).toEqual([]);
  });

  it.each<PanelView>([
    ready(RICH),
    ready({ ...SAMPLE, claims: [], sources: [] }),
    { status: 'reading' },
    { status: 'hidden' },
  ])('the side panel: $status', async (view) => {
    const { container } = render(silentPanel(view, german, { isLost: true }));
    expect(await broken(container)).toEqual([]);
  });

  it('the source sheet of an article', async () => {
    const { container } = render(<Sheet report={RICH} made={new Date(0)} t={german} onPrint={nothing} />);
    expect(await broken(container)).toEqual([]);
  });

  it('the source sheet of none', async () => {
    const { container } = render(<EmptySheet t={german} />);
    expect(await broken(container)).toEqual([]);
  });

  it('the options', async () => {
    const data = { ...DATA, allowed: ['https://dorfblatt.test/*'] };
    const { container } = render(<Options data={data} actions={aReader()} t={german} />);
    expect(await broken(container)).toEqual([]);
  });

  it('the introduction, a card open', async () => {
    const { container } = render(
      <Welcome readWhen="listed" newsSites={612} t={german} onReadWhen={nothing} />,
    );
    await act(() => container.querySelector<HTMLElement>('[data-claim]')?.click());
    expect(container.querySelector('dialog')).not.toBeNull();
    expect(await broken(container)).toEqual([]);
  });

  it('would notice a button without a name', async () => {
    const { container } = render(
      <main>
        <h1>Probe</h1>
        <p>Text</p>
        <ul>
          <li>Punkt</li>
        </ul>
      </main>,
    );
    container.querySelector('main')?.append(document.createElement('button'));
    expect(await broken(container)).toEqual([expect.stringContaining('button-name')]);
  });
});
