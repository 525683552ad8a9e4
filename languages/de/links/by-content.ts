import type { DraftClaim } from '../../../core/reading.ts';
import { contentWordsOf, stemOf } from './content-words.ts';
import type { IndexedClaim } from './by-sentence.ts';
import { deniableAround, statementsOf, wordsOf, type Field } from './candidates.ts';
import type { Seeker } from './antecedents.ts';
import { isHeadline } from './antecedents.ts';

/** How far back the same words are looked for, in sentences. */
const REACH = 12;

/** Share of its words that a denial must have in common with what it denies. */
const ENOUGH = { said: 0.5, negated: 0.6, announced: 0.3 } as const;

const NEGATION =
  /(?<!\p{L})(?:nicht|nie|niemals|niemand(?:en|em)?|nichts|kein(?:e[nmrs]?|erlei)?|keineswegs|keinesfalls|weder)(?!\p{L})/iu;
const ONLY_PARTLY =
  /(?<!\p{L})(?:nicht (?:nur|mehr als|weniger|zuletzt|zuerst|allein)|weitere[nrms]?|andere[nrms]?|zusätzlich\p{L}*|neue[nrms]?)(?!\p{L})/iu;

/** What is left of a text without the names of who denies. */
const contentFor = (text: string, { denier }: Seeker) =>
  contentWordsOf(text).filter(
    ({ text: word }) => !denier.names.has(word.toLowerCase().replace(/(?<=.{3})(?:es|en|s|n)$/, '')),
  );

interface Scored {
  readonly candidate: IndexedClaim;
  readonly share: number;
  /** Whether a word that can be the predicate is shared. */
  readonly verbal: boolean;
  /** Share of the other’s words, those naming the denier left out. */
  readonly back: number;
}

function scored(
  field: Field,
  seeker: Seeker,
  text: string,
  candidates: readonly IndexedClaim[],
): readonly Scored[] {
  const said = contentFor(text, seeker);
  const stems = new Set(said.map(({ stem }) => stem));
  if (stems.size === 0) return [];
  return candidates
    .map((candidate) => {
      const other = contentFor(wordsOf(field, candidate.claim), seeker);
      const others = new Set(other.map(({ stem }) => stem));
      const common = [...stems].filter((stem) => others.has(stem));
      const verbal = said.some(({ stem, verbal: can }) => can && others.has(stem));
      return {
        candidate,
        share: common.length / stems.size,
        verbal,
        back: common.length / Math.max(1, others.size),
      };
    })
    .toSorted((a, b) => b.share - a.share || b.back - a.back);
}

/** The best, unless another one is about as good. */
function best(found: readonly Scored[]): IndexedClaim | undefined {
  const [one, two] = found;
  if (!one) return undefined;
  const close = two !== undefined && two.share >= one.share * 0.8 && two.back >= one.back * 0.8;
  if (!close) return one.candidate;
  const accusing = found.filter(
    ({ candidate, share }) => share >= one.share * 0.8 && candidate.claim.act === 'accuse',
  );
  return accusing.length === 1 ? accusing[0]?.candidate : undefined;
}

const reachOf = (field: Field, denial: DraftClaim): readonly [number, number] =>
  isHeadline(field, denial) ? [0, REACH] : [REACH, 0];

/** „bestreitet, Rechnungen gefälscht zu haben“: the claim with the same content. */
export function byWording(field: Field, seeker: Seeker, said: string): IndexedClaim | undefined {
  const [before, after] = reachOf(field, seeker.denial);
  const found = scored(field, seeker, said, deniableAround(field, seeker.denial, before, after));
  return best(
    found.filter(({ share, back, verbal }) => share >= ENOUGH.said && (verbal || back >= ENOUGH.said)),
  );
}

/** „dementierte einen Durchbruch“: the one statement right before that speaks of what the noun names. */
export function byDeed(field: Field, seeker: Seeker, said: string): IndexedClaim | undefined {
  const nouns = contentFor(said, seeker).filter(({ text }) => /^\p{Lu}/u.test(text));
  const found = deniableAround(field, seeker.denial, 1, 0).filter(
    ({ claim }) => claim.sentence < seeker.denial.sentence,
  );
  const others = new Set(
    found.flatMap(({ claim }) => contentFor(wordsOf(field, claim), seeker)).map(({ stem }) => stem),
  );
  const meant = nouns.length > 0 && nouns.every(({ stem }) => others.has(stem));
  return meant && statementsOf(found).length === 1 ? found[0] : undefined;
}

/** The sentences of what was said that negate something. */
const negatedIn = (text: string): readonly string[] => {
  const said = text.slice(0, 400);
  if (!NEGATION.test(said)) return [];
  return said
    .split(/[.!?;]\s|[–:]\s/)
    .slice(0, 3)
    .filter((part) => NEGATION.test(part) && !ONLY_PARTLY.test(part));
};

/** „Er habe niemals Mehl gestreckt“: the claim that says the same without the negation. */
export function byNegation(
  field: Field,
  seeker: Seeker,
  isAnnounced: () => boolean,
): IndexedClaim | undefined {
  const parts = negatedIn(wordsOf(field, seeker.denial));
  if (parts.length === 0) return undefined;
  const [before, after] = reachOf(field, seeker.denial);
  const candidates = deniableAround(field, seeker.denial, before, after).filter(
    ({ claim }) => claim.sentence !== seeker.denial.sentence && !NEGATION.test(wordsOf(field, claim)),
  );
  if (candidates.length === 0) return undefined;
  const announced = isAnnounced();
  const found = parts.flatMap((part) =>
    scored(field, seeker, part, candidates).filter(({ share, verbal, back }) =>
      announced ? share >= ENOUGH.announced : share >= ENOUGH.negated && (verbal || back >= ENOUGH.said),
    ),
  );
  return best(found);
}

/** „… durchgehend gekühlt“ against „… ungekühlt“. */
export function byOpposite(field: Field, seeker: Seeker): IndexedClaim | undefined {
  const said = contentFor(wordsOf(field, seeker.denial), seeker);
  const found = deniableAround(field, seeker.denial, REACH, 0).filter(({ claim }) => {
    if (claim.sentence === seeker.denial.sentence) return false;
    const other = contentFor(wordsOf(field, claim), seeker);
    const opposed = isOpposed(said, other) || isOpposed(other, said);
    return opposed && said.some(({ stem, verbal }) => !verbal && other.some((each) => each.stem === stem));
  });
  return found.length === 1 ? found[0] : undefined;
}

const isOpposed = (plain: readonly { text: string }[], other: readonly { text: string }[]): boolean =>
  other.some(
    ({ text }) =>
      /^un\p{Ll}{4}/u.test(text) &&
      plain.some((word) => stemOf(word.text) === stemOf(text.slice(2)) && !word.text.startsWith('un')),
  );
