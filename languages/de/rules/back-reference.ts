import {
  spanOf,
  type Attribution,
  type AttributionRule,
  type Mention,
  type SentenceContext,
} from '../attribution.ts';
import type { Sentence } from '../../../core/document.ts';
import type { Clause } from '../grammar/clauses.ts';
import { cueOf, type FoundCue } from '../grammar/cue.ts';
import { prepositionalMention, sourceOf } from '../grammar/frame.ts';

/** „… Das teilte die Polizei am Montag mit.“, „… Dies geht aus einem Beschluss hervor.“: the sentence before is what was said. */
export const backReference: AttributionRule = {
  id: 'de/indirect/back-reference',
  stage: 'reference',
  apply: (context) => {
    const [clause] = context.clauses;
    const before = context.document.sentences[context.sentence.index - 1];
    const first = clause?.units[0]?.lower ?? '';
    if (!clause || !before || clause.type !== 'main' || clause.finite !== 1 || !/^(?:das|dies)$/.test(first))
      return [];
    if (before.block !== context.sentence.block || context.previous.length > 0 || !saysNothingElse(context))
      return [];
    const cue = cueOf(clause, context.clauses.slice(1));
    const source = cue && TELLING.has(cue.lemma) && !cue.negated ? sourceIn(context, clause, cue) : undefined;
    return cue && source ? [read(context, before, cue, source)] : [];
  },
};

/** Verbs that pass a statement on as a whole; „unterstrich“ or „kritisierte“ comment on it. */
const TELLING = new Set(
  `mitteilen sagen erklären berichten melden bestätigen hervorgehen bekanntgeben ankündigen angeben schreiben verkünden
  einräumen ergeben urteilen entscheiden beschließen äußern feststellen veröffentlichen`.split(/\s+/),
);

/** „Das sagte er, um …“ or „Das sagte er und ging“ are read by other rules or not at all. */
const saysNothingElse = ({ clauses }: SentenceContext): boolean =>
  clauses.slice(1).every((clause) => clause.type === 'relative' || clause.type === 'fragment');

const sourceIn = (context: SentenceContext, clause: Clause, cue: FoundCue): Mention | undefined =>
  cue.lemma === 'hervorgehen'
    ? prepositionalMention(context, clause, 'aus')
    : sourceOf(context, clause, cue)?.mention;

const read = (context: SentenceContext, before: Sentence, cue: FoundCue, mention: Mention): Attribution => ({
  rule: backReference.id,
  form: 'indirect',
  act: cue.act === 'confirm' ? 'confirm' : 'say',
  lemma: cue.lemma,
  factive: cue.factive,
  content: [statement(context, before)],
  cue: cue.units.map(spanOf),
  source: { kind: 'mention', mention },
  frameClauses: context.clauses.map(({ index }) => index),
  sentence: context.sentence.index,
  confidence: 0.78,
});

/** The sentence before without its full stop. */
function statement({ document }: SentenceContext, { start, end }: Sentence): { start: number; end: number } {
  return { start, end: /[.!]$/.test(document.text.slice(start, end)) ? end - 1 : end };
}
