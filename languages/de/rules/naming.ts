import { spanOf, type Attribution, type AttributionRule, type SentenceContext } from '../attribution.ts';
import type { Clause } from '../grammar/clauses.ts';
import { agentOf } from '../grammar/subject.ts';
import { asCue, lemmaOf } from '../grammar/predicate.ts';
import { sourceOf } from '../grammar/frame.ts';
import type { Unit } from '../grammar/units.ts';
import { ASCRIBING, NAMING, NAMING_AS, TAKING_FOR } from '../lexicon/naming-verbs.ts';
import { isQuoteMark } from './word-tests.ts';

/** „nannte den Plan „absurd““, „bezeichnete ihn als „Lügner““, „hält das für „gewagt““, „Als „Hohn“ wertete es Rom“. */
export const naming: AttributionRule = {
  id: 'de/direct/naming',
  stage: 'summary',
  place: -1,
  words: [isQuoteMark],
  apply: (context) => context.clauses.flatMap((clause) => read(context, clause)),
};

function read(context: SentenceContext, clause: Clause): readonly Attribution[] {
  if (clause.type === 'fragment' || clause.type === 'infinitive') return [];
  const predicate = lemmaOf(clause, context.clauses.slice(clause.index + 1));
  if (!predicate || predicate.negated) return [];
  const found = namedBy(context, clause, predicate.lemma);
  if (found.length === 0) return [];
  const cue = asCue(predicate);
  const source = sourceOf(context, clause, cue);
  // What „man“ calls a thing is its name.
  if (!source || /^man$/i.test(source.mention.words) || (cue.passive && !agentOf(clause))) return [];
  return found.map(({ quoted, link }) => ({
    rule: naming.id,
    form: 'direct',
    act: 'say',
    lemma: predicate.lemma,
    factive: false,
    content: [spanOf(quoted)],
    cue: [...predicate.units, ...link].toSorted((a, b) => a.start - b.start).map(spanOf),
    source: { kind: 'mention', mention: source.mention },
    frameClauses: [clause.index, ...source.clauses],
    sentence: context.sentence.index,
    confidence: 0.9,
  }));
}

interface Named {
  readonly quoted: Unit;
  readonly link: readonly Unit[];
}

/** The quoted words the verb applies to something, with the „als“ or „für“ before them. */
function namedBy(context: SentenceContext, clause: Clause, lemma: string): readonly Named[] {
  const next = context.clauses[clause.index + 1];
  // „…, in dem es Gelb gab, als „übertrieben““: cut off by an insertion.
  const last = next?.before === ',' ? context.clauses[clause.index + 2] : undefined;
  const cutOff = last && last.before === ',' && last.units[0]?.lower === 'als' ? last.units : [];
  return [clause.units, cutOff].flatMap((units) =>
    units.flatMap((unit, at) => {
      if (!unit.quotation) return [];
      if (NAMING.has(lemma)) return isPredicate(context, units, at) ? [{ quoted: unit, link: [] }] : [];
      if (ASCRIBING.has(lemma) && at > clause.finite) return [{ quoted: unit, link: [] }];
      const word = NAMING_AS.has(lemma) ? 'als' : TAKING_FOR.has(lemma) ? 'für' : '';
      const link = units.slice(Math.max(0, at - REACH), at).findLast(({ lower }) => lower === word);
      return link ? [{ quoted: unit, link: [link] }] : [];
    }),
  );
}

/** How many words may stand between „als“ and the quoted ones. */
const REACH = 3;

/** „nannte es „töricht““ and „nannte es einen „Wortbruch““ judge; „nannte das Boot „Nordstern““ gives a name. */
function isPredicate({ document }: SentenceContext, units: readonly Unit[], at: number): boolean {
  const quotation = units[at]?.quotation;
  if (!quotation) return false;
  const said = document.text.slice(quotation.inner.start, quotation.inner.end);
  const article = units.slice(Math.max(0, at - 2), at).some(({ lower }) => /^eine?[nrms]?$/.test(lower));
  return article || /^\p{Ll}/u.test(said);
}
