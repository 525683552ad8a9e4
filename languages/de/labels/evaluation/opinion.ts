import type { Sentence, TextDocument } from '../../../../core/document.ts';
import { contains, type Span } from '../../../../core/span.ts';
import { spanOf } from '../../attribution.ts';
import { cuesIn, type Cue } from './cues.ts';

/** Why a statement is taken for an opinion: the words that show it, under the rule of the weightiest. */
export interface Evaluation {
  readonly rule: string;
  readonly spans: readonly Span[];
}

/**
 * What the signs of a statement must come to: in a sentence with nothing around it, in a text that argues (where much
 * still reports), and in one that reports.
 */
const ENOUGH_ALONE = 0.5;
const ENOUGH_WHERE_ARGUED = 1;
const ENOUGH_IN_REPORT = 2;
/** The mean a text that argues comes to. */
const ARGUED = 0.5;
/** A sign of this weight can make an opinion in a report. */
const STRONG = 1.2;

/** Long sentences gather weak signs by their length alone. */
const PER_UNIT = 0.002;
const FREE_LENGTH = 80;

const sumOf = (cues: readonly Cue[], { start, end }: Span): number =>
  cues.reduce((sum, { weight }) => sum + weight, 0) - PER_UNIT * Math.max(0, end - start - FREE_LENGTH);

const bars = new WeakMap<TextDocument, number>();

/** What is enough in this text: where the text as a whole argues, a weak sign is one of many; in a report it is style. */
function enoughIn(document: TextDocument): number {
  const before = bars.get(document);
  if (before !== undefined) return before;
  const { sentences } = document;
  const sum = sentences.reduce((all, sentence) => all + sumOf(cuesIn(sentence), sentence), 0);
  const argued = sum >= ARGUED * sentences.length;
  const alone = sentences.length === 1;
  const bar = argued ? (alone ? ENOUGH_ALONE : ENOUGH_WHERE_ARGUED) : ENOUGH_IN_REPORT;
  bars.set(document, bar);
  return bar;
}

/** Whether the outlet itself gives an opinion in this stretch of a sentence, and by which words. */
export function opinionIn(document: TextDocument, sentence: Sentence, span: Span): Evaluation | undefined {
  const cues = cuesIn(sentence).filter((cue) => contains(span, cue));
  const sum = sumOf(cues, span);
  const enough = enoughIn(document);
  if (sum < enough) return undefined;
  const shown = cues.filter(({ weight }) => weight > 0);
  const [first] = shown.toSorted((a, b) => b.weight - a.weight);
  if (!first || (enough === ENOUGH_IN_REPORT && first.weight < STRONG)) return undefined;
  return { rule: `de/evaluation/${first.sign}`, spans: shown.map(spanOf) };
}
