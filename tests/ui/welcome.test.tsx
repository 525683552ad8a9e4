import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { sampleReport } from '../../components/sample/sample-article.ts';
import { Welcome, type WelcomeProps } from '../../components/welcome/Welcome.tsx';
import { textOf } from '../../core/span.ts';
import { english, german } from './translate.ts';

afterEach(cleanup);

const show = (t = german) => {
  const onReadWhen = vi.fn<WelcomeProps['onReadWhen']>();
  render(<Welcome readWhen="listed" newsSites={1612} t={t} onReadWhen={onReadWhen} />);
  return { onReadWhen, user: userEvent.setup() };
};

describe.each([
  ['de', german],
  ['en', english],
])('the invented article (%s)', (language, t) => {
  const report = sampleReport(t);

  it('has all its words marked, and no bracket left', () => {
    expect(report.article.language).toBe(language);
    expect(report.article.text).not.toMatch(/[[\]]/);
    expect(report.claims.map(({ quote }) => quote.length > 10)).toEqual([true, true, true, true]);
    for (const claim of report.claims) {
      expect(claim.spans.map((span) => textOf(report.article.text, span)).join(' … ')).toBe(claim.quote);
      expect(claim.standing[0] === 'unsourced').toBe(claim.sources.length === 0);
      for (const { spans } of claim.reasons) expect(claim.standing[0] === 'single' || spans).toBeTruthy();
    }
  });

  it('has all four lines, and a claim with its denial', () => {
    expect(report.claims.map(({ standing }) => standing[0])).toEqual([
      'disputed',
      'single',
      'unconfirmed',
      'unsourced',
    ]);
    expect(report.claims[0]?.deniedBy).toEqual([report.claims[1]?.id]);
  });

  it('shows the card of every passage that is chosen', async () => {
    const { user } = show(t);
    expect(screen.queryByRole('dialog')).toBeNull();
    for (const claim of report.claims) {
      const link = screen.getByText(claim.quote, { selector: 'a' });
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a reader does
      await user.click(link);
      const card = screen.getByRole('dialog');
      expect(card).toHaveTextContent(claim.sources[0]?.name ?? t('source_none'));
      expect(card).toHaveFocus();
    }
  });

  it('gives the focus back to the passage', async () => {
    const { user } = show(t);
    const link = screen.getByText(report.claims[0]?.quote ?? '', { selector: 'a' });
    link.focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('dialog')).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(link).toHaveFocus();
  });
});

it('names who says so in the name of every passage', () => {
  show();
  expect(screen.getByRole('link', { name: /^Bestritten\. Die Hafenbehörde: / })).toBeVisible();
});

it('lets the reader choose where it reads', async () => {
  const { onReadWhen, user } = show();
  expect(screen.getByRole('radio', { name: /1\.612/, checked: true })).toBeVisible();
  await user.click(screen.getByRole('radio', { name: german('start_click') }));
  expect(onReadWhen).toHaveBeenCalledExactlyOnceWith('click');
  expect(screen.getByRole('link', { name: german('start_options') })).toHaveAttribute('href', 'options.html');
});
