import css from '../../../components/popup/popup.css?inline';
import type { PopupView } from '../../../components/popup/popup-view.ts';
import type { Report } from '../../../core/report.ts';
import { ADDITIONS, NOTED } from '../../../tests/ui/sample-additions.ts';
import { POPUP_EXTRAS, ready, silentPopup } from '../../../tests/ui/silent-surfaces.tsx';
import { CUT_SHORT, LONG, manyClaims, NO_CLAIMS, SAMPLE, SURER_HEADLINE } from '../reports.ts';
import type { Context, Story } from '../story.ts';

const HOST = 'www.beispielblatt.example';

const popup =
  (view: PopupView) =>
  ({ t }: Context) =>
    silentPopup(view, t, {
      ...POPUP_EXTRAS,
      site: 'host' in view || view.status === 'ready' ? { host: HOST, on: view.status === 'ready' } : null,
    });

const read = (report: Report) => popup(ready(report));

const story: Story = {
  css,
  place: 'own-page',
  width: 380,
  states: {
    '9 claims': read(SAMPLE),
    '21 claims': read(manyClaims(21)),
    '200 claims': read(manyClaims(200)),
    'no claims': read(NO_CLAIMS),
    'headline surer than the text': read(SURER_HEADLINE),
    'some not placed, only the beginning read': read(CUT_SHORT),
    'long title, names and quotations': read(LONG),
    'a dossier and notes': popup({ ...ready(NOTED), additions: ADDITIONS }),
    starting: popup({ status: 'starting' }),
    reading: popup({ status: 'reading' }),
    'no article': popup({ status: 'no-article', reason: 'none' }),
    'no article, too slow': popup({ status: 'no-article', reason: 'too-slow' }),
    'no article, translated': popup({ status: 'no-article', reason: 'translated' }),
    ask: popup({ status: 'ask', host: HOST }),
    'site off': popup({ status: 'site-off', host: HOST }),
    'only on click': popup({ status: 'on-click' }),
    'unsupported language': popup({ status: 'unsupported-language', language: 'fr' }),
    'language unknown': popup({ status: 'unsupported-language', language: '???' }),
    'language off': popup({ status: 'language-off', language: 'de' }),
    restricted: popup({ status: 'restricted' }),
    error: popup({ status: 'error', message: 'TypeError: undefined is not an object (sentences.at)' }),
  },
};
export default story;
