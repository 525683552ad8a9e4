import type { Sentence, TextDocument } from '../../core/document.ts';
import { sharedUnits, type Span } from '../../core/span.ts';
import type { Attribution, SentenceContext } from './attribution.ts';
import { clausesOf } from './grammar/clauses.ts';
import { quotedWordsIn } from './quoted-words.ts';
import { RULES } from './rules/index.ts';

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

const shared = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce((sum, one) => sum + b.reduce((part, other) => part + sharedUnits(one, other), 0), 0);

/** Two readings of mostly the same words: only one can stand. */
function sameWords(a: Attribution, b: Attribution): boolean {
  const common = shared(a.content, b.content);
  return common > 0 && common / Math.max(lengthOf(a.content), lengthOf(b.content)) > 0.6;
}

/** Whether the quoted words have been read by themselves already, with or without their marks. */
const sameQuotation = (a: Attribution, b: Attribution): boolean =>
  a.form !== 'indirect' &&
  Math.abs(lengthOf(a.content) - lengthOf(b.content)) <= 2 &&
  shared(a.content, b.content) > 0;

/** Two contents that overlap without one holding the other cannot both be right. */
function cross(a: Attribution, b: Attribution): boolean {
  const common = shared(a.content, b.content);
  return common > 0 && common < 0.9 * Math.min(lengthOf(a.content), lengthOf(b.content));
}

/** A mere mood or modal gives way wherever a worded frame has a part of the words. */
const isWeaker = (found: Attribution, other: Attribution): boolean =>
  found.form === 'free' && shared(found.content, other.content) > 0;

/** A summary by a verb that already frames words said, or inside such words, would say the same twice. */
const isDoubled = (found: Attribution, other: Attribution): boolean =>
  found.marked !== undefined &&
  (shared(found.marked, other.cue) > 0 || (other.form !== 'free' && shared(found.marked, other.content) > 0));

/** All rules on one sentence, in their order; a later reading gives way to an earlier one of the same words. */
export function attributionsIn(context: SentenceContext): readonly Attribution[] {
  const accepted: Attribution[] = [];
  for (const rule of RULES) {
    for (const found of rule.apply(context)) {
      if (lengthOf(found.content) === 0) continue;
      if (
        accepted.some(
          (other) =>
            sameWords(other, found) ||
            cross(other, found) ||
            isWeaker(found, other) ||
            isDoubled(found, other),
        )
      )
        continue;
      accepted.push(found);
    }
  }
  const quoted = accepted.flatMap((each) => quotedWordsIn(context, each));
  for (const found of quoted)
    if (!accepted.some((other) => sameQuotation(other, found))) accepted.push(found);
  return accepted.toSorted((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

/** A sentence with its clauses, ready for the rules. */
export const contextOf = (
  document: TextDocument,
  sentence: Sentence,
  previous: readonly Attribution[],
): SentenceContext => ({ document, sentence, clauses: clausesOf(sentence), previous });
