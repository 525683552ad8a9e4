import type { Span } from '../span.ts';
import type { Dossier, DossierStatement } from './dossier.ts';
import type { DossierOrigin } from './origin.ts';

/** A statement with where its words stand in this copy of the article. */
export interface PlacedStatement extends Omit<DossierStatement, 'quotes'> {
  /** The words it is about, parts joined with ` … `; empty where it is about the article as a whole. */
  readonly quote: string;
  /** Where they stand in the article's text; none where they were not found, or it is about the whole. */
  readonly spans: readonly Span[];
  /** Ids of the report's claims that share words with it, in reading order. */
  readonly claims: readonly string[];
}

/** A dossier that belongs to the article of a report. */
export interface PlacedDossier extends Pick<
  Dossier,
  'id' | 'revision' | 'title' | 'summary' | 'researched' | 'authors' | 'licence'
> {
  /** How alike the article is to the one the dossier was written for, 0…1; 1 where its address is known. */
  readonly match: number;
  /** Absent where it is not installed: on the command line. */
  readonly origin?: DossierOrigin;
  readonly statements: readonly PlacedStatement[];
}
