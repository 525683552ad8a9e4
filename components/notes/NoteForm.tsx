import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SourceKind } from '../../core/labels.ts';
import type { Claim, Report } from '../../core/report.ts';
import type { Translate } from '../translate.ts';
import { LabelFields } from './LabelFields.tsx';
import { draftOf, fieldsOf, isSameDraft, type NoteDraft } from './note-draft.ts';
import { readInWords } from './reader-words.ts';

/** Props of the form: what is written so far in, the reader's wishes out. */
export interface NoteFormProps {
  /** What is to be written: the labels, the reader's words, or both. */
  readonly about: 'labels' | 'text' | 'all';
  /** The claim with the labels in force; null where its words are not in the article. */
  readonly claim: Claim | null;
  readonly report: Report;
  readonly draft: NoteDraft;
  readonly t: Translate;
  /** Keep it; resolves with the sentence why that failed, empty when it did not. */
  readonly onSave: (draft: NoteDraft) => Promise<string>;
  /** The form is done with: saved, or left without. */
  readonly onLeave: () => void;
  /** Take away all that the reader has set and written here; absent where that is nothing. */
  readonly onRemove?: (() => Promise<string>) | undefined;
  /** Called with the way to leave the form from outside: it says whether the form was left at once, or asks first. */
  readonly onLeaver?: ((leave: () => boolean) => void) | undefined;
}

/** Corrects the labels of a claim and takes down a note on it. Ctrl+Enter saves; Esc leaves, and asks where something would be lost. */
export function NoteForm(props: NoteFormProps) {
  const { about, claim, report, draft, t, onSave, onLeave, onRemove, onLeaver } = props;
  const [fields, setFields] = useState(() => fieldsOf(draft));
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [told, setTold] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const id = useId();
  const nameless = (kind: SourceKind): string => t(`source_${kind}`);
  const written = draftOf(fields, nameless);
  const isChanged = !isSameDraft(written, draftOf(fieldsOf(draft), nameless));

  const first = (): HTMLElement | null =>
    form.current?.querySelector<HTMLElement>('select, input, textarea') ?? null;
  // Before anything can be typed.
  useLayoutEffect(() => first()?.focus({ preventScroll: true }), []);
  useLayoutEffect(() => {
    if (isAsking) keep.current?.focus();
  }, [isAsking]);

  const leave = (): boolean => {
    if (isChanged) setAsking(true);
    else onLeave();
    return !isChanged;
  };
  useLayoutEffect(() => {
    onLeaver?.(leave);
  });

  const run = async (work: () => Promise<string>): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setTold('');
    const failure = await work().catch(() => t('store_no_answer'));
    setBusy(false);
    setTold(failure);
    if (!failure) onLeave();
  };
  const save = (): void => void (isChanged ? run(() => onSave(written)) : onLeave());

  const goOn = (): void => {
    setAsking(false);
    first()?.focus();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of all its fields
    <form
      ref={form}
      class="note-form"
      aria-label={t(`note_form_${about}`)}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Escape') {
          if (isAsking) goOn();
          else leave();
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {about !== 'text' && (
        <LabelFields
          fields={fields}
          read={readInWords(claim, report, t)}
          sources={report.sources}
          t={t}
          onChange={(change) => setFields({ ...fields, ...change })}
        />
      )}
      {about !== 'labels' && (
        <div class="note-field note-words">
          <label for={`${id}text`}>{t('note_write')}</label>
          <textarea
            id={`${id}text`}
            rows={4}
            value={fields.text}
            onInput={({ currentTarget }) => setFields({ ...fields, text: currentTarget.value })}
          />
        </div>
      )}
      <div class="note-does">
        {isAsking ? (
          <>
            <p role="alert">{t('note_discard_ask')}</p>
            <button type="button" class="action" ref={keep} onClick={goOn}>
              {t('note_keep')}
            </button>
            <button type="button" class="link" onClick={onLeave}>
              {t('note_discard')}
            </button>
          </>
        ) : (
          <>
            <button type="submit" class="action" aria-disabled={isBusy}>
              {t('note_save')}
            </button>
            <button type="button" class="link" onClick={leave}>
              {t('note_cancel')}
            </button>
            {onRemove && (
              <button type="button" class="link" onClick={() => void run(onRemove)}>
                {t('note_remove')}
              </button>
            )}
          </>
        )}
        <output>{told || null}</output>
      </div>
    </form>
  );
}
