import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NotesAccess } from '../../components/notes/NoteList.tsx';
import type { PanelProps } from '../../components/panel/Panel.tsx';
import { type Additions, NO_ADDITIONS } from '../../core/additions.ts';
import type { ArticleNotes } from '../../core/notes/notes.ts';
import type { Report } from '../../core/report.ts';
import { ADDITIONS, ARTICLE_NOTES, DOSSIER, NOTED } from './sample-additions.ts';
import { SAMPLE, spanOf } from './sample-report.ts';
import { ready, silentPanel } from './silent-surfaces.tsx';
import { german } from './translate.ts';

afterEach(cleanup);

function open(
  report: Report = NOTED,
  additions: Additions = ADDITIONS,
  kept: ArticleNotes | null = ARTICLE_NOTES,
) {
  const onChange = vi.fn<NotesAccess['onChange']>(() => Promise.resolve(''));
  const onShowPassage = vi.fn<PanelProps['onShowPassage']>();
  const notes = { kept, onChange, newId: () => 'n9' };
  render(silentPanel({ ...ready(report), additions }, german, { notes, onShowPassage }));
  return { onChange, onShowPassage, user: userEvent.setup() };
}
const section = (name: string): HTMLElement => screen.getByRole('region', { name });

describe('a dossier in the panel', () => {
  it('has every statement: on the whole first, then by the article’s order, last those not found in it', () => {
    open();
    const outside = section('Außerhalb dieses Artikels');
    const heads = within(outside)
      .getAllByRole('heading', { level: 4 })
      .map(({ textContent }) => textContent);
    expect(heads).toEqual(['Zum ganzen Artikel', 'Zu einzelnen Stellen', 'Nicht im Artikel gefunden']);
    expect(outside.querySelectorAll('.statement')).toHaveLength(DOSSIER.statements.length);
    expect(outside.textContent).toMatch(
      /Jule Petersen.*aus der Datei nordersiel\.jsonld.*2, Stand 20. März 2026.*CC BY 4.0.*nach dem Wortlaut/,
    );
  });

  it('leads from its passages to their place, and not from those that have none', async () => {
    const { user, onShowPassage } = open();
    const outside = within(section('Außerhalb dieses Artikels'));
    await user.click(outside.getByRole('button', { name: '„400 Meter Kai betroffen seien“' }));
    expect(onShowPassage).toHaveBeenCalledExactlyOnceWith(spanOf('400 Meter Kai betroffen seien'));
    expect(outside.queryByRole('button', { name: /alte Kähne/ })).toBeNull();
  });
});

describe('notes in the panel', () => {
  it('are listed with their words, the hidden and the lost apart', () => {
    open();
    const notes = section('Notizen');
    expect(notes).toHaveTextContent('Stand im Artikel: Bestritten · Quelle: Hafenmeister');
    expect(within(notes).getByText(/Im Gespräch nachfragen/)).toBeVisible();
    const hidden = within(notes).getByRole('heading', { name: 'Ausgeblendet' }).parentElement;
    expect(hidden).toHaveTextContent('„lag der Ölgehalt beim Neunfachen des Grenzwerts“');
    const lost = within(notes).getByRole('heading', { name: 'Nicht mehr im Artikel gefunden' }).parentElement;
    expect(lost).toHaveTextContent('Stand in der ersten Fassung.');
  });

  it('can be shown again, taken away, undone', async () => {
    const { user, onChange } = open();
    const notes = within(section('Notizen'));
    await user.click(notes.getByRole('button', { name: 'Wieder zeigen' }));
    expect(onChange).toHaveBeenLastCalledWith({ type: 'remove', id: 'n3' });
    await user.click(notes.getAllByRole('button', { name: 'Entfernen' })[1]!);
    expect(onChange).toHaveBeenLastCalledWith({ type: 'remove', id: 'n2' });
    await user.click(notes.getByRole('button', { name: 'Rückgängig' }));
    expect(onChange).toHaveBeenLastCalledWith({ type: 'undo' });
    await user.click(notes.getByRole('button', { name: 'Wiederholen' }));
    expect(onChange).toHaveBeenLastCalledWith({ type: 'redo' });
  });

  it('cannot be undone further than they go back', async () => {
    const { user, onChange } = open(NOTED, ADDITIONS, { ...ARTICLE_NOTES, undone: 6 });
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(onChange).not.toHaveBeenCalled();
  });

  it('are edited where they stand', async () => {
    const { user, onChange } = open();
    await user.click(within(section('Notizen')).getAllByRole('button', { name: 'Bearbeiten' })[0]!);
    await user.type(screen.getByLabelText('Notiz'), ' Und datieren.');
    await user.click(screen.getByRole('button', { name: 'Speichern' }));
    const [[change] = []] = onChange.mock.calls;
    expect(change?.type === 'set' && change.note.text).toMatch(/Archiv\. Und datieren\.$/);
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('say why a change was not kept', async () => {
    const { user, onChange } = open();
    onChange.mockResolvedValue(german('store_full'));
    await user.click(screen.getByRole('button', { name: 'Wieder zeigen' }));
    expect(await screen.findByText(german('store_full'))).toBeVisible();
  });

  it.each(['full', 'broken', 'newer', 'blocked'] as const)('say why they are missing: %s', (problem) => {
    render(silentPanel({ ...ready(SAMPLE), problem }, german));
    expect(screen.getByText(german(`store_${problem}`))).toBeVisible();
  });

  it('begin with the choice of a claim', async () => {
    const { user, onChange } = open(SAMPLE, NO_ADDITIONS, null);
    expect(screen.getByText(german('note_none'))).toBeVisible();
    await user.click(screen.getByText('Korrigieren oder Notiz schreiben'));
    await user.click(
      within(section('Notizen')).getByRole('button', { name: /400 Meter Kai betroffen seien.*Feuerwehr/ }),
    );
    await user.type(screen.getByLabelText('Notiz'), 'Nachmessen.');
    await user.click(screen.getByRole('button', { name: 'Speichern' }));
    const [[change] = []] = onChange.mock.calls;
    expect(change?.type === 'set' && change.note).toMatchObject({
      id: 'n9',
      text: 'Nachmessen.',
      quotes: [{ exact: '400 Meter Kai betroffen seien' }],
    });
  });

  it('have a history, newest first, with what was undone', () => {
    open();
    const steps = within(section('Verlauf')).getAllByRole('listitem');
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/22\.03\.2026.*Entfernt: „lag der Ölgehalt.*rückgängig gemacht/),
      expect.stringMatching(/22\.03\.2026.*Notiz geschrieben: „nachts Altöl/),
      expect.stringMatching(/21\.03\.2026.*Notiz geschrieben: „drei Schlepper/),
      expect.stringMatching(/21\.03\.2026.*Ausgeblendet: „lag der Ölgehalt/),
      expect.stringMatching(/21\.03\.2026.*Markiert: „Woher das Öl/),
      expect.stringMatching(/21\.03\.2026.*Korrigiert: „nachts Altöl/),
    ]);
  });
});
