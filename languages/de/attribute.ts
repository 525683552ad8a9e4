import type { Sentence, TextDocument } from '../../core/document.ts';
import { contains, hull, overlaps, sharedUnits, type Span } from '../../core/span.ts';
import type { Attribution, AttributionRule, Note, SentenceContext } from './attribution.ts';
import { clausesOf } from './grammar/clauses.ts';
import { isReportedMood } from './grammar/content.ts';
import { innerWordsIn } from './inner-words.ts';
import { quotedWordsIn } from './quoted-words.ts';
import { RULES } from './rules/registry.ts';
import { wordGate } from './rules/word-gate.ts';

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
const cross = (a: Attribution, b: Attribution): boolean =>
  a.content.some((one) =>
    b.content.some((other) => overlaps(one, other) && !contains(one, other) && !contains(other, one)),
  );

/**
 * „Nach Angaben der Polizei sagte er, …“: what is laid to the police holds the other's frame and words whole,
 * so both stand.
 */
const nests = (found: Attribution, other: Attribution): boolean =>
  (found.rule === 'de/indirect/according-to' && (wraps(found, other) || wraps(other, found))) ||
  isSaidInDenial(other, found) ||
  (isWordedFrame(found) && isWordedFrame(other) && (frames(found, other) || frames(other, found)));

/** „bestreitet, dass er, wie die Gilde behauptet, betrogen habe“: what the Gilde says stands whole in the denial. */
const isSaidInDenial = (outer: Attribution, inner: Attribution): boolean =>
  outer.rule.startsWith('de/denial/') && inner.rule === 'de/indirect/inserted-frame' && wraps(outer, inner);

/** „Die Kanzlei teilte mit, dass Rom bestreite, …“: one frame stands whole in the words of the other. */
const frames = (outer: Attribution, inner: Attribution): boolean =>
  outer.rule === 'de/indirect/framed-before' &&
  wraps(outer, inner) &&
  lengthOf(outer.content) > lengthOf(inner.content) &&
  shared(outer.cue, inner.content) === 0;

const isWordedFrame = ({ rule, cue }: Attribution): boolean =>
  cue.length > 0 && /^de\/(?:indirect\/framed-before|denial\/)/.test(rule);

const wraps = (outer: Attribution, inner: Attribution): boolean =>
  inner.cue.length > 0 &&
  [...inner.cue, ...inner.content].every((span) => outer.content.some((each) => contains(each, span)));

/** A mere mood or modal gives way wherever a worded frame has a part of the words. */
const isWeaker = (found: Attribution, other: Attribution): boolean =>
  found.form === 'free' && shared(found.content, other.content) > 0;

/** „Sie behaupte, der Zug sei leer gewesen“: the frame is itself reported, so both readings hold, one in the other. */
export const holds = ({ clauses }: SentenceContext, outer: Attribution, inner: Attribution): boolean =>
  outer !== inner &&
  outer.form === 'free' &&
  inner.cue.length > 0 &&
  [...inner.cue, ...inner.content].every((span) => outer.content.some((whole) => contains(whole, span))) &&
  clauses.some(
    (clause) =>
      isReportedMood(clause) &&
      inner.cue.some((cue) => contains(clause, cue)) &&
      inner.frameClauses.includes(clause.index),
  );

/** A summary by a verb that frames words said says the same twice. */
const isFramed = ({ marked = [] }: Attribution, other: Attribution): boolean => shared(marked, other.cue) > 0;

/** A part of what a frame announces, found once more by the same words or with none of its own. */
const isRepeated = (found: Attribution, other: Attribution): boolean =>
  found.form === 'indirect' &&
  other.cue.length > 0 &&
  found.source.kind === 'mention' &&
  other.source.kind === 'mention' &&
  found.source.mention.start === other.source.mention.start &&
  (found.cue.length === 0 || shared(found.cue, other.cue) > 0) &&
  found.content.every((span) => other.content.some((whole) => contains(whole, span)));

/** So does a summary inside words said. */
const isDoubled = (found: Attribution, other: Attribution): boolean =>
  isFramed(found, other) || (other.form !== 'free' && shared(found.marked ?? [], other.content) > 0);

const isRemainder = ({ stage }: AttributionRule): boolean => stage === 'remainder';

const rulesFor = wordGate(RULES);

/** All rules on one sentence, in their order; a later reading gives way to an earlier one of the same words. */
export function attributionsIn(context: SentenceContext): readonly Attribution[] {
  const accepted: Attribution[] = [];
  // Whoever wants to know what was nearly read hears of every rule.
  const rules = context.note ? RULES : rulesFor(context.sentence);
  for (const rule of rules) {
    if (isRemainder(rule)) continue;
    for (const found of rule.apply(context)) {
      if (lengthOf(found.content) === 0) {
        context.note?.(found.rule, 'a source, but no words left for it', context.sentence);
        continue;
      }
      const winner = accepted.find(
        (other) =>
          !holds(context, found, other) &&
          !nests(found, other) &&
          (sameWords(other, found) ||
            cross(other, found) ||
            isWeaker(found, other) ||
            isRepeated(found, other) ||
            isDoubled(found, other)),
      );
      if (!winner) accepted.push(found);
      else context.note?.(found.rule, `gave way to ${winner.rule}`, hull(found.content) ?? context.sentence);
    }
  }
  const single = accepted.filter((each) => !accepted.some((other) => isFramed(each, other)));
  const quoted = single.flatMap((each) => [...quotedWordsIn(context, each), ...innerWordsIn(context, each)]);
  for (const found of quoted) if (!single.some((other) => sameQuotation(other, found))) single.push(found);
  for (const rule of rules.filter(isRemainder))
    for (const found of rule.apply(context))
      if (!single.some((other) => shared(other.content, found.content) > 0)) single.push(found);
  return single.toSorted((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

/** A sentence with its clauses, ready for the rules. */
export const contextOf = (
  document: TextDocument,
  sentence: Sentence,
  previous: readonly Attribution[],
  note?: Note,
): SentenceContext => ({ document, sentence, clauses: clausesOf(sentence), previous, note });
