import type { Sentence } from '../../../core/document.ts';
import type { AttributionRule } from '../attribution.ts';
import { remembered } from '../text/remembered.ts';

/** Whether a word, in lower case, is one of those a rule cannot do without. */
export type WordTest = (lower: string) => boolean;

const NONE: readonly number[] = [];

/**
 * Which of these rules a sentence has the words for, in their order. Most sentences have those of few rules; a word is
 * tested once and not each time it comes.
 */
export function wordGate(
  rules: readonly AttributionRule[],
): (sentence: Sentence) => readonly AttributionRule[] {
  const tests = [...new Set(rules.flatMap(({ words = [] }) => words))];
  const asked = rules.map((rule) => ({
    rule,
    needed: (rule.words ?? []).map((test) => tests.indexOf(test)),
  }));
  const passedBy = remembered((lower) => {
    // „Fake-News“ is looked for by its parts, too.
    const parts = lower.includes('-') ? [lower, ...lower.split('-')] : [lower];
    const passed = tests.flatMap((test, at) => (parts.some((part) => test(part)) ? [at] : []));
    return passed.length > 0 ? passed : NONE;
  });
  // In which sentence, counted on, each test was last passed.
  const passedIn = new Uint32Array(tests.length);
  let count = 0;
  return ({ tokens }) => {
    count = (count + 1) >>> 0;
    for (const { lower } of tokens) for (const test of passedBy(lower)) passedIn[test] = count;
    const has = (test: number): boolean => passedIn[test] === count;
    return asked.filter(({ needed }) => needed.every(has)).map(({ rule }) => rule);
  };
}
