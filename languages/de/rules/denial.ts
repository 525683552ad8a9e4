import type { Attribution, AttributionRule, Mention, SentenceContext } from '../attribution.ts';
import type { Clause } from '../grammar/clauses.ts';
import { isAnswer, isInsertedFrame } from '../grammar/content.ts';
import { cueOf, type FoundCue } from '../grammar/cue.ts';
import { sourceOf } from '../grammar/frame.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import { isTime } from '../grammar/subject.ts';
import type { Unit } from '../grammar/units.ts';
import { isAccountNoun, isContested } from '../lexicon/denials.ts';
import { REFUSABLE_NOUNS } from '../lexicon/object-nouns.ts';
import type { Span } from '../../../core/span.ts';
import { accountIn, anaphorIn, denialOf, isUnreal } from './denials/make.ts';
import { isDenialWord } from './word-tests.ts';

/** „Dies streitet X ab“, „X bestreitet, … zu haben“, „X wies die Vorwürfe zurück“, „…, was X bestreitet“. */
export const denial: AttributionRule = {
  id: 'de/denial/verb',
  stage: 'denial',
  words: [isDenialWord],
  apply: (context) => context.clauses.flatMap((clause) => read(context, clause) ?? []),
};

function read(context: SentenceContext, clause: Clause): Attribution | undefined {
  if (clause.type === 'fragment' || clause.type === 'infinitive') return undefined;
  const cue = cueOf(clause, context.clauses.slice(clause.index + 1));
  if (cue?.act !== 'deny' && cue?.act !== 'refute') return undefined;
  if (cue.negated || (isUnreal(context, clause) && !isPassive(cue))) return undefined;
  const next = context.clauses[clause.index + 1];
  const object = next !== undefined && (next.introducer === 'dass' || next.type === 'infinitive');
  const before = leadingObject(context, clause);
  if ([clause, before].some((each) => each && isRefusal(each) && !isCriticism(context, each)))
    return undefined;
  const source = sourceOf(context, clause, cue);
  if (!object && !before && !isCriticism(context, clause) && !deniesSomething(clause, cue, source?.mention)) {
    context.note?.(denial.id, 'a denial, but of no account', clause);
    return undefined;
  }
  // „Das widerspricht dem Gesetz“: nobody speaks.
  if (source ? isAccount(source.mention) : !cue.passive) return undefined;
  const last = object ? (context.clauses.at(-1) ?? clause) : clause;
  const first = before ?? context.clauses[source?.clauses[0] ?? clause.index];
  const start = isAnswer(clause) || tellsWhoSays(context, before) ? clause.start : startOf(first ?? clause);
  return denialOf(context, {
    rule: `${denial.id}/${cue.lemma}`,
    act: cue.act,
    cue,
    mention: source?.mention,
    stretch: { start, end: last.end },
  });
}

/** „eine Darstellung, die den Angaben widerspricht“: accounts that differ, and nobody who denies. */
const isAccount = ({ units }: Mention): boolean => isAccountNoun(units.find(isNominal)?.lower ?? '');

/** „wird zurückgewiesen“ is no future. */
const isPassive = ({ passive }: FoundCue): boolean => passive;

/** „…, dass Rom die Vorwürfe zurückweise“: the denial begins after the word that ties it to another's frame. */
const startOf = ({ introducer, units, start }: Clause): number =>
  (introducer === 'dass'
    ? units.find(({ lower }) => lower !== 'und' && lower !== 'dass')?.start
    : undefined) ?? start;

/** „Den Vorwurf, …, wies er zurück“, „Dass …, bestreitet er“: what is denied opens the sentence. */
function leadingObject({ clauses }: SentenceContext, clause: Clause): Clause | undefined {
  const first = clauses[0];
  if (!first || clause.finite !== 0 || clause.index === 0) return undefined;
  if (first.introducer === 'dass') return first;
  const noun = accountIn(first) ?? first.units.find(({ lower }) => REFUSABLE_NOUNS.has(lower));
  return first.type === 'fragment' && clause.index > 1 && noun ? first : undefined;
}

/** „Dass er betrog, wie die Gilde behauptet, bestreitet er“: the clause before is the Gilde's. */
const tellsWhoSays = ({ clauses }: SentenceContext, before: Clause | undefined): boolean =>
  before?.introducer === 'dass' && clauses.some((each) => isInsertedFrame(each));

/** A demand is turned down, not denied. */
const isRefusal = ({ units }: Clause): boolean => units.some(({ lower }) => REFUSABLE_NOUNS.has(lower));

/**
 * „wies die Kritik zurück“ right after what was said, or „die Kritik seines Vorgängers“ before it is told; not „die Kritik
 * an den Preisen“, and not where the criticism stands in the same sentence as a judgement.
 */
function isCriticism({ clauses, previous }: SentenceContext, { units, index }: Clause): boolean {
  const at = units.findIndex(({ lower }) => lower === 'kritik');
  if (at < 0 || units.some(({ lower }) => lower !== 'kritik' && REFUSABLE_NOUNS.has(lower))) return false;
  const next = units[at + 1];
  const after = units[at + 2];
  const topic = /^(?:an|am|daran)$/.test(next?.lower ?? '') && !(after && isTime(after));
  if (topic || clauses.length > index + 1) return false;
  if (/^(?:kein|keine[rn]?|jede|jegliche|daran)$/.test(units[at - 1]?.lower ?? '')) return false;
  const told = previous.some(({ act, form }) => act === 'accuse' || (act === 'say' && form !== 'reported'));
  return told || /^(?:de[sr]|von|vom|seine[rs]|ihre[rs])$/.test(units[at + 1]?.lower ?? '');
}

/** Verbs of which anything can be the object that is said to be so. */
const OF_ANYTHING = new Set([
  'bestreiten',
  'abstreiten',
  'leugnen',
  'dementieren',
  'verneinen',
  'abrede',
  'stellen',
]);

/** Verbs that need no object. */
const OF_NOTHING = new Set(['bestreiten', 'abstreiten', 'dementieren', 'verneinen', 'widersprechen']);

/** What is denied must be an account: a pronoun for one, a noun like „Vorwürfe“, or a deed. */
function deniesSomething(
  clause: Clause,
  { lemma, units: cue, passive }: FoundCue,
  source: Span | undefined,
): boolean {
  if (isAnswer(clause) || accountIn(clause) || anaphorIn(clause)) return true;
  const others = clause.units.filter(
    (unit) =>
      isNominal(unit) &&
      !cue.includes(unit) &&
      !isTime(unit) &&
      !(source && source.start <= unit.start && unit.end <= source.end),
  );
  if (others.length === 0) return !passive && source !== undefined && OF_NOTHING.has(lemma);
  return (
    OF_ANYTHING.has(lemma) &&
    others.some((noun) => isDeed(noun.lower, followedByOf(clause, noun))) &&
    !isContest(lemma, clause, others)
  );
}

/** „bestreitet sein letztes Spiel“, „bestreitet die Kosten“; „bestreitet den Einsatz von Waffen“ is another matter. */
const isContest = (lemma: string, clause: Clause, nouns: readonly Unit[]): boolean =>
  lemma === 'bestreiten' && nouns.some((noun) => isContested(noun.lower) && !followedByOf(clause, noun));

const followedByOf = ({ units }: Clause, noun: Unit): boolean =>
  /^(?:vo[nm]|de[rs]|eine[rs])$/.test(units[units.indexOf(noun) + 1]?.lower ?? '');

/** „die Festnahme“, „eine Beteiligung“, „jede Schuld“: what can be so or not. */
const isDeed = (lower: string, ofSomething: boolean): boolean =>
  (ofSomething && /(?:einsatz|verkauf|kauf|bau|besitz|tod|ausfall|fund|test|start|abzug)$/.test(lower)) ||
  /(?:ung|ungen|schaft|heit|keit|nahme|nahmen|griff|griffe|bruch|kauf|gang|kontakte?|existenz|absicht|absichten|treffen|zusammenhang|mord|diebstahl|betrug|schuld|tat|taten|gespräche|rücktritt|wechsel|abschuss|beschuss|verstoß|verstöße|verrat|tötung|fehler|vorfall|anschlag|verkauf|übernahme|entlassungen)$/.test(
    lower,
  );
