import type { PlacedDossier } from './placed.ts';

/** The most dossiers of one article that are shown. */
export const MOST_SHOWN = 8;
/** How much all of them may say, in UTF-16 units as JSON: the tab's state with them has to fit beside other tabs'. */
export const MOST_UNITS = 1_000_000;

/** The dossiers of an article as far as there is room for them, and how many there are beside them. */
export interface DossiersInRoom {
  readonly dossiers: readonly PlacedDossier[];
  readonly leftOut: number;
}

/** Keeps those of an article's dossiers for which there is room, each whole or not at all, best match first. */
export function withinRoom(all: readonly PlacedDossier[]): DossiersInRoom {
  const dossiers: PlacedDossier[] = [];
  let left = MOST_UNITS;
  for (const dossier of all) {
    if (dossiers.length === MOST_SHOWN) break;
    const units = JSON.stringify(dossier).length;
    if (units > left) continue;
    left -= units;
    dossiers.push(dossier);
  }
  return { dossiers, leftOut: all.length - dossiers.length };
}
