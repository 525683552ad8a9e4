import type { Dossier, DossierStatement, LocalText } from './dossier.ts';

/** A statement as far as a list of changes names it. */
export interface ChangedStatement {
  readonly id: string;
  readonly about: LocalText;
}

/** What one version of a dossier says otherwise than the one before. */
export interface DossierChanges {
  readonly id: string;
  readonly title: LocalText;
  readonly revision: number;
  /** The revision before; null where the dossier is new. */
  readonly before: number | null;
  readonly added: readonly ChangedStatement[];
  readonly changed: readonly ChangedStatement[];
  readonly removed: readonly ChangedStatement[];
  /** What of the dossier itself is another now; absent for nothing. */
  readonly parts?: readonly DossierPart[];
}

/** What a dossier says of itself, as far as its reader has to know when it changes. */
export const DOSSIER_PARTS = ['title', 'summary', 'authors', 'licence', 'article'] as const;
export type DossierPart = (typeof DOSSIER_PARTS)[number];

const named = ({ id, about }: DossierStatement): ChangedStatement => ({ id, about });

/** The same text for equal values, in whichever order their fields are. */
export const inAnyOrder = (value: unknown): string =>
  JSON.stringify(value, (_, field: unknown) =>
    typeof field === 'object' && field !== null && !Array.isArray(field)
      ? Object.fromEntries(Object.entries(field).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : field,
  );

/** Compares two versions of a dossier statement by statement; null before for one that is new. */
export function changesBetween(before: Dossier | null, after: Dossier): DossierChanges {
  const old = new Map(before?.statements.map((one) => [one.id, one]));
  const now = new Set(after.statements.map(({ id }) => id));
  const parts = DOSSIER_PARTS.filter(
    (part) => before && inAnyOrder(before[part]) !== inAnyOrder(after[part]),
  );
  const known = after.statements.filter(({ id }) => old.has(id));
  return {
    id: after.id,
    title: after.title,
    revision: after.revision,
    before: before?.revision ?? null,
    added: after.statements.filter(({ id }) => !old.has(id)).map(named),
    changed: known.filter((one) => inAnyOrder(one) !== inAnyOrder(old.get(one.id))).map(named),
    removed: (before?.statements ?? []).filter(({ id }) => !now.has(id)).map(named),
    ...(parts.length > 0 && { parts }),
  };
}

/** What went with a dossier that is no longer there. */
export const changesOfRemoved = (before: Dossier): DossierChanges => ({
  ...changesBetween(null, before),
  before: before.revision,
  added: [],
  removed: before.statements.map(named),
});
