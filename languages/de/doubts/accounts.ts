import type { Sentence, TextDocument } from '../../../core/document.ts';
import type { DraftClaim } from '../../../core/reading.ts';
import { hull, joinedTextOf, textOf, type Span } from '../../../core/span.ts';
import { ACCOUNT } from '../lexicon/reservations.ts';
import type { ClaimsAround, IndexedClaim } from '../links/by-sentence.ts';
import { gistOf, sharedStems, type Gist } from '../links/stems.ts';
import { isOwnedBy, ownerIn } from './owner.ts';
import { reservationsIn } from './reservation.ts';

/** What the reading knows where reservations are looked for. */
export interface Surroundings {
  readonly document: TextDocument;
  readonly around: ClaimsAround;
}

/** How far back an account is looked for, in sentences. */
const REACH = { pronoun: 1, noun: 3, owned: 6, sides: 8, runOn: 12, article: 80 } as const;

/** A statement of somebody that can be confirmed: no denial, no demand, nothing the outlet saw or read itself. */
export const isAccount = ({ form, kind, act, sources }: DraftClaim): boolean =>
  form !== 'own' &&
  (kind === 'fact' || kind === 'future') &&
  act !== 'deny' &&
  act !== 'refute' &&
  act !== 'confirm' &&
  !sources.some((source) => source.kind === 'observation');

const isRecord = ({ sources }: DraftClaim): boolean => sources.some(({ kind }) => kind === 'document');

/** A noun that may stand for the accounts of more than one. */
const PLURAL =
  /(?<!\p{L})(?:angaben|aussagen|darstellungen|\p{L}*berichten?|\p{L}*meldungen|informationen|behauptungen|vorwürfen?|anschuldigungen|gerüchten?|schilderungen|äußerungen|zahlen|spekulationen|beides|alles|nichts)(?!\p{L})/u;
const BARE_PRONOUN = /(?<!\p{L})(?:das|dies|dieses|was)(?!\p{L})/u;
const TOPIC =
  /(?<!\p{L})(?:über|zu|zur|zum) ((?:(?!ließ|lass|läss|konn|wurd|sind|war|gab|gibt|lag|lieg|bestätig|nicht)[^ ,;]+ ?){1,6})/u;

/**
 * The accounts a reservation covers: those of the sentence before it, in the same sentence, or of the last sentence that
 * reports anything; for a plural also those before as long as the same source or the same matter runs on in the
 * paragraph. `words` and `clause` are spans of the article.
 */
export function accountsBefore(
  here: Surroundings,
  sentence: Sentence,
  words: Span,
  clause: Span,
): readonly number[] {
  const wording = textOf(here.document.text, clause);
  const owner = ownerIn(wording);
  if (owner.whose === 'both') return ofBothSides(here, sentence);
  const lower = wording.toLowerCase();
  const isOwn = ({ claim }: IndexedClaim): boolean =>
    owner.whose !== 'named' || isOwnedBy(here.document.text, claim, owner.stems);
  const found = (at: number): readonly IndexedClaim[] => candidates(here, sentence, at, words).filter(isOwn);
  const topic = topicOf(wording);
  const noun = ACCOUNT.test(lower);
  const reach =
    owner.whose === 'named' ? REACH.owned : noun || !BARE_PRONOUN.test(lower) ? REACH.noun : REACH.pronoun;
  const start = nearest(here, sentence, reach, found);
  if (start === undefined) return noun ? [] : ownBefore(here, sentence, lower);
  const nearby = found(start);
  const about = topic ? nearby.filter(({ claim }) => shares(here, claim, topic)) : nearby;
  if (about.length === 0) return [];
  const last = owner.whose === 'last' ? about.slice(-1) : about;
  return PLURAL.test(lower)
    ? runOn(here, sentence, start, last, found, owner.whose)
    : last.map(({ index }) => index);
}

/** The accounts of a sentence; in the reservation's own only those on the far side of its words. */
const candidates = (
  { around, document }: Surroundings,
  sentence: Sentence,
  at: number,
  words: Span,
): readonly IndexedClaim[] =>
  around(at, 0, 0).filter(
    ({ claim }) =>
      isAccount(claim) &&
      !isRecord(claim) &&
      claim.sentence <= sentence.index &&
      document.sentences[at]?.unit === sentence.unit &&
      (at < sentence.index ||
        (hull(claim.spans)?.start ?? 0) < words.start ||
        isRelative(document, words) ||
        isWithout(document, words)),
  );

/** „behauptete ohne Beleg, …“: what is covered comes after. */
const isWithout = ({ text }: TextDocument, { start }: Span): boolean =>
  text.slice(start, start + 5).toLowerCase() === 'ohne ';

/** „Die Miliz, deren Angaben sich nicht prüfen lassen, meldete …“: what is covered comes after. */
const isRelative = ({ text }: TextDocument, { start }: Span): boolean =>
  /, (?:deren|dessen) [^,]*$/.test(text.slice(Math.max(0, start - 60), start));

/**
 * The last sentence with an account, the reservation's own first. The end of a paragraph is passed once, and only
 * where the reservation opens its paragraph.
 */
function nearest(
  { document: { sentences } }: Surroundings,
  sentence: Sentence,
  reach: number,
  found: (at: number) => readonly IndexedClaim[],
): number | undefined {
  for (let at = sentence.index; at >= Math.max(0, sentence.index - reach); at--) {
    const other = sentences[at];
    if (!other || other.unit !== sentence.unit || other.role === 'crosshead' || other.role === 'headline')
      return undefined;
    if (other.block !== sentence.block && !opens(sentences, sentence)) return undefined;
    if (
      other.block !== sentence.block &&
      sentences[at + 1]?.block !== sentence.block &&
      reach < REACH.owned
    ) {
      // Inside the paragraph before, its last two sentences only.
      if (sentence.index - at > 2) return undefined;
    }
    if (found(at).length > 0) return at;
  }
  return undefined;
}

const opens = (sentences: TextDocument['sentences'], { index, block }: Sentence): boolean =>
  sentences[index - 1]?.block !== block;

/** Adds what the same sources said right before, and what others said of the same matter. */
function runOn(
  here: Surroundings,
  sentence: Sentence,
  from: number,
  covered: readonly IndexedClaim[],
  found: (at: number) => readonly IndexedClaim[],
  whose: string,
): readonly number[] {
  const all = new Map(covered.map((each) => [each.index, each]));
  const block = here.document.sentences[from]?.block;
  const first = from - REACH.runOn;
  for (let at = from - 1; at >= first && here.document.sentences[at]?.block === block; at--) {
    const goesOn = found(at).filter(
      ({ claim }) =>
        [...all.values()].some((other) => isSameSource(other.claim, claim)) ||
        (whose === 'anybody' && [...all.values()].some((other) => isSameMatter(here, other.claim, claim))),
    );
    if (goesOn.length === 0) break;
    for (const each of goesOn) all.set(each.index, each);
  }
  return [...all.keys()].toSorted((a, b) => a - b);
}

const isSameSource = (a: DraftClaim, b: DraftClaim): boolean =>
  a.sources.some(({ key }) => b.sources.some((other) => other.key === key));

const gist = ({ document }: Surroundings, { spans }: DraftClaim): Gist =>
  gistOf(joinedTextOf(document.text, spans));

const isSameMatter = (here: Surroundings, a: DraftClaim, b: DraftClaim): boolean =>
  sharedStems(gist(here, a), gist(here, b)).length > 0;

/** „Berichte über Plünderungen“: what the account is of. */
const topicOf = (wording: string): Gist | undefined => {
  const [, words] = TOPIC.exec(wording) ?? [];
  const topic = words === undefined ? undefined : gistOf(words);
  return topic && topic.stems.size > 0 ? topic : undefined;
};

const shares = (here: Surroundings, claim: DraftClaim, topic: Gist): boolean =>
  sharedStems(gist(here, claim), topic).length > 0;

/** „In der Stadt fielen Schüsse. Bestätigt ist das nicht.“: a pronoun can mean what the outlet itself said right before. */
function ownBefore({ around, document }: Surroundings, sentence: Sentence, lower: string): readonly number[] {
  const before = document.sentences[sentence.index - 1];
  if (!before || before.block !== sentence.block || !BARE_PRONOUN.test(lower)) return [];
  // „Eine Bestätigung gab es nicht. Auch das …“: a reservation is not what another one is about.
  if (reservationsIn(textOf(document.text, before).toLowerCase()).length > 0) return [];
  return around(sentence.index - 1, 0, 0)
    .filter(({ claim }) => claim.form === 'own' && (claim.kind === 'fact' || claim.kind === 'future'))
    .slice(-1)
    .map(({ index }) => index);
}

/** „Die Angaben beider Seiten …“: all that the last two who spoke say in the article. */
function ofBothSides({ around }: Surroundings, sentence: Sentence): readonly number[] {
  const keys = new Set<string>();
  const before = around(sentence.index, REACH.sides, 0).toSorted((a, b) => b.index - a.index);
  for (const { claim } of before) {
    const source = claim.sources[0];
    const isSide =
      source && (source.kind === 'institution' || source.kind === 'person' || source.kind === 'unnamed');
    if (claim.form !== 'own' && isSide && keys.size < 2) keys.add(source.key);
  }
  if (keys.size < 2) return [];
  return around(sentence.index, REACH.article, REACH.article).flatMap(({ claim, index }) =>
    isAccount(claim) && claim.sources.some(({ key }) => keys.has(key)) ? [index] : [],
  );
}
