/**
 * The labels of the product. What each means is settled in docs/labels.md;
 * the ids are stable: they stand in reports, exports and UI string keys.
 */

/** What sort of thing is claimed. */
export const KINDS = ['fact', 'future', 'demand', 'evaluation'] as const;
export type Kind = (typeof KINDS)[number];

/** Who says it. */
export const SOURCE_KINDS = [
  'observation',
  'document',
  'person',
  'institution',
  'media',
  'unnamed',
  'vague',
  'none',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** How it is passed on. */
export const FORMS = ['direct', 'indirect', 'free', 'reported', 'own'] as const;
export type Form = (typeof FORMS)[number];

/** What a source does with what it says; `own` for the outlet's own voice. */
export const ACTS = ['say', 'accuse', 'deny', 'confirm', 'demand', 'plan', 'refute', 'own'] as const;
export type Act = (typeof ACTS)[number];

/** How sure the article itself sounds. */
export const CERTAINTIES = ['asserted', 'negated', 'attributed', 'probable', 'possible', 'open'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** How the claim stands within this article, in the order of a one-word display. */
export const STANDINGS = [
  'refuted',
  'disputed',
  'unconfirmed',
  'unclear',
  'single',
  'documented',
  'corroborated',
  'unsourced',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** The one standing that is shown where there is room for one only; `unclear` for an empty list. */
export const leadingStanding = (standings: readonly Standing[]): Standing =>
  STANDINGS.find((standing) => standings.includes(standing)) ?? 'unclear';

/** The sign of a standing: the style of the line under the words. */
export const LINES = ['wavy', 'dashed', 'solid', 'dotted'] as const;
export type Line = (typeof LINES)[number];

const LINE_OF: Readonly<Record<Standing, Line>> = {
  refuted: 'wavy',
  disputed: 'wavy',
  unconfirmed: 'dashed',
  unclear: 'dotted',
  single: 'solid',
  documented: 'solid',
  corroborated: 'solid',
  unsourced: 'dotted',
};

/** The line style that carries a claim's standing in page, list, card and legend. */
export const lineOf = (standings: readonly Standing[]): Line => LINE_OF[leadingStanding(standings)];
