import type { Sentence, TextDocument } from '../../../core/document.ts';
import type { Span } from '../../../core/span.ts';
import type { IndexedClaim } from '../links/by-sentence.ts';

/** Stands for a letter of somebody else's words; no pattern fits it. */
const BLANK = '_';

/** „…, was bisher nicht bestätigt werden konnte“, „…, ohne Belege zu nennen“: what the outlet says of somebody's words right after them. */
const COMMENT =
  /, (?:(?:was|wofür) [^,]*(?:nicht|keine|niemand)[^,]* (?:konnten?|wurden?|ist|sind|war|ließ|lässt|läßt|gibt|gab)\.?|ohne (?:dafür |hierfür )?(?:Belege|Beweise) [^,]*)$/;

/** „Die Miliz, deren Angaben sich nicht überprüfen lassen, meldete …“: the same inside a summary. */
const ASIDE = /, (?:deren|dessen) [^,]*nicht [^,]*,/;

/**
 * The sentence in lower case, unit by unit, with all that somebody else says blanked out: „sagte, die Lage sei unklar“
 * leaves nothing unclear in the outlet's own voice.
 */
export function ownWords(
  { text }: TextDocument,
  sentence: Sentence,
  claims: readonly IndexedClaim[],
): string {
  const written = text.slice(sentence.start, sentence.end);
  const lower = written.toLowerCase();
  // A few capitals are longer in lower case; nothing may move.
  const letters = (lower.length === written.length ? lower : written).split('');
  const blank = ({ start, end }: Span): void => {
    const from = Math.max(start, sentence.start);
    for (let at = from; at < Math.min(end, sentence.end); at++) letters[at - sentence.start] = BLANK;
  };
  for (const { claim } of claims) {
    if (claim.form === 'own') continue;
    for (const { start, end } of claim.spans) {
      const words = text.slice(start, end);
      const comment = claim.form === 'indirect' || claim.form === 'free' ? COMMENT.exec(words) : null;
      const aside = claim.form === 'reported' ? ASIDE.exec(words) : null;
      const rest = aside ? start + aside.index + aside[0].length : start;
      if (aside) blank({ start, end: start + aside.index });
      blank({ start: rest, end: comment ? start + comment.index : end });
    }
  }
  sentence.quotations.forEach(blank);
  return letters.join('');
}
