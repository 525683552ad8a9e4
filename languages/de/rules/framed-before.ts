import { spanOf, type Attribution, type AttributionRule, type SentenceContext } from '../attribution.ts';
import { INFINITIVE_NOUNS } from '../lexicon/cue-nouns.ts';
import { CONTENT_INTRODUCERS } from '../lexicon/function-words.ts';
import { contentFrom, isReportedMood } from '../grammar/content.ts';
import type { Clause } from '../grammar/clauses.ts';
import { cueOf, type FoundCue } from '../grammar/cue.ts';
import { lacksAdverb } from '../grammar/cue-phrase.ts';
import { sourceOf } from '../grammar/frame.ts';

/** „X sagte, dass …“, „X sagte, er sei …“, „X wirft Y vor, … zu haben“, „X sagte: „…““, „X sagte: …“. */
export const framedBefore: AttributionRule = {
  id: 'de/indirect/framed-before',
  apply: (context) => context.clauses.flatMap((clause) => read(context, clause)),
};

function read(context: SentenceContext, clause: Clause): readonly Attribution[] {
  if (clause.type === 'fragment' || clause.type === 'infinitive') return [];
  const following = context.clauses.slice(clause.index + 1);
  const cue = cueOf(clause, following);
  if (!cue || cue.act === 'deny' || isIdiom(cue)) return [];
  const begin = contentStart(context, clause, cue);
  if (!begin) return [];
  const quotation = begin.units[0]?.quotation;
  const direct = begin.before === ':' && quotation !== null && quotation !== undefined;
  if (!direct && !announces(clause, begin, cue)) return [];
  const content = direct ? [spanOf(quotation)] : contentFrom(context, begin.index);
  const source = sourceOf(context, clause, cue);
  if (!source && !cue.passive && cue.spoken) return [];
  return [
    {
      rule: direct ? 'de/direct/framed-before' : framedBefore.id,
      form: direct ? 'direct' : 'indirect',
      act: cue.act,
      lemma: cue.lemma,
      factive: cue.factive,
      content,
      cue: cue.units.map(spanOf),
      source: source
        ? { kind: 'mention', mention: source.mention }
        : { kind: 'vague', spans: cue.units.map(spanOf) },
      frameClauses: [clause.index, ...(source?.clauses ?? []), ...between(clause, begin)],
      sentence: context.sentence.index,
      confidence: direct ? 0.95 : 0.9,
    },
  ];
}

const between = (clause: Clause, begin: Clause): readonly number[] =>
  Array.from({ length: begin.index - clause.index - 1 }, (_, at) => clause.index + 1 + at);

/** The clause the content begins with: the next one that is no apposition or relative clause of the frame. */
function contentStart(context: SentenceContext, clause: Clause, cue: FoundCue): Clause | undefined {
  for (let at = clause.index + 1; at < context.clauses.length; at++) {
    const next = context.clauses[at];
    if (!next) return undefined;
    const holdsParticle = next.type === 'fragment' && next.units.some((unit) => cue.units.includes(unit));
    if (next.before === ':' && !holdsParticle) return next;
    if (
      next.type === 'relative' ||
      (next.type === 'fragment' && (holdsParticle || stillFrame(context, at, cue)))
    )
      continue;
    return next;
  }
  return undefined;
}

/** A fragment before the verb bracket closes („wirft dem Intendanten, Volker Menzing, vor“) or a bracketed party name. */
function stillFrame(context: SentenceContext, at: number, cue: FoundCue): boolean {
  const last = cue.units.at(-1);
  const fragment = context.clauses[at];
  return Boolean(last && fragment && (last.start > fragment.start || fragment.before === '('));
}

/** Whether clause `begin` is of a make that carries reported content after this cue. */
function announces(clause: Clause, begin: Clause, cue: FoundCue): boolean {
  if (cue.fixed.length === 0 && lacksAdverb(cue.lemma, cue.units)) return false;
  if (begin.type === 'subordinate') {
    // „so dass“ tells what came of it; „Am Montag ist ein Treffen geplant, wo …“ asks nothing.
    if (begin.units[0]?.lower === 'so') return false;
    if (!cue.spoken && begin.introducer !== 'dass' && begin.introducer !== 'ob') return false;
    if (!CONTENT_INTRODUCERS.has(begin.introducer)) return false;
    return (
      begin.introducer === 'dass' || begin.introducer === 'ob' || begin.introducer === 'daß' || !cue.weak
    );
  }
  if (begin.type === 'infinitive')
    return (
      !isAdverbial(begin) &&
      !endsInNoun(clause) &&
      cue.infinitive &&
      !(cue.passive && cue.act === 'say' && cue.fixed.length === 0)
    );
  if (begin.type !== 'main') return false;
  if (begin.before === ':') return !cue.weak || isReportedMood(begin);
  return begin.before === ',' && isReportedMood(begin) && begin.finite > 0 && clause.after === ',';
}

/** „mit dem Ziel, … zu stärken“: the infinitive is the noun's. */
const endsInNoun = ({ units }: Clause): boolean => INFINITIVE_NOUNS.has(units.at(-1)?.lower ?? '');

/** „um … zu“, „ohne … zu“, „statt … zu“: beside what is said. */
const isAdverbial = (begin: Clause): boolean =>
  /^(?:um|ohne|statt|anstatt)$/.test(begin.units[0]?.lower ?? '');

/** „es sei denn“, „das heißt“: no one speaks. */
function isIdiom(cue: FoundCue): boolean {
  if (cue.lemma === 'heißen') return true;
  return cue.fixed.length === 0 && /^(?:freuen|ärgern|stehen|lauten)$/.test(cue.lemma);
}
