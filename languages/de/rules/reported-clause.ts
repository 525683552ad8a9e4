import type { Attribution, AttributionRule, SentenceContext } from '../attribution.ts';
import { contentFrom, isReportedMood } from '../grammar/content.ts';
import type { Clause } from '../grammar/clauses.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import { subjectMention } from '../grammar/frame.ts';
import { isSubjunctive1 } from '../grammar/verb-forms.ts';
import { isLikelySource } from '../sources/likely.ts';

/**
 * „Der Verband lehnt den Plan ab, weil das Geld fehle“, „Sie nannte ein Werk, das niemand kenne“: only the clause that hangs
 * on it is in reported mood, and says so of the subject.
 */
export const reportedClause: AttributionRule = {
  id: 'de/indirect/reported-clause',
  apply: (context) => context.clauses.flatMap((clause) => read(context, clause) ?? []),
};

function read(context: SentenceContext, clause: Clause): Attribution | undefined {
  const hangs = clause.type === 'relative' || /^(?:weil|da|obwohl|nachdem)$/.test(clause.introducer);
  if (!hangs || !isMarked(context, clause)) return undefined;
  const before = context.clauses.slice(0, clause.index).toReversed();
  const main = before.find(({ type }) => type === 'main');
  if (!main || before.some(isReportedMood)) return undefined;
  const [mention] = subjectMention(context, main).filter(isLikelySource);
  if (!mention) return undefined;
  return {
    rule: reportedClause.id,
    form: 'indirect',
    act: 'say',
    lemma: '',
    factive: false,
    content: contentFrom(context, clause.index),
    cue: [],
    source: { kind: 'mention', mention },
    frameClauses: [],
    sentence: context.sentence.index,
    confidence: 0.8,
  };
}

/**
 * Konjunktiv I at the clause's end; or Konjunktiv II in the plural, which stands in for it, unless something is supposed.
 * „die ich gesehen habe“ and „nach denen …“ are no such clauses.
 */
function isMarked({ clauses }: SentenceContext, { units, finite }: Clause): boolean {
  const verb = units[finite]?.lower ?? '';
  const after = units.slice(finite + 1);
  if (after.length > 1 || after.some(isNominal) || /^(?:nach|laut)$/.test(units[0]?.lower ?? ''))
    return false;
  if (units.some(({ lower }) => lower === 'ich' || lower === 'wir')) return false;
  if (isSubjunctive1(verb)) return true;
  const supposed = clauses.some(({ introducer }) => introducer === 'wenn' || introducer === 'falls');
  return STANDING_IN.test(verb) && !supposed;
}

/** Forms that reported speech takes where Konjunktiv I would look like the indicative. */
const STANDING_IN = /^(?:hätten|wären|würden|müssten)$/;
