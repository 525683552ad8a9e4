import type { TextDocument } from '../../../core/document.ts';
import type { Mention } from '../attribution.ts';
import { clausesOf, type Clause } from '../grammar/clauses.ts';
import { subjectMention } from '../grammar/clause-subject.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import { VERB } from '../grammar/verb-features.ts';
import { hasFeature } from '../grammar/verb-forms.ts';

/** What a pronoun stands for where nobody who spoke or is named fits: the subject of the clause before it. */
export type Antecedents = (pronoun: Mention) => readonly Mention[];

const PLURAL = VERB.presentPlural | VERB.pastPlural | VERB.subjunctive1Plural | VERB.subjunctive2Plural;
const SINGULAR = VERB.presentThird | VERB.pastThird | VERB.subjunctive1Third | VERB.subjunctive2Third;

/** The subjects of the main clauses before the pronoun in its sentence, else those of the sentence before; latest first. */
export const antecedentsIn =
  (document: TextDocument): Antecedents =>
  ({ sentence: index, start }) => {
    const here = subjects(document, index, start);
    if (here.length > 0) return here;
    const before = document.sentences[index - 1];
    return before?.unit === document.sentences[index]?.unit ? subjects(document, index - 1, start) : [];
  };

function subjects(document: TextDocument, index: number, before: number): readonly Mention[] {
  const sentence = document.sentences[index];
  if (!sentence || sentence.role === 'headline' || sentence.role === 'crosshead') return [];
  const clauses = clausesOf(sentence);
  const context = { document, sentence, clauses, previous: [] };
  return clauses
    .filter((clause) => clause.type === 'main' && clause.end <= before)
    .toReversed()
    .flatMap((clause) => {
      const mention = subjectMention(context, clause).find(({ units }) => units.some(isNominal));
      return mention ? [{ ...mention, plural: isPlural(clause) }] : [];
    });
}

/** Whether the verb of a clause is a plural and nothing else. */
export function isPlural({ units, finite }: Clause): boolean {
  const verb = units[finite]?.lower ?? '';
  return hasFeature(verb, PLURAL) && !hasFeature(verb, SINGULAR);
}
