import {
  mentionOf,
  spanOf,
  type Attribution,
  type AttributionRule,
  type SentenceContext,
  type SourcePointer,
} from '../attribution.ts';
import type { Span } from '../../../core/span.ts';
import { ACCORDING_NOUNS } from '../lexicon/cues.ts';
import { isDocumentNoun, isMediaNoun } from '../lexicon/noun-classes.ts';
import type { Clause, Unit } from '../grammar/clauses.ts';
import { closed, isAnswer, isReportedMood } from '../grammar/content.ts';
import { isNominal, nounPhraseAt } from '../grammar/noun-phrase.ts';
import { subjectAfter, subjectBefore } from '../grammar/subject.ts';

/** „laut X“, „nach Angaben von X“, „X zufolge“, „nach Polizeiangaben“, „nach eigenen Angaben“, „demnach“. */
export const accordingTo: AttributionRule = {
  id: 'de/indirect/according-to',
  apply: (context) => {
    for (const clause of context.clauses) {
      const phrase = phraseIn(context, clause);
      if (phrase) return [attribution(context, clause, phrase)];
    }
    return [];
  },
};

interface SourcePhrase extends Span {
  readonly cue: readonly Span[];
  readonly source: SourcePointer;
}

function phraseIn(context: SentenceContext, clause: Clause): SourcePhrase | undefined {
  for (let at = 0; at < clause.units.length; at++) {
    const found =
      lautAt(context, clause, at) ??
      nachAt(context, clause, at) ??
      zufolgeAt(context, clause, at) ??
      demnachAt(clause, at);
    if (found) return found;
  }
  return undefined;
}

const whole = (units: readonly Unit[], from: number, to: number): Span => ({
  start: units[from]?.start ?? 0,
  end: units[to - 1]?.end ?? 0,
});

function pointer(
  context: SentenceContext,
  units: readonly Unit[],
  from: number,
  to: number,
): SourcePointer | undefined {
  const mention = mentionOf(context, units, { start: from, end: to });
  return mention && { kind: 'mention', mention };
}

function lautAt(context: SentenceContext, { units }: Clause, at: number): SourcePhrase | undefined {
  const word = units[at]?.lower;
  if (word !== 'laut' && word !== 'gemäß') return undefined;
  const phrase = nounPhraseAt(units, at + 1);
  if (!phrase) return undefined;
  if (
    word === 'gemäß' &&
    !units
      .slice(phrase.start, phrase.end)
      .some(
        (unit) => isDocumentNoun(unit.lower) || ACCORDING_NOUNS.has(unit.lower) || isMediaNoun(unit.lower),
      )
  )
    return undefined;
  const inner = afterAngaben(units, phrase.start, phrase.end);
  const source = pointer(context, units, inner, phrase.end);
  return source && { ...whole(units, at, phrase.end), cue: [whole(units, at, inner)], source };
}

/** „laut Angaben der Polizei“: the source is the police, not the statement. */
function afterAngaben(units: readonly Unit[], start: number, end: number): number {
  const noun = units.findIndex(
    (unit, at) =>
      at >= start &&
      at < end &&
      ACCORDING_NOUNS.has(unit.lower) &&
      (!isDocumentNoun(unit.lower) || isReport(unit.lower)),
  );
  const next = units[noun + 1]?.lower ?? '';
  if (noun < 0 || noun + 1 >= end) return start;
  // „einem Bericht der Zeitung“ is the paper's; a report of the court is a document.
  const medium = units
    .slice(noun + 1, end)
    .some((unit) => isMediaNoun(unit.lower) || unit.kind === 'quotation');
  if (isReport(units[noun]?.lower ?? '') && !medium) return start;
  return next === 'von' || next === 'vom' ? noun + 2 : noun + 1;
}

const isReport = (lower: string): boolean => /^(?:bericht|meldung|mitteilung|recherche)/.test(lower);

function nachAt(context: SentenceContext, clause: Clause, at: number): SourcePhrase | undefined {
  const { units } = clause;
  if (!['nach', 'aus'].includes(units[at]?.lower ?? '')) return undefined;
  let noun = at + 1;
  while (units[noun] && !isNominal(units[noun]) && noun - at < 4) noun++;
  const head = units[noun]?.lower ?? '';
  if (units[at]?.lower === 'aus' && !/^(sicht|überzeugung)$/.test(head)) return undefined;
  const cue = [whole(units, at, noun + 1)];
  const compound = /^(.{3,})angaben$/.exec(head);
  if (compound) {
    const source = pointer(context, units, noun, noun + 1);
    return source && { ...whole(units, at, noun + 1), cue, source };
  }
  if (!ACCORDING_NOUNS.has(head) && !/^(sicht|überzeugung)$/.test(head)) return undefined;
  if (units.slice(at + 1, noun).some((unit) => /^eigene[nrm]?$/.test(unit.lower))) {
    return ownAccount(context, clause, at, noun, cue);
  }
  let from = noun + 1;
  if (units[from]?.lower === 'von' || units[from]?.lower === 'vom') from++;
  const phrase = nounPhraseAt(units, from);
  const genitive =
    phrase &&
    (from > noun + 1 ||
      /^(de[sr]|eine[sr]|seine[sr]|ihre[sr]|mehrere[r]|zweier|dreier)$/.test(units[from]?.lower ?? '') ||
      (units[from]?.lower ?? '').endsWith('s') ||
      units[from]?.kind === 'quotation' ||
      adjectiveGenitive(units, from));
  if (!phrase || !genitive) {
    // „nach Angaben, …“ names nobody; „nach Medienberichten“ and „nach Berechnungen“ are sources of their own.
    if (!isMediaNoun(head) && !/(?:berichten|positionsdaten|erkenntnissen|studie|zahlen|daten)$/.test(head))
      return undefined;
    const source = pointer(context, units, at + 1, noun + 1);
    return source && { ...whole(units, at, noun + 1), cue: [whole(units, at, at + 1)], source };
  }
  const document = isDocumentNoun(head) && !isReport(head);
  const start = document ? at + 1 : phrase.start;
  const source = pointer(context, units, start, phrase.end);
  return (
    source && { ...whole(units, at, phrase.end), cue: document ? [whole(units, at, at + 1)] : cue, source }
  );
}

const adjectiveGenitive = (units: readonly Unit[], at: number): boolean =>
  /e[rn]$/.test(units[at]?.lower ?? '') && !isNominal(units[at]) && isNominal(units[at + 1]);

/** „nach eigenen Angaben“: the subject of the clause speaks. */
function ownAccount(
  context: SentenceContext,
  clause: Clause,
  at: number,
  noun: number,
  cue: readonly Span[],
): SourcePhrase | undefined {
  const subject = subjectBefore(clause.units, clause.finite) ?? subjectAfter(clause.units, clause.finite + 1);
  const mention = subject && mentionOf(context, clause.units, subject);
  return mention && { ...whole(clause.units, at, noun + 1), cue, source: { kind: 'mention', mention } };
}

function zufolgeAt(context: SentenceContext, { units }: Clause, at: number): SourcePhrase | undefined {
  if (units[at]?.lower !== 'zufolge') return undefined;
  for (let start = 0; start < at; start++) {
    const phrase = nounPhraseAt(units, start);
    if (phrase?.end !== at) continue;
    const inner = afterAngaben(units, start, at);
    const source = pointer(context, units, inner, at);
    if (!source) continue;
    const cue =
      inner > start ? [whole(units, start, inner), whole(units, at, at + 1)] : [whole(units, at, at + 1)];
    return { ...whole(units, start, at + 1), cue, source };
  }
  return undefined;
}

function demnachAt({ units }: Clause, at: number): SourcePhrase | undefined {
  const word = units[at]?.lower;
  if (word !== 'demnach' && word !== 'demzufolge') return undefined;
  return { ...whole(units, at, at + 1), cue: [whole(units, at, at + 1)], source: { kind: 'carried' } };
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
