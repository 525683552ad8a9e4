import { render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';

import { Dossiers } from '../../components/library/Dossiers.tsx';
import type { LibraryActions, LibraryData } from '../../components/library/library-data.ts';
import { OwnNotes } from '../../components/library/OwnNotes.tsx';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { LIBRARY, silentLibrary } from './sample-library.ts';
import { german } from './translate.ts';

const ok = () => Promise.resolve('');
/** Actions that do nothing, to be asked what was wanted. */
const aReader = () => ({
  ...silentLibrary,
  onSetOn: vi.fn<LibraryActions['onSetOn']>(ok),
  onDelete: vi.fn<LibraryActions['onDelete']>(ok),
  onSave: vi.fn<LibraryActions['onSave']>(ok),
  onRead: vi.fn<LibraryActions['onRead']>(),
  onInstall: vi.fn<LibraryActions['onInstall']>(ok),
  onSubscribe: vi.fn<LibraryActions['onSubscribe']>(ok),
  onSubscriptionOn: vi.fn<LibraryActions['onSubscriptionOn']>(ok),
  onCheck: vi.fn<LibraryActions['onCheck']>(),
  onUnsubscribe: vi.fn<LibraryActions['onUnsubscribe']>(ok),
  onDeleteNotes: vi.fn<LibraryActions['onDeleteNotes']>(ok),
  onExportNotes: vi.fn<LibraryActions['onExportNotes']>(ok),
  onExportToHypothesis: vi.fn<LibraryActions['onExportToHypothesis']>(),
  onImportNotes: vi.fn<LibraryActions['onImportNotes']>(),
});

/** Shows the sections of the options page that are about what the reader has. */
export function openLibrary(library: LibraryData = LIBRARY, subscriptions = false) {
  const actions = aReader();
  const onChange = vi.fn<() => void>();
  const settings = { ...DEFAULT_SETTINGS, subscriptions };
  const { container } = render(
    <>
      <Dossiers library={library} settings={settings} actions={actions} t={german} onChange={onChange} />
      <OwnNotes library={library} actions={actions} t={german} />
    </>,
  );
  return { actions, onChange, container, user: userEvent.setup() };
}
/** A section by its title. */
export const section = (name: string) => within(screen.getByRole('region', { name }));
/** The first entry of a list whose checkbox has this name. */
export const item = (name: string | RegExp) => {
  const [box] = screen.getAllByRole('checkbox', { name });
  return within(box!.closest('li')!);
};
/** A file to be chosen; its content does not matter. */
export const file = (name: string) => new File(['{}'], name, { type: 'application/json' });
