import { spanOf, type Attribution, type AttributionRule, type SentenceContext } from '../attribution.ts';
import type { Quotation } from '../../../core/document.ts';
import type { Act } from '../../../core/reading.ts';
import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import { candidatesOf, type Candidate } from './summaries/candidates.ts';
import { linkOf, type Link } from './summaries/quoted-object.ts';
import { isSummaryWord, isQuoteMark } from './word-tests.ts';

/** Quoted words as what a verb of saying needs: „rief nach „mehr Geduld““, „fordert „mehr Geduld““. */
export const summaryQuotation: AttributionRule = {
  id: 'de/reported/quotation',
  stage: 'summary',
  words: [isQuoteMark, isSummaryWord],
  apply: (context) =>
    candidatesOf(context).flatMap((candidate) =>
      candidate.units.flatMap(({ quotation }, at) =>
        quotation ? (read(context, candidate, quotation, at) ?? []) : [],
      ),
    ),
};

function read(
  context: SentenceContext,
  candidate: Candidate,
  quotation: Quotation,
  at: number,
): Attribution | undefined {
  if (candidate.negated) return undefined;
  const link = linkOf(candidate, at);
  if (!link || !areSaid(context, quotation, link)) return undefined;
  const cue = [...candidate.verb, ...(link.word ? [link.word] : [])];
  return {
    rule: summaryQuotation.id,
    form: isCall(link) ? 'reported' : 'direct',
    act: actOf(link),
    lemma: link.lemma,
    factive: false,
    content: [spanOf(quotation)],
    cue: cue.toSorted((a, b) => a.start - b.start).map(spanOf),
    source: { kind: 'mention', mention: candidate.source },
    frameClauses: candidate.clauses,
    sentence: context.sentence.index,
    confidence: 0.92,
  };
}

/** „rief nach „mehr Geduld““: what is called for is summed up rather than said. */
const isCall = ({ word }: Link): boolean => word?.lower === 'nach';

const actOf = (link: Link): Act => (isCall(link) ? 'demand' : (CUE_VERBS.get(link.lemma)?.act ?? 'say'));

/**
 * Whether the quoted words are somebody's and no name: several after a preposition, else words that are written small
 * or have the article that names do not take („einen „Irrweg““).
 */
function areSaid({ document }: SentenceContext, { inner }: Quotation, link: Link): boolean {
  const quoted = document.text.slice(inner.start, inner.end);
  const small = /^[^\p{L}]*\p{Ll}/u.test(quoted);
  const several = /\s/.test(quoted);
  // „sprach von „Wahlbetrug““, „räumte „Fehler“ ein“; what has an article may be a name.
  if (link.bare && !several && BARE_NOUN.has(link.lemma)) return true;
  return link.indefinite || (link.word ? small || several : small && several);
}

const BARE_NOUN = new Set(
  'sprechen reden warnen einräumen zugeben beklagen bemängeln fordern verlangen befürchten vorwerfen'.split(
    ' ',
  ),
);
