import type { ComponentChildren } from 'preact';
import { type Additions, NO_ADDITIONS } from '../../core/additions.ts';
import type { Report } from '../../core/report.ts';
import type { StoreProblem } from '../../core/store-problem.ts';
import type { Span } from '../../core/span.ts';
import { DossierList } from '../dossier/DossierList.tsx';
import { Legend } from '../Legend.tsx';
import { NoteList, type NotesAccess } from '../notes/NoteList.tsx';
import { ArticleHead } from '../popup/ArticleHead.tsx';
import type { FootActions } from '../popup/Foot.tsx';
import { StateScreen } from '../popup/StateScreen.tsx';
import type { TextKey, Translate } from '../translate.ts';
import { ClaimMapView } from './ClaimMapView.tsx';
import { DeskList } from './DeskList.tsx';
import { Hearsay } from './Hearsay.tsx';
import { History } from './History.tsx';
import { Ledger } from './Ledger.tsx';
import { MakeDossier } from './MakeDossier.tsx';
import type { PanelView } from './panel-view.ts';
import { Silences } from './Silences.tsx';

/** Props of the side panel: data in, wishes of the reader out. */
export interface PanelProps extends Pick<FootActions, 'onSite' | 'onOptions'> {
  readonly view: PanelView;
  readonly t: Translate;
  /** The page no longer has what the reader asked for last. */
  readonly isLost: boolean;
  readonly onShowClaim: (claimId: string) => void;
  readonly onShowPassage: (span: Span) => void;
  /** Open the article's source sheet. */
  readonly onSheet: () => void;
  /** Open the page on which a dossier is made of the reader's notes; absent where none can be made. */
  readonly onMakeDossier?: () => void;
  /** The reader's notes; absent where none can be kept. */
  readonly notes?: NotesAccess;
  readonly onReadOnce: () => void;
  /** Called within the click, as the browser's question demands. */
  readonly onAllowAlways: () => void;
}

type ReadyProps = PanelProps & {
  readonly report: Report;
  readonly additions: Additions;
  /** Why notes and dossiers are missing, where they could not be read. */
  readonly problem: StoreProblem | undefined;
};

const Section = ({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}) => (
  <section id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
    <h2 id={`${id}-title`}>{title}</h2>
    {children}
  </section>
);

/** The sections of the panel with their headings, and what the navigation calls them: nothing where it leaves them out. */
const SECTIONS = [
  ['ledger', 'panel_ledger', 'panel_ledger'],
  ['map', 'panel_map', 'panel_map'],
  ['desk', 'panel_desk', 'panel_desk'],
  ['silences', 'panel_silences', 'panel_silences'],
  ['outside', 'dossier_outside', 'dossier_short'],
  ['notes', 'note_section', 'note_section'],
  ['history', 'note_history', null],
] as const satisfies readonly (readonly [string, TextKey, TextKey | null])[];
type SectionId = (typeof SECTIONS)[number][0];

/** Whether a section has something to show. */
function isThere(id: SectionId, { report, additions, notes }: ReadyProps): boolean {
  if (id === 'outside') return additions.dossiers.length + (additions.leftOut ?? 0) > 0;
  if (id === 'notes') return notes !== undefined && report.claims.length + additions.notes.length > 0;
  if (id === 'history') return (notes?.kept?.history.length ?? 0) > 0;
  return report.claims.length > 0 && (id !== 'silences' || report.silences.length > 0);
}

const CONTENT = {
  ledger: (props) => (
    <>
      <Ledger {...props} />
      <Hearsay {...props} />
    </>
  ),
  map: ClaimMapView,
  desk: DeskList,
  silences: Silences,
  outside: (props) => (
    <DossierList {...props} dossiers={props.additions.dossiers} leftOut={props.additions.leftOut} />
  ),
  notes: ({ notes, ...props }) =>
    notes && (
      <>
        <NoteList {...props} {...notes} />
        <MakeDossier {...props} />
      </>
    ),
  history: ({ notes, t }) => notes?.kept && <History notes={notes.kept} t={t} />,
} as const satisfies Readonly<Record<SectionId, (props: ReadyProps) => ComponentChildren>>;

/** The article as read, what is known outside of it, and the reader's notes, one below the other. */
function Ready(props: ReadyProps) {
  const { report, t, problem, isLost, onSheet } = props;
  const shown = SECTIONS.filter(([id]) => isThere(id, props));
  return (
    <>
      <ArticleHead article={report.article} t={t} />
      {problem && <p class="quiet">{t(`store_${problem}`)}</p>}
      {report.claims.length === 0 && <p class="quiet">{t('popup_no_claims')}</p>}
      {shown.length > 0 && (
        <>
          <nav aria-label={t('panel_sections')}>
            {shown.map(
              ([id, , name]) =>
                name && (
                  <a key={id} href={`#${id}`}>
                    {t(name)}
                  </a>
                ),
            )}
            <button type="button" class="link to-sheet" onClick={onSheet}>
              {t('panel_sheet')}
            </button>
          </nav>
          {shown.map(([id, title]) => {
            const Content = CONTENT[id];
            return (
              <Section key={id} id={id} title={t(title)}>
                <Content {...props} />
              </Section>
            );
          })}
        </>
      )}
      <details class="panel-legend">
        <summary>{t('legend_title')}</summary>
        <Legend t={t} />
      </details>
      <footer>
        <p>{t('legend_unmarked')}</p>
        <output>{isLost && t('panel_lost')}</output>
      </footer>
    </>
  );
}

/** The side panel: the article in the tab beside it, or the one honest sentence why there is none. */
export function Panel(props: PanelProps) {
  const { view, t } = props;
  return (
    <main class="popup panel" lang={t('locale_tag')}>
      {view.status === 'ready' && (
        <Ready
          {...props}
          report={view.report}
          additions={view.additions ?? NO_ADDITIONS}
          problem={view.problem}
        />
      )}
      {view.status === 'hidden' && (
        <div class="state" aria-live="polite">
          <h1>{t('panel_hidden')}</h1>
          <p>{t('panel_hidden_text')}</p>
        </div>
      )}
      {view.status !== 'ready' && view.status !== 'hidden' && <StateScreen {...props} view={view} />}
    </main>
  );
}
