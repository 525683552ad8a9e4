/**
 * What a verb form can be, as bits of one number. The compiled lexicon stores these numbers,
 * so a change here needs `npm run lexicon` (the install step runs it).
 */
export const VERB = {
  presentFirst: 1,
  presentThird: 2,
  presentPlural: 4,
  pastThird: 8,
  pastPlural: 16,
  /** Konjunktiv I, third person singular. */
  subjunctive1Third: 32,
  subjunctive1Plural: 64,
  /** Konjunktiv II, third person singular. */
  subjunctive2Third: 128,
  subjunctive2Plural: 256,
  infinitive: 512,
  /** Participle II. */
  participle: 1024,
  /** Infinitive with „zu“ inside: „abzustreiten“. */
  zuInfinitive: 2048,
  imperative: 4096,
} as const;

/** Any finite form of the third person. */
export const FINITE_THIRD =
  VERB.presentThird |
  VERB.presentPlural |
  VERB.pastThird |
  VERB.pastPlural |
  VERB.subjunctive1Third |
  VERB.subjunctive1Plural |
  VERB.subjunctive2Third |
  VERB.subjunctive2Plural;
