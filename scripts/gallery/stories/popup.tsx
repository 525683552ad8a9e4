import css from '../../../components/popup/popup.css?inline';
import { Popup } from '../../../components/popup/Popup.tsx';
import type { PopupView } from '../../../components/popup/popup-view.ts';
import type { Report } from '../../../core/report.ts';
import { ADDITIONS, NOTED } from '../../../tests/ui/sample-additions.ts';
import { CUT_SHORT, LONG, manyClaims, NO_CLAIMS, SAMPLE, SURER_HEADLINE } from '../reports.ts';
import { nothing, type Context, type Story } from '../story.ts';

const SITE = { host: 'www.beispielblatt.example', on: true };

const popup =
  (view: PopupView) =>
  ({ t }: Context) => (
    <Popup
      view={view}
      density="few"
      t={t}
      onDensity={nothing}
      onShowClaim={nothing}
      onShowPassage={nothing}
      onReadOnce={nothing}
      onAllowAlways={nothing}
      site={'host' in view || view.status === 'ready' ? SITE : null}
      onSite={nothing}
      onPanel={nothing}
      onOptions={nothing}
      exports={{ onExport: nothing, onCopy: () => Promise.resolve(true), onPrint: nothing }}
    />
  );

const ready = (report: Report) => popup({ status: 'ready', url: report.article.url, report, timings: null });

const story: Story = {
  css,
  place: 'own-page',
  width: 380,
  states: {
    '9 claims': ready(SAMPLE),
    '21 claims': ready(manyClaims(21)),
    '200 claims': ready(manyClaims(200)),
    'no claims': ready(NO_CLAIMS),
    'headline surer than the text': ready(SURER_HEADLINE),
    'some not placed, only the beginning read': ready(CUT_SHORT),
    'long title, names and quotations': ready(LONG),
    'a dossier and notes': popup({
      status: 'ready',
      url: NOTED.article.url,
      report: NOTED,
      additions: ADDITIONS,
      timings: null,
    }),
    starting: popup({ status: 'starting' }),
    reading: popup({ status: 'reading' }),
    'no article': popup({ status: 'no-article', reason: 'none' }),
    'no article, too slow': popup({ status: 'no-article', reason: 'too-slow' }),
    'no article, translated': popup({ status: 'no-article', reason: 'translated' }),
    ask: popup({ status: 'ask', host: 'www.beispielblatt.example' }),
    'site off': popup({ status: 'site-off', host: 'www.beispielblatt.example' }),
    'only on click': popup({ status: 'on-click' }),
    'unsupported language': popup({ status: 'unsupported-language', language: 'fr' }),
    'language unknown': popup({ status: 'unsupported-language', language: '???' }),
    restricted: popup({ status: 'restricted' }),
    error: popup({ status: 'error', message: 'TypeError: undefined is not an object (sentences.at)' }),
  },
};
export default story;
