import type { SentenceContext } from '../attribution.ts';

/** Whether the sentence before, in the same paragraph, was what an identified somebody says. */
export function isReportedBefore({ document, sentence, previous }: SentenceContext): boolean {
  const before = document.sentences[sentence.index - 1];
  return (
    before?.block === sentence.block &&
    previous.some(({ form, act, source }) => form !== 'direct' && act !== 'deny' && source.kind !== 'vague')
  );
}
