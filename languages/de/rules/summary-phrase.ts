import type { AttributionRule } from '../attribution.ts';
import type { Act } from '../../../core/reading.ts';
import { canBeObject, hasNoun } from '../grammar/arguments.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import { SEEN_NOUNS, VOICED_NOUNS, VOICING_VERBS } from '../lexicon/stances.ts';
import { canSpeak } from '../sources/can-speak.ts';
import { candidatesOf, summary, type Candidate } from './summaries/candidates.ts';
import { wordOfVerbs } from '../grammar/verb-words.ts';

/** „legt ihm Betrug zur Last“, „stellte Hilfe in Aussicht“, „kam zum gegenteiligen Ergebnis“, „äußerte Zweifel“. */
export const summaryPhrase: AttributionRule = {
  id: 'de/reported/phrase',
  stage: 'summary',
  place: 1,
  words: [(lower) => isPhraseWord(lower), (lower) => isBesideVerb(lower)],
  apply: (context) =>
    candidatesOf(context, isPhraseVerb).flatMap((candidate) => {
      if (candidate.passive || candidate.pluperfect || !canSpeak(candidate.source)) return [];
      const found = phraseIn(candidate);
      // „gab sich selbst die Schuld“
      if (candidate.reflexive && found?.lemma !== 'geben') return [];
      if (!found || (candidate.negated && found.act !== 'say')) return [];
      const verb = { lemma: found.lemma, entry: { act: found.act, negatable: false } };
      return [summary(context, candidate, summaryPhrase.id, verb, 0.75)];
    }),
};

interface Phrase {
  readonly lemma: string;
  readonly act: Act;
}

/** Words that follow each other and make the verb one of saying; most need an object beside them. */
const WITH_OBJECT: readonly (readonly [string, string, Act])[] = [
  ['stellen', 'in aussicht', 'plan'],
  ['stellen', 'in frage', 'say'],
  ['stellen', 'in zweifel', 'say'],
  ['ziehen', 'in zweifel', 'say'],
  ['legen', 'zur last', 'accuse'],
  ['haben', 'in verdacht', 'accuse'],
  ['haben', 'im verdacht', 'accuse'],
  ['nehmen', 'in schutz', 'say'],
  ['sehen', 'in gefahr', 'say'],
  ['sehen', 'in der pflicht', 'say'],
  ['sehen', 'in der verantwortung', 'say'],
  ['sehen', 'am zug', 'say'],
  ['sehen', 'am werk', 'say'],
  ['sehen', 'im vorteil', 'say'],
  ['sehen', 'im nachteil', 'say'],
  ['sehen', 'auf dem richtigen weg', 'say'],
  ['sehen', 'vor dem aus', 'say'],
  ['geben', 'die schuld', 'accuse'],
  ['schieben', 'die schuld', 'accuse'],
  ['sehen', 'auf gutem weg', 'say'],
  ['sehen', 'auf einem guten weg', 'say'],
];

const PHRASE_VERBS: ReadonlySet<string> = new Set([
  ...WITH_OBJECT.map(([lemma]) => lemma),
  ...VOICING_VERBS,
  'kommen',
  'gelangen',
]);

const isPhraseWord = wordOfVerbs(PHRASE_VERBS);

/** Last words of the phrases. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  WITH_OBJECT.map(([, phrase]) => phrase.split(' ').at(-1) ?? ''),
);

/** Whether the word can be what makes such a verb one of saying. */
const isBesideVerb = (lower: string): boolean =>
  LAST_WORDS.has(lower) ||
  VOICED_NOUNS.has(lower) ||
  SEEN_NOUNS.has(lower) ||
  CONCLUSIONS.test(lower) ||
  lower === 'darin';

const isPhraseVerb = (lemma: string): boolean => PHRASE_VERBS.has(lemma);

function phraseIn(candidate: Candidate): Phrase | undefined {
  const { lemmas, units } = candidate;
  const words = ` ${units.map(({ lower }) => lower).join(' ')} `;
  const fixed = WITH_OBJECT.find(
    ([lemma, phrase]) => lemmas.includes(lemma) && words.includes(` ${phrase} `),
  );
  // „sahen den Zug in Gefahr“ tells what was seen.
  if (fixed?.[0] === 'sehen' && !isPresent(candidate)) return undefined;
  if (fixed) return hasObject(candidate, fixed[1]) ? { lemma: fixed[0], act: fixed[2] } : undefined;
  if (lemmas.includes('kommen') || lemmas.includes('gelangen'))
    return concludes(candidate) ? { lemma: 'kommen', act: 'say' } : undefined;
  const [lemma = ''] = lemmas;
  if (lemma === 'sehen') return seesAsIs(candidate) ? { lemma, act: 'say' } : undefined;
  return VOICING_VERBS.has(lemma) && voices(candidate) ? { lemma, act: 'say' } : undefined;
}

/** „äußerte Zweifel an den Zahlen“: the noun is an object of the verb, and something tells what it is on. */
const voices = ({ rest, units, own }: Candidate): boolean =>
  rest.some(
    ({ kind, start, end }) =>
      kind === 'bare' &&
      end <= own &&
      units.slice(start, Math.min(end, start + LONGEST_LEAD)).some(({ lower }) => VOICED_NOUNS.has(lower)) &&
      rest.some((each) => each.kind === 'prepositional' && each.start >= end - 1),
  );

const isPresent = ({ verb }: Candidate): boolean =>
  verb.length === 1 && /^(?:sieht|sehen)$/.test(verb[0]?.lower ?? '');

/** „sieht keine Gefahr“, „Darin sieht der Verband einen Erfolg“: in the present tense, or with „darin“, a judgement. */
const seesAsIs = (candidate: Candidate): boolean => {
  const { rest, units, own } = candidate;
  const nouns = rest.flatMap(({ kind, word, start, end }) =>
    kind === 'bare' && end <= own ? [{ word, units: units.slice(start, end) }] : [],
  );
  const present = isPresent(candidate);
  return (
    (present && nouns.some((each) => each.units.some(({ lower }) => SEEN_NOUNS.has(lower)))) ||
    (present && units[0]?.lower === 'darin' && nouns.some(({ word }) => /^k?eine?n?$/.test(word)))
  );
};

/** In units. */
const LONGEST_LEAD = 4;

/** An object beside the phrase: a noun, or a pronoun for what was said. */
const hasObject = ({ rest, units, source }: Candidate, phrase: string): boolean =>
  rest.some(
    (each) =>
      canBeObject(units, each) ||
      (each.kind === 'word' && /^(?:das|dies|ihn|sie|es)$/.test(each.word)) ||
      (phrase === 'zur last' && each.kind === 'bare' && hasNoun(units, each)),
  ) || source.units.filter(isNominal).length > 1;

/** „zu diesem Schluss“, „zum gegenteiligen Ergebnis“: which one it is must be told. */
const concludes = ({ units, own }: Candidate): boolean =>
  units.slice(0, own).some((unit, at) => {
    const before = units[at - 1]?.lower ?? '';
    const first = units[at - 2]?.lower ?? '';
    const told = /^(?:diesem|dieser|demselben|derselben|solche[mn])$/.test(before);
    return (
      CONCLUSIONS.test(unit.lower) &&
      isNominal(unit) &&
      (told ? first === 'zu' : /^\p{Ll}+en$/u.test(before) && /^(?:zu[mr]?|de[mr]|eine[mr])$/.test(first))
    );
  });

const CONCLUSIONS =
  /^(?:schluss|schluß|ergebnis|ergebnissen|urteil|schlussfolgerung|befund|einschätzung|erkenntnis|fazit|auffassung)$/;
