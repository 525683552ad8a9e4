import type { Mention, SentenceContext } from '../../attribution.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isReportedMood } from '../../grammar/content.ts';
import { unitsOf } from '../../grammar/units.ts';
import { isSubjunctive1, isSubjunctive2 } from '../../grammar/verb-forms.ts';
import { isDocumentNoun } from '../../lexicon/noun-classes.ts';
import { isLaw, statementClass } from '../../lexicon/statement-nouns.ts';
import { phraseAround } from './antecedent.ts';
import { isTimeless } from './timeless.ts';
import { mention, phrase, whole, type SourcePhrase } from './source-phrase.ts';

/** „demnach“, „demzufolge“, „danach“: laid to the statement or text of the sentence before. */
export function backAt(context: SentenceContext, clause: Clause, at: number): SourcePhrase | undefined {
  const { units } = clause;
  const word = units[at]?.lower;
  const after = word === 'danach';
  if (!after && word !== 'demnach' && word !== 'demzufolge') return undefined;
  if (clause.type !== 'main' || clause.finite < 0) return undefined;
  const text = textBefore(context);
  // „Danach flüchtete er“ tells a time; what a text says is in the present tense or in reported mood.
  if (after && !(text && (at === 0 || isReportedMood(clause)) && isTimeless(clause))) return undefined;
  const verb = units[clause.finite]?.lower ?? '';
  const led =
    text ??
    (context.previous.length > 0 ||
      isSubjunctive1(verb) ||
      verb.startsWith('soll') ||
      clause.finite === at + 1);
  // „Das wäre demnach vertretbar“ draws a conclusion.
  if (!led || (isSubjunctive2(verb) && !text)) return undefined;
  const named = text && mention(context, units, at, at + 1, text);
  const known = context.previous.some(({ source }) => source.kind !== 'vague');
  return phrase(
    units,
    [at, at + 1],
    at,
    named && !known
      ? { kind: 'mention', mention: named }
      : { kind: 'carried', spans: [whole(units, at, at + 1)] },
    after ? 0.7 : text || known ? 0.85 : 0.6,
  );
}

/** The text or statement the sentence before names. */
function textBefore({ document, sentence, ...rest }: SentenceContext): Mention | undefined {
  const before = document.sentences[sentence.index - 1];
  if (!before || before.unit !== sentence.unit) return undefined;
  return phraseAround({ document, sentence: before, ...rest }, unitsOf(before), isText);
}

const isText = (lower: string): boolean =>
  statementClass(lower) !== undefined ||
  isLaw(lower) ||
  isDocumentNoun(lower) ||
  /(?:zahlen|plan|pläne)$/.test(lower);
