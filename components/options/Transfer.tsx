import { useState } from 'preact/hooks';

import type { SettingsFile, SettingsFileProblem } from '../../core/settings-file.ts';
import type { Translate } from '../translate.ts';
import { listInWords } from '../words.ts';
import type { SectionProps } from './options-data.ts';
import { Section } from './Setting.tsx';

const inWords = (result: SettingsFile | SettingsFileProblem, t: Translate): string =>
  result.ok ? t('options_import_done') : t(`options_import_${result.reason}`, [result.entry]);

/** Settings to a file and from one. */
export function Transfer({ data: { allowed }, actions, t }: SectionProps) {
  const [result, setResult] = useState<SettingsFile | SettingsFileProblem | null>(null);
  const isAllowed = (host: string): boolean => allowed.some((pattern) => pattern.includes(`://${host}/`));
  const missing = result?.ok ? result.sites.filter((host) => !isAllowed(host)) : [];
  return (
    <Section id="transfer" title={t('options_transfer')}>
      <div class="setting">
        <h3>{t('options_export')}</h3>
        <p class="soft">{t('options_export_text')}</p>
        <button type="button" class="action action-second" onClick={actions.onExport}>
          {t('options_export_button')}
        </button>
      </div>
      <div class="setting">
        <label class="file">
          <h3>{t('options_import')}</h3>
          <p class="soft">{t('options_import_text')}</p>
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (!file) return;
              void actions.onImport(file).then(setResult);
              // So that the same file, mended, can be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
        <output class="done">{result && inWords(result, t)}</output>
        {missing.length > 0 && (
          <>
            <p>{t('options_import_sites', [listInWords(missing, t)])}</p>
            <button type="button" class="action" onClick={() => void actions.onAllow(missing)}>
              {t('options_import_allow')}
            </button>
          </>
        )}
      </div>
    </Section>
  );
}
