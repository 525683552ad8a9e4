import { useRef, useState } from 'preact/hooks';
import { lineOf } from '../../core/labels.ts';
import { noteFor } from '../../core/notes/from-claim.ts';
import type { Claim } from '../../core/report.ts';
import { Quote } from '../Quote.tsx';
import { Sign } from '../Sign.tsx';
import { isUnsourced, sourcesInWords, standingInWords } from '../words.ts';
import { changeTo, NO_DRAFT } from './note-draft.ts';
import { NoteForm } from './NoteForm.tsx';
import type { NotesPart } from './NoteItem.tsx';

/** Begins a note: first a claim is chosen, then something is written on it. */
export function NoteAdd(props: NotesPart & { readonly newId: () => string }) {
  const { report, t, onChange, newId } = props;
  const [claim, setClaim] = useState<Claim | null>(null);
  const fold = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  const free = report.claims.filter(({ reader }) => !reader);
  if (free.length === 0) return null;
  return (
    <details class="note-add" ref={fold}>
      <summary ref={summary}>{t('note_add')}</summary>
      {claim ? (
        <>
          <p class="passage">
            <Quote words={claim.quote} language={report.article.language} />{' '}
            <small>{sourcesInWords(claim, t)}</small>
          </p>
          <NoteForm
            about="all"
            claim={claim}
            report={report}
            draft={NO_DRAFT}
            t={t}
            onSave={(draft) => onChange(changeTo(noteFor(report, claim, newId()), draft))}
            onLeave={() => {
              setClaim(null);
              fold.current?.removeAttribute('open');
              summary.current?.focus();
            }}
          />
        </>
      ) : (
        <>
          <p class="quiet">{t('note_add_text')}</p>
          <ol class="panel-claims">
            {free.map((each) => (
              <li key={each.id}>
                <button type="button" class="panel-claim" onClick={() => setClaim(each)}>
                  <Sign line={lineOf(each.standing)} />
                  <span>
                    <Quote words={each.quote} language={report.article.language} />{' '}
                    <small>
                      {!isUnsourced(each) && `${sourcesInWords(each, t)} · `}
                      {standingInWords(each, report, t)}
                    </small>
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
    </details>
  );
}
