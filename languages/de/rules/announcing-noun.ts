import {
  mentionOf,
  spanOf,
  unbroken,
  type Attribution,
  type AttributionRule,
  type SentenceContext,
  type SourcePointer,
} from '../attribution.ts';
import type { Act } from '../../../core/reading.ts';
import type { Span } from '../../../core/span.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { Unit } from '../grammar/units.ts';
import { contentFrom, isReportedMood } from '../grammar/content.ts';
import { articleBefore, pointsAhead } from '../grammar/cue-phrase.ts';
import { prepositionalMention } from '../grammar/frame.ts';
import { ownerOf, type Owned } from '../grammar/owner.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import { verbReadings } from '../grammar/verb-forms.ts';
import { COMING_VERBS, CONTENT_NOUNS, QUESTION_NOUNS, UNOWNED_NOUNS } from '../lexicon/cue-nouns.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';

/**
 * „die Forderung der Grünen, … zu lassen“, „die Kritik des Verbands, dass …“, „Nordlands Vorschlag, …“,
 * „Aus der Fraktion kam der Vorwurf, …“, „Gerüchte wurden laut, sie werde …“.
 */
export const announcingNoun: AttributionRule = {
  id: 'de/indirect/announcing-noun',
  stage: 'nominal',
  words: [(lower) => CONTENT_NOUNS.has(lower)],
  apply: (context) => context.clauses.flatMap((clause) => read(context, clause) ?? []),
};

function read(context: SentenceContext, clause: Clause): Attribution | undefined {
  const next = context.clauses[clause.index + 1];
  if (!next || next.before !== ',') return undefined;
  const at = clause.units.findLastIndex(
    (unit) => CONTENT_NOUNS.has(unit.lower) && /^\p{Lu}/u.test(unit.text),
  );
  const noun = clause.units[at];
  const act = CONTENT_NOUNS.get(noun?.lower ?? '');
  if (!noun || !act || !carriesContent(noun, next)) return undefined;
  if (isGoverned(clause, at) || isAnothers(clause, at)) return undefined;
  const owned = ownerOf(context, clause, at);
  const from = owned.mention ? undefined : whereFrom(context, clause);
  const owner = owned.mention ?? from;
  if (!owner && !(standsAlone(noun, act, next) && closes(clause, at, owned.end))) return undefined;
  const cue = cueAround(clause, at);
  return {
    rule: announcingNoun.id,
    form: 'indirect',
    act,
    lemma: noun.lower,
    factive: false,
    content: contentFrom(context, next.index),
    cue,
    source: from ? { kind: 'mention', mention: from } : pointerTo(context, clause, at, owned, cue),
    frameClauses: [clause.index],
    sentence: context.sentence.index,
    confidence: owner ? 0.78 : 0.75,
  };
}

/**
 * The whole phrase is the source as the page words it („die Forderung der Grünen“), the owner who is named; a bare
 * plural nobody owns („Gerüchte“) is all the page gives for one. A possessive or a name before the noun stands for itself.
 */
function pointerTo(
  context: SentenceContext,
  { units }: Clause,
  noun: number,
  { mention, end }: Owned,
  cue: readonly Span[],
): SourcePointer {
  const article = articleBefore(units, noun);
  const start = article < 0 ? noun : article;
  if (!mention)
    return { kind: 'vague', spans: cue, worded: article < 0 ? units.slice(noun, noun + 1).map(spanOf) : [] };
  const whole = end > noun + 1 ? mentionOf(context, units, { start, end }) : undefined;
  return { kind: 'mention', mention: whole ? { ...whole, named: mention } : mention };
}

/** The noun with its article, and an adverb right after it that points ahead: „der Konsens darüber“. */
function cueAround({ units }: Clause, noun: number): readonly Span[] {
  const article = articleBefore(units, noun);
  const found = [
    article,
    noun,
    pointsAhead(units[noun + 1]) ? noun + 1 : -1,
    pointsAhead(units.at(-1)) ? units.length - 1 : -1,
  ];
  return unbroken(found.flatMap((at) => units[at] ?? []).filter((unit, at, all) => all.indexOf(unit) === at));
}

const carriesContent = (noun: Unit, clause: Clause): boolean =>
  clause.introducer === 'dass' ||
  clause.introducer === 'daß' ||
  (QUESTION_NOUNS.has(noun.lower) && clause.type === 'subordinate') ||
  (clause.type === 'infinitive' && !/^(?:um|ohne|statt|anstatt)$/.test(clause.units[0]?.lower ?? '')) ||
  (clause.type === 'main' && clause.finite > 0 && isReportedMood(clause));

/** A noun nobody owns must be one for something said, and what follows no mere purpose. */
const standsAlone = (noun: Unit, act: Act, next: Clause): boolean =>
  UNOWNED_NOUNS.has(noun.lower) && (next.type !== 'infinitive' || act === 'demand' || act === 'accuse');

/**
 * „führten Äußerungen des Malers als Beweis dafür an, dass …“, „Roms Aussagen zeigen, dass …“: the clause belongs to
 * a later noun, or to the verb.
 */
function isAnothers({ units, finite }: Clause, noun: number): boolean {
  const ahead = units.findLastIndex((unit) => pointsAhead(unit));
  if (ahead > noun + 1 && isNominal(units[ahead - 1])) return true;
  const shows = verbReadings(units[finite]?.lower ?? '').some(({ lemma }) => SHOWING.test(lemma));
  return shows && noun < finite;
}

const SHOWING = /^(?:zeigen|belegen|beweisen|bedeuten|verraten)$/;

/** „nach Angaben von X“, „laut Bericht“ frame their own clause; „mit dem Hinweis“ is another rule's. */
function isGoverned({ units, finite }: Clause, noun: number): boolean {
  for (let at = noun - 1; at >= 0 && noun - at <= 3; at--) {
    if (at === finite) return false;
    if (/^(?:nach|laut|gemäß|gemäss|mit|unter)$/.test(units[at]?.lower ?? '')) return true;
    if (/^\p{Lu}/u.test(units[at]?.text ?? '')) return false;
  }
  return false;
}

/** „Von der Opposition kam …“, „Aus Berlin liegt … vor“. */
const whereFrom = (context: SentenceContext, clause: Clause): ReturnType<typeof prepositionalMention> =>
  verbReadings(clause.units[clause.finite]?.lower ?? '').some(
    ({ lemma }) => COMING_VERBS.has(lemma) || lemma === 'liegen',
  )
    ? ['von', 'vom', 'aus'].map((word) => prepositionalMention(context, clause, word)).find(Boolean)
    : undefined;

/** Whether the noun ends its clause, but for the rest of the verb and what the noun is against. */
const closes = ({ units, finite }: Clause, noun: number, end: number): boolean => {
  const rest = units.slice(end);
  if (rest.every(({ text }) => /^\p{Ll}/u.test(text))) return true;
  // „Kritik an dem Fest müsse man hinnehmen, …“: what follows the verb is no content of its subject.
  return noun > finite ? PREPOSITIONS.has(rest[0]?.lower ?? '') : /^im raum$/.test(lastTwo(rest));
};

/** „stehen im Raum“ */
const lastTwo = (units: readonly Unit[]): string =>
  units
    .slice(-2)
    .map(({ lower }) => lower)
    .join(' ');
