import type { Sentence, TextDocument } from '../../../core/document.ts';
import type { Doubt, DraftClaim } from '../../../core/reading.ts';
import type { Span } from '../../../core/span.ts';
import { UNCONFIRMED } from '../lexicon/hedges.ts';
import { unitsOf } from '../grammar/clauses.ts';
import { isNominal } from '../grammar/noun-phrase.ts';

/** Words of the article that leave a claim unconfirmed: inside it, or in a sentence right beside it. */
export function doubtsOf(document: TextDocument, claims: readonly DraftClaim[]): readonly Doubt[] {
  return document.sentences.flatMap((sentence) => {
    const words = phraseIn(document, sentence);
    if (!words) return [];
    const own = claims.findIndex((claim) => claim.sentence === sentence.index && claim.form === 'own');
    const question = own >= 0 && claims[own]?.certainty === 'open';
    const reason = (rule: string) => ({
      label: 'standing:unconfirmed',
      rule: `de/doubt/${rule}`,
      spans: [words],
    });
    const doubts: Doubt[] = question ? [{ claim: own, reason: reason('open-question') }] : [];
    const targets = question
      ? sameMatter(document, claims, sentence)
      : accountsBefore(claims, sentence, document);
    return [
      ...doubts,
      ...targets.map((claim) => ({ claim, reason: reason(question ? 'beside' : 'not-confirmed') })),
    ];
  });
}

function phraseIn(document: TextDocument, sentence: Sentence): Span | undefined {
  const words = document.text.slice(sentence.start, sentence.end);
  for (const pattern of UNCONFIRMED) {
    const match = pattern.exec(words);
    if (match)
      return {
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].trimEnd().length,
      };
  }
  return undefined;
}

/**
 * „Ob A das tut, ist nicht klar. B wirft A vor, dass …“: the open question touches an attributed fact in the next
 * or the last sentence of the same paragraph that shares a name with it.
 */
function sameMatter(
  document: TextDocument,
  claims: readonly DraftClaim[],
  sentence: Sentence,
): readonly number[] {
  const names = namesIn(sentence);
  return claims.flatMap((claim, index) => {
    const other = document.sentences[claim.sentence];
    const beside =
      other !== undefined && Math.abs(other.index - sentence.index) === 1 && other.block === sentence.block;
    const attributed =
      claim.form !== 'own' && claim.kind === 'fact' && claim.act !== 'deny' && claim.act !== 'refute';
    return beside && attributed && [...namesIn(other)].some((name) => names.has(name)) ? [index] : [];
  });
}

const namesIn = (sentence: Sentence): ReadonlySet<string> =>
  new Set(
    unitsOf(sentence)
      .filter((unit, at) => at > 0 && isNominal(unit))
      .map((unit) => unit.lower),
  );

const ACCOUNT =
  /(?<!\p{L})(?:Angaben?|Aussagen?|Darstellung(?:en)?|Berichte?|Meldung(?:en)?|Informationen|Behauptung(?:en)?|[Dd]ies|[Dd]as)(?!\p{L})/u;

/** „Die Angaben ließen sich nicht überprüfen“: what was reported in the sentence before. */
function accountsBefore(
  claims: readonly DraftClaim[],
  sentence: Sentence,
  document: TextDocument,
): readonly number[] {
  const words = document.text.slice(sentence.start, sentence.end);
  if (!ACCOUNT.test(words)) return [];
  return claims.flatMap((claim, index) =>
    claim.sentence === sentence.index - 1 &&
    claim.form !== 'own' &&
    claim.kind === 'fact' &&
    claim.act !== 'deny'
      ? [index]
      : [],
  );
}
