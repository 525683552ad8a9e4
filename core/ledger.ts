import type { SourceMention } from './reading.ts';
import type { Source } from './report.ts';

/** Every source of an article, in order of first mention, with its claims. */
export interface Ledger {
  readonly sources: readonly Source[];
  /** Source id for a mention's key. */
  readonly idOf: (key: string) => string | undefined;
}

/**
 * Gathers the mentions of all claims into sources, and after them those of `carriers` that pass on one of them. A
 * source's name is the one its mentions agree on; the other wordings become aliases.
 */
export function ledgerOf(
  mentions: readonly { readonly claim: string; readonly mention: SourceMention; readonly words: string }[],
  carriers: readonly SourceMention[] = [],
): Ledger {
  const byKey = new Map<string, { source: Source; aliases: Set<string>; claims: Set<string> }>();
  for (const { claim, mention, words } of mentions) {
    const known = byKey.get(mention.key) ?? {
      source: { id: `s${byKey.size + 1}`, name: mention.name, kind: mention.kind, aliases: [], claims: [] },
      aliases: new Set<string>(),
      claims: new Set<string>(),
    };
    for (const name of [mention.name, words]) if (name && name !== known.source.name) known.aliases.add(name);
    known.claims.add(claim);
    byKey.set(mention.key, known);
  }
  const passing = new Set(mentions.flatMap(({ mention }) => mention.via));
  for (const { key, name, kind } of carriers) {
    if (byKey.has(key) || !passing.has(key)) continue;
    const source = { id: `s${byKey.size + 1}`, name, kind, aliases: [], claims: [] };
    byKey.set(key, { source, aliases: new Set(), claims: new Set() });
  }
  return {
    sources: [...byKey.values()].map(({ source, aliases, claims }) => ({
      ...source,
      aliases: [...aliases],
      claims: [...claims],
    })),
    idOf: (key) => byKey.get(key)?.source.id,
  };
}
