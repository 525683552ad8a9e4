import type { TextDocument } from '../../../core/document.ts';
import type { DraftClaim } from '../../../core/reading.ts';
import { joinedTextOf } from '../../../core/span.ts';
import { VERB } from '../grammar/verb-features.ts';
import { hasFeature } from '../grammar/verb-forms.ts';

/** „habe … vergeben“, „seien … verhaftet worden“: an auxiliary in reported mood. */
const AUXILIARY = /(?<!\p{L})(?:habe|haben|hätten|hätte|sei|seien|wären|worden|wurden|würden)(?!\p{L})/u;

/**
 * „rügte, die Stadt habe den Bau ohne Ausschreibung vergeben“: the verb blames, what it blames somebody for is told as a
 * fact that can be denied. Only where nothing in the words themselves judges.
 */
export function asTold({ text }: TextDocument, claim: DraftClaim): DraftClaim {
  const judged = claim.kind !== 'evaluation' || claim.reasons.some(({ label }) => label.startsWith('kind'));
  if (judged || claim.act !== 'say' || (claim.form !== 'indirect' && claim.form !== 'free')) return claim;
  const words = joinedTextOf(text, claim.spans);
  const last = /(\p{Ll}+)[.!]?$/u.exec(words)?.[1];
  const told =
    last !== undefined &&
    AUXILIARY.test(words) &&
    (/^(?:worden|würden)$/.test(last) || hasFeature(last, VERB.participle));
  return told ? { ...claim, kind: 'fact' } : claim;
}
