import type { Sentence, TextDocument } from '../../../core/document.ts';
import type { Doubt } from '../../../core/reading.ts';
import { joinedTextOf, overlaps, textOf, type Span } from '../../../core/span.ts';
import { accountsBefore, isAccount, type Surroundings } from '../doubts/accounts.ts';
import { falsehoodsIn } from '../doubts/falsehood.ts';
import { ownWords } from '../doubts/own-words.ts';
import { reservationsIn, type Reservation } from '../doubts/reservation.ts';
import { clausesOf } from '../grammar/clauses.ts';
import { FALSEHOOD_GATE } from '../lexicon/falsehoods.ts';
import { GATE, SUSPICION, UNCONFIRMED_SOURCE } from '../lexicon/reservations.ts';
import type { ClaimsAround, IndexedClaim } from './by-sentence.ts';
import { compatible, gistOf, likeness, sharedStems, type Gist } from './stems.ts';

/**
 * Words of the article that leave a claim unconfirmed or call it untrue, with the claims they cover. Words of somebody else leave nothing
 * open: „die Lage sei unklar, sagte sie“ is hers.
 */
export function doubtsOf(document: TextDocument, around: ClaimsAround): readonly Doubt[] {
  const here = { document, around };
  const found = document.sentences.flatMap((sentence) => {
    const words = document.text.slice(sentence.start, sentence.end);
    const settled = FALSEHOOD_GATE.test(words)
      ? falsehoodsIn(here, sentence, around(sentence.index, 0, 0))
      : [];
    if (!GATE.test(words)) return settled;
    const inside = around(sentence.index, 0, 0);
    const text = ownWords(document, sentence, inside);
    return [
      ...settled,
      ...inside.flatMap((each) => suspicion(document, each)),
      ...reservationsIn(text).flatMap((each) => doubtsBy(here, sentence, inside, each)),
    ];
  });
  const seen = new Set<string>();
  return found.filter(({ claim, reason }) => {
    const key = `${claim} ${reason.rule}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

const doubt = (claim: number, rule: string, words: Span): Doubt => ({
  claim,
  reason: { label: 'standing:unconfirmed', rule: `de/doubt/${rule}`, spans: [words] },
});

/** „geht dem Verdacht nach, dass …“: what ties the claim to its source calls it a suspicion. */
function suspicion({ text }: TextDocument, { claim, index }: IndexedClaim): readonly Doubt[] {
  if (!isAccount(claim)) return [];
  const words =
    claim.cue?.find((span) => SUSPICION.test(textOf(text, span))) ??
    claim.sources.flatMap(({ spans }) => spans).find((span) => UNCONFIRMED_SOURCE.test(textOf(text, span)));
  return words ? [doubt(index, 'suspicion', words)] : [];
}

function doubtsBy(
  here: Surroundings,
  sentence: Sentence,
  inside: readonly IndexedClaim[],
  { about, words, clause }: Reservation,
): readonly Doubt[] {
  const spot = { start: sentence.start + words.start, end: sentence.start + words.end };
  const stretch = { start: sentence.start + clause.start, end: sentence.start + clause.end };
  const own = inside.filter(
    ({ claim }) => claim.form === 'own' && claim.spans.some((span) => overlaps(span, spot)),
  );
  const itself = (rule: string): readonly Doubt[] => own.map(({ index }) => doubt(index, rule, spot));
  if (about === 'account') {
    if (isSupposed(sentence, spot)) return [];
    const covered = accountsBefore(here, sentence, spot, stretch);
    if (covered.length > 0) return covered.map((index) => doubt(index, 'not-confirmed', spot));
    // „Kein Urteil ohne Beweise“ is about no words.
    return /^ohne /i.test(textOf(here.document.text, spot)) ? [] : itself('not-confirmed');
  }
  if (about === 'attribute') {
    const next = inside.find(
      ({ claim }) =>
        isAccount(claim) &&
        [...(claim.frame ?? []), ...claim.sources.flatMap((s) => s.spans)].some(
          (span) => span.end >= spot.end && span.start <= spot.end + NEAR,
        ),
    );
    return next ? [doubt(next.index, 'unconfirmed-report', spot)] : itself('unconfirmed-report');
  }
  if (!isMain(sentence, spot)) return [];
  if (about === 'matter') return [...itself('not-confirmed'), ...ofMatter(here, sentence, stretch, spot)];
  if (about === 'suspected' && CHARGE.test(textOf(here.document.text, spot)) && isByAuthority(here, sentence))
    return [];
  if (about === 'unknown' || about === 'suspected') return itself(about);
  return [...itself('open-question'), ...beside(here, sentence, spot)];
}

/** „wird … zur Last gelegt“ */
const CHARGE = /last gelegt|vorgeworfen|beschuldigt|bezichtigt|angelastet/i;
const AUTHORITY = /anwaltschaft|polizei|ermittler|ermittelt|anklage|gericht|fahnder|haftbefehl/i;

/** Whoever charges somebody with it is named in the sentence or the one before. */
function isByAuthority({ document }: Surroundings, sentence: Sentence): boolean {
  const before = document.sentences[sentence.index - 1];
  const from = before?.block === sentence.block ? before.start : sentence.start;
  return AUTHORITY.test(document.text.slice(from, sentence.end));
}

/** How far behind „unbestätigte“ the words of its source begin, in UTF-16 units. */
const NEAR = 12;

/** The words stand in a main clause: „weil unklar ist, ob …“ leaves the main clause as it is. */
const isMain = (sentence: Sentence, { start }: Span): boolean => {
  const clause = clausesOf(sentence).find((each) => each.start <= start && start < each.end);
  return clause === undefined || clause.type === 'main' || (clause.type === 'fragment' && clause.index === 0);
};

/** „Solange die Angaben nicht bestätigt sind, …“ */
const isSupposed = (sentence: Sentence, { start }: Span): boolean =>
  clausesOf(sentence).some(
    (each) =>
      each.start <= start &&
      start < each.end &&
      /^(?:wenn|falls|solange|bis|sofern|sobald|bevor)$/.test(each.introducer),
  );

/** „Der Tod des Kommandeurs wurde nicht bestätigt“: what was reported of that in the sentences before. */
function ofMatter(
  { document, around }: Surroundings,
  sentence: Sentence,
  clause: Span,
  spot: Span,
): readonly Doubt[] {
  const matter = gistOf(textOf(document.text, { start: clause.start, end: spot.start }));
  return around(sentence.index, 2, 0).flatMap(({ claim, index }) => {
    const other = document.sentences[claim.sentence];
    if (!isAccount(claim) || other?.block !== sentence.block || other === sentence) return [];
    const shared = sharedStems(gistOf(joinedTextOf(document.text, claim.spans)), matter);
    return shared.length >= 2 ? [doubt(index, 'not-confirmed', spot)] : [];
  });
}

/**
 * „Ob A das liefert, ist nicht klar. B wirft A vor, dass …“: the open question touches an accusation in the next sentence
 * of the paragraph that is about the same, and what was reported just before or after in much the same words.
 */
function beside({ document, around }: Surroundings, sentence: Sentence, spot: Span): readonly Doubt[] {
  const question = gistOf(document.text.slice(sentence.start, sentence.end).replace(CERTAINLY, ''));
  return around(sentence.index, 2, 1).flatMap(({ claim, index }) => {
    const other = document.sentences[claim.sentence];
    if (!other || other === sentence || other.block !== sentence.block) return [];
    if (!isAccount(claim) || claim.kind !== 'fact') return [];
    const words = joinedTextOf(document.text, claim.spans);
    // „Man wisse nicht, ob …“ says itself that it is open.
    if (NOT_KNOWING.test(words)) return [];
    const said = gistOf(words);
    const next = claim.sentence > sentence.index;
    const accused = next && claim.act === 'accuse' && sharesName(document, other, question);
    const same =
      sharedStems(said, question).length >= 2 &&
      compatible(said, question) &&
      likeness(said, question) >= 0.5;
    return accused || same ? [doubt(index, 'beside', spot)] : [];
  });
}

const NOT_KNOWING = /(?<!\p{L})(?:wiss|weiß|wusst)\p{L}* nicht(?!\p{L})/u;

/** „tatsächlich“ and the words of the reservation tell nothing of the matter. */
const CERTAINLY = /(?<!\p{L})(?:tatsächlich|wirklich|unklar|ungewiss|ungeklärt|zunächst|bislang)(?!\p{L})/giu;

/** Whether the sentence speaks of somebody or something the question is about. */
const sharesName = ({ text }: TextDocument, { start, end }: Sentence, question: Gist): boolean =>
  sharedStems(gistOf(text.slice(start, end)), question).length > 0;
