import {
  mentionOf,
  spanOf,
  type Attribution,
  type AttributionRule,
  type SentenceContext,
  type SourcePointer,
} from '../attribution.ts';
import type { Clause } from '../grammar/clauses.ts';
import { contentFrom, isOneQuotation, isReportedMood } from '../grammar/content.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';

/** „Vom Minister heißt es, dass …“, „In dem Papier heißt es: …“, „…, heißt es in dem Bericht“, „…, hieß es“. */
export const itSays: AttributionRule = {
  id: 'de/indirect/it-says',
  stage: 'frame',
  place: 1,
  apply: (context) => {
    for (const clause of context.clauses) {
      const found = read(context, clause);
      if (found) return [found];
    }
    return [];
  },
};

const FORMS = new Set(['heißt', 'hieß', 'heisst', 'hiess', 'heiße']);

function read(context: SentenceContext, clause: Clause): Attribution | undefined {
  const verb = clause.units[clause.finite];
  const it = [clause.finite + 1, clause.finite - 1]
    .map((at) => clause.units[at])
    .find((unit) => unit?.lower === 'es');
  if (!verb || !FORMS.has(verb.lower) || !it) return undefined;
  const next = context.clauses[clause.index + 1];
  const base = {
    rule: itSays.id,
    act: 'say' as const,
    lemma: 'heißen',
    factive: false,
    cue: [{ start: Math.min(verb.start, it.start), end: Math.max(verb.end, it.end) }],
    source: sourceIn(context, clause),
    frameClauses: [clause.index],
    sentence: context.sentence.index,
    confidence: 0.9,
  };
  if (clause.finite === 0 && clause.index > 0) {
    const first = context.clauses[0];
    const last = context.clauses[clause.index - 1];
    if (!first || !last) return undefined;
    const content = [{ start: first.start, end: last.end }];
    return { ...base, form: isOneQuotation(context, content) ? 'direct' : 'indirect', content };
  }
  if (!next) return undefined;
  const quotation = next.before === ':' ? next.units[0]?.quotation : undefined;
  if (quotation) return { ...base, form: 'direct', content: [spanOf(quotation)] };
  const announces = next.introducer === 'dass' || next.before === ':' || isReportedMood(next);
  return announces ? { ...base, form: 'indirect', content: contentFrom(context, next.index) } : undefined;
}

/** „vom X“, „von X“, „in X“, „aus X“, „bei X“; „darin“ points back; nothing is nobody. */
function sourceIn(context: SentenceContext, clause: Clause): SourcePointer {
  for (let at = 0; at < clause.units.length; at++) {
    const word = clause.units[at]?.lower ?? '';
    if (['darin', 'dort', 'dazu', 'weiter', 'demnach'].includes(word)) return { kind: 'carried' };
    if (!['von', 'vom', 'in', 'im', 'aus', 'bei', 'beim'].includes(word)) continue;
    const phrase = nounPhraseAt(clause.units, at + 1);
    const mention = phrase && mentionOf(context, clause.units, phrase);
    if (mention) return { kind: 'mention', mention };
  }
  const cue = clause.units.slice(clause.finite, clause.finite + 2);
  return {
    kind: 'vague',
    spans: [{ start: cue[0]?.start ?? clause.start, end: cue.at(-1)?.end ?? clause.end }],
  };
}
