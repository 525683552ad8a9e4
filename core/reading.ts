import type { Certainty, Form, Kind, SourceKind } from './labels.ts';
import type { Reason } from './report.ts';
import type { Span } from './span.ts';

/** Who a claim is laid to, as one passage words it and as the article resolves it. */
export interface SourceMention {
  readonly spans: readonly Span[];
  /** What the mention is listed under: the fullest name the article gives, else its own words. */
  readonly name: string;
  /** Mentions with the same key are one source. */
  readonly key: string;
  readonly kind: SourceKind;
  /** Keys of the sources that passed it on. */
  readonly via: readonly string[];
  /** The words that say that and why it is not named; null or absent where none do. */
  readonly anonymity?: readonly Span[] | null;
}

/** What a source does with the content, as far as later steps need it. */
export type Act = 'say' | 'accuse' | 'deny' | 'confirm' | 'demand' | 'plan' | 'refute' | 'own';

/** A claim as the language reads it, before standing and links are settled. */
export interface DraftClaim {
  readonly spans: readonly Span[];
  readonly kind: Kind;
  readonly form: Form;
  readonly certainty: Certainty;
  /** 0…1: how sure the rule is of its reading. */
  readonly confidence: number;
  readonly act: Act;
  readonly sources: readonly SourceMention[];
  readonly cue: readonly Span[] | null;
  readonly frame: readonly Span[] | null;
  /** The words that name whom it is said to; null where none do. */
  readonly addressee: readonly Span[] | null;
  readonly reasons: readonly Reason[];
  /** Index of the sentence it stands in; of the last where it runs on over several. */
  readonly sentence: number;
  /** Index of the claim it is part of, where claims nest. */
  readonly parent: number | null;
}

/**
 * A tie between two claims, by index into `LanguageReading.claims`. `refutes` is a denial by which the article itself
 * settles it; `counters` are different figures of two sides for the same thing, `from` the later one.
 */
export interface DraftLink {
  readonly type: 'denies' | 'refutes' | 'confirms' | 'counters';
  readonly from: number;
  readonly to: number;
  readonly reason: Reason;
  /** The words that show whoever denies to be the accused; empty or absent where none do. */
  readonly party?: readonly Span[];
}

/** Words of the article that say a claim is not confirmed. */
export interface Doubt {
  /** Index into `LanguageReading.claims`. */
  readonly claim: number;
  readonly reason: Reason;
}

/** Everything a language reads in an article; claims in reading order. */
export interface LanguageReading {
  readonly claims: readonly DraftClaim[];
  readonly links: readonly DraftLink[];
  readonly doubts: readonly Doubt[];
  /** Sources that pass on what others say, each once, whether or not they say something themselves. */
  readonly carriers: readonly SourceMention[];
}
