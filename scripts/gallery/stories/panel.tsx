import css from '../../../components/panel/panel.css?inline';
import type { PanelView } from '../../../components/panel/panel-view.ts';
import { type Additions, NO_ADDITIONS } from '../../../core/additions.ts';
import type { ArticleNotes } from '../../../core/notes/notes.ts';
import type { Report } from '../../../core/report.ts';
import { ADDITIONS, ARTICLE_NOTES, NOTED } from '../../../tests/ui/sample-additions.ts';
import { notesAccess, ready, silentPanel } from '../../../tests/ui/silent-surfaces.tsx';
import { CUT_SHORT, LONG, manyClaims, NO_CLAIMS, SAMPLE, SURER_HEADLINE, WITH_SILENCE } from '../reports.ts';
import { unfold, type Context, type Story } from '../story.ts';

const panel =
  (view: PanelView, isLost = false) =>
  ({ t }: Context) =>
    silentPanel(view, t, { isLost });

const read = (report: Report, isLost = false) => panel(ready(report), isLost);

const added =
  (report: Report, additions: Additions, kept: ArticleNotes | null) =>
  ({ t }: Context) =>
    silentPanel({ ...ready(report), additions }, t, { notes: notesAccess(kept) });

const story: Story = {
  css,
  place: 'own-page',
  width: 400,
  states: {
    '9 claims': read(SAMPLE),
    'all folds open': (context) => <div ref={unfold}>{read(SAMPLE)(context)}</div>,
    '200 claims': read(manyClaims(200)),
    'no claims': read(NO_CLAIMS),
    'headline surer than the text': read(SURER_HEADLINE),
    'somebody is silent': read(WITH_SILENCE),
    'not on the page any more': read(CUT_SHORT, true),
    'long title, names and quotations': read(LONG),
    'a dossier and notes': added(NOTED, ADDITIONS, ARTICLE_NOTES),
    'a dossier and notes, all folds open': (context) => (
      <div ref={unfold}>{added(NOTED, ADDITIONS, ARTICLE_NOTES)(context)}</div>
    ),
    'no notes yet': added(SAMPLE, NO_ADDITIONS, null),
    hidden: panel({ status: 'hidden' }),
    reading: panel({ status: 'reading' }),
    'no article': panel({ status: 'no-article', reason: 'none' }),
    error: panel({ status: 'error', message: 'TypeError: undefined is not an object (sentences.at)' }),
  },
};
export default story;
