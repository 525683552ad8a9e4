import type { Dossier } from '../../core/dossier/dossier.ts';
import type { Failure } from '../library/library-data.ts';

/** What the form begins with. */
export interface MakerData {
  readonly draft: Dossier;
  /** The JSON it was read from, whose other fields are kept. */
  readonly raw: unknown;
  /** Whether it is one that was installed before. */
  readonly isEdited: boolean;
  /** When the draft was kept that goes on here, ISO 8601 in UTC; empty where it begins anew. */
  readonly continued: string;
}

/** What the form does with what was written. */
export interface MakerActions {
  /** Keeps the draft; resolves whether that worked. */
  readonly onKeep: (draft: Dossier) => Promise<boolean>;
  /** Forgets the draft and begins anew. */
  readonly onDiscard: () => Promise<void>;
  /** Saves a finished file; says under which name. */
  readonly onSave: (id: string, text: string) => string;
  readonly onInstall: (text: string) => Promise<Failure>;
  /** An id for a new statement. */
  readonly newId: () => string;
}
