import { ClaimBar } from '../../components/ClaimBar.tsx';
import { ClaimCard, type ClaimCardProps } from '../../components/ClaimCard.tsx';
import type { NotesAccess } from '../../components/notes/NoteList.tsx';
import { Panel, type PanelProps } from '../../components/panel/Panel.tsx';
import type { PanelView } from '../../components/panel/panel-view.ts';
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx';
import type { PopupView } from '../../components/popup/popup-view.ts';
import type { Translate } from '../../components/translate.ts';
import type { ArticleNotes } from '../../core/notes/notes.ts';
import type { Claim, Report } from '../../core/report.ts';

/*
 * Surfaces that do nothing when used: for tests of what can be read on them, and for the gallery.
 */
const nothing = (): void => {};

/** An article as read, as popup and panel show it. */
export const ready = (report: Report) =>
  ({ status: 'ready', url: report.article.url, report, timings: null }) as const;

export const silentCard = (
  report: Report,
  claimId: string,
  t: Translate,
  more: Partial<ClaimCardProps> = {},
) => (
  <ClaimCard
    report={report}
    claimId={claimId}
    t={t}
    onClose={nothing}
    onGo={nothing}
    onShowSpan={nothing}
    {...more}
  />
);

export const silentBar = (report: Report, current: Claim, t: Translate) => (
  <ClaimBar
    report={report}
    order={report.claims}
    current={current}
    t={t}
    onFocus={nothing}
    onOpen={nothing}
    onKey={nothing}
  />
);

export const silentPopup = (view: PopupView, t: Translate, more: Partial<PopupProps> = {}) => (
  <Popup
    view={view}
    density="few"
    t={t}
    onDensity={nothing}
    onShowClaim={nothing}
    onShowPassage={nothing}
    onReadOnce={nothing}
    onAllowAlways={nothing}
    {...more}
  />
);

/** All a popup can have beside what it must have. */
export const POPUP_EXTRAS = {
  onSite: nothing,
  onPanel: nothing,
  onOptions: nothing,
  exports: { onExport: nothing, onCopy: () => Promise.resolve(true), onPrint: nothing },
} as const satisfies Partial<PopupProps>;

/** Notes that take every change and show none. */
export const notesAccess = (kept: ArticleNotes | null): NotesAccess => ({
  kept,
  onChange: () => Promise.resolve(''),
  newId: () => 'n9',
});

export const silentPanel = (view: PanelView, t: Translate, more: Partial<PanelProps> = {}) => (
  <Panel
    view={view}
    t={t}
    isLost={false}
    onSheet={nothing}
    onShowClaim={nothing}
    onShowPassage={nothing}
    onReadOnce={nothing}
    onAllowAlways={nothing}
    {...more}
  />
);
