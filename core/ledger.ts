import type { SourceMention } from './reading.ts';
import type { Source } from './report.ts';

/** Every source of an article, in order of first mention, with its claims. */
export interface Ledger {
  readonly sources: readonly Source[];
  /** Source id for a mention's key. */
  readonly idOf: (key: string) => string | undefined;
}

/** A source while it is gathered. */
interface Entry {
  readonly source: Source;
  readonly aliases: Set<string>;
  readonly claims: Set<string>;
}

/**
 * Gathers the mentions of all claims into sources, and after them those of `carriers` that pass on one of them. A
 * source's name is the one its mentions agree on; the other wordings become aliases. Mentions of one kind and name are
 * one source, whatever their keys.
 */
export function ledgerOf(
  mentions: readonly { readonly claim: string; readonly mention: SourceMention; readonly words: string }[],
  carriers: readonly SourceMention[] = [],
): Ledger {
  const sources = new Set<Entry>();
  const byKey = new Map<string, Entry>();
  const byName = new Map<string, Entry>();
  for (const { claim, mention, words } of mentions) {
    const named = mention.name === '' ? '' : `${mention.kind} ${mention.name.toLowerCase()}`;
    const known = byKey.get(mention.key) ??
      byName.get(named) ?? {
        source: {
          id: `s${sources.size + 1}`,
          name: mention.name,
          kind: mention.kind,
          aliases: [],
          claims: [],
        },
        aliases: new Set<string>(),
        claims: new Set<string>(),
      };
    for (const name of [mention.name, words]) if (name && name !== known.source.name) known.aliases.add(name);
    known.claims.add(claim);
    byKey.set(mention.key, known);
    if (named) byName.set(named, known);
    sources.add(known);
  }
  const passing = new Set(mentions.flatMap(({ mention }) => mention.via));
  for (const { key, name, kind } of carriers) {
    if (byKey.has(key) || !passing.has(key)) continue;
    const again = byName.get(`${kind} ${name.toLowerCase()}`);
    const source = { id: `s${sources.size + 1}`, name, kind, aliases: [], claims: [] };
    const carrier = again ?? { source, aliases: new Set<string>(), claims: new Set<string>() };
    byKey.set(key, carrier);
    sources.add(carrier);
  }
  return {
    sources: [...sources].map(({ source, aliases, claims }) => ({
      ...source,
      aliases: [...aliases],
      claims: [...claims],
    })),
    idOf: (key) => byKey.get(key)?.source.id,
  };
}
