import {
  mentionOf,
  spanOf,
  type Attribution,
  type AttributionRule,
  type SentenceContext,
} from '../attribution.ts';
import { isNominal, nounPhraseAt } from '../grammar/noun-phrase.ts';

/** A sentence that is one quotation („„…““, the speaker is the one before) and „X: „…““, as in headlines. */
export const quotationAlone: AttributionRule = {
  id: 'de/direct/alone',
  stage: 'quotation',
  apply: (context) => {
    const last = context.clauses.at(-1);
    const quotation = last?.units[0]?.quotation;
    if (!last || !quotation || last.units.length !== 1) return [];
    const base = {
      form: 'direct',
      act: 'say',
      lemma: '',
      factive: false,
      content: [spanOf(quotation)],
      cue: [],
      sentence: context.sentence.index,
    } as const;
    if (context.clauses.length === 1) {
      if (!goesOn(context)) return [];
      return [
        {
          ...base,
          rule: quotationAlone.id,
          source: { kind: 'carried', reach: 'near' },
          frameClauses: [],
          confidence: 0.8,
        },
      ];
    }
    const named = last.before === ':' ? labelSource(context) : undefined;
    return named ? [{ ...base, ...named, rule: 'de/direct/label', confidence: 0.85 }] : [];
  },
};

/** After a sentence of the same paragraph, whoever that was about; in a new paragraph where a quotation goes on. */
function goesOn({ document, sentence, previous }: SentenceContext): boolean {
  const before = document.sentences[sentence.index - 1];
  return before?.block === sentence.block || previous.some(({ form }) => form === 'direct');
}

/** The name that opens the label: „Ida Rom nach dem Urteil: „…““. Common nouns alone name nobody. */
function labelSource(context: SentenceContext): Pick<Attribution, 'source' | 'frameClauses'> | undefined {
  const last = context.clauses.at(-2);
  // „Ida Rom, Sprecherin des Amtes: „…““: the name stands before its apposition.
  const before = context.clauses.slice(0, -1);
  const label = before.every(({ type }) => type === 'fragment') ? before[0] : last;
  if (!label || label.type !== 'fragment' || !isNominal(label.units[0])) return undefined;
  const phrase = nounPhraseAt(label.units, 0);
  const mention = phrase && mentionOf(context, label.units, phrase);
  return (
    mention && {
      source: { kind: 'mention', mention },
      frameClauses: before.slice(label.index).map(({ index }) => index),
    }
  );
}
