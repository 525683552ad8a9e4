import type { Act } from '../../../../core/reading.ts';
import type { Span } from '../../../../core/span.ts';
import { spanOf, type Attribution, type Mention, type SentenceContext } from '../../attribution.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { closed } from '../../grammar/content.ts';
import type { FoundCue } from '../../grammar/cue.ts';
import type { Unit } from '../../grammar/units.ts';
import { isAccountNoun, UNTRUE } from '../../lexicon/denials.ts';

/** What a rule knows of a denial it has found. */
export interface FoundDenial {
  readonly rule: string;
  readonly act: Act;
  readonly cue: Pick<FoundCue, 'lemma' | 'units'>;
  /** Who denies; undefined where nobody is named. */
  readonly mention: Mention | undefined;
  /** The clauses of cue, source and object. */
  readonly stretch: Span;
}

/** A denial as an attribution: its content is the whole clause. */
export function denialOf(
  context: SentenceContext,
  { rule, act, cue, mention, stretch }: FoundDenial,
): Attribution {
  const words = cue.units.map(spanOf);
  return {
    rule,
    form: 'reported',
    act,
    lemma: cue.lemma,
    factive: act === 'refute',
    content: [closed(context, stretch)],
    cue: words,
    source: mention ? { kind: 'mention', mention } : { kind: 'vague', spans: words },
    frameClauses: context.clauses
      .filter((each) => each.start >= stretch.start && each.end <= stretch.end)
      .map((each) => each.index),
    sentence: context.sentence.index,
    confidence: 0.9,
  };
}

/** Pronouns for an account. */
const ANAPHORS = new Set([
  'das',
  'dies',
  'dieses',
  'es',
  'alles',
  'beides',
  'was',
  'dem',
  'diesem',
  'wogegen',
  'jenes',
  'letzteres',
]);

/** „dies“ for an account, not „dies“ before a noun; the unit, if there is one. */
export function anaphorIn({ units, finite }: Clause): Unit | undefined {
  return units.find((unit, at) => {
    if (!ANAPHORS.has(unit.lower)) return false;
    const next = units[at + 1];
    return (
      next === undefined || units[finite] === next || !/^\p{Lu}/u.test(next.text) || leadsToName(units, at)
    );
  });
}

/** „weil dies Rom bestreitet“: a pronoun that no noun of its gender follows. */
const leadsToName = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === 'was' || units[at]?.lower === 'dies';

/** The noun for an account in the clause: „die Vorwürfe“. */
export const accountIn = ({ units }: Clause): Unit | undefined =>
  units.find(
    ({ lower, text }, at) =>
      isAccountNoun(lower) && !UNTRUE.has(lower) && /^\p{Lu}/u.test(text) && !isGoverned(units, at),
  );

/** „nach Angaben der Agentur“, „in einem Bericht“: not what is denied. */
const isGoverned = (units: readonly Unit[], noun: number): boolean =>
  units
    .slice(Math.max(0, noun - 2), noun)
    .some(({ lower }) =>
      /^(?:nach|laut|gemäß|in|im|mit|bei|trotz|aus|wegen|unter|auf|zu|zur|zum)$/.test(lower),
    );

/** Whether the clause is a condition, a question or only possible: nobody denies anything. */
export function isUnreal({ document, sentence }: SentenceContext, clause: Clause): boolean {
  if (/^(?:wenn|falls|sofern|sobald|solange|ob)$/.test(clause.introducer)) return true;
  if (document.text[sentence.end - 1] === '?') return true;
  return UNREAL.test(clause.units[clause.finite]?.lower ?? '');
}

const UNREAL =
  /^(?:will|wollte|wollten|wollen|könnten?|kann|können|müssten?|würden?|wird|werden|möchten?|sollten?|dürften?)$/;
