import type { Claim, Report } from '../../../../core/report.ts';
import { joinedTextOf } from '../../../../core/span.ts';

/** A passage and all that is read in it as the words of somebody else, in reading order. */
export interface Passage {
  readonly text: string;
  /** Each as `form | source | cue | content`, the parts of one joined with ` … `; `?` where it is not trusted. */
  readonly reads: readonly string[];
}

/** A passage that reads so. */
export const passage = (text: string, ...reads: readonly string[]): Passage => ({ text, reads });

/** A claim as a passage lists it. */
function lineOf({ article }: Report, { form, standing, sources, cue, quote }: Claim): string {
  const who = sources.map(({ spans }) => joinedTextOf(article.text, spans)).join(' + ');
  const doubt = standing.includes('unclear') ? '?' : '';
  return [`${form}${doubt}`, who || '–', cue?.text ?? '–', quote].join(' | ');
}

/** What a report has that is not in the outlet's own voice. */
export const linesOf = (report: Report): readonly string[] =>
  report.claims.filter(({ form }) => form !== 'own').map((claim) => lineOf(report, claim));
