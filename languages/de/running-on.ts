import type { Sentence, TextDocument } from '../../core/document.ts';
import type { DraftClaim } from '../../core/reading.ts';
import { hull } from '../../core/span.ts';

/**
 * Frameless reported speech that runs on over neighbouring sentences of one paragraph is one claim. Joins the claims
 * of `sentence` to what was read before: returns `drafts` without those taken up, and the claim before as it now is.
 */
export function runningOn(
  { sentences, text }: TextDocument,
  sentence: Sentence,
  before: DraftClaim | undefined,
  drafts: readonly DraftClaim[],
): { readonly joined: DraftClaim; readonly rest: readonly DraftClaim[] } | undefined {
  const last = sentences[sentence.index - 1];
  const next = drafts.find((draft) => draft.form === 'free' && hull(draft.spans)?.start === sentence.start);
  if (!before || !next || !last || last.block !== sentence.block || before.form !== 'free') return undefined;
  if (hull(before.spans)?.end !== last.end || !isSameVoice(before, next)) return undefined;
  const [start] = before.spans;
  const [end] = next.spans;
  if (!start || !end || before.spans.length > 1 || next.spans.length > 1) return undefined;
  // A subordinate clause in reported mood is no beginning.
  if (/,\s*$/.test(text.slice(Math.max(0, start.start - 3), start.start))) return undefined;
  return {
    joined: {
      ...before,
      spans: [{ start: start.start, end: end.end }],
      confidence: Math.min(before.confidence, next.confidence),
      sentence: sentence.index,
    },
    rest: drafts.filter((draft) => draft !== next),
  };
}

/** One source, and nothing about the one that would not hold of the other. */
const isSameVoice = (a: DraftClaim, b: DraftClaim): boolean =>
  a.sources[0]?.key === b.sources[0]?.key && a.certainty === b.certainty;
