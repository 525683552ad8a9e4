import { useState } from 'preact/hooks';

import type { Settings } from '../../core/settings.ts';
import { Section } from '../options/Setting.tsx';
import type { Translate } from '../translate.ts';
import { Drafts } from './Drafts.tsx';
import { ImportFiles, useImport } from './ImportFiles.tsx';
import { InstalledDossier } from './InstalledDossier.tsx';
import type { LibraryActions, LibraryData } from './library-data.ts';
import { Subscriptions } from './Subscriptions.tsx';

/** As many are listed at first. */
const SHOWN = 20;

/** Props of the sections that show what the reader has. */
export interface LibraryProps {
  readonly library: LibraryData;
  readonly actions: LibraryActions;
  readonly t: Translate;
}

interface DossiersProps extends LibraryProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Dossiers: those that are there, more from files, and those that are subscribed to. */
export function Dossiers({ library, settings, actions, t, onChange }: DossiersProps) {
  const { files, take } = useImport(actions, t);
  const [isOver, setOver] = useState(false);
  const [isAll, setAll] = useState(false);
  const [failure, setFailure] = useState('');
  const { dossiers, problem } = library;
  const shown = isAll ? dossiers : dossiers.slice(0, SHOWN);
  return (
    <div
      class={isOver ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (!holdsFiles(event)) return;
        // Else the browser goes to the file.
        event.preventDefault();
        void take([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <Section id="dossiers" title={t('options_dossiers')} text={t('library_text')}>
        {isOver && <p class="drop-here">{t('library_import_drop')}</p>}
        {problem && <p class="told">{t(`store_${problem}`)}</p>}
        <div class="setting">
          <h3>{t('library_installed')}</h3>
          <ul class="entries">
            {shown.map((entry) => (
              <InstalledDossier key={entry.id} entry={entry} actions={actions} t={t} onTold={setFailure} />
            ))}
          </ul>
          {shown.length < dossiers.length && (
            <button type="button" class="link" onClick={() => setAll(true)}>
              {t('library_more', [new Intl.NumberFormat(t('locale_tag')).format(dossiers.length)])}
            </button>
          )}
          <output class="done">{failure}</output>
        </div>
        <Drafts drafts={library.drafts} t={t} />
        <ImportFiles files={files} t={t} onTake={(list) => void take(list)} />
        <Subscriptions
          subscriptions={library.subscriptions}
          isOn={settings.subscriptions}
          actions={actions}
          t={t}
          onSwitch={(subscriptions) => onChange({ subscriptions })}
        />
      </Section>
    </div>
  );
}
