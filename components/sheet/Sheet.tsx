import { ownClaims, ledgerEntries } from '../../core/ledger-view.ts';
import { type Additions, NO_ADDITIONS } from '../../core/additions.ts';
import type { Report } from '../../core/report.ts';
import { SourceIcon } from '../icons.tsx';
import { Legend } from '../Legend.tsx';
import { DossierList } from '../dossier/DossierList.tsx';
import { claimsInWords } from '../panel/panel-words.ts';
import type { Translate } from '../translate.ts';
import { sourceName } from '../words.ts';
import { SheetClaim } from './SheetClaim.tsx';
import { SheetHead } from './SheetHead.tsx';
import { SheetNote } from './SheetNote.tsx';

/** Props of the sheet: data in, wishes of the reader out. */
export interface SheetProps {
  readonly report: Report;
  readonly additions?: Additions | undefined;
  /** When the article was read; left out where nobody knows. */
  readonly readAt?: Date | undefined;
  /** When the sheet was made. */
  readonly made: Date;
  readonly t: Translate;
  readonly onPrint: () => void;
}

/** Every source with its numbers; last what the outlet says itself. */
function LedgerTable({ report, t }: Pick<SheetProps, 'report' | 't'>) {
  const own = ownClaims(report).length;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('sheet_source')}</th>
          <th scope="col">{t('sheet_claims')}</th>
          <th scope="col">{t('sheet_own_words')}</th>
          <th scope="col">{t('sheet_alone')}</th>
        </tr>
      </thead>
      <tbody>
        {ledgerEntries(report).map(({ source, claims, quoted, alone }) => (
          <tr key={source.id}>
            <th scope="row">
              <SourceIcon kind={source.kind} />
              <span>
                {sourceName(source, t)} {source.name && <small>{t(`source_${source.kind}`)}</small>}
              </span>
            </th>
            <td>{claims.length}</td>
            <td>{quoted || '–'}</td>
            <td>{alone.length || '–'}</td>
          </tr>
        ))}
        {own > 0 && (
          <tr>
            <th scope="row">
              <SourceIcon kind="none" />
              <span>{t('source_none')}</span>
            </th>
            <td>{own}</td>
            <td>–</td>
            <td>–</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** The ledger, then every claim in reading order. */
const Claims = ({ report, t }: Pick<SheetProps, 'report' | 't'>) => (
  <>
    <section aria-labelledby="sheet-ledger">
      <h2 id="sheet-ledger">{t('panel_ledger')}</h2>
      <LedgerTable report={report} t={t} />
    </section>
    <section aria-labelledby="sheet-claims">
      <h2 id="sheet-claims">
        {t('sheet_in_order')} <small>{claimsInWords(report.claims.length, t)}</small>
      </h2>
      <ol class="sheet-claims">
        {report.claims.map((claim, at) => (
          <SheetClaim key={claim.id} report={report} claim={claim} number={at + 1} t={t} />
        ))}
      </ol>
    </section>
  </>
);

/** One article's claims with their sources, to be printed: head, ledger, claims in reading order, legend. */
export function Sheet({ report, additions = NO_ADDITIONS, readAt, made, t, onPrint }: SheetProps) {
  const { dossiers, notes, unplacedNotes } = additions;
  return (
    <main class="sheet" lang={t('locale_tag')}>
      <SheetHead article={report.article} readAt={readAt} made={made} t={t} onPrint={onPrint} />
      {report.claims.length === 0 ? (
        <p class="sheet-none">{t('popup_no_claims')}</p>
      ) : (
        <Claims report={report} t={t} />
      )}
      {dossiers.length > 0 && (
        <section aria-labelledby="sheet-outside">
          <h2 id="sheet-outside">{t('dossier_outside')}</h2>
          <DossierList dossiers={dossiers} report={report} t={t} />
        </section>
      )}
      {notes.length > 0 && (
        <section aria-labelledby="sheet-notes">
          <h2 id="sheet-notes">{t('note_section')}</h2>
          <ul>
            {notes.map((note) => (
              <SheetNote
                key={note.id}
                note={note}
                report={report}
                isLost={unplacedNotes.includes(note.id)}
                t={t}
              />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="sheet-legend">
        <h2 id="sheet-legend">{t('legend_title')}</h2>
        <Legend t={t} />
      </section>
    </main>
  );
}

/** The sheet of an article that is not there. */
export const EmptySheet = ({ t }: { readonly t: Translate }) => (
  <main class="sheet" lang={t('locale_tag')}>
    <h1>{t('sheet_empty')}</h1>
    <p>{t('sheet_empty_text')}</p>
  </main>
);
