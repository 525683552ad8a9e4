import type { TextDocument } from '../../../core/document.ts';
import type { DraftClaim } from '../../../core/reading.ts';
import { textOf, type Span } from '../../../core/span.ts';
import { VERB } from '../grammar/verb-features.ts';
import { hasFeature } from '../grammar/verb-forms.ts';
import { answeredBy } from './answered.ts';
import { gistOf, sharedStems, type Gist } from './stems.ts';

/** How far back an answer reaches, in sentences. */
const REACH = 6;

/**
 * „… hat zwei Säle gesperrt und Patienten verlegt. Die Klinik bestätigte die Sperrung.“: where an answer bears on only
 * one of two predicates, each is a claim of its own; else the confirmation of the one would stand for both.
 */
export function inParts(document: TextDocument, claims: readonly DraftClaim[]): readonly DraftClaim[] {
  const cuts = new Map<DraftClaim, number>();
  for (const [index, answer] of claims.entries()) {
    if (answer.act !== 'confirm' && answer.act !== 'deny') continue;
    const answered = gistOf(answeredBy(document, answer));
    for (let at = index - 1; at >= 0; at--) {
      const claim = claims[at];
      if (!claim || answer.sentence - claim.sentence > REACH) break;
      const cut = isParted(claim, answer) ? cutOf(document, claim, answered) : undefined;
      if (cut !== undefined) cuts.set(claim, cut);
    }
  }
  return cuts.size === 0 ? claims : claims.flatMap((claim) => partsOf(claim, cuts.get(claim)));
}

const isParted = (claim: DraftClaim, answer: DraftClaim): boolean =>
  (claim.form === 'indirect' || claim.form === 'free') &&
  claim.spans.length === 1 &&
  claim.act !== 'confirm' &&
  claim.act !== 'deny' &&
  claim.sources[0]?.key !== answer.sources[0]?.key;

const AND = ' und ';

/** Where the one „und“ between two predicates stands, if the answer has to do with one of them only. */
function cutOf({ text }: TextDocument, { spans }: DraftClaim, answered: Gist): number | undefined {
  const [span] = spans;
  if (!span) return undefined;
  const words = textOf(text, span);
  const found: number[] = [];
  for (let at = words.indexOf(AND); at >= 0; at = words.indexOf(AND, at + 1))
    if (endsInVerb(words.slice(0, at)) && endsInVerb(words.slice(at))) found.push(at);
  const [at, more] = found;
  if (at === undefined || more !== undefined) return undefined;
  const shared = [words.slice(0, at), words.slice(at)].map(
    (part) => sharedStems(gistOf(part), answered).length,
  );
  return shared.filter((count) => count > 0).length === 1 ? span.start + at : undefined;
}

/** „… gesperrt“, „… verlegt haben“: a verb closes what was said. */
function endsInVerb(part: string): boolean {
  const last = /(\p{Ll}+)[.!]?$/u.exec(part)?.[1];
  return last !== undefined && hasFeature(last, VERB.participle | VERB.infinitive);
}

function partsOf(claim: DraftClaim, cut: number | undefined): readonly DraftClaim[] {
  const [span] = claim.spans;
  if (cut === undefined || !span) return [claim];
  const part = (own: Span): DraftClaim => ({ ...claim, spans: [own] });
  return [part({ start: span.start, end: cut }), part({ start: cut + AND.length, end: span.end })];
}
