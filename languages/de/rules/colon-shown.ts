import { spanOf, type Attribution, type AttributionRule, type SentenceContext } from '../attribution.ts';
import { subjectMention } from '../grammar/clause-subject.ts';
import type { Clause } from '../grammar/clauses.ts';
import { contentFrom, isReportedMood } from '../grammar/content.ts';
import { fullVerbOf } from '../grammar/full-verb.ts';
import { REVEALING_VERBS } from '../lexicon/showing-verbs.ts';
import { kindOfPhrase } from '../sources/classify.ts';
import { isColon } from './word-tests.ts';

/** „Das Röntgenbild brachte es an den Tag: Der Hund hatte 17 Münzen im Magen.“: what a document lets be known. */
export const colonShown: AttributionRule = {
  id: 'de/indirect/colon-shown',
  stage: 'frame',
  place: 4,
  words: [isColon],
  apply: (context) => {
    const at = context.clauses.findIndex(({ before }) => before === ':');
    const first = at > 0 ? context.clauses.slice(0, at).findLast(({ type }) => type === 'main') : undefined;
    const found = first && read(context, first, at);
    return found ? [found] : [];
  },
};

function read(context: SentenceContext, first: Clause, at: number): Attribution | undefined {
  const next = context.clauses[at];
  const verb = fullVerbOf(first);
  if (!next || !verb || verb.passive || isReportedMood(first)) return undefined;
  if (next.units.some(({ kind }) => kind === 'quotation')) return undefined;
  const reveals = verb.lemmas.some((lemma) => REVEALING_VERBS.has(lemma));
  if (!reveals || first.units.some(({ lower }) => lower === 'nicht' || lower === 'kein')) return undefined;
  const mention = subjectMention(context, first).find((each) => kindOfPhrase(each.units) === 'document');
  if (!mention) return undefined;
  return {
    rule: colonShown.id,
    form: 'indirect',
    act: 'say',
    lemma: verb.lemmas[0] ?? '',
    factive: true,
    content: contentFrom(context, at),
    cue: verb.units.map(spanOf),
    source: { kind: 'mention', mention },
    frameClauses: context.clauses.slice(0, at).map(({ index }) => index),
    sentence: context.sentence.index,
    confidence: 0.85,
  };
}
