import type { Act, Certainty, Form, Kind, SourceKind, Standing } from './labels.ts';
import type { ClaimNote } from './notes/notes.ts';
import type { Span } from './span.ts';

/** Why a label was given: the rule that fired and the exact words it rests on. */
export interface Reason {
  /** `<dimension>:<label>`, e.g. `standing:disputed`, `certainty:probable`, `form:indirect`. */
  readonly label: string;
  /** Rule id, e.g. `de/denial/abstreiten`. */
  readonly rule: string;
  readonly spans: readonly Span[];
}

/** A claim's tie to a source of the article's ledger. */
export interface ClaimSource {
  /** Id in `Report.sources`. */
  readonly ref: string;
  readonly kind: SourceKind;
  /** The name the source is listed under. */
  readonly name: string;
  /** Where the words that name the source stand. */
  readonly spans: readonly Span[];
  /** Ids of the sources that passed it on (hearsay chain). */
  readonly via: readonly string[];
  /** The words that say that and why the source is not named: „der anonym bleiben will“. */
  readonly anonymity: { readonly spans: readonly Span[] } | null;
}

/** The words that attribute or hedge a claim. */
export interface Cue {
  readonly spans: readonly Span[];
  /** The cue's words, parts joined with ` … `. */
  readonly text: string;
}

/** Somebody a claim accuses. */
export interface Accused {
  /** What kind of source the accused would be. */
  readonly kind: SourceKind;
  /** The name the accused is listed under. */
  readonly name: string;
  /** Where the words stand that name the accused. */
  readonly spans: readonly Span[];
  /** Id in `Report.sources` where the accused is a source of the article, too; else null. */
  readonly ref: string | null;
}

/** One claim: what is said to be so, without the words that attribute it. */
export interface Claim {
  readonly id: string;
  readonly spans: readonly Span[];
  /** The claim's words, parts joined with ` … `. Never to be shown without its source. */
  readonly quote: string;
  readonly kind: Kind;
  /** What the source does with it: says, accuses, denies …; `own` for the outlet. */
  readonly act: Act;
  readonly form: Form;
  readonly certainty: Certainty;
  readonly standing: readonly Standing[];
  /** How sure the tool is of its own reading, 0…1. Never shown as the claim's certainty. */
  readonly confidence: number;
  /** Empty for the outlet's own voice. */
  readonly sources: readonly ClaimSource[];
  readonly cue: Cue | null;
  /** The whole source phrase, who and cue, as the page words it. */
  readonly frame: { readonly spans: readonly Span[] } | null;
  /** Whom it is said to, as the page words it: „sagte sie der Zeitung“. */
  readonly addressee: { readonly spans: readonly Span[] } | null;
  readonly reasons: readonly Reason[];
  /** Ids of the claims that deny this one. */
  readonly deniedBy: readonly string[];
  /** Id of the claim this one denies, the first of them where it denies several; `deniedBy` has all ties. */
  readonly denies: string | null;
  /** The words that show that whoever denies is the accused, or speaks for it; null where the text does not show it. */
  readonly party: { readonly spans: readonly Span[] } | null;
  /** Ids of the claims in which another side gives a different figure for the same thing. */
  readonly counters: readonly string[];
  /** Id of the claim this one confirms. */
  readonly confirms: string | null;
  /** Id of the claim this one is part of, where claims nest. */
  readonly parent: string | null;
  /** Who would have done wrong if it were so; null where nobody is accused, or the page does not say who. */
  readonly accuses: Accused | null;
  /** What the reader has set, noted or marked; absent where nothing. */
  readonly reader?: ClaimNote;
}

/** One source of the article with all it is made responsible for. */
export interface Source {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly aliases: readonly string[];
  /** Ids of its claims in reading order; none where it only passes on what others say. */
  readonly claims: readonly string[];
}

/** Words that somebody did not answer or would not comment: neither a denial nor a confirmation. */
export interface ReportSilence {
  readonly spans: readonly Span[];
  /** Id in `Report.sources`; null where the article does not say who is silent, or who is has no claim. */
  readonly source: string | null;
  /** The name of who is silent, empty where the article does not say. */
  readonly name: string;
}

/** How a claim of headline or lead compares with the body's. */
export interface HeadlineCheck {
  /** Where the claim stands. */
  readonly role: 'headline' | 'lead';
  readonly claim: string;
  readonly body: string;
  readonly surer: boolean;
  readonly reasons: readonly Reason[];
}

/** The article as read: the page's own statements and the one text all spans point into. */
export interface ReportArticle {
  readonly url: string;
  readonly title: string;
  readonly language: string;
  readonly published: string;
  readonly publisher: string;
  readonly authors: readonly string[];
  readonly agencies: readonly string[];
  /** Whether only the beginning of the article was there to be read. */
  readonly excerpt: boolean;
  readonly text: string;
}

/** What the engine read in one article. Plain data; the schema is in `report-schema.ts`. */
export interface Report {
  readonly version: 1;
  readonly article: ReportArticle;
  /** In reading order. */
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly silences: readonly ReportSilence[];
  readonly headline: HeadlineCheck | null;
  readonly dossier: { readonly id: string; readonly match: number } | null;
  /** Ids of claims whose words could not be found on the page again. */
  readonly unplaced: readonly string[];
}

/** The claim with this id, if the report has it. */
export const claimById = (report: Report, id: string | null): Claim | undefined =>
  id === null ? undefined : report.claims.find((claim) => claim.id === id);
