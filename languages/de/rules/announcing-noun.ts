import {
  mentionOf,
  spanOf,
  type Attribution,
  type AttributionRule,
  type Mention,
  type SentenceContext,
} from '../attribution.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { Unit } from '../grammar/units.ts';
import { contentFrom, isReportedMood } from '../grammar/content.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { CONTENT_NOUNS } from '../lexicon/cues.ts';
import { GENITIVE_DETERMINERS } from '../lexicon/function-words.ts';

/** „die Forderung der Grünen, … zu lassen“, „die Kritik des Verbands, dass …“, „das Gerücht, sie werde …“. */
export const announcingNoun: AttributionRule = {
  id: 'de/indirect/announcing-noun',
  stage: 'nominal',
  apply: (context) => context.clauses.flatMap((clause) => read(context, clause) ?? []),
};

/** Nouns that say by themselves that nobody stands behind it. */
const RUMOUR = /^ger[uü]chte?n?$/;

function read(context: SentenceContext, clause: Clause): Attribution | undefined {
  const next = context.clauses[clause.index + 1];
  if (!next || next.before !== ',' || !carriesContent(next)) return undefined;
  const at = clause.units.findLastIndex(
    (unit) => CONTENT_NOUNS.has(unit.lower) && /^\p{Lu}/u.test(unit.text),
  );
  const noun = clause.units[at];
  const act = CONTENT_NOUNS.get(noun?.lower ?? '');
  if (!noun || !act) return undefined;
  const owner = ownerOf(context, clause.units, at);
  if (!owner && !RUMOUR.test(noun.lower)) return undefined;
  const article = clause.units[at - 1];
  const cue = [
    { start: article && /^[dk]?[aei]/.test(article.lower) ? article.start : noun.start, end: noun.end },
  ];
  return {
    rule: announcingNoun.id,
    form: 'indirect',
    act,
    lemma: noun.lower,
    factive: false,
    content: contentFrom(context, next.index),
    cue,
    source: owner ? { kind: 'mention', mention: owner } : { kind: 'vague', spans: cue.map(spanOf) },
    frameClauses: [clause.index],
    sentence: context.sentence.index,
    confidence: 0.8,
  };
}

const carriesContent = (clause: Clause): boolean =>
  clause.introducer === 'dass' ||
  (clause.type === 'infinitive' && clause.introducer !== 'um') ||
  (clause.type === 'main' && clause.finite > 0 && isReportedMood(clause));

/** The genitive or „von“ right after the noun. */
function ownerOf(context: SentenceContext, units: readonly Unit[], noun: number): Mention | undefined {
  const next = units[noun + 1]?.lower ?? '';
  const from = next === 'von' || next === 'vom' ? noun + 2 : GENITIVE_DETERMINERS.has(next) ? noun + 1 : -1;
  const phrase = from < 0 ? undefined : nounPhraseAt(units, from);
  return phrase && mentionOf(context, units, phrase);
}
