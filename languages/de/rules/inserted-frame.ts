import {
  mentionOf,
  spanOf,
  type Attribution,
  type AttributionRule,
  type SentenceContext,
  type SourcePointer,
} from '../attribution.ts';
import type { Span } from '../../../core/span.ts';
import type { Clause } from '../grammar/clauses.ts';
import { closed, isInsertedFrame, isLeftOpen, isOneQuotation, isReportedMood } from '../grammar/content.ts';
import { cueOf, type FoundCue } from '../grammar/cue.ts';
import { prepositionalMention, sourceOf } from '../grammar/frame.ts';
import { saidIn, wordsOfSaying } from '../grammar/it-says.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';

/** „…, wie X mitteilte“, „Wie X berichtet, …“, „…, so X“. */
export const insertedFrame: AttributionRule = {
  id: 'de/indirect/inserted-frame',
  stage: 'frame',
  place: 4,
  apply: (context) => {
    for (const clause of context.clauses) {
      const found = isInsertedFrame(clause) ? asFrame(context, clause) : soFrame(context, clause);
      if (found) return [found];
    }
    return [];
  },
};

function asFrame(context: SentenceContext, clause: Clause): Attribution | undefined {
  const cue = cueOf(clause);
  const first = clause.units.find(({ lower }) => lower === 'wie');
  if (!cue || !first || cue.act === 'deny' || isComparison(context, clause, cue)) return undefined;
  const source = pointerIn(context, clause, cue);
  if (!source) context.note?.(insertedFrame.id, '“wie” and a cue, but no source', clause);
  return source && make(context, clause, source, [spanOf(first), ...cue.units.map(spanOf)], cue);
}

/** „verlief genau so, wie die Firma geplant hatte“, „Wie das Amt sich ausrichtet, …“ tell how, not who says so. */
const isComparison = ({ clauses }: SentenceContext, { index }: Clause, { lemma }: FoundCue): boolean =>
  /^(?:planen|ausrichten)$/.test(lemma) ||
  /^(?:so|genauso|ebenso)$/.test(clauses[index - 1]?.units.at(-1)?.lower ?? '');

/** Who says so in „wie X mitteilte“, „wie aus dem Bericht hervorgeht“, „wie es bei der Bahn hieß“, „wie bekannt wurde“. */
function pointerIn(context: SentenceContext, clause: Clause, cue: FoundCue): SourcePointer | undefined {
  const saying = cue.lemma === 'heißen' ? wordsOfSaying(clause) : undefined;
  if (cue.lemma === 'heißen') return saying && saidIn(context, clause, saying);
  const mention =
    cue.lemma === 'hervorgehen'
      ? prepositionalMention(context, clause, 'aus')
      : sourceOf(context, clause, cue)?.mention;
  if (mention) return { kind: 'mention', mention };
  const nobody = clause.finite >= 0 && (cue.passive || !cue.spoken) && UNSAID.test(cue.lemma);
  return nobody ? { kind: 'vague', spans: cue.units.map(spanOf) } : undefined;
}

/** „wie bekannt wurde“, „wie gemeldet wird“; „wie es erwartet wurde“ compares. */
const UNSAID = /^(?:werden|mitteilen|berichten|melden|bekanntgeben|behaupten|vermuten|verlauten)$/;

/** „so“ says nothing of how sure the speaker is. */
const SO = { lemma: 'so', act: 'say', factive: false } as const;

/** „Der Damm, so versicherte Rom, halte noch“: a frame of its own inside the clause it frames. */
function soVerbFrame(context: SentenceContext, clause: Clause): Attribution | undefined {
  const next = context.clauses[clause.index + 1];
  const before = context.clauses[clause.index - 1];
  const [so] = clause.units;
  const inside = clause.finite === 1 && before !== undefined && clause.before === clause.after;
  if (!so || !inside || !next || next.type !== 'main' || !isReportedMood(next) || next.finite !== 0)
    return undefined;
  const cue = cueOf(clause);
  const source = cue && !cue.passive && cue.act !== 'deny' ? sourceOf(context, clause, cue) : undefined;
  if (!cue || !source) return undefined;
  const words = [spanOf(so), ...cue.units.map(spanOf)];
  return make(context, clause, { kind: 'mention', mention: source.mention }, words, cue);
}

function soFrame(context: SentenceContext, clause: Clause): Attribution | undefined {
  if (clause.units[0]?.lower === 'so' && clause.finite === 1) return soVerbFrame(context, clause);
  if (clause.units[0]?.lower !== 'so' || clause.finite >= 0 || clause.index === 0) return undefined;
  const phrase = nounPhraseAt(clause.units, 1);
  const mention = phrase && mentionOf(context, clause.units, phrase);
  return mention && make(context, clause, { kind: 'mention', mention }, [spanOf(clause.units[0])], SO);
}

function make(
  context: SentenceContext,
  clause: Clause,
  source: SourcePointer,
  cue: readonly Span[],
  { lemma, act, factive }: Pick<Attribution, 'lemma' | 'act' | 'factive'>,
): Attribution | undefined {
  const content = around(context, clause);
  if (content.length === 0) return undefined;
  return {
    rule: insertedFrame.id,
    form: content.every((span) => isOneQuotation(context, [span])) ? 'direct' : 'indirect',
    act,
    lemma,
    factive,
    content,
    cue,
    source,
    frameClauses: [clause.index],
    sentence: context.sentence.index,
    confidence: 0.9,
  };
}

/** The sentence without the frame, as one or two spans. */
function around(context: SentenceContext, clause: Clause): readonly Span[] {
  const colon = context.clauses.findLastIndex((each) => each.before === ':' && each.index < clause.index);
  const denial = context.clauses.findLastIndex(
    (each) => each.index < clause.index && cueOf(each)?.act === 'deny',
  );
  const before = context.clauses.slice(Math.max(0, colon, denial + 1), clause.index);
  const after = context.clauses.slice(clause.index + 1);
  // „Dass …, wie die Gilde behauptet, bestreitet er“: the last clause is his answer.
  const [answer] = after;
  const rest = answer?.finite === 0 && cueOf(answer)?.act === 'deny' ? [] : after;
  // What only describes the source or its statement is not said.
  const complete = before.some((each) => each.type === 'main');
  const described =
    rest[0]?.type === 'relative' ||
    (rest[0]?.type === 'fragment' && !rest[0].units[0]?.quotation && !isLeftOpen(before.at(-1), rest[0]));
  const told = complete && described ? [] : rest;
  const said = [...before, ...told].some(
    (each) => each.finite >= 0 || each.units.some((unit) => unit.kind === 'quotation'),
  );
  return [before, told].flatMap((part) => {
    const first = part[0];
    const last = part.at(-1);
    return first && last && said ? [closed(context, { start: first.start, end: last.end })] : [];
  });
}
