import type { DBSchema } from 'idb';

import type { DossierChanges } from '../../core/dossier/changes.ts';
import type { DossierArticle } from '../../core/dossier/dossier.ts';
import type { DossierIndex } from '../../core/dossier/dossier-index.ts';
import type { DossierOrigin } from '../../core/dossier/origin.ts';
import type { ArticleNotes } from '../../core/notes/notes.ts';

/** A dossier on this device. */
export interface InstalledDossier {
  readonly id: string;
  /** The file as it came. */
  readonly text: string;
  /** Whether it is shown with its article. */
  readonly isOn: boolean;
  readonly origin: DossierOrigin;
  /** Points in time, ISO 8601 in UTC; empty for those that come with Sayso. */
  readonly installed: string;
  readonly changed: string;
}

/** Why an update of a subscription was not taken over. The interface has a sentence for each under `subscription_<kind>`. */
export const SUBSCRIPTION_PROBLEMS = [
  'unreachable',
  'status',
  'redirect',
  'large',
  'invalid',
  'taken',
  'disallowed',
] as const;

/** A problem with what is needed to look into it: the status, the place in the file, the id; empty for nothing. */
export interface SubscriptionProblem {
  readonly kind: (typeof SUBSCRIPTION_PROBLEMS)[number];
  readonly detail: string;
}

/** An address that dossiers are fetched from. */
export interface Subscription {
  readonly url: string;
  /** What the server called the version that is here; empty for none. */
  readonly etag: string;
  /** When it was last asked, ISO 8601 in UTC; empty for never. */
  readonly checked: string;
  readonly isOn: boolean;
  /** Why the last update was not taken over; null where it was. */
  readonly lastProblem: SubscriptionProblem | null;
  /** When its dossiers last changed, and what that changed in each. */
  readonly changed: string;
  readonly changes: readonly DossierChanges[];
}

/** What is kept for matching: the parts of the dossiers that are needed, and what was built from them. */
export type IndexRecord =
  | { readonly type: 'article'; readonly id: string; readonly article: DossierArticle }
  | { readonly type: 'stamp'; readonly stamp: string }
  | { readonly type: 'built'; readonly stamp: string; readonly index: DossierIndex };

/** The database in its present version. */
export interface SaysoDatabase extends DBSchema {
  /** By the address of the article, see `addressOf`. */
  readonly notes: { readonly key: string; readonly value: ArticleNotes };
  readonly dossiers: { readonly key: string; readonly value: InstalledDossier };
  readonly subscriptions: { readonly key: string; readonly value: Subscription };
  readonly index: { readonly key: string; readonly value: IndexRecord };
}
