import { spanOf, type Attribution, type AttributionRule, type SentenceContext } from '../attribution.ts';
import type { Clause } from '../grammar/clauses.ts';
import { closed, isReportedMood } from '../grammar/content.ts';
import { cueOf } from '../grammar/cue.ts';
import { isSubjunctive1 } from '../grammar/verb-forms.ts';

/** Frameless reported speech: „Er habe den Wagen nur geliehen.“ The speaker is the one of the passage before. */
export const reportedMood: AttributionRule = {
  id: 'de/free/konjunktiv',
  apply: (context) => {
    const main = context.clauses.filter((clause) => clause.type === 'main');
    const marked = main.find((clause) => isSubjunctive1(verbOf(clause)) && !isIdiom(context, clause));
    if (
      !marked ||
      main[0] === undefined ||
      !main.every((clause) => isReportedMood(clause) || clause === marked)
    )
      return [];
    // A frame in the sentence is the other rules' matter.
    if (context.clauses.some((clause) => !isReportedMood(clause) && cueOf(clause))) return [];
    const first = context.clauses[0];
    const last = context.clauses.at(-1);
    const verb = marked.units[marked.finite];
    if (!first || !last || !verb) return [];
    const attribution: Attribution = {
      rule: reportedMood.id,
      form: 'free',
      act: 'say',
      lemma: '',
      factive: false,
      content: [closed(context, { start: first.start, end: last.end })],
      cue: [spanOf(verb)],
      source: { kind: 'carried' },
      frameClauses: [],
      sentence: context.sentence.index,
      confidence: 0.85,
    };
    return [attribution];
  },
};

const verbOf = (clause: Clause): string => clause.units[clause.finite]?.lower ?? '';

/** „es sei denn“, „sei es …, sei es …“, „man nehme“, first person, wishes. */
function isIdiom(context: SentenceContext, clause: Clause): boolean {
  const words = clause.units.map((unit) => unit.lower);
  const verb = words[clause.finite];
  if (verb === 'sei' && (words[clause.finite + 1] === 'denn' || (clause.finite === 0 && words[1] === 'es')))
    return true;
  if (words.includes('ich') || words.includes('wir')) return true;
  if (words[0] === 'man' || (clause.finite === 0 && context.clauses.length === 1)) return true;
  return ['gott', 'möge', 'lang', 'hoch'].includes(words[0] ?? '');
}
