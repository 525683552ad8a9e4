/** Separable verbs of reporting that the dictionary lacks, as `particle|stem`. Their participles are found by parts. */
export const MISSING_SEPARABLE: readonly string[] = [
  'heraus|finden',
  'heraus|stellen',
  'richtig|stellen',
  'klar|stellen',
  'bekannt|geben',
  'bekannt|machen',
  'preis|geben',
  'nahe|legen',
  'offen|legen',
  'kund|tun',
  'nach|haken',
  'nach|schieben',
  'hinzu|fügen',
  'vorher|sagen',
];
