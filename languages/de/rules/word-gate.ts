import type { Sentence } from '../../../core/document.ts';
import type { AttributionRule } from '../attribution.ts';

/** Whether a word, in lower case, is one of those a rule cannot do without. */
export type WordTest = (lower: string) => boolean;

/** More different words than a long article has. */
const MOST_WORDS = 50_000;

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
  const known = new Map<string, readonly number[]>();
  const passedBy = (lower: string): readonly number[] => {
    const again = known.get(lower);
    if (again) return again;
    // „Fake-News“ is looked for by its parts, too.
    const parts = lower.includes('-') ? [lower, ...lower.split('-')] : [lower];
    const passed = tests.flatMap((test, at) => (parts.some((part) => test(part)) ? [at] : []));
    if (known.size > MOST_WORDS) known.clear();
    known.set(lower, passed.length > 0 ? passed : NONE);
    return passed;
  };
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
