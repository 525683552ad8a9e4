import { render } from 'preact';

import type { Translate } from '../../components/translate.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import type { Settings } from '../../core/settings.ts';
import { localText } from '../../platform/locale.ts';
import { wearLook } from '../../platform/looks.ts';
import { NEWS_SITES } from '../../platform/news-sites.ts';
import { changeSettings, readSettings, watchSettings } from '../../platform/settings.ts';

const t: Translate = localText;

const show = ({ readWhen }: Settings): void =>
  render(
    <Welcome
      readWhen={readWhen}
      newsSites={NEWS_SITES.length}
      t={t}
      onReadWhen={(chosen) => void changeSettings({ readWhen: chosen })}
    />,
    document.body,
  );

document.documentElement.lang = t('locale_tag');
document.title = `Sayso: ${t('start_title')}`;
await wearLook(document.documentElement);
watchSettings(show);
show(await readSettings());
