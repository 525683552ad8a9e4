/** What the bundler knows of a module: which it imports at once, by their ids; null for one it does not know. */
export type InfoOf = (id: string) => { readonly importedIds: readonly string[] } | null;

/** All that is loaded with a module before it runs: itself and what it imports, dynamic imports left out. */
export function loadedWith(entry: string, infoOf: InfoOf): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [entry];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(infoOf(id)?.importedIds ?? []));
  }
  return found;
}
