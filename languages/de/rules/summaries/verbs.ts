import { SUMMARY_PREPOSITIONS } from '../../lexicon/cues.ts';
import {
  JUDGING_VERBS,
  NAMING_VERBS,
  OBJECT_VERBS,
  PREPOSITION_VERBS,
  REFLEXIVE_VERBS,
} from '../../lexicon/summary-verbs.ts';

/** The infinitives of verbs that can sum up what was said. */
export const SUMMARY_VERBS: ReadonlySet<string> = new Set(
  [
    JUDGING_VERBS,
    NAMING_VERBS,
    OBJECT_VERBS,
    PREPOSITION_VERBS,
    REFLEXIVE_VERBS,
    SUMMARY_PREPOSITIONS,
  ].flatMap((list) => [...list.keys()]),
);

/** Whether a verb can sum up what was said, in whatever frame. */
export const isSummaryVerb = (lemma: string): boolean => SUMMARY_VERBS.has(lemma);
