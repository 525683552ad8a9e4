import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EmptySheet, Sheet } from '../../components/sheet/Sheet.tsx';
import { RICH, SAMPLE } from './sample-report.ts';
import { english, german } from './translate.ts';

afterEach(cleanup);

const READ_AT = new Date('2026-03-14T11:50:00');
const MADE = new Date('2026-03-14T12:05:00');
const onPrint = vi.fn<() => void>();
const open = (report = SAMPLE, t = german) =>
  render(<Sheet report={report} readAt={READ_AT} made={MADE} t={t} onPrint={onPrint} />);
const claims = () =>
  within(screen.getByRole('region', { name: /^Aussagen in der Reihenfolge/ })).getAllByRole('listitem');

describe('the source sheet', () => {
  it('says which article it is of, when that was read, and when it was made', () => {
    open();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(SAMPLE.article.title);
    const facts = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(facts).toEqual([
      'Beispielblatt',
      'Mara Lindt',
      '12. März 2026',
      SAMPLE.article.url,
      expect.stringMatching(/14\. März 2026.*11:50/),
      expect.stringMatching(/14\. März 2026.*12:05/),
    ]);
  });

  it('leaves out what the page does not say', () => {
    open({ ...SAMPLE, article: { ...SAMPLE.article, publisher: '', published: 'gestern', authors: [] } });
    expect(screen.getAllByRole('definition')).toHaveLength(3);
  });

  it('says nothing of a time of reading that nobody knows', () => {
    render(<Sheet report={SAMPLE} made={MADE} t={german} onPrint={onPrint} />);
    expect(screen.queryByText(german('sheet_read'))).toBeNull();
  });

  it('says that an article has no claims, and shows no empty table', () => {
    open({ ...SAMPLE, claims: [] });
    expect(screen.getByText('In diesem Artikel wurde keine Aussage erkannt.')).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('has every source in a table', () => {
    open();
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    const [head, ...sources] = rows.map(({ textContent }) => textContent);
    expect(head).toBe('QuelleAussagenDavon wörtlichNur von hier');
    expect(sources).toHaveLength(SAMPLE.sources.length + 1);
    expect(sources).toContainEqual(expect.stringMatching(/^Ina Brandt Namentlich genannte Person111$/));
    expect(sources.at(-1)).toBe('Keine Quelle genannt2––');
  });

  it('has all claims in reading order, with standing, source, cue, who disagrees and certainty', () => {
    open();
    expect(claims()).toHaveLength(SAMPLE.claims.length);
    const third = claims()[2];
    for (const words of [
      'Bestritten · unbestätigt',
      '„nachts Altöl in das Becken abgelassen zu haben“',
      'Hafenbehörde · Institution, Sprecher · „wirft … vor“',
      'bestritten von: Ina Brandt (Nr. 4)',
      'Zugeschrieben, nicht übernommen',
    ])
      expect(third).toHaveTextContent(words);
    expect(claims()[6]).toHaveTextContent('Feuerwehr, laut Lagezentrum');
  });

  it('says which claims the page no longer has', () => {
    open(RICH);
    const lost = claims().filter(({ textContent }) => textContent.includes('nicht wiedergefunden'));
    expect(lost).toHaveLength(1);
    expect(lost[0]).toHaveTextContent('Lena Voss');
  });

  it('explains the signs and that what is not marked was not recognised', () => {
    open();
    const legend = screen.getByRole('region', { name: 'Legende' });
    expect(legend).toHaveTextContent('Nicht markiert heißt: nicht erkannt.');
  });

  it('prints', async () => {
    open(SAMPLE, english);
    await userEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(onPrint).toHaveBeenCalledOnce();
  });

  it('says when there is no article', () => {
    render(<EmptySheet t={german} />);
    expect(screen.getByRole('heading', { name: 'Kein Artikel für dieses Blatt' })).toBeVisible();
  });
});
