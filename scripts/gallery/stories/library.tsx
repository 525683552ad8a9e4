import css from '../../../components/options/options.css?inline';
import { Dossiers } from '../../../components/library/Dossiers.tsx';
import { ImportResult, type FileState } from '../../../components/library/ImportResult.tsx';
import { OwnNotes } from '../../../components/library/OwnNotes.tsx';
import type { LibraryData } from '../../../components/library/library-data.ts';
import { problemAt } from '../../../core/dossier/problem-words.ts';
import { DEFAULT_SETTINGS } from '../../../core/settings.ts';
import { LIBRARY, NO_LIBRARY, silentLibrary } from '../../../tests/ui/sample-library.ts';
import { nothing, type Context, type Story } from '../story.ts';

const library =
  (data: LibraryData, subscriptions = false) =>
  ({ t }: Context) => (
    <main class="column">
      <h1>{t('options_title')}</h1>
      <Dossiers
        library={data}
        settings={{ ...DEFAULT_SETTINGS, subscriptions }}
        actions={silentLibrary}
        t={t}
        onChange={nothing}
      />
      <OwnNotes library={data} actions={silentLibrary} t={t} />
    </main>
  );

const QUESTION = {
  type: 'ask',
  title: 'Altöl im Hafen, März 2026',
  revision: 3,
  before: 2,
  onReplace: nothing,
  onKeep: nothing,
} as const;

const FILES: readonly FileState[] = [
  { type: 'reading' },
  { type: 'done', title: 'Altöl im Hafen, März 2026' },
  { type: 'same' },
  { ...QUESTION, how: 'newer', origin: { type: 'file', name: 'a.jsonld' } },
  { ...QUESTION, how: 'older', revision: 1, origin: { type: 'built-in' } },
  { ...QUESTION, how: 'other', revision: 2, origin: { type: 'own' } },
  { ...QUESTION, how: 'newer', origin: { type: 'subscription', url: 'https://a.example/b' } },
  { type: 'replaced', revision: 3 },
  { type: 'kept' },
  {
    type: 'problems',
    problems: [
      problemAt('link-scheme', ['items', 2, 'sayso:sources', 0, 'url']),
      problemAt('no-source', ['items', 3]),
      problemAt('date', ['sayso:researched']),
      problemAt('missing', ['creator']),
      problemAt('not-json', [], 'line 12'),
    ],
  },
];

const results = ({ t }: Context) => (
  <main class="column">
    <h1>{t('library_import')}</h1>
    <ul class="results">
      {[...FILES, { type: 'failed' as const, failure: t('store_full') }].map((state, at) => (
        <ImportResult key={`${at}`} name={`altoel-${at + 1}.jsonld`} state={state} t={t} />
      ))}
    </ul>
  </main>
);

const story: Story = {
  css,
  place: 'own-page',
  width: 680,
  states: {
    'of every kind': library(LIBRARY, true),
    'subscriptions off': library({ ...LIBRARY, notes: [] }),
    empty: library(NO_LIBRARY, true),
    'the store of a later version': library({ ...NO_LIBRARY, problem: 'newer' }),
    'files that were tried': results,
  },
};
export default story;
