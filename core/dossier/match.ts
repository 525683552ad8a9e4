import { dossiersAt, firstOwner, nextOwner, type DossierIndex } from './dossier-index.ts';
import { sharedText, type SharedText } from './shared-text.ts';
import { shinglesOf } from './shingles.ts';

/** A dossier that belongs to an article. */
export interface DossierMatch {
  readonly id: string;
  /** How alike the article is to the one the dossier was written for, 0…1; 1 where its address is known. */
  readonly match: number;
}

/** Less is no evidence: a quotation or two, a paragraph of an agency. */
const LEAST_WORDS = 60;
const LEAST_HASHES = 12;
/** Versions of one article: as much as this of the one that is nearly all of it, and of the other. */
const VERSION = { larger: 0.6, smaller: 0.5 };
/** A part of it: nearly all of what is there, and not only a note of it. */
const PART = { ofText: 0.78, ofDossier: 0.2 };
/** All of it in something longer. */
const WITHIN = 0.78;
/** No more are looked at closely. */
const MOST_CANDIDATES = 32;

/** Whether a text with so much in common is the article, a part of it, or something that holds it. */
function isCopy({ ofText, ofDossier, words, hashes, isForm }: SharedText): boolean {
  if (words < LEAST_WORDS || hashes < LEAST_HASHES || isForm) return false;
  if (ofDossier >= WITHIN) return true;
  if (ofText >= PART.ofText && ofDossier >= PART.ofDossier) return true;
  return Math.max(ofText, ofDossier) >= VERSION.larger && Math.min(ofText, ofDossier) >= VERSION.smaller;
}

/** The places of the dossiers that have the most hashes of a text, and enough to be looked at. */
function candidates(index: DossierIndex, hashes: Uint32Array, firsts: Int32Array): readonly number[] {
  const counts = new Uint32Array(index.ids.length);
  const found: number[] = [];
  for (const [at, hash] of hashes.entries()) {
    for (let owner = firsts[at] ?? -1; owner >= 0; owner = nextOwner(index, hash, owner)) {
      const place = index.owners[owner] ?? 0;
      const count = (counts[place] ?? 0) + 1;
      counts[place] = count;
      if (count === LEAST_HASHES) found.push(place);
    }
  }
  return found.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0)).slice(0, MOST_CANDIDATES);
}

/**
 * The dossiers that belong to an article, best match first: those that know its address, and those written for a text
 * of which it is a copy, a version or a part, or which it contains. Words changed here and there, another title,
 * paragraphs cut or added do no harm; another article on the same subject does not match, whatever it quotes.
 */
export function findDossiers(
  article: { readonly url: string; readonly text: string },
  index: DossierIndex,
): readonly DossierMatch[] {
  const matches = new Map<number, number>();
  const shingles = shinglesOf(article.text);
  const firsts = Int32Array.from(shingles.hashes, (hash) => firstOwner(index, hash));
  for (const place of candidates(index, shingles.hashes, firsts)) {
    const shared = sharedText(index, place, shingles, firsts);
    if (isCopy(shared)) matches.set(place, Math.max(shared.ofText, shared.ofDossier));
  }
  for (const place of dossiersAt(index, article.url)) matches.set(place, 1);
  return [...matches]
    .toSorted(([place, match], [otherPlace, other]) => other - match || place - otherPlace)
    .map(([place, match]) => ({ id: index.ids[place] ?? '', match }));
}
