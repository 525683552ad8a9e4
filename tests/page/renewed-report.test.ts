import { expect, test, vi } from 'vitest';

import type { Claim, Report } from '../../core/report.ts';
import { reportOn, sent, tell, typesSent } from './fake-browser.ts';
import { article, cards, open, pass, useVisits } from './visits.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

useVisits();

/** How many passages have a wavy line, and how many a solid one. */
const lines = (): readonly number[] =>
  ['wavy', 'solid'].map((line) => CSS.highlights.get(`sayso-${line}`)?.size ?? 0);

/** Opens an article with two claims; gives the report on it. */
async function opened(): Promise<{ readonly report: Report; readonly first: Claim; readonly second: Claim }> {
  await open('Ada Lindt', 'Bo Kern');
  const [read] = sent;
  const report = read?.type === 'read-article' && reportOn(read.article);
  const [first, second] = report ? report.claims : [];
  if (!report || !first || !second) throw new Error('There are no two claims.');
  return { report, first, second };
}

const renew = (report: Report): readonly unknown[] =>
  tell({ type: 'report', reading: { ok: true, report, engineMs: 1 } });

test('another report on the same text is shown without a new reading, beside an open card', async () => {
  const { report, first, second } = await opened();
  tell({ type: 'show-claim', claimId: 'c0' });
  expect(lines()).toEqual([0, 2]);
  expect(renew({ ...report, claims: [{ ...first, standing: ['disputed'] }, second] })).toEqual([true]);
  expect([lines(), cards()]).toEqual([[1, 1], 1]);
  await pass(10_000);
  expect([lines(), cards()]).toEqual([[1, 1], 1]);
  expect(typesSent()).toEqual(['read-article']);
});

test('a card whose claim is gone closes, and its mark goes', async () => {
  const { report, second } = await opened();
  tell({ type: 'show-claim', claimId: 'c0' });
  expect(renew({ ...report, claims: [second] })).toEqual([true]);
  expect([lines(), cards()]).toEqual([[0, 1], 0]);
  expect(tell({ type: 'show-claim', claimId: 'c0' })).toEqual([true]);
  expect(cards()).toBe(0);
});

test('a report on another text is not shown', async () => {
  const { report, first } = await opened();
  const other = { ...report, article: { ...report.article, text: `${report.article.text} Mehr.` } };
  expect(renew({ ...other, claims: [{ ...first, standing: ['disputed'] }] })).toEqual([false]);
  expect(lines()).toEqual([0, 2]);
});

test('selected words are told by their place in the report’s text', async () => {
  const { report } = await opened();
  const node = article().querySelector('h1')!.firstChild!;
  getSelection()?.setBaseAndExtent(node, 0, node, 4);
  expect(tell({ type: 'selection' })).toEqual([[{ start: 0, end: 4 }]]);
  expect(report.article.text.slice(0, 4)).toBe('Neue');
  getSelection()?.removeAllRanges();
  expect(tell({ type: 'selection' })).toEqual([[]]);
});

test('a sentence is shown until the reader goes on', async () => {
  await opened();
  tell({ type: 'say', words: 'Nichts ausgewählt.' });
  expect(cards()).toBe(1);
  window.dispatchEvent(new PointerEvent('pointerdown'));
  expect(cards()).toBe(0);
});
