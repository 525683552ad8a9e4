import type { AttributionRule } from '../attribution.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import { OBJECT_VERBS } from '../lexicon/summary-verbs.ts';
import { headNouns } from '../sources/classify.ts';
import { candidatesOf, entryOf, summary, type Candidate } from './summaries/candidates.ts';
import { OTHER_SENSES } from '../lexicon/other-senses.ts';
import { hasObjectIn, isAboutPeople, saysSomething } from './summaries/object.ts';
import { canSpeak } from '../sources/can-speak.ts';
import { isSpeaker } from './summaries/owner.ts';
import { isSummaryWord } from './word-tests.ts';

/** „Die Gewerkschaft fordert mehr Lohn.“, „Er kündigte seinen Rücktritt an.“: the verb's object is what was said. */
export const summaryObject: AttributionRule = {
  id: 'de/reported/object',
  stage: 'summary',
  words: [isSummaryWord],
  apply: (context) =>
    candidatesOf(context).flatMap((candidate) => {
      const verb = entryOf(candidate, OBJECT_VERBS);
      if (verb && NEEDS_SPEAKER.has(verb.lemma) && !isPerson(candidate)) return [];
      if (verb && isOtherSense(candidate, verb.lemma)) return [];
      const said =
        saysSomething(candidate) ||
        (verb && GIVEN.has(verb.lemma) && hasGiven(candidate)) ||
        (verb && ADMITTED.has(verb.lemma) && isAboutIt(candidate));
      const fits = verb && !candidate.passive && candidate.reflexive === WISHED.has(verb.lemma) && said;
      return fits ? [summary(context, candidate, summaryObject.id, verb)] : [];
    }),
};

/** „Er gab es zu“, „räumte alles ein“: what is admitted has been said before. */
const ADMITTED = new Set(['zugeben', 'einräumen', 'gestehen', 'eingestehen', 'zugestehen']);

const isAboutIt = ({ rest, own }: Candidate): boolean =>
  rest.some(
    ({ kind, word, end }) =>
      kind === 'word' && end <= own && /^(?:es|das|dies|alles|beides|nichts)$/.test(word),
  );

/** „wünscht sich ein Verbot“: with „sich“ for whoever wishes. */
const WISHED = new Set(['wünschen']);

/** „warf dem Rat Versagen vor“: dative and object are one run of words. */
const GIVEN = new Set(['vorwerfen', 'unterstellen', 'vorhalten', 'anlasten', 'bescheinigen', 'attestieren']);

const hasGiven = ({ rest, units, own }: Candidate): boolean =>
  rest.some(
    ({ kind, start, end }) =>
      kind === 'bare' &&
      end <= own &&
      /^(?:de[mnr]|[sm]eine[mnr]|ihre[mnr]|unsere[mnr])$/.test(units[start]?.lower ?? '') &&
      units.slice(start, end).filter(isNominal).length > 1,
  );

/** „Das Parlament bestätigte die Wahl“, „Sie erwartet ein Kind“, „Der Verein schloss den Spieler aus“: nothing is said. */
const isOtherSense = (candidate: Candidate, lemma: string): boolean =>
  hasObjectIn(candidate, OTHER_SENSES.get(lemma) ?? NONE) ||
  (lemma === 'ausschließen' && isAboutPeople(candidate)) ||
  (lemma === 'erwarten' &&
    /^eine?$/.test(candidate.source.units[0]?.lower ?? '') &&
    !canSpeak(candidate.source));

const NONE: ReadonlySet<string> = new Set();

/** „Der Test bestätigte die Diagnose“, „die Lage verspricht Gewinn“: what things do as well is speech only of somebody. */
const NEEDS_SPEAKER = new Set(['bestätigen', 'versprechen']);

const isPerson = ({ source }: Candidate): boolean =>
  isSpeaker(source) || headNouns(source.units).length > 1 || /^(?:er|sie)$/i.test(source.words);
