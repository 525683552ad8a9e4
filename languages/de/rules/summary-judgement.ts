import type { AttributionRule } from '../attribution.ts';
import { JUDGING_VERBS } from '../lexicon/summary-verbs.ts';
import { candidatesOf, entryOf, summary, type Candidate } from './summaries/candidates.ts';
import { canSpeak } from '../sources/can-speak.ts';
import { givesReason, hasSomeObject, isAboutPeople, isAboutThat, saysSomething } from './summaries/object.ts';
import { isSummaryWord } from './word-tests.ts';

/** „Der Verband lobte die Stadt für ihre Radwege.“, „Die Opposition bezweifelt das.“: praise, blame or doubt. */
export const summaryJudgement: AttributionRule = {
  id: 'de/reported/judgement',
  stage: 'summary',
  words: [isSummaryWord],
  apply: (context) =>
    candidatesOf(context).flatMap((candidate) => {
      const verb = entryOf(candidate, JUDGING_VERBS);
      const fits =
        verb &&
        !candidate.reflexive &&
        !candidate.passive &&
        !candidate.tail &&
        !isSentence(candidate, verb.lemma) &&
        ((saysSomething(candidate) && givesReason(context, candidate)) ||
          (PLAIN.has(verb.lemma) &&
            canSpeak(candidate.source) &&
            (hasSomeObject(candidate) || isAboutThat(candidate))));
      return fits ? [summary(context, candidate, summaryJudgement.id, verb)] : [];
    }),
};

/** These tell a stance by themselves; who „criticised the plan“ has said something that is not told. */
const PLAIN = new Set(['bezweifeln', 'anzweifeln', 'bedauern', 'begrüßen']);

/** „Das Gericht verurteilte ihn wegen Mordes“, „Der Präsident begrüßte die Gäste“: no judgement is passed on. */
const isSentence = (candidate: Candidate, lemma: string): boolean =>
  (lemma === 'verurteilen' && (COURTS.test(candidate.source.words) || isAboutPeople(candidate))) ||
  (lemma === 'begrüßen' && isAboutPeople(candidate));

const COURTS = /(?:gericht|richter|richterin|justiz|kammer|senat|tribunal)(?![\p{L}])/iu;
