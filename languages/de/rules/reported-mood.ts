import { spanOf, type AttributionRule, type SentenceContext } from '../attribution.ts';
import type { Clause } from '../grammar/clauses.ts';
import { closed, isReportedMood } from '../grammar/content.ts';
import { cueOf } from '../grammar/cue.ts';
import { isSubjunctive1 } from '../grammar/verb-forms.ts';

/** Frameless reported speech: „Er habe den Wagen nur geliehen.“ The speaker is the one of the passage before. */
export const reportedMood: AttributionRule = {
  id: 'de/free/konjunktiv',
  stage: 'mood',
  apply: (context) => {
    const part = partAfterColon(context) ?? context.clauses;
    const main = part.filter((clause) => clause.type === 'main');
    const marked = main.find((clause) => isMarked(context, clause) && !isIdiom(context, clause));
    const first = part[0];
    const last = part.at(-1);
    const verb = marked?.units[marked.finite];
    if (marked && !main.every(isReportedMood))
      context.note?.(reportedMood.id, 'reported mood, but in one main clause of several', marked);
    if (!marked || !first || !last || !verb || !main.every(isReportedMood)) return [];
    // A frame in the sentence is the other rules' matter.
    if (part.some((clause) => !isReportedMood(clause) && cueOf(clause))) return [];
    return [
      {
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
      },
    ];
  },
};

/** „Das wies sie zurück: Jede Zahlung sei geprüft worden.“ — what follows the colon is read by itself. */
function partAfterColon({ clauses }: SentenceContext): readonly Clause[] | undefined {
  const at = clauses.findIndex((clause) => clause.before === ':');
  return at > 0 && clauses.slice(0, at).some((clause) => clause.type === 'main')
    ? clauses.slice(at)
    : undefined;
}

/** „könnte“, „dürfte“: in the indicative of the outlet's voice as likely as in somebody's words. */
const HEDGING = /^(?:könn|dürf|müss|soll|möch)te/;

/** Konjunktiv I, or Konjunktiv II where the sentence before was reported speech, too. */
const isMarked = (context: SentenceContext, clause: Clause): boolean =>
  isSubjunctive1(verbOf(clause)) ||
  (isReportedMood(clause) &&
    !HEDGING.test(verbOf(clause)) &&
    context.previous.some(({ form }) => form === 'free' || form === 'indirect'));

const verbOf = (clause: Clause): string => clause.units[clause.finite]?.lower ?? '';

/** „es sei denn“, „sei es …, sei es …“, „man nehme“, first person, wishes. */
function isIdiom(context: SentenceContext, clause: Clause): boolean {
  const words = clause.units.map((unit) => unit.lower);
  const verb = words[clause.finite];
  if (verb === 'sei' && (words[clause.finite + 1] === 'denn' || (clause.finite === 0 && words[1] === 'es')))
    return true;
  if (words.includes('ich') || words.includes('wir')) return true;
  if (
    (words[0] === 'man' && /^(?:nehme|achte|beachte|bedenke|stelle)$/.test(verb ?? '')) ||
    (clause.finite === 0 && context.clauses.length === 1)
  )
    return true;
  if (words[0] === 'es' && verb === 'lebe') return true;
  return ['gott', 'möge', 'lang', 'hoch'].includes(words[0] ?? '');
}
