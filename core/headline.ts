import type { Article, BlockRole } from './article.ts';
import { saysSame, shareIn, touches, type Gist, type GistOf } from './gist.ts';
import { leadingStanding } from './labels.ts';
import type { Claim, HeadlineCheck, Reason } from './report.ts';
import { joinedTextOf } from './span.ts';

/**
 * How sure a statement sounds, the surest first: stated as fact (also as not so) › probable › possible, or laid to
 * somebody › left open. What somebody says and what may be are not told apart: neither is adopted by the outlet.
 */
const SURENESS: Readonly<Record<Claim['certainty'], number>> = {
  asserted: 3,
  negated: 3,
  probable: 2,
  possible: 1,
  attributed: 1,
  open: 0,
};
const AS_FACT = SURENESS.asserted;

const QUOTATION_MARK = /[„“”"»«‚‘‹›]/;

/** A claim of the article with what it is about. */
interface Statement {
  readonly claim: Claim;
  readonly gist: Gist;
}

/** What is confirmed, seen, or said by several is more than one side's word: the headline may rest on it. */
const surenessOf = ({ act, certainty, standing, sources }: Claim): number =>
  act === 'confirm' || standing.includes('corroborated') || sources.some(({ kind }) => kind === 'observation')
    ? AS_FACT
    : SURENESS[certainty];

/** The block a claim begins in. */
const blockOf = ({ blocks }: Article, { spans: [first] }: Claim) =>
  first && blocks.find(({ start, end }) => start <= first.start && first.start < end);

const isIn =
  (article: Article, ...roles: readonly BlockRole[]) =>
  (claim: Claim): boolean => {
    const block = blockOf(article, claim);
    return block !== undefined && roles.includes(block.role);
  };

/** Whether the labels of a claim say that the outlet itself states it as fact. */
const isAsFact = (claim: Claim): boolean =>
  claim.form === 'own' &&
  claim.sources.length === 0 &&
  (claim.kind === 'fact' || claim.kind === 'future') &&
  SURENESS[claim.certainty] === AS_FACT &&
  !claim.standing.includes('unconfirmed') &&
  leadingStanding(claim.standing) !== 'unclear';

const isLessSure = (body: Claim): boolean =>
  surenessOf(body) < AS_FACT && leadingStanding(body.standing) !== 'unclear';

/** Whether a headline that was surer than the body still is, by the labels of the two claims, after these were corrected. */
export const staysSurer = (headline: Claim, body: Claim): boolean => isAsFact(headline) && isLessSure(body);

/** Whether a claim of headline or lead is stated as fact by the outlet itself, in its own words. */
function isStated(article: Article, claim: Claim): boolean {
  const block = blockOf(article, claim);
  const words = block ? article.text.slice(block.start, block.end).trimEnd() : '';
  return (
    isAsFact(claim) &&
    !QUOTATION_MARK.test(claim.quote) &&
    !(block?.role === 'headline' && /\?\W*$/.test(words))
  );
}

/** Whether the block the claim stands in names the source of another: „Polizei: …“, „…, sagt die Polizei“. */
function namesSource(article: Article, stated: Claim, { sources }: Claim, gistOf: GistOf): boolean {
  const block = blockOf(article, stated);
  if (!block) return true;
  const named = gistOf(article.text.slice(block.start, block.end)).stems;
  return sources.some(
    ({ name, spans }) => shareIn(gistOf(`${name} ${joinedTextOf(article.text, spans)}`).stems, named) > 0,
  );
}

/** Both wordings: the words of the first claim, then those of the second with what makes them less sure. */
function reasonsOf(article: Article, one: Claim, other: Claim, label: string): readonly Reason[] {
  const rule = `core/headline/${one.certainty}-${other.certainty}`;
  const hedged = [
    ...other.spans,
    ...(other.cue?.spans ?? []),
    ...other.sources.flatMap(({ spans }) => spans),
  ];
  return [
    { label, rule, spans: one.spans },
    { label, rule, spans: hedged.toSorted((a, b) => a.start - b.start) },
  ];
}

/**
 * Compares what headline and lead say with the claims of the body that say the same. Surer is only what the outlet
 * states as fact there, in words of its own, while every passage of the body that says so is less sure and its source
 * is not named in the headline; not where any statement of fact in the body could mean it, too. Null where the body
 * does not say the same, or in doubt.
 */
export function checkHeadline(
  article: Article,
  claims: readonly Claim[],
  gistOf: GistOf | undefined,
): HeadlineCheck | null {
  if (!gistOf) return null;
  const heads = claims.filter(isIn(article, 'headline'));
  const leads = claims.filter(isIn(article, 'lead'));
  const candidates = [...heads, ...leads.filter((claim) => isStated(article, claim))];
  if (candidates.length === 0) return null;
  const isBody = isIn(article, 'paragraph', 'list-item', 'quote', 'cell');
  const body = claims.filter(isBody).map((claim) => ({ claim, gist: gistIn(article, claim, gistOf) }));
  const checks = candidates.flatMap((claim) => {
    const check = compare(article, { claim, gist: gistIn(article, claim, gistOf) }, body, gistOf);
    return check ?? [];
  });
  return checks.find(({ surer }) => surer) ?? checks.find(({ role }) => role === 'headline') ?? null;
}

/** What a claim is about, whom it accuses included. */
const gistIn = ({ text }: Article, { spans, accuses }: Claim, gistOf: GistOf): Gist =>
  gistOf(`${joinedTextOf(text, spans)} ${joinedTextOf(text, accuses?.spans ?? [])}`);

function compare(
  article: Article,
  { claim, gist }: Statement,
  body: readonly Statement[],
  gistOf: GistOf,
): HeadlineCheck | undefined {
  const same = body.filter((other) => saysSame(gist, other.gist));
  const surest = same.toSorted(
    (a, b) =>
      surenessOf(b.claim) - surenessOf(a.claim) ||
      shareIn(gist.stems, b.gist.stems) - shareIn(gist.stems, a.gist.stems),
  )[0]?.claim;
  if (!surest) return undefined;
  const role = isIn(article, 'lead')(claim) ? 'lead' : 'headline';
  const asFact = body.some((other) => surenessOf(other.claim) === AS_FACT && touches(gist, other.gist));
  const surer =
    isStated(article, claim) &&
    !asFact &&
    isLessSure(surest) &&
    !same.some((other) => namesSource(article, claim, other.claim, gistOf));
  // A hedge that is only probably a match for the statement is no proof that the two sound alike.
  if (!surer && isStated(article, claim) && surenessOf(surest) < AS_FACT) return undefined;
  const label = surer ? 'headline:surer' : 'headline:same';
  return { role, claim: claim.id, body: surest.id, surer, reasons: reasonsOf(article, claim, surest, label) };
}
