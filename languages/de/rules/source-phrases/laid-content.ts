import type { Span } from '../../../../core/span.ts';
import type { SentenceContext } from '../../attribution.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { closed, isAnswer, isInsertedFrame, isReportedMood } from '../../grammar/content.ts';
import { isNominal, nounPhraseAt } from '../../grammar/noun-phrase.ts';
import { VERB } from '../../grammar/verb-features.ts';
import { hasFeature } from '../../grammar/verb-forms.ts';
import { DETERMINERS, RELATIVES } from '../../lexicon/function-words.ts';
import { opens, verbAfter } from './governed.ts';
import type { SourcePhrase } from './source-phrase.ts';

/** A phrase with the clause it stands in. */
export interface Placed {
  readonly clause: Clause;
  readonly phrase: SourcePhrase;
}

/** What a phrase lays to its source: the clause around it with what hangs on it, without the phrase. */
export function laidContent(
  context: SentenceContext,
  placed: Placed,
  all: readonly Placed[],
): readonly Span[] {
  const { clause, phrase } = placed;
  const { clauses } = context;
  const last = clauses[lastOf(context, placed, all)] ?? clause;
  const before = clauses[clause.index - 1];
  // „des – nach Angaben des Amtes – verschuldeten Vereins“
  const interrupted = phrase.from === 0 && before && isArticle(before, before.units.length - 1);
  if (isCount(placed) || interrupted) return [];
  const attribute = attributeAround(context, placed);
  if (attribute) return attribute;
  if (phrase.relative) return cut(context, [{ start: phrase.end, end: last.end }], placed, all);
  if (opens(clause, phrase.from)) {
    const verb = resumed(context, placed);
    if (verb) return cut(context, [{ start: verb.start, end: Math.max(last.end, verb.end) }], placed, all);
  }
  const first = clauses[firstOf(context, placed)] ?? clause;
  return cut(context, [{ start: first.start, end: last.end }], placed, all);
}

/** Whether the word before the phrase is the article of a noun to come, not a pronoun („…, die laut …“, „sind das laut …“). */
function isArticle(clause: Clause, at: number): boolean {
  const lower = clause.units[at]?.lower ?? '';
  const pronoun =
    (at === 0 && clause.before === ',') ||
    /^(?:das|dies|dieser?|alle|beide|viele|einige|andere|weitere)$/.test(lower);
  return DETERMINERS.has(lower) && !pronoun;
}

/** „die nach Angaben des Amtes giftige Lauge“: only this noun phrase is laid to the source. */
function attributeAround(context: SentenceContext, { clause, phrase }: Placed): readonly Span[] | undefined {
  const { units } = clause;
  const before = units[phrase.from - 1];
  const next = units[phrase.to];
  const adjective = next?.kind === 'word' && !isNominal(next) && /(?:e|en|er|es|em)$/.test(next.lower);
  if (!before || !isArticle(clause, phrase.from - 1)) return undefined;
  // „die ihrer Meinung nach in Europa verbreitete Angst“ is not cut out.
  if (!adjective || DETERMINERS.has(next.lower)) return [];
  const noun = nounPhraseAt(units, phrase.to) ?? nounPhraseAt(units, phrase.to + 1);
  const end = noun && units[noun.end - 1];
  if (!end) return [];
  return [
    { start: before.start, end: before.end },
    { start: next.start, end: end.end },
  ];
}

/** „der nach Angaben des Amtes 300 Gäste“, „100, nach anderen Angaben 110“: only a number is laid to the source. */
function isCount({ clause, phrase }: Placed): boolean {
  const { units } = clause;
  const next = units[phrase.to];
  const number =
    next?.kind === 'number' ||
    /^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)$/.test(next?.lower ?? '');
  return number && (clause.type === 'fragment' || isArticle(clause, phrase.from - 1));
}

/** Where the statement goes on after a phrase that opens it: at the finite verb. */
function resumed({ clauses }: SentenceContext, { clause, phrase }: Placed): Span | undefined {
  const finite = verbAfter(clause, phrase.from + 1);
  const verb = clause.units[finite];
  if (clause.type === 'main' && verb && finite >= phrase.to) return { start: verb.start, end: clause.end };
  if (clause.finite >= 0) return undefined;
  const after = clauses.slice(clause.index + 1);
  const mains = after.filter(({ type, before }) => type === 'main' && (before === ',' || before === ')'));
  // „…, vertreten durch X, hat …“: a participle may look like the verb.
  const main = mains.find((each) => each.finite === 0 && !isParticiple(each)) ?? mains[0];
  const explains = after
    .slice(0, main && after.indexOf(main))
    .every((each) => ['fragment', 'relative', 'infinitive'].includes(each.type) || isParticiple(each));
  const inserted =
    clause.index > 0 && (clause.before === ',' || clause.before === '(' || clause.before === '-');
  if (!main || !explains || inserted) return undefined;
  const start = main.units[main.finite];
  return start && main.finite <= 8 ? { start: start.start, end: main.end } : undefined;
}

const isParticiple = ({ units, finite }: Clause): boolean =>
  finite === 0 && hasFeature(units[0]?.lower ?? '', VERB.participle);

const isConjoined = ({ units }: Clause): boolean =>
  /^(?:und|oder|doch|aber|sowie)$/.test(units[0]?.lower ?? '');

/** „…, die ihrer Meinung nach …“, whatever its verb was taken for. */
const isRelative = ({ before, units, finite }: Clause): boolean =>
  before === ',' && RELATIVES.has(units[0]?.lower ?? '') && finite !== 1 && !isNominal(units[1]);

/** The clause the statement begins with. */
function firstOf({ clauses }: SentenceContext, { clause }: Placed): number {
  if (['relative', 'subordinate', 'infinitive'].includes(clause.type) || isRelative(clause))
    return clause.index;
  let first = clause.index;
  for (let at = clause.index; at > 0; at--) {
    const mark = clauses[at]?.before ?? '';
    const before = clauses[at - 1];
    if (!before || mark === ';' || mark === ':') break;
    if (before.type === 'main' && clause.type === 'main' && before.finite >= 0) {
      // A verb at the end belongs to a subordinate clause that was interrupted.
      if (isReportedMood(before) || (before.finite > 0 && before.finite === before.units.length - 1)) {
        first = at - 1;
        continue;
      }
      // What stands between belongs to the clause before, unless this one has nothing else in its first field.
      return clause.finite === 0 && !isConjoined(clause) ? first : clause.index;
    }
    first = at - 1;
  }
  const opening = clauses[first];
  return opening?.type === 'fragment' && opening.after === '–' && first < clause.index ? first + 1 : first;
}

/** The last clause of the statement: where no other voice and no other phrase begins. */
function lastOf({ clauses }: SentenceContext, { clause }: Placed, all: readonly Placed[]): number {
  const dependent = clause.type === 'relative' || clause.type === 'subordinate';
  let last = clause.index;
  for (let at = clause.index + 1; at < clauses.length; at++) {
    const next = clauses[at];
    if (!next || next.before === ';' || isAnswer(next) || isInsertedFrame(next)) break;
    if (all.some((other) => other.clause === next)) break;
    if (dependent && !isReportedMood(next) && (next.type === 'main' || next.type === 'fragment')) return last;
    const newVoice =
      next.type === 'main' && !isReportedMood(next) && (!/^[,:]$/.test(next.before) || isConjoined(next));
    if (newVoice) break;
    last = at;
  }
  return last;
}

/** The spans without the phrase, an aside in brackets after it, and the phrases that lay claim to less. */
function cut(
  context: SentenceContext,
  spans: readonly Span[],
  { phrase }: Placed,
  all: readonly Placed[],
): readonly Span[] {
  const later = all.filter((other) => other.phrase.start > phrase.start).map((other) => other.phrase);
  return [phrase, ...later]
    .reduce<readonly Span[]>((rest, hole) => rest.flatMap((span) => without(context, span, hole)), spans)
    .map((span) => tidy(context, span))
    .filter(({ start, end }) => end - start > 2)
    .map((span) => closed(context, span));
}

function without({ document }: SentenceContext, span: Span, hole: Span): readonly Span[] {
  if (hole.end <= span.start || hole.start >= span.end) return [span];
  const bracket = /^\s*\([^()]{1,30}\)/.exec(document.text.slice(hole.end, span.end));
  return [
    { start: span.start, end: hole.start },
    { start: hole.end + (bracket?.[0].length ?? 0), end: span.end },
  ];
}

/** Without the comma or space next to the phrase that was cut out. */
function tidy(context: SentenceContext, span: Span): Span {
  let { start, end } = span;
  const { text } = context.document;
  while (start < end && /[\s,]/.test(text[start] ?? '')) start++;
  while (end > start && /[\s,]/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
