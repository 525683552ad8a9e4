import { spanOf, type Attribution, type AttributionRule, type SentenceContext } from '../attribution.ts';
import { argumentsOf, hasNoun } from '../grammar/arguments.ts';
import { subjectMention } from '../grammar/clause-subject.ts';
import type { Clause } from '../grammar/clauses.ts';
import { closed, endWithStop, isReportedMood } from '../grammar/content.ts';
import { verbReadings } from '../grammar/verb-forms.ts';
import { isSpeaker } from '../sources/is-speaker.ts';
import { lastClause } from './summaries/reach.ts';

/** „Das Ministerium sieht darin einen Erfolg.“, „Rom sieht in dem Plan keine Lösung.“: what somebody takes a thing for. */
export const summaryView: AttributionRule = {
  id: 'de/reported/view',
  stage: 'summary',
  words: [(lower) => FORMS.test(lower)],
  apply: (context) => context.clauses.flatMap((clause) => read(context, clause) ?? []),
};

function read(context: SentenceContext, clause: Clause): Attribution | undefined {
  const { units, finite } = clause;
  const verb = units[finite];
  if (!verb || clause.type !== 'main' || finite < 1 || isReportedMood(clause)) return undefined;
  if (!verbReadings(verb.lower).some(({ lemma }) => lemma === 'sehen') || !FORMS.test(verb.lower))
    return undefined;
  const mention = subjectMention(context, clause).find(isSpeaker);
  if (!mention) return undefined;
  const rest = argumentsOf(units, [verb, ...mention.units]);
  const about = rest.find(
    ({ kind, word }) => word === 'darin' || (kind === 'prepositional' && /^(?:in|im)$/.test(word)),
  );
  const taken = rest.some(
    (each) =>
      each.kind === 'bare' &&
      hasNoun(units, each) &&
      TAKEN_FOR.test(each.word) &&
      about !== undefined &&
      each.start - about.end <= ADVERB,
  );
  if (!taken || units.some(({ lower }) => lower === 'sich')) return undefined;
  const last = context.clauses[lastClause(context, clause.index)] ?? clause;
  return {
    rule: summaryView.id,
    form: 'reported',
    act: 'say',
    lemma: 'sehen',
    factive: false,
    content: [
      closed(context, { start: Math.min(clause.start, mention.start), end: endWithStop(context, last) }),
    ],
    cue: [],
    marked: [spanOf(verb)],
    source: { kind: 'mention', mention },
    frameClauses: [clause.index],
    sentence: context.sentence.index,
    confidence: 0.75,
  };
}

/** One word may stand between: „sieht darin vor allem …“ is more, and another matter. */
const ADVERB = 1;

const FORMS = /^(?:sieht|sehen|sah|sahen)$/;

/** The indefinite article: what is meant is a kind of thing, not a thing somebody looks at. */
const TAKEN_FOR = /^(?:eine?n?|keine?n?|kaum|auch)$/;
