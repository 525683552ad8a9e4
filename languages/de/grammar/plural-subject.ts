import type { Span } from '../../../core/span.ts';
import type { SentenceContext } from '../attribution.ts';
import { VERB } from './verb-features.ts';
import { hasFeature } from './verb-forms.ts';

/** Whether the verb of the clause the mention stands in is a plural. */
export function isPluralSubject({ clauses }: SentenceContext, { start }: Span): boolean {
  const clause = clauses.find((each) => each.start <= start && start < each.end);
  const verb = clause?.units[clause.finite];
  return verb !== undefined && hasFeature(verb.lower, PLURAL) && !hasFeature(verb.lower, SINGULAR);
}

const PLURAL = VERB.presentPlural | VERB.pastPlural | VERB.subjunctive1Plural | VERB.subjunctive2Plural;
const SINGULAR = VERB.presentThird | VERB.pastThird | VERB.subjunctive1Third | VERB.subjunctive2Third;
