import type { SourceKind } from '../labels.ts';
import type { Report, Source } from '../report.ts';
import type { SourceRef } from './correct-claim.ts';

/** A ledger that takes in the sources the reader names. */
export interface NoteLedger {
  readonly refOf: SourceRef;
  /** The report with the ledger its claims need. */
  readonly settle: (report: Report) => Report;
}

const keyOf = (name: string, kind: SourceKind): string =>
  `${kind} ${name.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase()}`;

/**
 * Keeps the ledger of a report while the reader corrects sources. One that is listed by the same name and kind is
 * joined; others come after the engine's, with ids of their own (`rs1`).
 */
export function noteLedger(sources: readonly Source[]): NoteLedger {
  const added: Source[] = [];
  const byKey = new Map<string, string>();
  for (const { id, name, kind } of sources)
    if (name && !byKey.has(keyOf(name, kind))) byKey.set(keyOf(name, kind), id);

  const refOf: SourceRef = (name, kind) => {
    const key = keyOf(name, kind);
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const id = `rs${added.length + 1}`;
    added.push({ id, name, kind, aliases: [], claims: [] });
    byKey.set(key, id);
    return id;
  };
  return { refOf, settle: (report) => settle(report, [...sources, ...added]) };
}

/** Gives every source its claims; one that has none and passes nothing on goes, with all that points to it. */
function settle(report: Report, sources: readonly Source[]): Report {
  const { claims } = report;
  const needed = new Set(claims.flatMap((claim) => claim.sources.flatMap(({ ref, via }) => [ref, ...via])));
  const left = sources
    .filter(({ id }) => needed.has(id))
    .map((source) => ({
      ...source,
      claims: claims
        .filter((claim) => claim.sources.some(({ ref }) => ref === source.id))
        .map(({ id }) => id),
    }));
  const isListed = (id: string | null): boolean => id !== null && needed.has(id);
  return {
    ...report,
    sources: left,
    claims: claims.map((claim) =>
      claim.accuses && !isListed(claim.accuses.ref)
        ? { ...claim, accuses: { ...claim.accuses, ref: null } }
        : claim,
    ),
    silences: report.silences.map((silence) =>
      isListed(silence.source) ? silence : { ...silence, source: null },
    ),
  };
}
