import type { TextDocument } from '../../../core/document.ts';
import type { DraftClaim, DraftLink } from '../../../core/reading.ts';
import { joinedTextOf, type Span } from '../../../core/span.ts';
import { VERB } from '../grammar/verb-features.ts';
import { hasFeature } from '../grammar/verb-forms.ts';
import { stemsIn } from './content-words.ts';

/** Ties that rest on words the two claims share. */
const BY_WORDS = /denial\/(?:wording|negation|about)$/;

/**
 * The claims, with each one cut in two of which a denial answers only one part: „habe Säle gesperrt und Patienten
 * verlegt“ where only „Verlegungen“ are denied. The same list where there is nothing to cut.
 */
export function divided(
  document: TextDocument,
  claims: readonly DraftClaim[],
  links: readonly DraftLink[],
): readonly DraftClaim[] {
  const cuts = new Map<number, readonly [Span, Span]>();
  for (const { from, to, reason } of links) {
    const [claim, denial] = [claims[to], claims[from]];
    const parts = claim && BY_WORDS.test(reason.rule) ? partsOf(document, claim) : undefined;
    if (!parts || !denial) continue;
    const words = stemsIn(joinedTextOf(document.text, denial.spans));
    const shares = parts.map((part) =>
      [...stemsIn(joinedTextOf(document.text, [part]))].some((stem) => words.has(stem)),
    );
    if (shares[0] !== shares[1]) cuts.set(to, parts);
  }
  if (cuts.size === 0) return claims;
  return claims.flatMap((claim, index) =>
    (cuts.get(index) ?? [undefined]).map((span) => (span ? { ...claim, spans: [span] } : claim)),
  );
}

/** The two predicates of a claim, where it has two: each ends in its verb. */
function partsOf({ text }: TextDocument, { spans, form }: DraftClaim): readonly [Span, Span] | undefined {
  const [span, more] = spans;
  if (!span || more || form === 'direct' || span.end - span.start > LONGEST) return undefined;
  const words = text.slice(span.start, span.end);
  for (const { index } of words.matchAll(/,? und /g)) {
    const right = index + (words[index] === ',' ? 6 : 5);
    if (endsInVerb(words.slice(0, index)) && endsInVerb(words.slice(right)))
      return [
        { start: span.start, end: span.start + index },
        { start: span.start + right, end: span.end },
      ];
  }
  return undefined;
}

/** In units. */
const LONGEST = 400;

const endsInVerb = (words: string): boolean => {
  const last = /(\p{Ll}+)(?: (?:worden|gewesen|haben|sein|zu haben|zu sein|hat|ist|habe|sei))*\.?$/u.exec(
    words,
  )?.[1];
  return (
    last !== undefined &&
    hasFeature(last, VERB.participle | VERB.infinitive | VERB.zuInfinitive | VERB.pastThird)
  );
};
