import type { Claim, Report } from '../core/report.ts';
import { correctedInWords } from './notes/reader-words.ts';
import { quoted } from './quoted.ts';
import { attributingWords, standingInWords, sourcesInWords, standingSentence } from './words.ts';
import type { Translate } from './translate.ts';
import { leadingStanding } from '../core/labels.ts';
import { passageLink } from '../core/text-fragment.ts';

/**
 * A claim as plain text to paste elsewhere: quote, source with the words that tie it to the claim, standing, then the article's title and
 * the address of the passage. Never the quote alone.
 */
export function copyText(claim: Claim, report: Report, t: Translate): string {
  const { title, publisher, published, url, language, text } = report.article;
  const words = attributingWords(claim, report);
  const cue = words ? ` (${quoted(words, language)})` : '';
  // Where the reader has set it, it is nothing that the article says.
  const disputed =
    leadingStanding(claim.standing) === 'disputed' && !claim.reader?.corrected.includes('standing');
  return [
    quoted(claim.quote, language),
    `– ${sourcesInWords(claim, t)}${cue}`,
    disputed ? standingSentence(claim, report, t) : standingInWords(claim, report, t),
    correctedInWords(claim, t),
    [title, publisher, published.slice(0, 10)].filter(Boolean).join(', '),
    passageLink(url, text, claim.spans),
  ]
    .filter(Boolean)
    .join('\n');
}
