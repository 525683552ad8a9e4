import type { Clause } from '../../grammar/clauses.ts';
import { aheadIn } from '../../grammar/time-ahead.ts';
import type { Unit } from '../../grammar/units.ts';
import { verbComplexOf, type VerbComplex } from '../../grammar/verb-complex.ts';
import { VERB } from '../../grammar/verb-features.ts';
import { hasFeature, joined } from '../../grammar/verb-forms.ts';
import { PLANNED, PLANNING } from '../../lexicon/modality.ts';
import type { KindFinding } from '../finding.ts';
import type { Statement } from '../statement.ts';

/** „will“, „soll“, „wird … steigen“, „plant“, „ist vorgesehen“: what is meant to come, or said to come. */
export function planIn({ main, voice, around }: Statement): KindFinding | undefined {
  const verb = main && verbComplexOf(main);
  if (!main || !verb) return undefined;
  if (voice === 'own' && /^sollten?$/.test(verb.verb.lower) && verb.infinitive && !isOver(main, verb))
    return future([verb.verb], true);
  // „Laut Plan sollte jeder ein Rad bekommen“
  if (/^sollten?$/.test(verb.verb.lower) && verb.infinitive && around.some((word) => PLANS.test(word)))
    return future([verb.verb], true);
  if (verb.past) return undefined;
  return byModal(main, verb) ?? byWerden(main, verb) ?? byPlanning(main, verb);
}

/** Names of what lays a plan down, in the words of cue and source. */
export const PLANS =
  /^(?:\p{L}*plan|\p{L}*pläne[ns]?|\p{L}*planung(?:en)?|vorhaben|konzept|entwurf|überlegungen)$/u;

const future = (words: readonly Unit[], open: boolean, rule = 'plan'): KindFinding => ({
  kind: 'future',
  rule,
  words,
  open,
});

/** „sollte … gewesen sein“ */
const isOver = (clause: Clause, { participle }: VerbComplex): boolean =>
  participle !== undefined &&
  /^(?:haben|sein)$/.test(clause.units.at(-1)?.lower ?? '') &&
  participle.lower === 'gewesen';

function byModal(main: Clause, { verb, infinitive }: VerbComplex): KindFinding | undefined {
  const { lower } = verb;
  const wants = /^(?:will|wollen|wolle|möchte|möchten)$/.test(lower);
  const quoted = main.units.at(-1)?.kind === 'quotation';
  // „will an die Spitze“: the infinitive of going is left out.
  const going =
    wants && main.units.some(({ lower: each }) => /^(?:zurück|weg|hin|ins|zum|zur|nach)$/.test(each));
  if (wants && (infinitive || quoted || going)) return future([verb], true);
  if (/^(?:soll|sollen|solle)$/.test(lower) && (infinitive || quoted)) return future([verb], true);
  return undefined;
}

/** „wird steigen“ foretells; with its date, and in the passive, it only tells what is fixed. */
function byWerden(main: Clause, complex: VerbComplex): KindFinding | undefined {
  const { verb, lemmas, infinitive, participle } = complex;
  if (!lemmas.includes('werden')) return coordinated(main);
  const dated = aheadIn(main);
  if (verb.lower.startsWith('würd')) return dated && future(dated, true, 'ahead');
  if (infinitive) return isSecond(main) ? undefined : future([verb], !dated, 'will-be');
  if (participle || dated) return dated && future(dated, false, 'ahead');
  return undefined;
}

/** „dass er krank sei und nicht kommen werde“: the first of two predicates tells what is so. */
const isSecond = ({ units, type }: Clause): boolean =>
  type !== 'main' &&
  units.some(
    ({ lower }, at) =>
      /^(?:sei|seien|habe)$/.test(lower) && /^(?:und|oder)$/.test(units[at + 1]?.lower ?? ''),
  );

/** „dass der Turm fallen wird und dann … liegt“: the first of two predicates foretells. */
function coordinated({ units, type }: Clause): KindFinding | undefined {
  if (type === 'main') return undefined;
  const at = units.findIndex(
    ({ lower }, index) =>
      /^(?:wird|werde|werden)$/.test(lower) &&
      /^(?:und|oder)$/.test(units[index + 1]?.lower ?? '') &&
      hasFeature(units[index - 1]?.lower ?? '', VERB.infinitive),
  );
  return at > 0 ? future(units.slice(at, at + 1), true, 'will-be') : undefined;
}

/** „plant einen Neubau“, „hat vor“, „ist für Mai vorgesehen“ */
function byPlanning(main: Clause, { verb, lemmas, participle }: VerbComplex): KindFinding | undefined {
  const planned = main.units.find(({ lower }) => PLANNED.has(lower));
  const state = lemmas.some((lemma) => lemma === 'sein' || lemma === 'bleiben');
  // „23 Verhandlungstage sind angesetzt“ tells how many there are.
  const counted = planned?.lower === 'angesetzt' && !main.units.some(({ lower }) => SET_FOR.test(lower));
  if (planned && state && !counted) return future([planned], true);
  if (lemmas.includes('haben') && main.units.at(-1)?.lower === 'vor' && !participle)
    return future([verb, ...main.units.slice(-1)], true);
  const last = main.units.at(-1)?.lower ?? '';
  const plans =
    lemmas.some((lemma) => PLANNING.has(lemma) || PLANNING.has(joined(last, lemma) ?? '')) &&
    hasFeature(verb.lower, NOW);
  return plans ? future([verb], true) : undefined;
}

const SET_FOR = /^(?:für|am|auf|zum|um)$/;

const NOW = VERB.presentThird | VERB.presentPlural | VERB.subjunctive1Third;
