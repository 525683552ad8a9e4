import { spanOf, type Attribution, type AttributionRule, type SentenceContext } from '../attribution.ts';
import { holdsVerb } from '../quoted-words.ts';
import { INFINITIVE_NOUNS } from '../lexicon/cue-nouns.ts';
import { CONTENT_INTRODUCERS } from '../lexicon/function-words.ts';
import { contentFrom, isAnswer, isReportedMood } from '../grammar/content.ts';
import type { Clause } from '../grammar/clauses.ts';
import { belongsToNoun } from '../grammar/content-noun.ts';
import { cueOf, type FoundCue } from '../grammar/cue.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import { isSecondPredicate } from '../grammar/second-predicate.ts';
import { lacksAdverb, pointsAhead } from '../grammar/cue-phrase.ts';
import { sourceOf } from '../grammar/frame.ts';
import { isUnsaid } from '../grammar/unsaid.ts';
import { isCueWord } from './word-tests.ts';

/** „X sagte, dass …“, „X sagte, er sei …“, „X wirft Y vor, … zu haben“, „X sagte: „…““, „X sagte: …“. */
export const framedBefore: AttributionRule = {
  id: 'de/indirect/framed-before',
  stage: 'frame',
  place: 3,
  words: [isCueWord],
  apply: (context) => context.clauses.flatMap((clause) => read(context, clause)),
};

function read(context: SentenceContext, clause: Clause): readonly Attribution[] {
  if (clause.type === 'fragment' || clause.type === 'infinitive') return [];
  const following = context.clauses.slice(clause.index + 1);
  const cue = cueOf(clause, following);
  if (!cue || cue.act === 'deny' || isIdiom(cue)) return [];
  const begin = contentStart(context, clause, cue);
  if (!begin) context.note?.(framedBefore.id, 'a cue, but no clause after it', clause);
  if (!begin || isAfterwards(clause, begin)) return [];
  // „…, sagte Rom, was der Wirt bestreitet“
  if (isAnswer(begin) || isSetInto(context, clause, begin)) return [];
  if (cue.lemma === 'finden' && !isFound(begin)) return [];
  const quotation = begin.units[0]?.quotation;
  const direct = begin.before === ':' && quotation !== null && quotation !== undefined;
  if (!direct && !announces(clause, begin, cue) && !isCutSubject(context, begin)) {
    context.note?.(framedBefore.id, 'a cue, but what follows is no content of it', begin);
    return [];
  }
  const content = direct ? [spanOf(quotation)] : contentFrom(context, begin.index);
  const source = sourceOf(context, clause, cue);
  if (!source && !cue.passive && cue.spoken)
    context.note?.(framedBefore.id, 'cue and content, but no source', clause);
  if (!source && !cue.passive && cue.spoken) return [];
  if (!direct && isUnsaid(context, clause, cue, source?.mention)) {
    context.note?.(framedBefore.id, 'the frame says that it is not said', clause);
    return [];
  }
  if (!direct && belongsToNoun(clause, cue, source?.mention)) return [];
  // „Man gehe davon aus, dass …“ in the mood of reported speech: the speaker is whoever spoke before.
  const nobody = !source || /^(?:man|es)$/i.test(source.mention.words);
  if (nobody && isReportedMood(clause)) return [];
  return [
    {
      rule: direct ? 'de/direct/framed-before' : framedBefore.id,
      form: direct ? 'direct' : 'indirect',
      act: cue.act,
      lemma: cue.lemma,
      factive: cue.factive,
      content,
      cue: cue.units.map(spanOf),
      source: source
        ? { kind: 'mention', mention: source.mention }
        : { kind: 'vague', spans: cue.units.map(spanOf) },
      frameClauses: [clause.index, ...(source?.clauses ?? []), ...between(clause, begin)],
      sentence: context.sentence.index,
      confidence: direct ? 0.95 : source ? 0.9 : isCourseOfThings(cue) ? COURSE_OF_THINGS : 0.78,
    },
  ];
}

/** „Es stellte sich heraus, dass …“, „Vereinbart wurde, …“: found or settled, and passed on as nobody's word. */
const isCourseOfThings = ({ factive, act }: FoundCue): boolean => factive || act === 'plan';

/** Too little to call it unconfirmed because nobody is named. */
const COURSE_OF_THINGS = 0.45;

/** „Es sei wichtig, sagte Rom, dass alle kommen“: the clause goes on with what stands before the frame. */
function isSetInto({ clauses }: SentenceContext, clause: Clause, begin: Clause): boolean {
  const before = clauses[clause.index - 1];
  return (
    clause.finite === 0 &&
    clause.before === ',' &&
    before?.type === 'main' &&
    before.units[0]?.lower === 'es' &&
    isReportedMood(before) &&
    begin.introducer === 'dass'
  );
}

const between = (clause: Clause, begin: Clause): readonly number[] =>
  Array.from({ length: begin.index - clause.index - 1 }, (_, at) => clause.index + 1 + at);

/** The clause the content begins with: the next one that is no apposition, insertion or relative clause of the frame. */
function contentStart(context: SentenceContext, clause: Clause, cue: FoundCue): Clause | undefined {
  for (let at = clause.index + 1; at < context.clauses.length; at++) {
    const next = context.clauses[at];
    if (!next) return undefined;
    const holdsBracket = next.type === 'fragment' && next.units.some((unit) => cue.units.includes(unit));
    if (next.before === ':' && !holdsBracket) return next;
    const inserted = holdsBracket || stillFrame(next, cue) || isAside(context, at);
    if (next.type !== 'relative' && !inserted) return isOfRelative(context, at) ? undefined : next;
  }
  return undefined;
}

/** „lobte den Entwurf, der darauf zielt, Wege zu sperren“: the infinitive is announced by the relative clause before. */
function isOfRelative({ clauses }: SentenceContext, at: number): boolean {
  const before = clauses[at - 1];
  return clauses[at]?.type === 'infinitive' && before?.type === 'relative' && before.units.some(pointsAhead);
}

/** „Der Damm hält, sagt Rom, wo er früher brach“: after a frame that follows its content a question word asks nothing. */
const isAfterwards = (clause: Clause, begin: Clause): boolean =>
  clause.type === 'main' &&
  clause.finite === 0 &&
  clause.before === ',' &&
  begin.type === 'subordinate' &&
  /^w(?:o|as|er|en|em)$/.test(begin.introducer);

/** „findet, dass …“, „findet, das sei …“; whatever else one finds is nothing said. */
const isFound = (begin: Clause): boolean =>
  begin.introducer === 'dass' || (begin.type === 'main' && begin.before === ',' && isReportedMood(begin));

/** What stands before the verb bracket closes („wirft dem Intendanten, Volker Menzing, vor“) or in brackets. */
const stillFrame = (next: Clause, cue: FoundCue): boolean =>
  (cue.units.at(-1)?.start ?? 0) > next.start || (next.type === 'fragment' && next.before === '(');

/** How many insertions may stand between frame and content. */
const MOST_ASIDES = 3;

/** „meldete der Sender, Radio Aue, dass …“, „sagte sie, als der Regen kam, dass …“: set between frame and content. */
function isAside(context: SentenceContext, at: number): boolean {
  for (const clause of context.clauses.slice(at, at + MOST_ASIDES)) {
    const apposition = clause.type === 'fragment' && !clause.units.some((unit) => unit.quotation);
    const circumstance = clause.type === 'subordinate' && !CONTENT_INTRODUCERS.has(clause.introducer);
    if (clause.before !== ',' || !(apposition || circumstance || clause.type === 'relative')) return false;
    const next = context.clauses[clause.index + 1];
    if (next?.before === ',' && opensContent(next)) return true;
  }
  return false;
}

/** Whether a clause is plainly content: „dass …“, „… zu haben“, „er habe …“. */
const opensContent = (clause: Clause): boolean =>
  ['dass', 'daß', 'ob'].includes(clause.introducer) ||
  clause.type === 'infinitive' ||
  (clause.type === 'main' && clause.finite > 0 && isReportedMood(clause));

/** Whether clause `begin` is of a make that carries reported content after this cue. */
function announces(clause: Clause, begin: Clause, cue: FoundCue): boolean {
  if (cue.fixed.length === 0 && lacksAdverb(cue.lemma, cue.units)) return false;
  if (begin.type === 'subordinate') {
    // „so dass“ tells what came of it; „Am Montag ist ein Treffen geplant, wo …“ asks nothing.
    if (begin.units[0]?.lower === 'so') return false;
    if (!cue.spoken && begin.introducer !== 'dass' && begin.introducer !== 'ob') return false;
    if (!CONTENT_INTRODUCERS.has(begin.introducer)) return false;
    return (
      begin.introducer === 'dass' || begin.introducer === 'ob' || begin.introducer === 'daß' || !cue.weak
    );
  }
  if (begin.type === 'infinitive')
    return (
      !isAdverbial(begin) &&
      !endsInNoun(clause) &&
      cue.infinitive &&
      !(cue.passive && cue.act === 'say' && cue.fixed.length === 0)
    );
  if (begin.type !== 'main') return false;
  if (begin.before === ':') return !cue.weak || isReportedMood(begin);
  if (begin.before !== ',' || begin.finite <= 0 || isSecondPredicate(begin)) return false;
  // „„…“, sagte Rom, und Rem ergänzte: „…““
  if (begin.units[0]?.lower === 'und' && begin.after === ':' && cueOf(begin)) return false;
  if (/^(?:aber|doch|denn|sondern)$/.test(begin.units[0]?.lower ?? ''))
    return isReportedMood(begin) && !cue.weak;
  return isReportedMood(begin) || (SAYING.has(cue.lemma) && !hasObject(clause));
}

/** „sagte, Ida Rom, die seit Mai fehlt, sei krank“, „sagte, der Plan „ist gut““: a subject cut from its verb, or quoted with it. */
function isCutSubject({ clauses, document }: SentenceContext, begin: Clause): boolean {
  if (begin.type !== 'fragment' || begin.before !== ',' || !begin.units.some(isNominal)) return false;
  const quoted = begin.units.at(-1)?.quotation;
  if (quoted)
    return /^\p{Ll}/u.test(document.text.slice(quoted.inner.start)) && holdsVerb(document.text, quoted);
  const verb = clauses.slice(begin.index + 1).find(({ type }) => type !== 'relative' && type !== 'fragment');
  return verb?.type === 'main' && verb.finite === 0 && isReportedMood(verb);
}

/** After these verbs a plain main clause is what was said: „Die Bank teilte mit, sie schließt zehn Filialen.“ */
const SAYING = new Set(
  `sagen mitteilen erklären berichten melden behaupten angeben versichern betonen bekanntgeben hinzufügen erläutern
  meinen glauben vermuten`.split(/\s+/),
);

/** „berichtete dem Gericht von der Nacht, er …“: where something else is said already, no clause is awaited. */
const hasObject = (clause: Clause): boolean =>
  clause.units.some(({ lower }) => ['davon', 'darüber', 'dies', 'das', 'es', 'sich'].includes(lower));

/** „mit dem Ziel, … zu stärken“: the infinitive is the noun's. */
const endsInNoun = ({ units }: Clause): boolean => INFINITIVE_NOUNS.has(units.at(-1)?.lower ?? '');

/** „um … zu“, „ohne … zu“, „statt … zu“: beside what is said. */
const isAdverbial = (begin: Clause): boolean =>
  /^(?:um|ohne|statt|anstatt|außer)$/.test(begin.units[0]?.lower ?? '');

/** „es sei denn“, „das heißt“: no one speaks. */
function isIdiom(cue: FoundCue): boolean {
  if (cue.lemma === 'heißen') return true;
  if (cue.fixed.length > 0 || cue.units.some(pointsAhead)) return false;
  return /^(?:freuen|ärgern|stehen|lauten)$/.test(cue.lemma);
}
