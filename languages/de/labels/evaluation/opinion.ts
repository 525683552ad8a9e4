import type { Sentence, TextDocument } from '../../../../core/document.ts';
import { byPosition, contains, overlaps, type Span } from '../../../../core/span.ts';
import { spanOf } from '../../attribution.ts';
import { cuesIn, type Cue } from './cues.ts';

/** Why a statement is taken for an opinion: the words that show it, under the rule of the weightiest. */
export interface Evaluation {
  readonly rule: string;
  readonly spans: readonly Span[];
  /** Whether it outweighs a plan or a call: in a report's measure, or with nothing around it. */
  readonly strong: boolean;
}

/**
 * What the signs of a statement must come to: in a sentence with nothing around it, in a text that argues (where much
 * still reports), and in one that reports.
 */
const ENOUGH_ALONE = 0.5;
const ENOUGH_WHERE_ARGUED = 1.2;
const ENOUGH_IN_REPORT = 2;
/** The mean a text that argues comes to. */
const ARGUED = 0.5;
/** A sign of this weight can make an opinion in a report. */
const STRONG = 1.2;

/** So many figures count, and no more. */
const MOST_FIGURES = 2;

function sumOf(cues: readonly Cue[]): number {
  let figures = 0;
  return cues.reduce(
    (sum, { sign, weight }) => (sign === 'figure' && ++figures > MOST_FIGURES ? sum : sum + weight),
    0,
  );
}

const bars = new WeakMap<TextDocument, number>();

/** What is enough in this text: where the text as a whole argues, a weak sign is one of many; in a report it is style. */
function enoughIn(document: TextDocument): number {
  const before = bars.get(document);
  if (before !== undefined) return before;
  const { sentences } = document;
  const bar =
    sentences.length === 1 ? ENOUGH_ALONE : isArgued(sentences) ? ENOUGH_WHERE_ARGUED : ENOUGH_IN_REPORT;
  bars.set(document, bar);
  return bar;
}

const isArgued = (sentences: readonly Sentence[]): boolean =>
  sentences.reduce((sum, sentence) => sum + sumOf(cuesIn(sentence)), 0) >= ARGUED * sentences.length;

/** Whether the outlet itself gives an opinion in this stretch of a sentence, and by which words. */
export function opinionIn(document: TextDocument, sentence: Sentence, span: Span): Evaluation | undefined {
  const cues = cuesIn(sentence).filter((cue) => contains(span, cue));
  const sum = sumOf(cues);
  const enough = enoughIn(document);
  if (sum < enough) return undefined;
  const shown = cues.filter(({ weight }) => weight > 0);
  const [first] = shown.toSorted((a, b) => b.weight - a.weight);
  if (!first || (enough === ENOUGH_IN_REPORT && first.weight < STRONG)) return undefined;
  return {
    rule: `de/evaluation/${first.sign}`,
    spans: apart(shown),
    strong: sum >= ENOUGH_IN_REPORT || enough === ENOUGH_ALONE,
  };
}

/** Each word once, also where it is a sign in two ways; a turn of phrase as a whole. */
const apart = (cues: readonly Cue[]): readonly Span[] =>
  cues
    .toSorted(byPosition)
    .reduce<readonly Span[]>(
      (spans, cue) => (spans.some((span) => overlaps(span, cue)) ? spans : [...spans, spanOf(cue)]),
      [],
    );
