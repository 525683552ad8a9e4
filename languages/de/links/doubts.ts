import type { Sentence, TextDocument } from '../../../core/document.ts';
import type { Doubt, DraftClaim } from '../../../core/reading.ts';
import { unconfirmedWords } from '../labels/unconfirmed.ts';
import { unitsOf } from '../grammar/units.ts';
import type { ClaimsBetween } from './by-sentence.ts';
import { isNominal } from '../grammar/noun-phrase.ts';

/** Words of the article that leave a claim unconfirmed: inside it, or in a sentence right beside it. */
export function doubtsOf(document: TextDocument, between: ClaimsBetween): readonly Doubt[] {
  return document.sentences.flatMap((sentence) => {
    const words = unconfirmedWords(document.text, sentence);
    if (!words) return [];
    const own = between(sentence.index, sentence.index).find(({ claim }) => claim.form === 'own');
    const question = own?.claim.certainty === 'open';
    const reason = (rule: string) => ({
      label: 'standing:unconfirmed',
      rule: `de/doubt/${rule}`,
      spans: [words],
    });
    const doubts: Doubt[] = question ? [{ claim: own.index, reason: reason('open-question') }] : [];
    const targets = question
      ? sameMatter(document, between, sentence)
      : accountsBefore(between, sentence, document);
    return [
      ...doubts,
      ...targets.map((claim) => ({ claim, reason: reason(question ? 'beside' : 'not-confirmed') })),
    ];
  });
}

/**
 * „Ob A das tut, ist nicht klar. B wirft A vor, dass …“: the open question touches an attributed fact in the next
 * or the last sentence of the same paragraph that shares a name with it.
 */
function sameMatter(document: TextDocument, between: ClaimsBetween, sentence: Sentence): readonly number[] {
  const names = namesIn(sentence);
  return between(sentence.index - 1, sentence.index + 1).flatMap(({ claim, index }) => {
    const other = document.sentences[claim.sentence];
    if (!other || other === sentence || other.block !== sentence.block || !isReported(claim)) return [];
    return [...namesIn(other)].some((name) => names.has(name)) ? [index] : [];
  });
}

/** A fact somebody else is made responsible for, and no denial. */
const isReported = ({ form, kind, act }: DraftClaim): boolean =>
  form !== 'own' && kind === 'fact' && act !== 'deny' && act !== 'refute';

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
  between: ClaimsBetween,
  sentence: Sentence,
  document: TextDocument,
): readonly number[] {
  const words = document.text.slice(sentence.start, sentence.end);
  if (!ACCOUNT.test(words)) return [];
  return between(sentence.index - 1, sentence.index - 1).flatMap(({ claim, index }) =>
    isReported(claim) ? [index] : [],
  );
}
