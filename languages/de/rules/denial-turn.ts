import type { Attribution, AttributionRule, SentenceContext } from '../attribution.ts';
import type { Clause } from '../grammar/clauses.ts';
import { sourceOf } from '../grammar/frame.ts';
import { asCue, type Predicate } from '../grammar/predicate.ts';
import type { Unit } from '../grammar/units.ts';
import { denyingTurnIn, isWordOfTurn } from '../lexicon/denying-turns.ts';
import { isLikelySource } from '../sources/likely.ts';
import { accountIn, anaphorIn, denialOf, isUnreal } from './denials/make.ts';

/** „verwies das ins Reich der Fabel“, „reagierte mit einem Nein“, „ließ dementieren“, „kam zum gegenteiligen Ergebnis“. */
export const denialTurn: AttributionRule = {
  id: 'de/denial/turn',
  stage: 'denial',
  words: [isWordOfTurn],
  apply: (context) => context.clauses.flatMap((clause) => read(context, clause) ?? []),
};

function read(context: SentenceContext, clause: Clause): Attribution | undefined {
  if (clause.type === 'fragment' || clause.type === 'infinitive') return undefined;
  const units = [...clause.units, ...clause.tail];
  const turn = denyingTurnIn(units.map((unit) => wordsOf(context, unit)));
  if (
    !turn ||
    (turn.lemma !== 'wollen' && isUnreal(context, clause)) ||
    units.some(({ lower }) => NOT.test(lower))
  )
    return undefined;
  if (turn.of === 'account' && !accountIn(clause) && !anaphorIn(clause)) return undefined;
  if (turn.of === 'accusation' && !context.previous.some(({ act }) => act === 'accuse')) return undefined;
  if (turn.of === 'said' && !context.previous.some(({ act }) => act === 'accuse' || act === 'say'))
    return undefined;
  const verb = clause.units[clause.finite];
  if (!verb) return undefined;
  const cue: Predicate = {
    lemma: turn.lemma,
    units: [verb, ...turn.at.flatMap((at) => units[at] ?? [])]
      .filter(isFirst)
      .toSorted((a, b) => a.start - b.start),
    passive: false,
    negated: false,
  };
  const mention = sourceOf(context, clause, asCue({ ...cue, units: [verb] }))?.mention;
  if (!mention || !(turn.act === 'refute' || isLikelySource(mention)) || !turn.by.test(mention.words))
    return undefined;
  return denialOf(context, {
    rule: denialTurn.id,
    act: turn.act,
    cue,
    mention,
    stretch: { start: clause.start, end: clause.tail.at(-1)?.end ?? clause.end },
  });
}

const NOT = /^(?:nicht|kein(?:e[nmrs]?)?|nie|niemals|weder|kaum)$/;

const isFirst = (unit: Unit, at: number, all: readonly Unit[]): boolean => all.indexOf(unit) === at;

/** The words of a unit in lower case, those of a short quotation as one. */
const wordsOf = ({ document }: SentenceContext, { kind, lower, start, end }: Unit): string =>
  kind === 'quotation'
    ? document.text
        .slice(start, Math.min(end, start + 40))
        .toLowerCase()
        .replace(/[^\p{L} ]/gu, '')
    : lower;
