import type { BlockRole } from './article.ts';
import type { Span } from './span.ts';

/** One word, number or mark of the text. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case after the language's rules. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Whether the token stands inside quotation marks; the marks themselves do. */
  readonly quoted: boolean;
}

/** A passage in quotation marks. */
export interface Quotation extends Span {
  /** The passage without its marks. */
  readonly inner: Span;
  /** 0 for an outermost quotation, 1 for one inside it. */
  readonly depth: number;
}

/** One sentence of the running text; a quotation is never cut, however many sentences it holds. */
export interface Sentence extends Span {
  readonly index: number;
  /** Index of the block it stands in. */
  readonly block: number;
  /** The entry of a live blog it stands in, 0 for none; what is said in one ends with it. */
  readonly unit: number;
  readonly role: BlockRole;
  readonly tokens: readonly Token[];
  /** Outermost quotations that begin in this sentence. */
  readonly quotations: readonly Quotation[];
}

/** The article text cut into the units the rules work on. */
export interface TextDocument {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}
