import {
  spanOf,
  type Attribution,
  type AttributionRule,
  type Mention,
  type SentenceContext,
} from '../attribution.ts';
import type { Clause } from '../grammar/clauses.ts';
import { closed, endWithStop, isAnswer, isReportedMood } from '../grammar/content.ts';
import { cueOf, type FoundCue } from '../grammar/cue.ts';
import { sourceOf } from '../grammar/frame.ts';
import { isCapital } from '../grammar/units.ts';
import { isLikelySource } from '../sources/likely.ts';
import { isCueWord } from './word-tests.ts';

/** „Das bestätigte X“, „X bestätigte dies am Abend“, „…, was X bestätigte“, „Das sagte auch X“: that it is so, and no more. */
export const confirmation: AttributionRule = {
  id: 'de/confirmation/verb',
  stage: 'summary',
  words: [isCueWord],
  apply: (context) => context.clauses.flatMap((clause) => read(context, clause) ?? []),
};

function read(context: SentenceContext, clause: Clause): Attribution | undefined {
  const answers = isAnswer(clause);
  if ((clause.type !== 'main' && !answers) || isReportedMood(clause)) return undefined;
  const next = context.clauses[clause.index + 1];
  const cue = cueOf(clause, context.clauses.slice(clause.index + 1));
  if (!cue || cue.negated || cue.passive || next?.before === ':' || next?.introducer === 'dass')
    return undefined;
  const confirms =
    (cue.act === 'confirm' ||
      (ADMITTING.has(cue.lemma) &&
        clause.units.some(({ lower }, at) => PRONOUNS.has(lower) && at > clause.finite))) &&
    (answers || clause.units.some((_, at) => standsAlone(clause, at)));
  const joins = !answers && TELLING.has(cue.lemma) && opensWithThat(clause);
  if (!confirms && !joins) return undefined;
  const source = sourceOf(context, clause, cue);
  if (!source || source.clauses.length > 0 || !isLikelySource(source.mention)) {
    context.note?.(confirmation.id, 'a confirmation, but nobody who confirms', clause);
    return undefined;
  }
  if (!confirms && !adds(clause, source.mention)) return undefined;
  return make(context, clause, cue, { kind: 'mention', mention: source.mention });
}

const make = (
  context: SentenceContext,
  clause: Clause,
  { lemma, units }: FoundCue,
  source: Attribution['source'],
): Attribution => ({
  rule: `${confirmation.id}/${lemma}`,
  form: 'reported',
  act: isInPart(clause) ? 'say' : 'confirm',
  lemma,
  factive: ADMITTING.has(lemma),
  content: [closed(context, { start: clause.start, end: endWithStop(context, clause) })],
  cue: [],
  marked: units.map(spanOf),
  source,
  frameClauses: [clause.index],
  sentence: context.sentence.index,
  confidence: 0.78,
});

/** „räumte dies ein“, „gab es zu“: who has done it says so. */
const ADMITTING = new Set(['einräumen', 'zugeben', 'gestehen', 'eingestehen', 'bejahen']);

const PRONOUNS = new Set(['das', 'dies', 'dieses', 'es', 'beides']);

/** „das“ for what was said, not „das“ before a noun. */
function standsAlone({ units, finite }: Clause, at: number): boolean {
  const unit = units[at];
  if (!unit || !PRONOUNS.has(unit.lower)) return false;
  const next = units[at + 1];
  const described = isCapital(next) || (/e[nrsm]?$/.test(next?.lower ?? '') && isCapital(units[at + 2]));
  return !described || at + 1 === finite;
}

/** „Das sagte …“, „Dies hatte zuvor …“ */
const opensWithThat = ({ units, finite }: Clause): boolean =>
  finite === 1 && /^(?:das|dies)$/.test(units[0]?.lower ?? '');

/** „Das sagte auch Rom“, „Das sagte Rom ebenfalls“: one more says it. „Das sagte sie auch im Rat“ is said twice by her. */
function adds({ units }: Clause, mention: Mention): boolean {
  const first = units.findIndex(({ start }) => start >= mention.start);
  const after = units.find(({ start }) => start >= mention.end);
  const alone = /^(?:er|sie|es|man)$/.test(mention.words.toLowerCase());
  return (
    /^(?:auch|ebenfalls|ebenso|gleichfalls)$/.test(units[first - 1]?.lower ?? '') ||
    (!alone && /^(?:ebenfalls|gleichfalls)$/.test(after?.lower ?? ''))
  );
}

/** „bestätigte das nur zum Teil“: what of it is not said. */
const isInPart = ({ units }: Clause): boolean =>
  units.some(({ lower }) => /^(?:teilweise|teils|lediglich|nur|indirekt|grundsätzlich|teil)$/.test(lower));

const TELLING = new Set(
  'sagen erklären berichten melden mitteilen betonen angeben aussagen schreiben vermelden feststellen einräumen'.split(
    ' ',
  ),
);
