import { render } from 'preact';

import { EmptySheet, Sheet } from '../../components/sheet/Sheet.tsx';
import type { Translate } from '../../components/translate.ts';
import type { TabState } from '../../core/tab-state.ts';
import { localText } from '../../platform/locale.ts';
import { wearLook } from '../../platform/looks.ts';
import { readTabState, watchTabState } from '../../platform/tab-state.ts';

const t: Translate = localText;
const tabId = Number(new URLSearchParams(location.search).get('tab'));
const made = new Date();

/** Shows the article once it is read. Then the sheet stays as it is, whatever becomes of the tab. */
function show(state: TabState | null): boolean {
  const isReady = state?.status === 'ready';
  const title = isReady ? state.report.article.title : '';
  document.title = title ? t('sheet_document', [title]) : t('sheet_title');
  render(
    isReady ? (
      <Sheet
        report={state.report}
        additions={state.additions}
        readAt={state.readAt === undefined ? undefined : new Date(state.readAt)}
        made={made}
        t={t}
        onPrint={() => window.print()}
      />
    ) : (
      <EmptySheet t={t} />
    ),
    document.body,
  );
  return isReady;
}

document.documentElement.lang = t('locale_tag');
void wearLook(document.documentElement);
if (!show(await readTabState(tabId))) {
  const stop = watchTabState(tabId, (state) => {
    if (show(state)) stop();
  });
}
