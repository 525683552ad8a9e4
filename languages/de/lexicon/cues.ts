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

/** Nouns in „nach … X“ that make the phrase an attribution. */
export const ACCORDING_NOUNS: ReadonlySet<string> = new Set(
  verbs(`angaben angabe darstellung aussage aussagen auskunft auskünften ansicht auffassung meinung einschätzung einschätzungen
    überzeugung erkenntnissen erkenntnis schilderung schilderungen mitteilung informationen information berichten bericht
    meldung meldungen medienberichten recherchen worten lesart schätzung schätzungen berechnungen berechnung erhebungen
    prognose prognosen umfrage studie zahlen daten positionsdaten bekunden dafürhalten urteil einstufung version
    darlegung analyse analysen beobachtung beobachtungen ermittlungen ermittlung ergebnissen`),
);
