import {
  mentionOf,
  spanOf,
  unbroken,
  type Attribution,
  type AttributionRule,
  type Mention,
  type SentenceContext,
} from '../attribution.ts';
import type { Span } from '../../../core/span.ts';
import type { Clause } from '../grammar/clauses.ts';
import { contentFrom } from '../grammar/content.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import type { Unit } from '../grammar/units.ts';
import { isText } from '../sources/can-speak.ts';

/**
 * „Wie sich dem Grundbuch entnehmen lässt, …“, „…, wie im Protokoll nachzulesen ist“, „…, wie es im Vertrag steht“:
 * a text is read by nobody in particular, and says so all the same.
 */
export const readFrom: AttributionRule = {
  id: 'de/indirect/read-from',
  stage: 'frame',
  place: 3,
  words: [(lower) => lower === 'wie', (lower) => READING.test(lower)],
  apply: (context) => context.clauses.flatMap((clause) => read(context, clause) ?? []),
};

function read(context: SentenceContext, clause: Clause): Attribution | undefined {
  const { units, index } = clause;
  const [first] = units;
  if (clause.introducer !== 'wie' || first?.lower !== 'wie') return undefined;
  const taken = units.find(({ lower }) => READING.test(lower));
  const mention = taken && textIn(context, units, taken);
  const content = mention && contentOf(context, index);
  if (!taken || !content) return undefined;
  return {
    rule: readFrom.id,
    form: 'indirect',
    act: 'say',
    lemma: 'entnehmen',
    factive: true,
    content,
    cue: unbroken([first, taken].map(spanOf)),
    source: { kind: 'mention', mention },
    frameClauses: [index],
    sentence: context.sentence.index,
    confidence: 0.88,
  };
}

/** What one does with a text: the infinitives, those with „zu“, and the state it is in. */
const READING =
  /^(?:entnehmen|ablesen|nachlesen|lesen|sehen|erkennen|hören|herauslesen|abzulesen|nachzulesen|herauszulesen|herauszuhören|steht|stand|dokumentiert|vermerkt|festgehalten|verzeichnet|niedergelegt|nachgezeichnet)$/;

/** „dem Bericht“ where something is taken from it, else „im Bericht“, „auf den Bildern“, „aus der Akte“. */
function textIn(context: SentenceContext, units: readonly Unit[], { lower }: Unit): Mention | undefined {
  for (const [at, unit] of units.entries()) {
    const led = PLACES.test(unit.lower);
    const dative = lower === 'entnehmen' && /^(?:de[mnr]|eine[mr]|[sd]e[in]+e[mrn])$/.test(unit.lower);
    const phrase = led || dative ? nounPhraseAt(units, led ? at + 1 : at) : undefined;
    const mention = phrase && mentionOf(context, units, phrase);
    if (mention && isText(mention)) return mention;
  }
  return undefined;
}

const PLACES = /^(?:i[nm]|auf|aus|an|am|vom|von)$/;

/** The statement the clause is set into: what follows where it opens the sentence, else what stands before. */
function contentOf(context: SentenceContext, index: number): readonly Span[] | undefined {
  const { clauses } = context;
  const [first] = clauses;
  const before = clauses[index - 1];
  if (index === 0) return clauses[1] && contentFrom(context, 1);
  const next = clauses[index + 1];
  return first && before && !next ? [{ start: first.start, end: before.end }] : undefined;
}
