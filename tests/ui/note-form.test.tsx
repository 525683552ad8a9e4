import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { askedOf, changeTo, NO_DRAFT } from '../../components/notes/note-draft.ts';
import { NoteForm, type NoteFormProps } from '../../components/notes/NoteForm.tsx';
import { NO_CORRECTION } from '../../core/notes/notes.ts';
import { claimById } from '../../core/report.ts';
import { NOTED, NOTES } from './sample-additions.ts';
import { SAMPLE } from './sample-report.ts';
import { german } from './translate.ts';

afterEach(cleanup);

const claim = claimById(SAMPLE, 'c3') ?? null;

function open(props: Partial<NoteFormProps> = {}) {
  const onSave = vi.fn<NoteFormProps['onSave']>(() => Promise.resolve(''));
  const onLeave = vi.fn<NoteFormProps['onLeave']>();
  const form = (
    <NoteForm
      about="all"
      claim={claim}
      report={SAMPLE}
      draft={NO_DRAFT}
      t={german}
      onSave={onSave}
      onLeave={onLeave}
      {...props}
    />
  );
  return { ...render(form), onSave, onLeave, user: userEvent.setup() };
}
const words = (): HTMLElement => screen.getByLabelText('Notiz');

describe('the form for corrections and notes', () => {
  it('says what was read, and takes corrections and words', async () => {
    const { user, onSave, onLeave } = open();
    expect(screen.getByLabelText('Stand im Artikel')).toHaveFocus();
    expect(screen.getByRole('option', { name: 'wie gelesen: Bestritten · unbestätigt' })).toBeVisible();
    await user.selectOptions(screen.getByLabelText('Gewissheit'), 'Als möglich dargestellt');
    await user.selectOptions(screen.getByLabelText('Quelle'), 'Institution, Sprecher');
    await user.type(screen.getByLabelText('Name der Quelle'), 'Hafenmeister');
    await user.type(words(), 'Nachfragen.');
    await user.click(screen.getByRole('button', { name: 'Speichern' }));
    expect(onSave).toHaveBeenCalledExactlyOnceWith({
      correction: {
        ...NO_CORRECTION,
        certainty: 'possible',
        source: { name: 'Hafenmeister', kind: 'institution' },
      },
      text: 'Nachfragen.',
    });
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('needs no name where a source has none', async () => {
    const { user, onSave } = open({ about: 'labels' });
    await user.selectOptions(screen.getByLabelText('Quelle'), 'Keine Quelle genannt');
    expect(screen.queryByLabelText('Name der Quelle')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Speichern' }));
    const [[draft] = []] = onSave.mock.calls;
    expect(draft?.correction.source).toEqual({ name: 'Keine Quelle genannt', kind: 'none' });
  });

  it('saves on Ctrl+Enter, and keeps what was typed where that fails', async () => {
    const { user, onLeave } = open({ about: 'text', onSave: () => Promise.resolve(german('store_full')) });
    await user.type(words(), 'Nachfragen.{Control>}{Enter}{/Control}');
    expect(await screen.findByText(german('store_full'))).toBeVisible();
    expect(words()).toHaveValue('Nachfragen.');
    expect(onLeave).not.toHaveBeenCalled();
  });

  it('keeps what was typed where saving throws', async () => {
    const { user } = open({ about: 'text', onSave: () => Promise.reject(new Error('gone')) });
    await user.type(words(), 'Nachfragen.{Control>}{Enter}{/Control}');
    expect(await screen.findByText(german('store_no_answer'))).toBeVisible();
    expect(words()).toHaveValue('Nachfragen.');
  });

  it('leaves on Esc where nothing was typed', async () => {
    const onPage = vi.fn<(event: Event) => void>();
    document.body.addEventListener('keydown', onPage);
    const { user, onLeave, onSave } = open();
    await user.keyboard('{Escape}');
    document.body.removeEventListener('keydown', onPage);
    expect(onLeave).toHaveBeenCalledOnce();
    expect(onSave).not.toHaveBeenCalled();
    expect(onPage).not.toHaveBeenCalled();
  });

  it('asks on Esc where something would be lost, and discards only on the button', async () => {
    const { user, onLeave } = open({ about: 'text' });
    await user.type(words(), 'Nachfragen.{Escape}');
    expect(screen.getByRole('alert')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Weiter bearbeiten' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(words()).toHaveFocus();
    expect(words()).toHaveValue('Nachfragen.');
    await user.keyboard('{Escape}');
    expect(onLeave).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Verwerfen' }));
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('can be left from outside, which asks as well', async () => {
    let leave: (() => boolean) | undefined;
    const { user, onLeave } = open({ about: 'text', onLeaver: (way) => (leave = way) });
    await user.type(words(), 'x');
    expect(onLeave).not.toHaveBeenCalled();
    expect(leave?.()).toBe(false);
    expect(await screen.findByRole('alert')).toBeVisible();
  });

  it('takes all away that was set', async () => {
    const onRemove = vi.fn<() => Promise<string>>(() => Promise.resolve(''));
    const { user, onLeave } = open({ claim: claimById(NOTED, 'c3') ?? null, draft: NOTES[0]!, onRemove });
    await user.click(screen.getByRole('button', { name: 'Eigene Angaben entfernen' }));
    expect(onRemove).toHaveBeenCalledOnce();
    expect(onLeave).toHaveBeenCalledOnce();
  });
});

describe('what becomes of a note', () => {
  const [first] = NOTES as [(typeof NOTES)[number]];
  it('hands in nothing but what a note is made of', () => {
    const change = changeTo(askedOf(first), first);
    expect(change.type === 'set' && Object.keys(change.note).toSorted()).toEqual([
      'correction',
      'id',
      'isHidden',
      'isMarked',
      'quotes',
      'text',
    ]);
  });
  it('goes when it says nothing any more', () => {
    expect(changeTo(askedOf(first), NO_DRAFT)).toEqual({ type: 'remove', id: 'n1' });
    expect(changeTo({ ...askedOf(first), isHidden: true }, NO_DRAFT).type).toBe('set');
  });
});
