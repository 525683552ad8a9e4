import { spanOf, type Attribution, type AttributionRule, type SentenceContext } from '../attribution.ts';
import type { Mention } from '../attribution.ts';
import { subjectMention } from '../grammar/clause-subject.ts';
import type { Clause } from '../grammar/clauses.ts';
import { fullVerbOf, type FullVerb } from '../grammar/full-verb.ts';
import { isSecondPredicate } from '../grammar/second-predicate.ts';
import type { Unit } from '../grammar/units.ts';
import { ATTITUDE_VERBS, FEELINGS, TITLED_NOUNS } from '../lexicon/attitude-verbs.ts';
import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import { isSaid } from '../quoted-words.ts';
import { isSpeaker } from '../sources/is-speaker.ts';
import { isQuoteMark } from './word-tests.ts';

/**
 * „Rom lobte den „großen Einsatz“ der Helfer“, „Rom zeigte sich „sehr erleichtert““: quoted words that are no name, in a
 * clause that tells of a speaker's stance.
 */
export const looselyQuoted: AttributionRule = {
  id: 'de/direct/loosely-quoted',
  stage: 'remainder',
  words: [isQuoteMark],
  apply: (context) =>
    context.sentence.quotations.length === 0
      ? []
      : context.clauses.flatMap((clause) => (clause.type === 'main' ? read(context, clause) : [])),
};

function read(context: SentenceContext, clause: Clause): readonly Attribution[] {
  const quoted = quotedIn(context, clause);
  if (quoted.length === 0) return [];
  const verb = fullVerbOf(clause) ?? wish(clause);
  const tells = verb && !verb.passive && tellsStance(verb, clause, context);
  const mention = tells ? speakerOf(context, clause) : undefined;
  if (!verb || !mention) return [];
  return quoted
    .filter((unit) => !mention.units.includes(unit))
    .map((unit) => ({
      rule: looselyQuoted.id,
      form: 'direct',
      act: 'say',
      lemma: verb.lemmas[0] ?? '',
      factive: false,
      content: [spanOf(unit)],
      cue: verb.lemmas.includes('wollen') ? [] : verb.units.map(spanOf),
      source: { kind: 'mention', mention },
      frameClauses: [clause.index],
      sentence: context.sentence.index,
      confidence: 0.75,
    }));
}

/** „will „sorgfältig prüfen““: what somebody wants, he or she has said. */
function wish({ units, finite }: Clause): FullVerb | undefined {
  const verb = units[finite];
  const wants = verb !== undefined && /^woll(?:en|te|ten)$|^will$/.test(verb.lower);
  return wants ? { lemmas: ['wollen'], units: [verb], passive: false, pluperfect: false } : undefined;
}

/** The subject, which a second predicate shares with the first: „wies das zurück und sprach von …“. */
function speakerOf(context: SentenceContext, clause: Clause): Mention | undefined {
  const own = subjectMention(context, clause).find(isSpeaker);
  const before = context.clauses[clause.index - 1];
  return (
    own ?? (isSecondPredicate(clause) && before?.type === 'main' ? speakerOf(context, before) : undefined)
  );
}

/** Quotations of the clause and of what depends on it, that say something. */
function quotedIn({ document, clauses }: SentenceContext, clause: Clause): readonly Unit[] {
  const found: Unit[] = [];
  for (const each of clauses.slice(clause.index)) {
    if (each !== clause && (each.type === 'main' || each.before === ';' || each.before === ':')) break;
    each.units.forEach((unit, at) => {
      const { quotation } = unit;
      if (
        quotation &&
        (isSaid(document.text, quotation, true) || isJudgement(document.text, unit)) &&
        !isNamed(each.units, at)
      )
        found.push(unit);
    });
  }
  return found;
}

/** „sprach von einer „Kampagne““: names take no indefinite article. */
const isJudgement = (text: string, { start, end }: Unit): boolean =>
  /\sk?eine?[nmr]? $/.test(text.slice(Math.max(0, start - 7), start)) &&
  !/^(?:-| \p{Lu})/u.test(text.slice(end, end + 2));

/** „das Motto „alles neu““, „sogenannte „weiße Zonen““: the quotation is what the noun is called. */
function isNamed(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.lower ?? '';
  return (
    TITLED_NOUNS.has(before.replace(/s$/, '')) || TITLED_NOUNS.has(before) || /genannte[nrsm]?$/.test(before)
  );
}

/** Whether the clause tells what its subject thinks or says. */
function tellsStance({ lemmas }: FullVerb, clause: Clause, { document }: SentenceContext): boolean {
  if (lemmas.includes('sein'))
    return clause.units.some(
      ({ quotation }) => quotation && feels(document.text.slice(quotation.inner.start, quotation.inner.end)),
    );
  // „zeigte sich erfreut“ tells of a view, „zeigte Schwächen“ does not.
  if (lemmas.includes('zeigen') && !clause.units.some(({ lower }) => lower === 'sich')) return false;
  // „sah sich gezwungen“ tells of no view.
  if (lemmas.includes('sehen') && clause.units.some(({ lower }) => lower === 'sich')) return false;
  return lemmas.some((lemma) => ATTITUDE_VERBS.has(lemma) || CUE_VERBS.has(lemma));
}

/** Whether the words begin or end with a feeling: „sehr erleichtert“, „stolz auf die Elf“. */
const feels = (text: string): boolean => {
  const words = text.match(/\p{L}+/gu) ?? [];
  return [words.at(0), words.at(1), words.at(-1)].some((word) => FEELINGS.has(word ?? ''));
};
