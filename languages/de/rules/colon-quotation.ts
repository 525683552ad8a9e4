import type { Quotation } from '../../../core/document.ts';
import { spanOf, type Attribution, type AttributionRule, type SentenceContext } from '../attribution.ts';
import { subjectMention } from '../grammar/clause-subject.ts';
import { isSaid } from '../quoted-words.ts';
import { canSpeak } from '../sources/can-speak.ts';
import { isSpeaker } from '../sources/is-speaker.ts';
import { isQuoteMark, isColon } from './word-tests.ts';

/** „Rom trat vor die Presse: „Wir bauen neu.““: whatever the verb, whole sentences quoted after a colon are the subject's. */
export const colonQuotation: AttributionRule = {
  id: 'de/direct/colon',
  stage: 'quotation',
  place: -1,
  words: [isQuoteMark, isColon],
  apply: (context) => {
    const found = read(context);
    return found ? [found] : [];
  },
};

function read(context: SentenceContext): Attribution | undefined {
  const last = context.clauses.at(-1);
  const quoted = last?.before === ':' && last.units.length === 1 ? last.units[0] : undefined;
  if (!last || !quoted?.quotation || !isWhole(context, quoted.quotation)) return undefined;
  const main = context.clauses.slice(0, last.index).findLast(({ type }) => type === 'main');
  const mention = main && subjectMention(context, main).find((each) => isSpeaker(each) || canSpeak(each));
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

/** Words that are said, or closed like a sentence. */
function isWhole({ document: { text } }: SentenceContext, quotation: Quotation): boolean {
  const said = text.slice(quotation.inner.start, quotation.inner.end).trim();
  return isSaid(text, quotation) || (/[.!?…]$/.test(said) && /\s/.test(said));
}
