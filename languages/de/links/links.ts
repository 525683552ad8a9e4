import type { TextDocument } from '../../../core/document.ts';
import type { DraftClaim, DraftLink } from '../../../core/reading.ts';
import { joinedTextOf } from '../../../core/span.ts';
import { DENIABLE_NOUNS } from '../lexicon/object-nouns.ts';
import type { ClaimsAround, IndexedClaim } from './by-sentence.ts';
import { sharedContentWords } from './content-words.ts';

/** How far back „dies“ and „die Vorwürfe“ can reach, in sentences. */
const REACH = { pronoun: 1, noun: 4, wording: 12 } as const;

/** Denials tied to what they deny. A denial that could mean two claims, or none, is left alone. */
export function linksOf(
  document: TextDocument,
  claims: readonly DraftClaim[],
  around: ClaimsAround,
): readonly DraftLink[] {
  return claims.flatMap((denial, from) => {
    if (denial.act !== 'deny' && denial.act !== 'refute') return [];
    const to = deniedBy(document, around, denial, from);
    if (to === undefined) return [];
    const spans = denial.cue ?? denial.spans;
    return [
      {
        type: 'denies' as const,
        from,
        to,
        reason: {
          label: 'standing:disputed',
          rule: 'de/links/denial',
          spans: [...(denial.sources[0]?.spans ?? []), ...spans],
        },
      },
    ];
  });
}

function deniedBy(
  document: TextDocument,
  around: ClaimsAround,
  denial: DraftClaim,
  from: number,
): number | undefined {
  const words = joinedTextOf(document.text, denial.spans);
  const candidates = around(denial.sentence, REACH.wording, 0)
    .map(({ claim, index }) => ({ claim, index, distance: denial.sentence - claim.sentence }))
    .filter(({ claim, index }) => index !== from && isDeniable(claim, denial));
  // „…, was X bestreitet“ and „…, wie Y behauptet, bestreitet X“: the claim stands in the same sentence.
  const here = candidates.filter(({ claim, distance }) => distance === 0 && claim.form !== 'own');
  const clause = /(?:,|^)\s*(?:dass|zu)\b|\bzu \p{Ll}+en$/u.test(words);
  if (here.length > 0) return only(here);
  if (clause) return byWording(document, candidates, words);
  const noun = words
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.find((word) => DENIABLE_NOUNS.has(word));
  if (noun) return byNoun(candidates, noun);
  return only(lastStatement(candidates.filter(({ distance }) => distance >= 1 && distance <= REACH.pronoun)));
}

interface Candidate extends IndexedClaim {
  /** Sentences between denial and claim. */
  readonly distance: number;
}

/** A fact that somebody else is made responsible for. */
const isDeniable = (claim: DraftClaim, denial: DraftClaim): boolean =>
  claim.form !== 'own' &&
  claim.act !== 'deny' &&
  claim.act !== 'refute' &&
  (claim.kind === 'fact' || claim.kind === 'evaluation' || claim.act === 'accuse') &&
  !claim.sources.some((source) => denial.sources.some((other) => other.key === source.key));

const only = (found: readonly Candidate[]): number | undefined =>
  found.length === 1 ? found[0]?.index : undefined;

/** Of the claims of one sentence: the accusation if there is just one, else all. */
function lastStatement(found: readonly Candidate[]): readonly Candidate[] {
  const accusing = found.filter(({ claim }) => claim.act === 'accuse');
  return accusing.length === 1 ? accusing : found;
}

/** „die Vorwürfe“ mean what was last called one; „den Bericht“ what was last reported. */
function byNoun(candidates: readonly Candidate[], noun: string): number | undefined {
  const near = candidates.filter(({ distance }) => distance <= REACH.noun);
  const accusing = near.filter(({ claim }) => claim.act === 'accuse');
  if (/vorw|schuldig|anklage|verd/.test(noun)) return only(accusing);
  const nearest = Math.min(...near.map(({ distance }) => distance));
  return only(lastStatement(near.filter(({ distance }) => distance === nearest)));
}

/** The claim that says what the denial says it denies, in mostly the same words. */
function byWording(
  document: TextDocument,
  candidates: readonly Candidate[],
  words: string,
): number | undefined {
  const scored = candidates
    .map((candidate) => ({
      candidate,
      score: sharedContentWords(words, joinedTextOf(document.text, candidate.claim.spans)),
    }))
    .filter(({ score }) => score >= 0.34)
    .toSorted((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || (second && second.score > best.score * 0.8)) return undefined;
  return best.candidate.index;
}
