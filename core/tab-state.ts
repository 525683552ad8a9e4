import type { Additions } from './additions.ts';
import type { Report } from './report.ts';
import type { StoreProblem } from './store-problem.ts';

/** Where the time went from script start to painted marks, in milliseconds. */
export interface Timings {
  /** Deciding whether the page is an article and finding it. */
  readonly find: number;
  /** Building the text and its map to text nodes. */
  readonly index: number;
  /** Reading claims in the background, as measured there. */
  readonly engine: number;
  /** Ranges, verification and highlight registration. */
  readonly paint: number;
  /** Script start to marks registered, waiting included. */
  readonly total: number;
}

/**
 * Why a page has no article to show: it holds none, finding one would have taken too long, or what stands
 * there is a translation and not what the article says.
 */
export const NO_ARTICLE_REASONS = ['none', 'too-slow', 'translated'] as const;
export type NoArticleReason = (typeof NO_ARTICLE_REASONS)[number];

/**
 * What is known about one tab; kept as text in session storage under `report:<tabId>`.
 * A tab without a state holds no article, or was never looked at.
 */
export type TabState =
  | { readonly status: 'reading'; readonly url: string }
  | {
      readonly status: 'ready';
      readonly url: string;
      /** With the reader's corrections. */
      readonly report: Report;
      /** Absent where nothing more is known than the report. */
      readonly additions?: Additions;
      /** Why notes and dossiers are missing, where they could not be read. */
      readonly problem?: StoreProblem;
      readonly timings: Timings | null;
      /** When the article was read, in milliseconds since 1970. */
      readonly readAt?: number | undefined;
    }
  | { readonly status: 'unsupported-language'; readonly url: string; readonly language: string }
  /** In a language Sayso reads, which the reader has switched off. */
  | { readonly status: 'language-off'; readonly url: string; readonly language: string }
  | { readonly status: 'no-article'; readonly url: string; readonly reason: NoArticleReason }
  | { readonly status: 'error'; readonly url: string; readonly message: string };

/** The answer of the engine to one article. */
export type Reading =
  | {
      readonly ok: true;
      /** With the reader's corrections. */
      readonly report: Report;
      /** Absent where nothing more is known than the report. */
      readonly additions?: Additions;
      /** Why notes and dossiers are missing, where they could not be read. */
      readonly problem?: StoreProblem;
      readonly engineMs: number;
    }
  | {
      readonly ok: false;
      readonly reason: 'unsupported-language' | 'language-off';
      readonly language: string;
    }
  | { readonly ok: false; readonly reason: 'error'; readonly message: string };
