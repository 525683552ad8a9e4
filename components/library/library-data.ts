import type { DossierChanges } from '../../core/dossier/changes.ts';
import type { FileComparison } from '../../core/dossier/compare-installed.ts';
import type { Dossier, LocalText } from '../../core/dossier/dossier.ts';
import type { DossierOrigin } from '../../core/dossier/origin.ts';
import type { DossierProblem } from '../../core/dossier/problem.ts';
import type { ImportProblem } from '../../core/notes/import-problem.ts';
import type { ArticleNotes } from '../../core/notes/notes.ts';
import type { StoreProblem } from '../../core/store-problem.ts';

/** A dossier on this device. */
export interface LibraryDossier {
  readonly id: string;
  readonly isOn: boolean;
  readonly origin: DossierOrigin;
  /** What it says, or why it cannot be read any more. */
  readonly dossier: Dossier | null;
  readonly problems: readonly DossierProblem[];
}

/** Why an update was not taken over. */
export type SubscriptionProblemKind =
  'unreachable' | 'status' | 'redirect' | 'large' | 'invalid' | 'taken' | 'disallowed';

/** An address that dossiers come from. */
export interface LibrarySubscription {
  readonly url: string;
  readonly isOn: boolean;
  /** Points in time, ISO 8601 in UTC; empty for never. */
  readonly checked: string;
  readonly changed: string;
  readonly lastProblem: { readonly kind: SubscriptionProblemKind; readonly detail: string } | null;
  readonly changes: readonly DossierChanges[];
}

/** A dossier while it is written. */
export interface LibraryDraft {
  /** The page it goes on on. */
  readonly href: string;
  readonly title: LocalText;
  /** The title of its article. */
  readonly article: string;
  /** When it was last changed, ISO 8601 in UTC. */
  readonly at: string;
}

/** What the reader has; empty where the store cannot be read. */
export interface LibraryData {
  readonly dossiers: readonly LibraryDossier[];
  readonly drafts: readonly LibraryDraft[];
  readonly subscriptions: readonly LibrarySubscription[];
  readonly notes: readonly ArticleNotes[];
  /** Why something of it cannot be read. */
  readonly problem: StoreProblem | null;
}

/** A file as it was looked at, with the dossier that is there under its id. */
export interface ReadFile {
  readonly comparison: FileComparison;
  readonly text: string;
  readonly origin: DossierOrigin | null;
}

/** What became of something that was asked for: empty, or the sentence why it was not done. */
export type Failure = string;

/** What was taken over from a file of notes. */
export type NotesImport =
  | { readonly type: 'done'; readonly notes: number; readonly articles: number; readonly skipped: number }
  | { readonly type: 'problems'; readonly problems: readonly ImportProblem[] }
  | { readonly type: 'failed'; readonly failure: Failure };

/** What the reader can do with it. What asks the browser for permissions is called directly in the click. */
export interface LibraryActions {
  readonly onSetOn: (id: string, isOn: boolean) => Promise<Failure>;
  readonly onDelete: (id: string) => Promise<Failure>;
  /** Saves the file as it came. */
  readonly onSave: (id: string) => Promise<Failure>;
  /** Looks at a file without installing it; null where it cannot be opened. */
  readonly onRead: (file: File) => Promise<ReadFile | null>;
  readonly onInstall: (text: string, name: string) => Promise<Failure>;
  /** The host of an address that can be subscribed to; null for any other. */
  readonly subscribableHost: (typed: string) => string | null;
  readonly onSubscribe: (typed: string) => Promise<Failure>;
  readonly onSubscriptionOn: (url: string, isOn: boolean) => Promise<Failure>;
  /** Asks an address now; resolves whether there was something new. */
  readonly onCheck: (url: string) => Promise<boolean>;
  readonly onUnsubscribe: (url: string) => Promise<Failure>;
  readonly onDeleteNotes: (url: string) => Promise<Failure>;
  readonly onExportNotes: () => Promise<Failure>;
  /** Saves the notes of one article in the form of Hypothesis' API. */
  readonly onExportToHypothesis: (notes: ArticleNotes) => void;
  readonly onImportNotes: (file: File) => Promise<NotesImport>;
}
