import type { Act, Certainty, Form, Kind, SourceKind } from './labels.ts';
import type { Reason } from './report.ts';
import type { Span } from './span.ts';

export type { Act } from './labels.ts';

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
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  /** Index of the claim it is part of, where claims nest. */
  readonly parent: number | null;
  /** Who would have done wrong if it were so, where the page says whom it means; null or absent where nobody is accused. */
  readonly accused?: SourceMention | null;
}

/** A tie between two claims, by index into `LanguageReading.claims`. */
export interface DraftLink {
  readonly type: 'denies' | 'confirms';
  readonly from: number;
  readonly to: number;
  readonly reason: Reason;
}

/** Words of the article that say a claim is not confirmed. */
export interface Doubt {
  /** Index into `LanguageReading.claims`. */
  readonly claim: number;
  readonly reason: Reason;
}

/** Claims of distinct sources that say the same. */
export interface Agreement {
  /** Indexes into `LanguageReading.claims`; one only where its own words say that more than one source agrees. */
  readonly claims: readonly number[];
  readonly reason: Reason;
}

/** Words that somebody did not answer or would not comment: neither a denial nor a confirmation. */
export interface Silence {
  readonly spans: readonly Span[];
  /** Who is silent; null where the article does not say. */
  readonly source: SourceMention | null;
}

/** Everything a language reads in an article; claims in reading order. */
export interface LanguageReading {
  readonly claims: readonly DraftClaim[];
  readonly links: readonly DraftLink[];
  readonly doubts: readonly Doubt[];
  readonly agreements: readonly Agreement[];
  readonly silences: readonly Silence[];
  /** Sources that pass on what others say, each once, whether or not they say something themselves. */
  readonly carriers: readonly SourceMention[];
}
