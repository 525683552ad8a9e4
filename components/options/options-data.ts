import type { ReadLanguage, Settings } from '../../core/settings.ts';
import type { SettingsFile, SettingsFileProblem } from '../../core/settings-file.ts';
import type { LibraryActions, LibraryData } from '../library/library-data.ts';
import type { Translate } from '../translate.ts';

/** How much lies in one place. */
export interface Amount {
  readonly entries: number;
  readonly bytes: number;
}

/** What is kept on the device at this moment. */
export interface Kept {
  readonly reports: Amount;
  readonly settings: Amount;
  /** The reader's own; null where the database cannot be read. */
  readonly notes: Amount | null;
  readonly dossiers: Amount | null;
  readonly subscriptions: Amount | null;
  /** Dossiers while they are written. */
  readonly drafts: Amount;
}

/** A shortcut as the browser has it; `keys` empty where none is bound. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** All the options page shows. */
export interface OptionsData {
  readonly settings: Settings;
  /** The list of news sites, hosts in order. */
  readonly newsSites: readonly string[];
  /** Match patterns of the sites the reader allowed. */
  readonly allowed: readonly string[];
  /** The languages this version reads. */
  readonly read: readonly ReadLanguage[];
  readonly kept: Kept;
  /** Dossiers, subscriptions and notes. */
  readonly library: LibraryData;
  readonly shortcuts: readonly Shortcut[];
  readonly browser: 'chrome' | 'firefox';
  readonly version: string;
}

/** What the reader can do there. What asks the browser for permissions is called directly in the click. */
export interface OptionsActions {
  readonly onChange: (change: Partial<Settings>) => void;
  /** The host in what was typed; null for what is none. */
  readonly hostOf: (typed: string) => string | null;
  /** Resolves whether the browser allowed these hosts. */
  readonly onAllow: (hosts: readonly string[]) => Promise<boolean>;
  /** Takes the permission for a match pattern back. */
  readonly onDisallow: (pattern: string) => void;
  readonly onErase: () => Promise<void>;
  readonly onExport: () => void;
  /** Resolves what was wrong with the file, or what it held and is now in force. */
  readonly onImport: (file: File) => Promise<SettingsFile | SettingsFileProblem>;
  readonly onChangeShortcuts: () => void;
  readonly library: LibraryActions;
}

/** Props of every section. */
export interface SectionProps {
  readonly data: OptionsData;
  readonly actions: OptionsActions;
  readonly t: Translate;
}
