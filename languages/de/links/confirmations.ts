import type { TextDocument } from '../../../core/document.ts';
import type { DraftClaim, DraftLink } from '../../../core/reading.ts';
import { contains, hull, joinedTextOf, overlaps } from '../../../core/span.ts';
import { ownerIn, isOwnedBy } from '../doubts/owner.ts';
import { ACCOUNT } from '../lexicon/reservations.ts';
import type { ClaimsAround, IndexedClaim } from './by-sentence.ts';
import { answeredBy } from './answered.ts';
import { compatible, gistOf, likeness, sharedStems, type Gist } from './stems.ts';

/** How far a confirmation looks for what it confirms, in sentences. */
const REACH = { pronoun: 2, noun: 4, wording: 12, ahead: 3 } as const;

/** Confirmations and admissions tied to what they bear out. One that could mean two statements, or none, is left alone. */
export function confirmationsOf(
  document: TextDocument,
  claims: readonly DraftClaim[],
  around: ClaimsAround,
): readonly DraftLink[] {
  return claims.flatMap((claim, from) => {
    const way = wayOf(document, claim);
    if (!way) return [];
    return targetsOf(document, around, { claim, index: from }, way).map((to) => ({
      type: 'confirms' as const,
      from,
      to,
      reason: {
        label: 'standing:corroborated',
        rule: `de/links/${way.admits ? 'admission' : 'confirmation'}`,
        spans: claim.cue ? [...(claim.sources[0]?.spans ?? []), ...claim.cue] : claim.spans,
      },
    }));
  });
}

interface Way {
  /** „räumte ein“: the accused himself. */
  readonly admits: boolean;
  /** „Zum selben Schluss kommt …“: what was found right before, whatever the words. */
  readonly same: boolean;
}

const ADMITTING =
  /(?<!\p{L})(?:räum\p{L}* |eingeräumt|einräum|gestand|gesteh|gestanden|zugegeben|zugibt|zugab|(?:gab|gibt|geben|gaben)(?:.* zu)(?!\p{L}))/u;
const SAME = /(?<!\p{L})(?:selben|gleichen|demselben|derselben)(?!\p{L})/u;
const FINDING = /(?:schluss|ergebnis|befund|einschätzung|erkenntnis)/;

function wayOf({ text }: TextDocument, claim: DraftClaim): Way | undefined {
  const [made] = claim.reasons;
  if (claim.act === 'confirm') return { admits: false, same: made?.rule === 'de/confirmation/alike' };
  if (claim.form === 'own' || claim.act === 'deny') return undefined;
  const cue = claim.cue ? joinedTextOf(text, claim.cue) : (claim.reasons[0]?.rule ?? '');
  if (ADMITTING.test(cue) || /\/(?:einräumen|gestehen|zugeben)$/.test(cue))
    return { admits: true, same: false };
  const words = claim.form === 'reported' ? claim.spans : (claim.frame ?? []);
  const frame = joinedTextOf(text, words).toLowerCase();
  return SAME.test(frame) && FINDING.test(frame) ? { admits: false, same: true } : undefined;
}

function targetsOf(
  document: TextDocument,
  around: ClaimsAround,
  { claim, index }: IndexedClaim,
  { admits, same }: Way,
): readonly number[] {
  const mine = new Set(claim.sources.map(({ key }) => key));
  const near = (before: number, after = 0): readonly IndexedClaim[] =>
    around(claim.sentence, before, after).filter(
      (each) =>
        each.index !== index &&
        isStatement(each.claim) &&
        !each.claim.sources.some(({ key }) => mine.has(key)) &&
        !reaches(each.claim, claim),
    );
  if (same) return last(near(REACH.pronoun).filter((each) => each.claim.sentence < claim.sentence));
  const object = answeredBy(document, claim);
  if (claim.form !== 'reported')
    return best(document, near(REACH.wording, REACH.ahead), gistOf(object), { share: 0.4, words: 2 });
  const lower = object.toLowerCase();
  if (isDecision(document, claim, lower)) return [];
  if (ACCOUNT.test(lower) || /(?<!\p{L})(?:tat|taten)(?!\p{L})/u.test(lower))
    return byNoun(document, near(REACH.noun), object, admits || /vorw|anschuld|verdacht|tat/.test(lower));
  if (PRONOUN.test(lower)) {
    const here = near(0).filter((each) => each.claim.form !== 'reported');
    return last(
      here.length > 0 ? here : near(REACH.pronoun).filter((each) => each.claim.sentence < claim.sentence),
    );
  }
  return best(document, near(REACH.noun + 2), gistOf(object), { share: 0.5, words: 1 });
}

/** What holds the confirmation is not what it confirms; what is told inside a summary of it may be. */
const reaches = (other: DraftClaim, claim: DraftClaim): boolean => {
  const [outer, inner] = [hull(other.spans), hull(claim.spans)];
  return Boolean(
    outer && inner && overlaps(outer, inner) && !(claim.form === 'reported' && contains(inner, outer)),
  );
};

const PRONOUN = /(?<!\p{L})(?:das|dies|dieses|es|beides|was)(?= |$|[.,])/u;

/** A fact or plan that somebody is made responsible for, and no answer to another. */
const isStatement = ({ form, kind, act }: DraftClaim): boolean =>
  form !== 'own' &&
  (kind === 'fact' || kind === 'future') &&
  act !== 'deny' &&
  act !== 'refute' &&
  act !== 'confirm';

/** What a court or a body confirms in deciding is in force from then on: „bestätigte das Urteil“, „bestätigte ihn im Amt“. */
const isDecision = ({ text }: TextDocument, claim: DraftClaim, lower: string): boolean =>
  /(?<!\p{L})(?:urteil|entscheidung|beschluss|freispruch|im amt)|strafe(?!\p{L})/u.test(lower) ||
  (/gericht|(?<!\p{L})bgh|senat|kammer|parlament/iu.test(
    claim.sources.map(({ spans }) => joinedTextOf(text, spans)).join(' '),
  ) &&
    /sperre|wahl|ernennung|klage|gesetz|verbot|bescheid/.test(lower));

/** The claims of the last sentence that has any, if they are all of one source. */
function last(found: readonly IndexedClaim[]): readonly number[] {
  const sentence = Math.max(...found.map(({ claim }) => claim.sentence));
  const there = found.filter(({ claim }) => claim.sentence === sentence && claim.form !== 'reported');
  const all = there.length > 0 ? there : found.filter(({ claim }) => claim.sentence === sentence);
  return new Set(all.map(({ claim }) => claim.sources[0]?.key)).size === 1
    ? all.map(({ index }) => index)
    : [];
}

/** „den Bericht“ means what was last reported, „die Angaben der Polizei“ hers, „die Vorwürfe“ an accusation. */
function byNoun(
  { text }: TextDocument,
  near: readonly IndexedClaim[],
  object: string,
  accusing: boolean,
): readonly number[] {
  const owner = ownerIn(object);
  const owned =
    owner.whose === 'named' ? near.filter(({ claim }) => isOwnedBy(text, claim, owner.stems)) : near;
  const fitting = accusing ? owned.filter(({ claim }) => claim.act === 'accuse') : owned;
  const media = /bericht|meldung/.test(object.toLowerCase())
    ? fitting.filter(({ claim }) => claim.sources.some(({ kind }) => kind === 'media' || kind === 'vague'))
    : [];
  return last(media.length > 0 ? media : fitting);
}

/** The one statement that says so in much the same words; none where two come close. */
function best(
  { text }: TextDocument,
  near: readonly IndexedClaim[],
  wanted: Gist,
  least: { readonly share: number; readonly words: number },
): readonly number[] {
  const scored = near
    .map((each) => ({ ...each, said: gistOf(joinedTextOf(text, each.claim.spans).replace(WITHOUT, '')) }))
    .filter(
      ({ said }) =>
        compatible(said, wanted) &&
        sharedStems(said, wanted).length > 0 &&
        inCommon(said, wanted) >= Math.min(least.words, sizeOf(wanted), sizeOf(said)),
    )
    .map(({ index, claim, said }) => ({ index, claim, score: likeness(said, wanted) }))
    .filter(({ score }) => score >= least.share)
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (!first) return [];
  const rival = second && second.score > first.score * 0.85 && !isSameSource(first.claim, second.claim);
  return rival ? [] : [first.index];
}

/** „gerodet, ohne zu fragen“ and „ohne Genehmigung gerodet“ were no less done. */
const WITHOUT = /(?<!\p{L})ohne (?:\p{Ll}+ )?\p{Lu}\p{L}+/gu;

const sizeOf = ({ stems, numbers }: Gist): number => stems.size + numbers.size;

const inCommon = (a: Gist, b: Gist): number =>
  sharedStems(a, b).length + [...a.numbers].filter((number) => b.numbers.has(number)).length;

const isSameSource = (a: DraftClaim, b: DraftClaim): boolean => a.sources[0]?.key === b.sources[0]?.key;
