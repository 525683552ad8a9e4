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
  'ab|tun',
  'kund|tun',
  'nach|haken',
  'nach|schieben',
  'hinzu|fügen',
  'vorher|sagen',
  'heraus|fordern',
  'vor|haben',
];

/** Verbs of one regular pattern that the dictionary lacks. */
export const MISSING_REGULAR: readonly string[] = [
  'echauffieren',
  'ermuntern',
  'insistieren',
  'kondolieren',
  'mailen',
  'mokieren',
  'orakeln',
  'prognostizieren',
  'relativieren',
  'schlichten',
  'schlussfolgern',
  'spötteln',
  'titeln',
  'vereinbaren',
  'verlautbaren',
];

/** Second forms of verbs the dictionary has with one only: „wendete“, but also „wandte“. */
export const MISSING_PAST: readonly (readonly [verb: string, past: string, participle: string])[] = [
  ['wenden', 'wandte', 'gewandt'],
];
