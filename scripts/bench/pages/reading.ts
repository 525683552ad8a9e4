import type { Article } from '../../../core/article.ts';

/** Where a passage of the text stands on the page. */
export interface Place {
  /** Ranges it takes: one where nothing is left out in between. */
  readonly ranges: number;
  /** What these hold together. */
  readonly text: string;
}

/** What Readability made of a clone of the page. */
export interface ReadabilityText {
  /** One line a block. */
  readonly text: string;
  readonly title: string;
  readonly published: string;
  readonly publisher: string;
  readonly authors: readonly string[];
}

/** What was read on one page. */
export interface PageReading {
  /** Whether the script took the page for an article by itself. */
  readonly passedGate: boolean;
  /** Null where it finds no article, asked or not. */
  readonly article: Article | null;
  /** Null where Readability finds none, undefined where it was not asked. */
  readonly readability: ReadabilityText | null | undefined;
}
