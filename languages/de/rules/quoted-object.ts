import { spanOf, type Attribution, type AttributionRule, type SentenceContext } from '../attribution.ts';
import type { Clause } from '../grammar/clauses.ts';
import { cueOf } from '../grammar/cue.ts';
import { sourceOf } from '../grammar/frame.ts';
import type { Unit } from '../grammar/units.ts';
import { TITLED_NOUNS } from '../lexicon/attitude-verbs.ts';
import { holdsVerb, isSaid } from '../quoted-words.ts';
import { isQuoteMark, isCueWord } from './word-tests.ts';

/** „Rom rief „Raus mit euch!““, „Rom hofft, „dass der Damm hält““: what is said follows its verb without a colon. */
export const quotedObject: AttributionRule = {
  id: 'de/direct/quoted-object',
  stage: 'quotation',
  place: -2,
  words: [isQuoteMark, isCueWord],
  apply: (context) => context.clauses.flatMap((clause) => read(context, clause) ?? []),
};

function read(context: SentenceContext, clause: Clause): Attribution | undefined {
  if (clause.type === 'fragment' || clause.type === 'infinitive') return undefined;
  const following = context.clauses.slice(clause.index + 1);
  const cue = cueOf(clause, following);
  const quoted = cue && quotedAfter(context, clause, cue.lemma);
  if (!quoted || cue.passive || cue.negated || cue.act === 'deny') return undefined;
  const source = sourceOf(context, clause, cue);
  if (!source) return undefined;
  return {
    rule: quotedObject.id,
    form: 'direct',
    act: cue.act,
    lemma: cue.lemma,
    factive: false,
    content: [spanOf(quoted)],
    cue: cue.units.map(spanOf),
    source: { kind: 'mention', mention: source.mention },
    frameClauses: [clause.index, ...source.clauses],
    sentence: context.sentence.index,
    confidence: 0.85,
  };
}

/** The quotation that closes the clause, or stands alone after its comma. */
function quotedAfter(
  { document, clauses }: SentenceContext,
  clause: Clause,
  lemma: string,
): Unit | undefined {
  const next = clauses[clause.index + 1];
  const alone = next?.before === ',' && next.units.length === 1 ? next.units[0] : undefined;
  const last = clause.units.findLast((unit) => unit.kind !== 'mark');
  const quoted = [alone, last].find((unit) => unit?.quotation);
  if (!quoted?.quotation || quoted === clause.units[0]) return undefined;
  // „unter dem Motto „Mehr Licht!““ is what the march is called.
  if (TITLED_NOUNS.has(leadOf(clause, quoted))) return undefined;
  // „sagte sie gegenüber „Bote““
  if (leadOf(clause, quoted) === 'gegenüber') return undefined;
  const said = document.text.slice(quoted.quotation.inner.start, quoted.quotation.inner.end);
  if (isSaid(document.text, quoted.quotation) || /[.!?]$/.test(said)) return quoted;
  // „rief „Feuer““, „sagte „Der Damm hält““; „sagte dem „Boten““ names a paper.
  const bare =
    quoted === alone || !/^(?:de[rmn]|die|das|einem|einer|zum|zur|im)$/.test(leadOf(clause, quoted));
  const whole = holdsVerb(document.text, quoted.quotation) && /\s/.test(said);
  return bare && ((whole && SAYING.has(lemma)) || CALLING.has(lemma)) ? quoted : undefined;
}

/** The word before the quotation. */
const leadOf = ({ units }: Clause, quoted: Unit): string => units[units.indexOf(quoted) - 1]?.lower ?? '';

/** Verbs that take words as they were said. */
const SAYING = new Set(
  'sagen fragen antworten erwidern entgegnen meinen erklären betonen schreiben ausrufen bekunden'.split(' '),
);

/** Verbs of calling out: even a single word after them was called. */
const CALLING = new Set('rufen skandieren brüllen schreien grölen zurufen'.split(' '));
