import type { Anchoring } from '../../core/quotes/anchor-quotes.ts';
import { foldTypography } from '../../core/quotes/fold-typography.ts';
import { textOf, type Span } from '../../core/span.ts';
import { trackSpan, type EditedText } from './edit-text.ts';

/** What can come of looking for a quote in an edited text. `twin`: its very words, but where others said them. */
export const VERDICTS = ['right', 'twin', 'wrong', 'dropped', 'gone'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Units more or fewer at the ends of a quote that was placed right: another short word may have come there. */
const SLACK = 4;

/**
 * Judges where a quote was placed by where its units went: `dropped` when it was not placed though most of it is there,
 * `gone` when it was not and is not.
 */
export function verdictOn(original: string, edited: EditedText, span: Span, found: Anchoring): Verdict {
  if (!found.ok) return trackSpan(edited, span) ? 'dropped' : 'gone';
  const isIts = (origin: number): boolean => origin >= span.start && origin < span.end;
  const covered = edited.origins.slice(found.span.start, found.span.end);
  const strange = covered.filter((origin) => origin >= 0 && !isIts(origin)).length;
  const missed = edited.origins.filter(isIts).length - covered.filter(isIts).length;
  if (strange <= SLACK && missed <= SLACK) return 'right';
  const words = foldTypography(textOf(original, span)).text;
  return foldTypography(textOf(edited.text, found.span)).text === words ? 'twin' : 'wrong';
}
