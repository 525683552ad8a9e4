import type { SentenceContext } from '../../attribution.ts';
import { canBeObject } from '../../grammar/arguments.ts';
import { isNominal } from '../../grammar/noun-phrase.ts';
import { EMPTY_OBJECTS } from '../../lexicon/summary-verbs.ts';
import type { Candidate } from './candidates.ts';

/** Whether the clause has an object that tells what was said; in a passive that is its subject. */
export const saysSomething = ({ rest, units, passive, own }: Candidate): boolean =>
  rest.some((argument) => {
    if (argument.end > own) return false;
    if (!(canBeObject(units, argument) || (passive && argument.kind === 'bare'))) return false;
    const head = units.slice(argument.start, argument.end).find(isNominal);
    return head !== undefined && !EMPTY_OBJECTS.has(head.lower);
  });

const REASON = /^(?:wegen|aufgrund|angesichts|dafür)$/;

const PRAISE = /^(?:kritisieren|loben|würdigen|rügen|tadeln|preisen)$/;

/** „…, weil sie zu teuer seien“, „für ihren Mut“. */
export const givesReason = (context: SentenceContext, candidate: Candidate): boolean =>
  candidate.rest.some(
    ({ word }) =>
      REASON.test(word) || (word === 'für' && candidate.lemmas.some((lemma) => PRAISE.test(lemma))),
  ) ||
  candidate.clauses.some((index) => {
    const clause = context.clauses[index];
    return /^(?:weil|da|denn)$/.test(clause?.introducer ?? '');
  });
