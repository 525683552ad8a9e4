import type { Sentence } from '../../core/document.ts';
import { contains, type Span } from '../../core/span.ts';
import type { Attribution, SentenceContext } from './attribution.ts';
import { clausesOf } from './grammar/clauses.ts';
import { framedBefore } from './rules/framed-before.ts';
import { quotationsIn } from './text/quotations.ts';

/**
 * „„Mein Vater sagte: ‚Verkauf nie das Feld‘“, erzählt Rom.“, „„Er schwor, er sei daheim gewesen““: what a speaker says
 * that somebody else has said, read inside the marks as a sentence of its own. Linear in the length of the quotation.
 */
export function innerWordsIn(context: SentenceContext, around: Attribution): readonly Attribution[] {
  if (around.form !== 'direct') return [];
  const outer = context.sentence.quotations.filter((each) =>
    around.content.some((span) => contains(span, each)),
  );
  return outer.flatMap(({ inner }) =>
    sentencesIn(context, inner)
      .flatMap((sentence) => framedBefore.apply({ ...context, sentence, clauses: clausesOf(sentence) }))
      .filter(isOfAnother)
      .map((found) => ({
        ...found,
        rule: `de/inner/${found.form}`,
        confidence: Math.min(found.confidence, 0.75),
      })),
  );
}

/** Who speaks of himself, or of nobody in particular, passes nothing on: „Ich habe gesagt, dass …“. */
const isOfAnother = ({ source }: Attribution): boolean =>
  source.kind === 'mention' &&
  !/^(?:ich|wir|du|ihr|sie|man|es|das|wer|jemand|niemand)$/i.test(source.mention.words);

/** The sentences between the marks, with the quotations inside them as their own. */
function sentencesIn({ document, sentence }: SentenceContext, inner: Span): readonly Sentence[] {
  const quotations = quotationsIn(document.text, inner, false).filter(({ depth }) => depth === 0);
  const found: Sentence[] = [];
  let tokens: Sentence['tokens'][number][] = [];
  const close = (): void => {
    const [first] = tokens;
    const last = tokens.at(-1);
    if (first && last)
      found.push({
        ...sentence,
        start: first.start,
        end: last.end,
        tokens,
        quotations: quotations.filter((each) => contains({ start: first.start, end: last.end }, each)),
      });
    tokens = [];
  };
  for (const token of sentence.tokens) {
    if (!contains(inner, token)) continue;
    const quoted = quotations.some((each) => contains(each, token));
    tokens.push({ ...token, quoted });
    if (!quoted && /^[.!?]$/.test(token.text)) close();
  }
  close();
  return found;
}
