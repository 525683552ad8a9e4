const verbs = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/** Verbs that pass on a summary with a preposition before quoted words: „rief nach „…““, „sprach von „…““. */
export const SUMMARY_PREPOSITIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['rufen', ['nach']],
  ['verlangen', ['nach']],
  ['sprechen', ['von']],
  ['reden', ['von']],
  ['warnen', ['vor']],
  ['mahnen', ['zu']],
  ['aufrufen', ['zu', 'zum', 'zur']],
  ['plädieren', ['für']],
  ['pochen', ['auf']],
  ['drohen', ['mit']],
  ['drängen', ['auf']],
  ['appellieren', ['an']],
  ['klagen', ['über']],
]);
