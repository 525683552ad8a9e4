import { spanOf, type Attribution, type AttributionRule, type SentenceContext } from '../attribution.ts';
import type { Span } from '../../../core/span.ts';
import type { Clause } from '../grammar/clauses.ts';
import { closed, isAnswer, isReportedMood } from '../grammar/content.ts';
import { lautAt } from './source-phrases/laut.ts';
import { nachAt } from './source-phrases/nach.ts';
import type { SourcePhrase } from './source-phrases/source-phrase.ts';
import { demnachAt, zufolgeAt } from './source-phrases/zufolge.ts';

/** „laut X“, „nach Angaben von X“, „X zufolge“, „nach Polizeiangaben“, „nach eigenen Angaben“, „demnach“. */
export const accordingTo: AttributionRule = {
  id: 'de/indirect/according-to',
  stage: 'phrase',
  apply: (context) => {
    for (const clause of context.clauses) {
      const phrase = phraseIn(context, clause);
      if (phrase) return [attribution(context, clause, phrase)];
    }
    return [];
  },
};

function phraseIn(context: SentenceContext, clause: Clause): SourcePhrase | undefined {
  for (let at = 0; at < clause.units.length; at++) {
    const found =
      lautAt(context, clause, at) ??
      nachAt(context, clause, at) ??
      zufolgeAt(context, clause, at) ??
      demnachAt(clause, at);
    if (found) return found;
  }
  if (context.note) noteUnread(context, clause);
  return undefined;
}

/** A word that opens or closes such a phrase, and no source with it. */
function noteUnread({ note }: SentenceContext, { units }: Clause): void {
  for (const unit of units)
    if (/^(?:laut|zufolge|gemäß|angaben)$/.test(unit.lower))
      note?.(accordingTo.id, `“${unit.text}”, but no source`, unit);
}

/** The clause without the phrase, and what hangs on it. */
function attribution(context: SentenceContext, clause: Clause, phrase: SourcePhrase): Attribution {
  const { first, last } = reach(context, clause);
  const start = context.clauses[first]?.start ?? clause.start;
  const end = context.clauses[last]?.end ?? clause.end;
  const parts = [
    { start, end: phrase.start },
    { start: afterApposition(context, clause, phrase), end },
  ];
  const spans = parts.map((part) => tidy(context, part)).filter((part) => part.end - part.start > 2);
  return {
    rule: accordingTo.id,
    form: 'indirect',
    act: 'say',
    lemma: 'laut',
    factive: false,
    content: spans.map((span) => closed(context, span)),
    cue: phrase.cue.map(spanOf),
    source: phrase.source,
    frameClauses: [],
    sentence: context.sentence.index,
    confidence: 0.92,
  };
}

/** „Nach Angaben des Amtes (NDB), der Behörde in Bern, ist …“: what only explains the source is no content. */
function afterApposition(
  { document, clauses }: SentenceContext,
  clause: Clause,
  phrase: SourcePhrase,
): number {
  const bracket = /^\s*\([^()]{1,30}\)/.exec(document.text.slice(phrase.end, clause.end));
  if (bracket) return phrase.end + bracket[0].length;
  if (phrase.end !== clause.end) return phrase.end;
  const next = clauses.slice(clause.index + 1);
  const verb = next.findIndex((each) => each.type === 'main');
  const explains = next
    .slice(0, Math.max(0, verb))
    .every((each) => each.type === 'fragment' || each.type === 'relative');
  return verb > 0 && next[verb]?.finite === 0 && explains ? (next[verb]?.start ?? phrase.end) : phrase.end;
}

/** First and last clause of the statement the phrase belongs to. */
function reach(context: SentenceContext, clause: Clause): { first: number; last: number } {
  const { clauses } = context;
  if (clause.type === 'relative') return { first: clause.index, last: clause.index };
  let first = clause.index;
  while (first > 0 && clauses[first]?.before !== ';' && clauses[first]?.before !== ':') first--;
  if (clauses[first]?.type === 'fragment' && clauses[first]?.after === '–' && first < clause.index) first++;
  let last = clause.index;
  for (let at = clause.index + 1; at < clauses.length; at++) {
    const next = clauses[at];
    if (!next || next.before === ';' || isAnswer(next)) break;
    const newVoice =
      next.type === 'main' && next.before !== ',' && !isReportedMood(next) && clause.type === 'main';
    const apart =
      next.type === 'main' &&
      next.before === ',' &&
      clause.type === 'main' &&
      !isReportedMood(next) &&
      /^(und|doch|aber)$/.test(next.units[0]?.lower ?? '');
    if (newVoice || apart) break;
    last = at;
  }
  return { first, last };
}

/** Without the comma or space next to the phrase that was cut out. */
function tidy(context: SentenceContext, span: Span): Span {
  let { start, end } = span;
  const text = context.document.text;
  while (start < end && /[\s,]/.test(text[start] ?? '')) start++;
  while (end > start && /[\s,]/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
