import type { Attribution, SentenceContext } from './attribution.ts';
import { isCharge } from './charges.ts';
import { isIndicative } from './grammar/mood.ts';

/** Whether whoever the sentence itself is about can be the speaker of these words in it. */
export const isOfThisSentence = (context: SentenceContext, attribution: Attribution): boolean =>
  isAfterColon(context, attribution) ||
  isOfOwnSubject(context, attribution) ||
  // „Rem soll …“ after what another said of him: he is no source of it.
  (isCharge(attribution) && attribution.source.kind === 'vague');

/** „Haller bezweifelte den Plan: Er sei zu teuer.“ — who is spoken of before the colon speaks after it. */
const isAfterColon = ({ clauses }: SentenceContext, { content }: Attribution): boolean =>
  clauses.some(({ before, start }) => before === ':' && start === content[0]?.start);

/**
 * „Ida Rom war im Ausland, wie sie sagte“: a pronoun after a clause in the indicative stands for whoever that clause
 * is about; in „Der Damm sei sicher, sagte er“ the clause is in the words of somebody else.
 */
function isOfOwnSubject({ clauses }: SentenceContext, { source, content }: Attribution): boolean {
  if (source.kind !== 'mention' || !/^(?:er|sie)$/.test(source.mention.words)) return false;
  const main = clauses.find(({ type }) => type === 'main');
  return (
    main !== undefined &&
    main.end <= source.mention.start &&
    isIndicative(main) &&
    main.units[0]?.kind !== 'quotation' &&
    content.some((span) => span.start <= main.start)
  );
}
