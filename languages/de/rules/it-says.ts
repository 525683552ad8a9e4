import {
  spanOf,
  unbroken,
  type Attribution,
  type AttributionRule,
  type SentenceContext,
  type SourcePointer,
} from '../attribution.ts';
import type { Clause } from '../grammar/clauses.ts';
import { contentFrom, isLeftOpen, isOneQuotation, isReportedMood } from '../grammar/content.ts';
import { isText } from '../sources/can-speak.ts';
import { isWordOfSaying, saidIn, wordsOfSaying } from '../grammar/it-says.ts';

/**
 * „Vom Minister heißt es, dass …“, „In dem Papier heißt es: …“, „…, heißt es in dem Bericht“, „Zuvor hatte es geheißen, …“,
 * „Aus der Fraktion verlautete, …“, „In dem Bericht steht, dass …“, „Zu hören war, …“.
 */
export const itSays: AttributionRule = {
  id: 'de/indirect/it-says',
  stage: 'frame',
  place: 1,
  words: [isWordOfSaying],
  apply: (context) => {
    for (const clause of context.clauses) {
      const found = read(context, clause);
      if (found) return [found];
    }
    return [];
  },
};

function read(context: SentenceContext, clause: Clause): Attribution | undefined {
  if (clause.type !== 'main') return undefined;
  const saying = wordsOfSaying(clause);
  if (!saying) return undefined;
  const lead = clause.finite === 0 ? placeBefore(context, clause) : undefined;
  const source = saidIn(context, lead ?? clause, saying);
  if (saying.placed && source.kind !== 'mention') return undefined;
  const base = {
    rule: itSays.id,
    act: 'say' as const,
    lemma: saying.lemma,
    factive: false,
    cue: unbroken(saying.units),
    source,
    frameClauses: [clause.index, ...(lead ? [lead.index] : [])],
    sentence: context.sentence.index,
    confidence: 0.9,
  };
  if (clause.finite === 0 && clause.index > 0 && !lead) {
    const first = context.clauses[0];
    const last = context.clauses[clause.index - 1];
    // „…, steht im Wald“
    const written = saying.lemma === 'stehen' && source.kind === 'mention' && isText(source.mention);
    if (!first || !last || (saying.placed && !written && !isWritten(context, clause, source)))
      return undefined;
    const next = context.clauses[clause.index + 1];
    const rest = next && isLeftOpen(last, next) ? [spanOf(next)] : [];
    const content = [{ start: first.start, end: last.end }, ...rest];
    return { ...base, form: isOneQuotation(context, content) ? 'direct' : 'indirect', content };
  }
  const next = context.clauses[clause.index + 1];
  if (!next) return undefined;
  const quotation = next.before === ':' ? next.units[0]?.quotation : undefined;
  if (quotation) return { ...base, form: 'direct', content: [spanOf(quotation)] };
  // „Ein Gast, so heißt es, habe die Polizei gerufen“
  const cutOff = context.clauses[clause.index - 1];
  const setIn = clause.units[0]?.lower === 'so' && next.finite === 0 && next.type === 'main';
  if (cutOff?.type === 'fragment' && setIn && isReportedMood(next))
    return { ...base, form: 'indirect', content: [spanOf(cutOff), ...contentFrom(context, next.index)] };
  const announces =
    next.introducer === 'dass' ||
    (next.before === ':' && !saying.placed) ||
    (next.type === 'main' && (isReportedMood(next) || (next.finite > 0 && isHearsay(next))));
  return announces ? { ...base, form: 'indirect', content: contentFrom(context, next.index) } : undefined;
}

/** „Alles sei geprüft, steht im Bericht“, „…, war im Protokoll zu lesen“: a text says what stands before. */
const isWritten = ({ clauses }: SentenceContext, clause: Clause, source: SourcePointer): boolean =>
  source.kind === 'mention' &&
  isText(source.mention) &&
  clauses.slice(0, clause.index).some((each) => isReportedMood(each) || each.units[0]?.quotation);

/** „hieß es, der Zug soll umgeleitet werden“ */
const isHearsay = (clause: Clause): boolean => /^soll(?:en)?$/.test(clause.units[clause.finite]?.lower ?? '');

/** „In dem Papier, das …, heißt es, …“: where it is said opens the sentence, a relative clause stands in between. */
function placeBefore(context: SentenceContext, clause: Clause): Clause | undefined {
  const first = context.clauses[0];
  const between = context.clauses.slice(1, clause.index);
  const leads =
    first?.type === 'fragment' &&
    /^(?:in|im|aus|von|vom|bei|beim|auf)$/.test(first.units[0]?.lower ?? '') &&
    between.every(({ type }) => type === 'relative' || type === 'fragment');
  return leads && clause.index > 0 && clause.units.length <= MOST_AFTER_PLACE ? first : undefined;
}

/** „… heißt es weiter, …“; in a longer clause the place may be another. */
const MOST_AFTER_PLACE = 6;
