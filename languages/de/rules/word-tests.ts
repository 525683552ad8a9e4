import { wordOfCues } from '../grammar/cue-words.ts';
import { isSubjunctive1, isSubjunctive2 } from '../grammar/verb-forms.ts';
import { wordOfVerbs } from '../grammar/verb-words.ts';
import { SUMMARY_VERBS } from './summaries/verbs.ts';
import type { WordTest } from './word-gate.ts';

/** Any mark but those between clauses and after sentences: what opens a quotation is among them. */
export const isQuoteMark: WordTest = (lower) => /^[^\p{L}\p{N}.;:!?()–—-]$/u.test(lower) && lower !== ',';

export const isColon: WordTest = (lower) => lower === ':';

/** Of a verb or phrase of saying, whatever it does. */
export const isCueWord: WordTest = wordOfCues();

/** Of one that denies or refutes. */
export const isDenialWord: WordTest = wordOfCues(['deny', 'refute']);

/** Of a verb that can sum up what was said. */
export const isSummaryWord: WordTest = wordOfVerbs(SUMMARY_VERBS);

/** A verb form in which words are passed on: „sei“, „hätten“, „könnte“. */
export const isReportedForm: WordTest = (lower) =>
  isSubjunctive1(lower) || isSubjunctive2(lower) || /^(?:müss|müß|könn|dürf)ten?$/.test(lower);
