import type { Sentence, TextDocument } from '../../core/document.ts';
import type { Form } from '../../core/labels.ts';
import type { Act } from '../../core/reading.ts';
import type { Span } from '../../core/span.ts';
import type { Clause } from './grammar/clauses.ts';
import type { Unit } from './grammar/units.ts';
import type { Phrase } from './grammar/noun-phrase.ts';
import type { Stage } from './rules/stages.ts';
import type { WordTest } from './rules/word-gate.ts';

/** The words that name a source, not yet resolved. */
export interface Mention extends Span {
  readonly units: readonly Unit[];
  /** The words as the page has them. */
  readonly words: string;
  /** Words set after it that say who it is: „…, Sprecherin des Amtes,“. The span reaches over them. */
  readonly apposition?: readonly Unit[];
  readonly sentence: number;
  /** Whether it is the subject of a verb in the plural. */
  readonly plural?: boolean;
  /** The words that name who stands behind these: „des Amtes“ in „Angaben des Amtes“; the mention itself when absent. */
  readonly named?: Mention;
  /** The relative pronoun that stands for it where it speaks: „Ida Rom, die sagte, …“. */
  readonly standIn?: Span;
}

/** Where the source is when the passage itself names none. */
export type SourcePointer =
  | { readonly kind: 'mention'; readonly mention: Mention }
  /** The speaker of the passage before. */
  | {
      readonly kind: 'carried';
      /** How far back: the sentence before, two where it is not said, or as long as nobody else spoke. */
      readonly reach?: 'near' | 'far';
      /** The words that show the passage to be somebody's: „sei“, „soll“. */
      readonly mark?: readonly Span[];
      /** Laid to nobody where no speaker is found; else the passage is dropped. */
      readonly nameless?: boolean;
      /** The words that point back („demnach“), if there are any. */
      readonly spans?: readonly Span[];
    }
  /** Nobody identifiable: „es heißt“, „soll“. The words that say so. */
  | {
      readonly kind: 'vague';
      readonly spans: readonly Span[];
      /** The noun that stands where a source would, even if it is the cue: „Vorwürfe“. */
      readonly worded?: readonly Span[];
    };

/** One passage laid to somebody: content, source and the words in between. */
export interface Attribution {
  readonly rule: string;
  readonly form: Form;
  readonly act: Act;
  readonly lemma: string;
  readonly factive: boolean;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  /** The words the reading rests on where they are part of the content and no cue („kritisierte“ in a summary). */
  readonly marked?: readonly Span[];
  readonly source: SourcePointer;
  /** Whom it is said to, where a rule knows; where it is absent the frame is asked. */
  readonly addressee?: readonly Span[];
  /** Clauses of the sentence that hold cue and source, by index; they are no statement of their own. */
  readonly frameClauses: readonly number[];
  readonly sentence: number;
  readonly confidence: number;
}

/** Told why a rule gave a passage up after it had found a cue or a source: one short sentence, and where. */
export type Note = (rule: string, why: string, at: Span) => void;

/** One sentence with its clauses and its neighbourhood, as every rule gets it. */
export interface SentenceContext {
  readonly document: TextDocument;
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  /** What was read in the sentence before. */
  readonly previous: readonly Attribution[];
  /** Only there when somebody wants to know what was nearly read. */
  readonly note?: Note | undefined;
}

/** A rule reads one sentence and returns what it is sure of. */
export interface AttributionRule {
  readonly id: string;
  /** Where the rule stands in the order they are asked. */
  readonly stage: Stage;
  /** Among the rules of its stage, where that matters: smaller first, those without one last, then by id. */
  readonly place?: number;
  /** Of each of these words the sentence must have one, else the rule is not asked. Most sentences have few rules' words. */
  readonly words?: readonly WordTest[];
  readonly apply: (context: SentenceContext) => readonly Attribution[];
}

/** The mention a phrase of a clause makes; quotation marks at its ends belong to it. */
export function mentionOf(
  context: SentenceContext,
  units: readonly Unit[],
  phrase: Phrase,
): Mention | undefined {
  const slice = units.slice(phrase.start, phrase.end);
  const first = slice[0];
  const last = slice.at(-1);
  if (!first || !last) return undefined;
  const words = context.document.text.slice(first.start, last.end);
  return { start: first.start, end: last.end, units: slice, words, sentence: context.sentence.index };
}

export const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Spans in their order, those set apart by no more than a space as one: „geht davon aus“. */
export const unbroken = (spans: readonly Span[]): readonly Span[] =>
  spans
    .toSorted((a, b) => a.start - b.start)
    .reduce<readonly Span[]>((done, { start, end }) => {
      const last = done.at(-1);
      return last && start - last.end <= 1
        ? [...done.slice(0, -1), { start: last.start, end }]
        : [...done, { start, end }];
    }, []);
