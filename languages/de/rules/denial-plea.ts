import type { Attribution, AttributionRule, SentenceContext } from '../attribution.ts';
import type { Clause } from '../grammar/clauses.ts';
import { sourceOf } from '../grammar/frame.ts';
import { asCue, lemmaOf, type Predicate } from '../grammar/predicate.ts';
import { accountIn, denialOf, isUnreal } from './denials/make.ts';
import { wordOfVerbs } from '../grammar/verb-words.ts';

/** „beteuert seine Unschuld“, „plädierte auf nicht schuldig“, „verwahrte sich gegen den Vorwurf“, „wehrt sich gegen …“. */
export const denialPlea: AttributionRule = {
  id: 'de/denial/plea',
  stage: 'denial',
  words: [(lower) => PLEAS.has(lower) || isOfDefence(lower)],
  apply: (context) => context.clauses.flatMap((clause) => read(context, clause) ?? []),
};

function read(context: SentenceContext, clause: Clause): Attribution | undefined {
  if (clause.type === 'fragment' || clause.type === 'infinitive' || isUnreal(context, clause))
    return undefined;
  const pleads = clause.units.some(({ lower }) => PLEAS.has(lower));
  const against = clause.units.some(
    ({ lower }) => lower === 'wogegen' || (lower === 'gegen' && accountIn(clause) !== undefined),
  );
  if (!pleads && !against) return undefined;
  const words = clause.units.map(({ lower }) => lower);
  const predicate = lemmaOf(clause, context.clauses.slice(clause.index + 1)) ?? plainOf(clause);
  if (!predicate || !(pleads ? isPlea(predicate, words) : isDefence(predicate, clause, words)))
    return undefined;
  const source = sourceOf(context, clause, asCue(predicate));
  if (!source) return undefined;
  return denialOf(context, {
    rule: denialPlea.id,
    act: 'deny',
    cue: predicate,
    mention: source.mention,
    stretch: { start: (context.clauses[source.clauses[0] ?? clause.index] ?? clause).start, end: clause.end },
  });
}

/** „verwahrte“, „wehrt“, „zur Wehr“ */
const isVerbOfDefence = wordOfVerbs(['verwahren', 'wehren', 'verteidigen']);
const isOfDefence = (lower: string): boolean => lower === 'wehr' || isVerbOfDefence(lower);

const PLEAS = new Set(['unschuld', 'unschuldig', 'schuldig']);

/** „plädierte auf nicht schuldig“: the verb may be none that the lexicon takes for a cue with these words. */
const plainOf = ({ units, finite }: Clause): Predicate | undefined => {
  const verb = units[finite];
  return verb && { lemma: verb.lower, units: [verb], passive: false, negated: false };
};

function isPlea({ lemma, negated }: Predicate, words: readonly string[]): boolean {
  if (words.includes('unschuld'))
    return (
      !negated &&
      /^(?:beteuern|betonen|bekräftigen|versichern)$/.test(lemma) &&
      has(words, /^(?:seine|ihre|die)$/)
    );
  if (words.includes('unschuldig'))
    return !negated && /^(?:erklären|bekennen|plädieren)$/.test(lemma) && has(words, /^(?:sich|auf)$/);
  const not = words.indexOf('nicht');
  return not >= 0 && words[not + 1] === 'schuldig' && /^(?:erklären|bekennen|plädieren)$/.test(lemma);
}

/** „wehrte sich gegen den Vorwurf“, „wogegen sich X verwahrt“, „setzte sich gegen … zur Wehr“. */
function isDefence({ lemma, negated }: Predicate, clause: Clause, words: readonly string[]): boolean {
  if (negated || !words.includes('sich')) return false;
  const verb =
    /^(?:verwahren|wehren|verteidigen)$/.test(lemma) || (lemma === 'setzen' && words.includes('wehr'));
  return verb && (words.includes('wogegen') || (accountIn(clause) !== undefined && isAgainst(clause)));
}

/** Whether the account is what „gegen“ governs. */
function isAgainst(clause: Clause): boolean {
  const at = clause.units.findIndex(({ lower }) => lower === 'gegen');
  return clause.units.slice(at + 1, at + 4).some((unit) => unit === accountIn(clause));
}

const has = (words: readonly string[], test: RegExp): boolean => words.some((word) => test.test(word));
