import {
  mentionOf,
  type Attribution,
  type AttributionRule,
  type Mention,
  type SentenceContext,
} from '../attribution.ts';
import type { Clause } from '../grammar/clauses.ts';
import { sourceOf } from '../grammar/frame.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { asCue, lemmaOf, type Predicate } from '../grammar/predicate.ts';
import type { Unit } from '../grammar/units.ts';
import { GROUNDLESS, isAccountNoun, UNTRUE } from '../lexicon/denials.ts';
import { isKnownBody } from '../sources/likely.ts';
import { accountIn, anaphorIn, denialOf, isUnreal } from './denials/make.ts';

/** „nannte den Vorwurf absurd“, „bezeichnete das als Lüge“, „hält die Meldung für falsch“, „sprach von Verleumdung“. */
export const denialNaming: AttributionRule = {
  id: 'de/denial/naming',
  stage: 'denial',
  words: [(lower) => isUntrue(lower)],
  apply: (context) => context.clauses.flatMap((clause) => read(context, clause) ?? []),
};

/** Verbs that call a thing something, by the word before that. */
const NAMING: ReadonlyMap<string, readonly string[]> = new Map([
  ['nennen', []],
  ['bezeichnen', ['als']],
  ['abtun', ['als']],
  ['werten', ['als']],
  ['bewerten', ['als']],
  ['darstellen', ['als']],
  ['charakterisieren', ['als']],
  ['brandmarken', ['als']],
  ['kritisieren', ['als']],
  ['verurteilen', ['als']],
  ['halten', ['für']],
  ['erklären', ['für']],
  ['sprechen', ['von']],
  ['reden', ['von']],
]);

function read(context: SentenceContext, clause: Clause): Attribution | undefined {
  if (clause.type === 'fragment' || clause.type === 'infinitive' || isUnreal(context, clause))
    return undefined;
  if (!clause.units.some((unit) => saysUntrue(context, unit))) return undefined;
  const predicate = puttingOff(clause) ?? lemmaOf(clause, context.clauses.slice(clause.index + 1));
  const links = predicate && !predicate.negated ? NAMING.get(predicate.lemma) : undefined;
  if (!predicate || !links || !isCalledUntrue(context, clause, predicate.lemma, links)) return undefined;
  const cue = asCue(predicate);
  const source = sourceOf(context, clause, cue);
  if (!source || /^man$/i.test(source.mention.words)) return undefined;
  // „die Zahl nannte das Ministerium Unsinn“: an account calls nothing so.
  const mention = source.mention.units.some(({ lower }) => isAccountNoun(lower))
    ? behindVerb(context, clause)
    : source.mention;
  if (!mention) return undefined;
  return denialOf(context, {
    rule: denialNaming.id,
    act: 'deny',
    cue,
    mention,
    stretch: { start: (context.clauses[source.clauses[0] ?? clause.index] ?? clause).start, end: clause.end },
  });
}

/** „Die Zahl nannte das Ministerium „Unsinn““: who stands behind the verb, if that can be somebody who speaks. */
function behindVerb(context: SentenceContext, { units, finite, type }: Clause): Mention | undefined {
  const phrase = type === 'main' ? nounPhraseAt(units, finite + 1) : undefined;
  const mention = phrase && mentionOf(context, units, phrase);
  return mention && isKnownBody(mention) ? mention : undefined;
}

/** Whether the unit, or a word quoted in it, can call something untrue. */
function saysUntrue(context: SentenceContext, unit: Unit): boolean {
  if (unit.kind !== 'quotation') return isUntrue(unit.lower);
  const words = wordsIn(context, unit);
  return (
    words.some((word) => UNTRUE.has(word) || GROUNDLESS.has(word)) || OUT_OF_THE_AIR.test(words.join(' '))
  );
}

/** A word by which something is called untrue. */
const isUntrue = (lower: string): boolean =>
  UNTRUE.has(lower) ||
  GROUNDLESS.has(lower) ||
  /^(?:gegriffen|herbeigezogen)$/.test(lower) ||
  isGroundless({ lower });

/** „haltlosen“, „unwahre“ */
const isGroundless = ({ lower }: Pick<Unit, 'lower'>): boolean => {
  const bare = lower.replace(/e[nrsm]?$/, '');
  return bare !== lower && (GROUNDLESS.has(bare) || UNTRUE.has(bare));
};

/** „tat den Vorwurf als Unsinn ab“. */
function puttingOff({ units, finite }: Clause): Predicate | undefined {
  // „was er als Unsinn abtut“: in one word the verb table may not have it.
  const verb = units[finite] ?? units.at(-1);
  if (verb && /^abt(?:ut|at|aten|un)$/.test(verb.lower))
    return { lemma: 'abtun', units: [verb], passive: false, negated: false };
  const last = units.at(-1);
  return verb && last?.lower === 'ab' && /^(?:tut|tat|taten|tun)$/.test(verb.lower)
    ? { lemma: 'abtun', units: [verb, last], passive: false, negated: false }
    : undefined;
}

/** Whether the clause calls an account untrue; „absurd“ can be said of anything, so it needs the noun. */
function isCalledUntrue(
  context: SentenceContext,
  clause: Clause,
  lemma: string,
  links: readonly string[],
): boolean {
  const speaks = /^(?:sprechen|reden)$/.test(lemma);
  const account = accountIn(clause);
  if (!speaks && !account && !anaphorIn(clause)) return false;
  const accused = context.previous.some(({ act }) => act === 'accuse');
  return clause.units.some((unit, at) => {
    // „sprach von haltlosen Anschuldigungen“
    const said = speaks && accused && isGroundless(unit) && isAccountNoun(clause.units[at + 1]?.lower ?? '');
    if (said) return clause.units.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'von');
    const words = wordsIn(context, unit);
    const untrue = words.some((word) => UNTRUE.has(word)) || OUT_OF_THE_AIR.test(words.join(' '));
    const groundless =
      !speaks &&
      (account || accused || clause.introducer === 'was') &&
      words.some((word) => GROUNDLESS.has(word));
    if ((!untrue && !groundless) || unit === account) return false;
    // „sprach von einer Lüge des Ministers“, „nannte den falschen Bericht …“
    const before = clause.units.slice(Math.max(0, at - 5), at).map(({ lower }) => lower);
    return links.length === 0 || links.some((link) => before.includes(link));
  });
}

const OUT_OF_THE_AIR = /aus der luft gegriffen|an den haaren herbeigezogen/;

/** The words of a unit, those of a quotation each. */
function wordsIn({ document }: SentenceContext, unit: Unit): readonly string[] {
  if (unit.kind !== 'quotation') return [unit.lower];
  return (
    document.text
      .slice(unit.start, Math.min(unit.end, unit.start + LONGEST))
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}

/** Longest quotation that only gives a name to something, in units. */
const LONGEST = 80;
