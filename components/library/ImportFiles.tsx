import { useRef, useState } from 'preact/hooks';

import { localWords } from '../dossier/dossier-words.ts';
import type { Translate } from '../translate.ts';
import { ImportResult, type FileState } from './ImportResult.tsx';
import type { LibraryActions } from './library-data.ts';

interface FileEntry {
  readonly key: number;
  readonly name: string;
  readonly state: FileState;
}

/** What has been tried with files, and the ways to try more: several at once, one after the other. */
export function useImport(actions: LibraryActions, t: Translate) {
  const [files, setFiles] = useState<readonly FileEntry[]>([]);
  const count = useRef(0);

  const set = (key: number, state: FileState): void =>
    setFiles((before) => before.map((one) => (one.key === key ? { ...one, state } : one)));

  async function install(key: number, name: string, text: string, done: FileState): Promise<void> {
    const failure = await actions.onInstall(text, name);
    set(key, failure ? { type: 'failed', failure } : done);
  }

  async function tryOne(key: number, file: File): Promise<void> {
    const read = await actions.onRead(file);
    if (!read) return set(key, { type: 'failed', failure: t('library_import_unreadable') });
    const { comparison, text, origin } = read;
    if (comparison.type === 'problems' || comparison.type === 'same') return set(key, comparison);
    const { dossier } = comparison;
    const title = localWords(dossier.title, t).text;
    if (comparison.type === 'new') return install(key, file.name, text, { type: 'done', title });
    const { revision } = dossier;
    const onReplace = (): void => void install(key, file.name, text, { type: 'replaced', revision });
    const onKeep = (): void => set(key, { type: 'kept' });
    const { before } = comparison;
    set(key, { type: 'ask', how: comparison.type, title, revision, before, origin, onReplace, onKeep });
  }

  async function take(list: Iterable<File>): Promise<void> {
    const taken = Array.from(list, (file) => ({ key: ++count.current, file }));
    setFiles(taken.map(({ key, file: { name } }) => ({ key, name, state: { type: 'reading' } })));
    // In order, so that the same file twice is seen to be the same.
    for (const { key, file } of taken) await tryOne(key, file);
  }
  return { files, take };
}

interface ImportFilesProps {
  readonly files: readonly FileEntry[];
  readonly t: Translate;
  readonly onTake: (files: Iterable<File>) => void;
}

/** Files to be chosen, and what became of those that were. */
export const ImportFiles = ({ files, t, onTake }: ImportFilesProps) => (
  <div class="setting">
    <label class="file">
      <h3>{t('library_import')}</h3>
      <p class="soft">{t('library_import_text')}</p>
      <input
        type="file"
        multiple
        accept=".jsonld,.json,application/ld+json,application/json"
        onChange={({ currentTarget }) => {
          onTake([...(currentTarget.files ?? [])]);
          // So that the same file, mended, can be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
    <ul class="results" aria-live="polite">
      {files.map(({ key, name, state }) => (
        <ImportResult key={key} name={name} state={state} t={t} />
      ))}
    </ul>
  </div>
);
