import {
  mentionOf,
  spanOf,
  unbroken,
  type Attribution,
  type AttributionRule,
  type SentenceContext,
} from '../attribution.ts';
import type { Span } from '../../../core/span.ts';
import type { Clause } from '../grammar/clauses.ts';
import { contentFrom } from '../grammar/content.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { joined, verbReadings } from '../grammar/verb-forms.ts';
import { wordOfVerbs } from '../grammar/verb-words.ts';
import { WITNESSING_VERBS } from '../lexicon/showing-verbs.ts';
import { kindOfPhrase } from '../sources/classify.ts';

const isWitnessingWord = wordOfVerbs(['erfahren', ...WITNESSING_VERBS]);

/**
 * „…, wie eine dpa-Reporterin vor Ort sah“, „…, wie die Agentur erfuhr“, „Die Agentur erfuhr, dass …“: verbs that are
 * no cue but for the outlet's own people, and for outlets.
 */
export const witnessed: AttributionRule = {
  id: 'de/indirect/witnessed',
  stage: 'frame',
  place: 3,
  words: [isWitnessingWord],
  apply: (context) => context.clauses.flatMap((clause) => read(context, clause) ?? []),
};

function read(context: SentenceContext, clause: Clause): Attribution | undefined {
  const { units, finite, index } = clause;
  const verb = units[finite];
  if (!verb) return undefined;
  const apart = units.at(-1)?.lower ?? '';
  const lemma = verbReadings(verb.lower)
    .flatMap((each) => [joined(apart, each.lemma) ?? each.lemma, each.lemma])
    .find((each) => each === 'erfahren' || WITNESSING_VERBS.has(each));
  if (lemma === undefined) return undefined;
  const content = contentOf(context, clause, lemma);
  const phrase = content && nounPhraseAt(units, clause.introducer === 'wie' || clause.finite === 0 ? 1 : 0);
  const mention = phrase && mentionOf(context, units, phrase);
  const kind = lemma === 'erfahren' ? 'media' : 'observation';
  if (!mention || kindOfPhrase(mention.units) !== kind) return undefined;
  return {
    rule: witnessed.id,
    form: 'indirect',
    act: 'say',
    lemma,
    factive: kind === 'observation',
    content,
    cue: unbroken(
      [clause.introducer === 'wie' ? units[0] : undefined, verb].flatMap((unit) =>
        unit ? [spanOf(unit)] : [],
      ),
    ),
    source: { kind: 'mention', mention },
    frameClauses: [index],
    sentence: context.sentence.index,
    confidence: 0.9,
  };
}

/** The clauses before „wie …“ or after it; for „erfuhr“ the clause that follows with „dass“. */
function contentOf(context: SentenceContext, clause: Clause, lemma: string): readonly Span[] | undefined {
  const { clauses } = context;
  const first = clauses[0];
  const before = clauses[clause.index - 1];
  const next = clauses[clause.index + 1];
  // „43 Grad zeigte das Thermometer, las unsere Reporterin ab“
  const after = clause.type === 'main' && clause.finite === 0 && clause.before === ',';
  if (after && lemma !== 'erfahren') return first && before && [{ start: first.start, end: before.end }];
  if (clause.introducer === 'wie') {
    if (clause.index === 0) return next && contentFrom(context, 1);
    return first && before && [{ start: first.start, end: before.end }];
  }
  const told =
    lemma === 'erfahren' && clause.type === 'main' && clause.index === 0 && next?.introducer === 'dass';
  return told ? contentFrom(context, 1) : undefined;
}
