import { spanOf, type Attribution, type AttributionRule, type SentenceContext } from '../attribution.ts';
import { subjectMention } from '../grammar/clause-subject.ts';
import { isSaid } from '../quoted-words.ts';
import { isKnownBody, isOfficeHolder, isLikelySource } from '../sources/likely.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { isRoleNoun } from '../lexicon/noun-classes.ts';
import type { Mention } from '../attribution.ts';

/** „Rom trat vor die Presse: „Wir bauen neu.““: whatever the verb, whole sentences quoted after a colon are the subject's. */
export const colonQuotation: AttributionRule = {
  id: 'de/direct/colon',
  stage: 'quotation',
  place: -1,
  apply: (context) => {
    const found = read(context);
    return found ? [found] : [];
  },
};

function read(context: SentenceContext): Attribution | undefined {
  const last = context.clauses.at(-1);
  const quoted = last?.before === ':' && last.units.length === 1 ? last.units[0] : undefined;
  if (!last || !quoted?.quotation || !isSaid(context.document.text, quoted.quotation)) return undefined;
  const main = context.clauses.slice(0, last.index).findLast(({ type }) => type === 'main');
  const mention = main && subjectMention(context, main).find(isSpeaker);
  if (!main || !mention) return undefined;
  return {
    rule: colonQuotation.id,
    form: 'direct',
    act: 'say',
    lemma: '',
    factive: false,
    content: [spanOf(quoted)],
    cue: [],
    source: { kind: 'mention', mention },
    frameClauses: context.clauses.slice(0, last.index).map(({ index }) => index),
    sentence: context.sentence.index,
    confidence: 0.75,
  };
}

/** „weist Haller von sich“: one capital word inside the sentence, without a determiner. */
const isBareName = ({ units }: Mention): boolean =>
  units.length === 1 && isNominal(units[0]) && units[0]?.initial === false;

/** A person, a body or somebody in office, or a pronoun for one. */
const isSpeaker = (mention: Mention): boolean =>
  /^(?:er|sie)$/i.test(mention.words) ||
  isBareName(mention) ||
  (isLikelySource(mention) &&
    (isKnownBody(mention) ||
      isOfficeHolder(mention) ||
      mention.units.some(
        (unit) => isNominal(unit) && (FIRST_NAMES.has(unit.lower) || isRoleNoun(unit.lower)),
      )));
