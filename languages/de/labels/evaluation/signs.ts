/**
 * How much each sign of an opinion counts: 2 is enough even in a report; most are weak and count only together. Below 0
 * are the signs of report: figures, past tense, somebody's words.
 */
export const WEIGHT = {
  'judging-word': 2,
  exclamation: 2,
  appeal: 1.5,
  thinking: 1.5,
  'yes-no-question': 1.5,
  predicate: 1.3,
  stance: 1.2,
  address: 1.2,
  'turn-of-phrase': 1.2,
  question: 1,
  distancing: 1,
  'too-much': 1,
  'first-person': 0.8,
  generic: 0.8,
  insistence: 0.8,
  particle: 0.6,
  intensifier: 0.6,
  opener: 0.6,
  modal: 0.5,
  'quoted-word': 0.5,
  'charged-word': 0.4,
  dash: 0.4,
  we: 0.4,
  negation: 0.3,
  abbreviation: -0.3,
  bracket: -0.3,
  passive: -0.3,
  past: -0.4,
  figure: -0.5,
  'somebodys-words': -1,
} as const;

export type Sign = keyof typeof WEIGHT;
