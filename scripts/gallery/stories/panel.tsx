import css from '../../../components/panel/panel.css?inline';
import { Panel } from '../../../components/panel/Panel.tsx';
import type { NotesAccess } from '../../../components/notes/NoteList.tsx';
import type { PanelView } from '../../../components/panel/panel-view.ts';
import type { Report } from '../../../core/report.ts';
import { type Additions, NO_ADDITIONS } from '../../../core/additions.ts';
import type { ArticleNotes } from '../../../core/notes/notes.ts';
import { ADDITIONS, ARTICLE_NOTES, NOTED } from '../../../tests/ui/sample-additions.ts';
import { CUT_SHORT, LONG, manyClaims, NO_CLAIMS, SAMPLE, SURER_HEADLINE, WITH_SILENCE } from '../reports.ts';
import { nothing, unfold, type Context, type Story } from '../story.ts';

const panel =
  (view: PanelView, isLost = false, notes?: NotesAccess) =>
  ({ t }: Context) => (
    <Panel
      view={view}
      t={t}
      onSheet={nothing}
      isLost={isLost}
      onShowClaim={nothing}
      onShowPassage={nothing}
      onReadOnce={nothing}
      onAllowAlways={nothing}
      {...(notes && { notes })}
    />
  );

const ready = (report: Report, isLost = false) =>
  panel({ status: 'ready', url: report.article.url, report, timings: null }, isLost);

const kept = (notes: ArticleNotes | null): NotesAccess => ({
  kept: notes,
  onChange: () => Promise.resolve(''),
  newId: () => 'n9',
});

const added = (report: Report, additions: Additions, notes: NotesAccess) =>
  panel({ status: 'ready', url: report.article.url, report, additions, timings: null }, false, notes);

const story: Story = {
  css,
  place: 'own-page',
  width: 400,
  states: {
    '9 claims': ready(SAMPLE),
    'all folds open': (context) => <div ref={unfold}>{ready(SAMPLE)(context)}</div>,
    '200 claims': ready(manyClaims(200)),
    'no claims': ready(NO_CLAIMS),
    'headline surer than the text': ready(SURER_HEADLINE),
    'somebody is silent': ready(WITH_SILENCE),
    'not on the page any more': ready(CUT_SHORT, true),
    'long title, names and quotations': ready(LONG),
    'a dossier and notes': added(NOTED, ADDITIONS, kept(ARTICLE_NOTES)),
    'a dossier and notes, all folds open': (context) => (
      <div ref={unfold}>{added(NOTED, ADDITIONS, kept(ARTICLE_NOTES))(context)}</div>
    ),
    'no notes yet': added(SAMPLE, NO_ADDITIONS, kept(null)),
    hidden: panel({ status: 'hidden' }),
    reading: panel({ status: 'reading' }),
    'no article': panel({ status: 'no-article', reason: 'none' }),
    error: panel({ status: 'error', message: 'TypeError: undefined is not an object (sentences.at)' }),
  },
};
export default story;
