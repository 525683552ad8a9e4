import { leadingStanding, STANDINGS, type Standing } from '../core/labels.ts';
import { claimById, type Claim, type ClaimSource, type Report } from '../core/report.ts';
import { joinedTextOf, overlaps, type Span } from '../core/span.ts';
import { quoted } from './quoted.ts';
import type { Translate } from './translate.ts';

/** What a source is called; its kind's word where the article gives no name. */
export const sourceName = (source: Pick<ClaimSource, 'kind' | 'name'>, t: Translate): string =>
  source.name || t(`source_${source.kind}`);

/** Things in one phrase: `A, B und C`. Not by `Intl.ListFormat`: the first object of `Intl` takes longer than a whole card. */
export function listInWords(things: readonly string[], t: Translate): string {
  const [last = ''] = things.slice(-1);
  const before = things.slice(0, -1);
  if (before.length === 0) return last;
  return t(before.length === 1 ? 'list_two' : 'list_more', [before.join(', '), last]);
}

/** The names of sources in one phrase, each once; empty for none. */
const namesInWords = (sources: readonly ClaimSource[], t: Translate): string =>
  listInWords([...new Set(sources.map((source) => sourceName(source, t)))], t);

const NO_SOURCE: ClaimSource = { ref: '', kind: 'none', name: '', spans: [], via: [], anonymity: null };

/** The sources of a claim; one of kind `none` where the article gives none, so that there is always one to show. */
export const sourcesOf = (claim: Claim): readonly [ClaimSource, ...ClaimSource[]] => {
  const [first = NO_SOURCE, ...rest] = claim.sources;
  return [first, ...rest];
};

/** Who says a claim, in one phrase; never empty, because no quote is shown without it. */
export const sourcesInWords = (claim: Claim, t: Translate): string => namesInWords(sourcesOf(claim), t);

/** The claims that deny this one and whose speaker is known. */
export const denialsOf = (claim: Claim, report: Report): readonly Claim[] =>
  claim.deniedBy.flatMap((id) => claimById(report, id) ?? []).filter((denial) => denial.sources.length > 0);

/** The names of all who deny a claim, in one phrase; empty when nobody known does. */
export const deniersInWords = (claim: Claim, report: Report, t: Translate): string =>
  namesInWords(
    denialsOf(claim, report).flatMap((denial) => denial.sources),
    t,
  );

function standingWord(standing: Standing, claim: Claim, report: Report, t: Translate): string {
  const by = standing === 'refuted' ? deniersInWords(claim, report, t) : '';
  return by ? t('standing_refuted_by', [by]) : t(`standing_${standing}`);
}

/** All standings of a claim, the leading one first: `Bestritten · unbestätigt`. */
export function standingInWords(claim: Claim, report: Report, t: Translate): string {
  const held = STANDINGS.filter((standing) => claim.standing.includes(standing));
  const words = (held.length > 0 ? held : [leadingStanding([])]).map((s) =>
    standingWord(s, claim, report, t),
  );
  return words
    .map((word, at) => (at === 0 ? word : word.charAt(0).toLowerCase() + word.slice(1)))
    .join(' · ');
}

/** Whether the standing of a claim says all there is to say about its source. */
export const isUnsourced = ({ standing, sources }: Claim): boolean =>
  sources.length === 0 && leadingStanding(standing) === 'unsourced';

/** A claim where it is only heard: how it stands, who says it, and its words; never without the first two. */
export function claimInWords(claim: Claim, report: Report, t: Translate): string {
  const standing = standingInWords(claim, report, t);
  const source = isUnsourced(claim) ? '' : `. ${sourcesInWords(claim, t)}`;
  return `${standing}${source}: ${quoted(claim.quote, report.article.language)}`;
}

/** Whether spans follow on each other with nothing but white space between. */
function isUnbroken(spans: readonly Span[], text: string): boolean {
  const inOrder = spans.toSorted((a, b) => a.start - b.start);
  return inOrder.every(({ start }, at) => at === 0 || text.slice(inOrder[at - 1]?.end, start).trim() === '');
}

/**
 * Where the words stand that lay a claim to its source: cue and source together where one follows the other („nach
 * Angaben der Polizei“), since a preposition alone says nothing; else the cue („wirft … vor“). Empty where there is none.
 */
export function attributingSpans(
  { cue, frame, sources, spans }: Claim,
  { article }: Report,
): readonly Span[] {
  if (!cue || !frame) return cue?.spans ?? [];
  const parts = [...cue.spans, ...sources.flatMap((source) => source.spans)];
  const apart = !frame.spans.some((span) => spans.some((word) => overlaps(span, word)));
  return apart && isUnbroken(parts, article.text) ? frame.spans : cue.spans;
}

/** The words at `attributingSpans`; null where there are none. */
export function attributingWords(claim: Claim, report: Report): string | null {
  const spans = attributingSpans(claim, report);
  return claim.cue && spans !== claim.cue.spans
    ? joinedTextOf(report.article.text, spans)
    : (claim.cue?.text ?? null);
}

/**
 * The article's own words that call a claim unconfirmed. Words that are the claim's cue or name its source
 * are left out: there the source is what cannot be identified, and the article says nothing further.
 */
export function unconfirmedSpans(claim: Claim): readonly Span[] {
  const own = [...(claim.cue?.spans ?? []), ...claim.sources.flatMap((source) => source.spans)];
  return claim.reasons
    .filter((reason) => reason.label === 'standing:unconfirmed')
    .flatMap((reason) => reason.spans)
    .filter((span) => !own.some((word) => overlaps(word, span)));
}

/** Whether a claim has sources and none of them can be identified. */
const restsOnNobody = ({ sources }: Claim): boolean =>
  sources.length > 0 && sources.every(({ kind }) => kind === 'unnamed' || kind === 'vague');

/** What the leading standing means for this claim, in one sentence. */
export function standingSentence(claim: Claim, report: Report, t: Translate): string {
  const standing = leadingStanding(claim.standing);
  if (standing === 'disputed') {
    const by = deniersInWords(claim, report, t);
    if (by) return t('standing_disputed_by_sentence', [by]);
  }
  if (standing === 'unconfirmed' && restsOnNobody(claim)) return t('standing_unconfirmed_source_sentence');
  return t(`standing_${standing}_sentence`);
}
