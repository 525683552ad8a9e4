import type { AttributionRule } from '../attribution.ts';
import { hasNoun, type Argument } from '../grammar/arguments.ts';
import { ADVERBS, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../lexicon/function-words.ts';
import { NAMING_VERBS } from '../lexicon/summary-verbs.ts';
import { candidatesOf, entryOf, summary, type Candidate } from './summaries/candidates.ts';
import { isSummaryWord } from './word-tests.ts';

/** „Sie bezeichnete den Vorstoß als hilfreich.“, „Er nannte den Plan einen Irrtum.“, „… verfrüht.“: what something is held to be. */
export const summaryNaming: AttributionRule = {
  id: 'de/reported/naming',
  stage: 'summary',
  words: [isSummaryWord],
  apply: (context) =>
    candidatesOf(context).flatMap((candidate) => {
      const verb = entryOf(candidate, NAMING_VERBS);
      if (!verb || candidate.reflexive || candidate.source.words === 'man') return [];
      // „verurteilte ihn als Mörder“: a sentence, not a judgement.
      if (verb.lemma === 'verurteilen' && COURTS.test(candidate.source.words)) return [];
      const judged = verb.lemma === 'nennen' && (hasTwoObjects(candidate) || isJudged(candidate));
      const fits = judged || isNamed(candidate, verb.lemma);
      // To name a reason or an example is no judgement.
      const named =
        WITH_OBJECT.has(verb.lemma) && verb.lemma !== 'ausmachen' && !judged
          ? { ...verb, lemma: 'anführen' }
          : verb;
      return fits ? [summary(context, candidate, summaryNaming.id, named, 0.75)] : [];
    }),
};

/** Verbs whose „als“ says what the object is an instance of: „Als Grund nannte er Geldnot“. */
const WITH_OBJECT = new Set(['nennen', 'angeben', 'anführen', 'ausmachen']);

function isNamed({ rest, units }: Candidate, lemma: string): boolean {
  if (WITH_OBJECT.has(lemma) && !rest.some((each) => isObject(units, each))) return false;
  return rest.some(
    ({ kind, inner, end }) =>
      kind === 'as' &&
      end > inner &&
      // Quoted words after „als“ are words said, and read as such.
      !units.slice(inner, inner + 2).some((unit) => unit.kind === 'quotation'),
  );
}

const isObject = (units: Candidate['units'], argument: Argument): boolean =>
  argument.kind === 'bare' && hasNoun(units, argument);

/** „den Plan“, „das“, „ihn“: what is judged. */
const isWhat = (units: Candidate['units'], argument: Argument): boolean =>
  isObject(units, argument) || (argument.kind === 'word' && PRONOUN.test(argument.word));

const PRONOUN = /^(?:das|dies|dieses|ihn|sie|es|beides)$/;

/** „nannte den Plan einen Irrtum“, „nennt sie ihr größtes Talent“: the second object is what the first is held to be. */
const hasTwoObjects = ({ rest, units, passive }: Candidate): boolean =>
  !passive &&
  rest.some((first, at) =>
    rest
      .slice(at + 1)
      .some(
        (second) =>
          isWhat(units, first) &&
          isObject(units, second) &&
          /^(?:eine?n?|keine?n?|[sm]eine?n?|ihre?n?|unsere?n?)$/.test(second.word),
      ),
  );

/** „nennt den Plan verfrüht“, „findet das gefährlich“: the last word of the clause is an adjective. */
export function isJudged({ rest, units, verb, source, passive, own }: Candidate): boolean {
  if (passive) return false;
  const last = units.slice(0, own).findLast((unit) => !verb.includes(unit) && !source.units.includes(unit));
  const what = rest.find((each) => isWhat(units, each));
  if (!what || last?.kind !== 'word' || last.text !== last.lower) return false;
  return units.indexOf(last) >= what.end && isAdjective(last.lower);
}

const isAdjective = (lower: string): boolean =>
  !ADVERBS.has(lower) &&
  !PREPOSITIONS.has(lower) &&
  !PRONOUNS.has(lower) &&
  !DETERMINERS.has(lower) &&
  !MANNERS.has(lower) &&
  !/(?:weise|mals|lings|seits|falls|wärts)$/.test(lower) &&
  !PRONOMINAL.test(lower);

const PRONOMINAL =
  /^(?:da|hier|wo)r?(?:an|auf|aus|bei|durch|für|gegen|in|mit|nach|über|um|unter|von|vor|zu)$/;

/** How or when a name is given: „nannte die Täter öffentlich“. */
const MANNERS = new Set(
  `öffentlich namentlich ausdrücklich erneut mehrfach konkret beispielsweise explizit zuerst zuletzt vorab bislang bisher
  vorerst zunächst später zuvor danach nicht ebenfalls gestern heute morgen schriftlich mündlich liebevoll scherzhaft
  offiziell einfach nur auch selbst stets oft kurz anschließend wieder tot leblos schwer verletzt`.split(
    /\s+/,
  ),
);

const COURTS = /(?:gericht|richter|richterin|kammer|senat|tribunal)(?![\p{L}])/iu;
