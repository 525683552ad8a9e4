import type { Sentence, TextDocument } from '../../../core/document.ts';
import type { Doubt, DraftClaim } from '../../../core/reading.ts';
import { unconfirmedWords } from '../labels/unconfirmed.ts';
import { unitsOf } from '../grammar/units.ts';
import type { ClaimsAround } from './by-sentence.ts';
import { isNominal } from '../grammar/noun-phrase.ts';

/** Words of the article that leave a claim unconfirmed: inside it, or in a sentence right beside it. */
export function doubtsOf(document: TextDocument, around: ClaimsAround): readonly Doubt[] {
  return document.sentences.flatMap((sentence) => {
    const words = unconfirmedWords(document.text, sentence);
    if (!words) return [];
    const own = around(sentence.index, 0, 0).find(({ claim }) => claim.form === 'own');
    const asked = own?.claim.reasons.some(({ rule }) => rule === 'de/certainty/open-question');
    const question = own && asked;
    const reason = (rule: string) => ({
      label: 'standing:unconfirmed',
      rule: `de/doubt/${rule}`,
      spans: [words],
    });
    const doubts: Doubt[] = question ? [{ claim: own.index, reason: reason('open-question') }] : [];
    const targets = question
      ? sameMatter(document, around, sentence)
      : accountsBefore(around, sentence, document);
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
function sameMatter(document: TextDocument, around: ClaimsAround, sentence: Sentence): readonly number[] {
  const names = namesIn(sentence);
  return around(sentence.index, 1, 1).flatMap(({ claim, index }) => {
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
function accountsBefore(around: ClaimsAround, sentence: Sentence, document: TextDocument): readonly number[] {
  const words = document.text.slice(sentence.start, sentence.end);
  if (!ACCOUNT.test(words)) return [];
  return around(sentence.index, 1, 0).flatMap(({ claim, index }) =>
    claim.sentence < sentence.index && isReported(claim) ? [index] : [],
  );
}
