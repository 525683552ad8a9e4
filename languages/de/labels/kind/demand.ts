import type { Clause } from '../../grammar/clauses.ts';
import { isCondition } from '../../grammar/condition.ts';
import { aheadIn } from '../../grammar/time-ahead.ts';
import { isCapital, type Unit } from '../../grammar/units.ts';
import { verbComplexOf, type VerbComplex } from '../../grammar/verb-complex.ts';
import { VERB } from '../../grammar/verb-features.ts';
import { hasFeature } from '../../grammar/verb-forms.ts';
import { ADDRESSED, CALLING, IMPERATIVES } from '../../lexicon/modality.ts';
import { HABITUAL } from '../../lexicon/time-words.ts';
import type { KindFinding } from '../finding.ts';
import type { Statement } from '../statement.ts';
import { PLANS } from './plan.ts';
import { wishIn } from './wish.ts';

/** „müsse“, „solle“, „brauche“, „dürfe nicht“, „gehöre abgeschafft“, „Geht nach Hause“, „sei an der Zeit“: calls, demands, appeals. */
export function demandIn(statement: Statement): KindFinding | undefined {
  const { main, voice } = statement;
  const verb = main && verbComplexOf(main);
  if (voice === 'summed') return undefined;
  const imperative = voice === 'quoted' ? (imperativeIn(statement) ?? cryIn(statement)) : undefined;
  if (imperative) return { kind: 'demand', rule: 'call', words: [imperative], open: true };
  const wish = wishIn(statement);
  if (wish) return { kind: 'demand', rule: 'wish', words: wish, open: true };
  if (!main || !verb || (verb.past && !AMBIGUOUS.test(verb.verb.lower))) return undefined;
  const words = voice === 'own' ? ownCall(statement, main, verb) : call(statement, main, verb);
  return words && { kind: 'demand', rule: 'call', words, open: true };
}

const has = ({ units }: Clause, pattern: RegExp): Unit | undefined =>
  units.find(({ lower }) => pattern.test(lower));

/** „Wer …, soll …“, „Anwohner sollen …“: the outlet passes on what people are to do. */
function ownCall({ clauses }: Statement, main: Clause, { verb }: VerbComplex): readonly Unit[] | undefined {
  if (/^(?:möge|mögen)$/.test(verb.lower) && main.finite > 0) return [verb];
  const man = [main.units[main.finite - 1], main.units[main.finite + 1]].some(
    (unit) => unit?.lower === 'man',
  );
  if (man && /^(?:sollte|muss)$/.test(verb.lower)) return [verb];
  if (!/^(?:sollen|soll|sollten|sollte)$/.test(verb.lower) || aheadIn(main)) return undefined;
  const whoever = clauses.some(({ introducer, index }) => introducer === 'wer' && index < main.index);
  const addressed = main.units
    .slice(0, main.finite + 2)
    .some((unit) => ADDRESSED.has(unit.lower) && isCapital(unit));
  return whoever || (addressed && verb.lower.endsWith('n')) ? [verb] : undefined;
}

function call(statement: Statement, main: Clause, complex: VerbComplex): readonly Unit[] | undefined {
  const { verb, infinitive, participle, unreal } = complex;
  const { lower } = verb;
  if (unreal) return /^wären?$/.test(lower) && !participle ? neededWords(main) : undefined;
  if (/^(?:muss|muß|müsse|müssen|müsste|müssten|müßte|müßten)$/.test(lower))
    return isDuty(main, complex) ? undefined : [verb];
  if (/^(?:solle|sollen|sollten|sollte|soll)$/.test(lower))
    return isPlan(statement, main, lower) ? undefined : [verb];
  if (/^(?:möge|mögen)$/.test(lower) && infinitive) return [verb];
  if (/^(?:darf|dürfe|dürfen)$/.test(lower)) {
    const no = has(main, /^(?:nicht|kein\p{L}*|nie|niemals|niemand|nur|keinesfalls|nichts)$/u);
    return no ? [verb, no].toSorted((a, b) => a.start - b.start) : undefined;
  }
  if (/^(?:brauche|brauchen|braucht|bräuchte|bräuchten|benötige|benötigen)$/.test(lower)) {
    const time = has(
      main,
      /^(?:stunden?|minuten|tage?|wochen?|monate?|jahre?|sekunden|meter|liter|nicht|nichts|kein\p{L}*|sündenbock|sündenböcke|opfer|vorwand|feindbild|ausrede)$/u,
    );
    return time ? undefined : [verb];
  }
  if (BELONGS.test(lower)) return participle && [verb, participle];
  if (complex.lemmas.includes('sein')) return neededWords(main) ?? calledOn(main);
  return wished(statement, main, complex);
}

/** „Nun sei der Bund gefordert“, „Gefragt sei das Land“ */
function calledOn({ units }: Clause): readonly Unit[] | undefined {
  const asked = units.find(({ lower }) =>
    /^(?:gefordert|gefragt|dran|angezeigt|ratsam|empfehlenswert)$/.test(lower),
  );
  return asked && !units.some(({ lower }) => /^(?:nicht|worden|stark|sehr)$/.test(lower))
    ? [asked]
    : undefined;
}

/** „Es gelte, … zu schützen“, „wünsche sich“, „tue gut daran“, „habe … zu tragen“ */
function wished(
  { clauses }: Statement,
  main: Clause,
  { verb, lemmas, participle, infinitive }: VerbComplex,
): readonly Unit[] | undefined {
  const { units } = main;
  const it = units.find(({ lower }) => lower === 'es');
  const toDo = clauses.some(({ type, index }) => type === 'infinitive' && index > main.index);
  if (
    lemmas.includes('gelten') &&
    it &&
    (toDo || units.some((unit, at) => unit.lower === 'zu' && at > main.finite))
  )
    return [it, verb].toSorted((a, b) => a.start - b.start);
  if (
    lemmas.some((lemma) =>
      /^(?:wünschen|appellieren|plädieren|bitten|verlangen|fordern|empfehlen|raten)$/.test(lemma),
    )
  )
    return participle || infinitive || has(main, /^(?:nicht|glück|erfolg|alles)$/) ? undefined : [verb];
  if (lemmas.includes('tun') && has(main, /^daran$/) && has(main, /^(?:gut|besser)$/)) return [verb];
  const last = units.at(-1);
  const zu = units.at(-2);
  if (lemmas.includes('haben') && last && zu?.lower === 'zu' && !IDLE_DUTY.test(last.lower) && !participle)
    return hasFeature(last.lower, VERB.infinitive) && !has(main, /^(?:nichts?|viel|wenig|mehr|kein\p{L}*)$/u)
      ? [verb, zu, last]
      : undefined;
  return undefined;
}

/** „habe damit nichts zu tun“, „habe zu kämpfen“ */
const IDLE_DUTY =
  /^(?:tun|kämpfen|bieten|sagen|verlieren|befürchten|fürchten|erwarten|essen|lesen|schaffen|verantworten)$/;

/** „es sei an der Zeit“, „seien nötig“, „sei höchste Zeit“ */
function neededWords({ units }: Clause): readonly Unit[] | undefined {
  const at = units.findIndex(({ lower }) => lower === 'zeit');
  const before = units[at - 1]?.lower ?? '';
  if (at > 0 && (before === 'höchste' || (before === 'der' && units[at - 2]?.lower === 'an')))
    return units.slice(before === 'der' ? at - 2 : at - 1, at + 1);
  const needed = units.find(({ lower }) =>
    /^(?:nötig|notwendig|erforderlich|vonnöten|geboten|überfällig)$/.test(lower),
  );
  return needed && !units.some(({ lower }) => lower === 'nicht') ? [needed] : undefined;
}

/** „müsse sich vor Gericht verantworten“, „müsse jeden Tag pendeln“, „müsse mit Verspätung rechnen“, „muss ins Krankenhaus“. */
function isDuty({ units }: Clause, { infinitive }: VerbComplex): boolean {
  return (
    units.some(({ lower }) => HABITUAL.has(lower)) ||
    (/^(?:verantworten|rechnen|zugeben|einräumen|gestehen|befürchten|sein|haben|mitansehen)$/.test(
      infinitive?.lower ?? '',
    ) &&
      !(infinitive?.lower === 'sein' || infinitive?.lower === 'haben'))
  );
}

/** „der Standort solle verkauft werden“, „Laut Plan soll …“: with a mere report a plan, with an opinion a call. */
function isPlan({ lemma, voice, act, around }: Statement, main: Clause, lower: string): boolean {
  const reports =
    /^(?:laut|melden|berichten|mitteilen|schreiben|angeben|erfahren|heißen|ankündigen|bekanntgeben)$/.test(
      lemma,
    );
  if (around.some((word) => WILL.test(word))) return false;
  if (around.some((word) => PLANS.test(word))) return true;
  if (lower === 'soll') return voice === 'reported';
  if (lower === 'sollte' || lower === 'sollten') return main.type === 'relative';
  return (
    act !== 'demand' &&
    (reports || (lower === 'sollen' && voice === 'reported') || aheadIn(main) !== undefined)
  );
}

/** „nach dem Willen der Partei soll …“, „laut Auflage soll …“: what somebody wants of others. */
const WILL =
  /^(?:willen|wunsch|wünschen|forderung|forderungen|appell|empfehlung|empfehlungen|antrag|auflagen?|anordnung|anordnungen|weisung|bescheid|petition|aufruf|initiative)$/;

/** Forms that are past as well as Konjunktiv II. */
const AMBIGUOUS = /^(?:gehörten|sollten?)$/;

/** „gehöre abgeschafft“ */
const BELONGS = /^gehör(?:e|en|t|ten)$/;

/** „Lasst uns in Ruhe“, „Gehen Sie!“, „Macht Schluss“; a question or a condition also begins with its verb. */
function imperativeIn({ clauses }: Statement): Unit | undefined {
  const [first] = clauses;
  const [verb, next] = first?.units ?? [];
  if (!first || !verb || first.finite > 0 || isCondition(first, clauses)) return undefined;
  if (next?.text === 'Sie')
    return verb.lower.endsWith('n') && hasFeature(verb.lower, VERB.infinitive) ? verb : undefined;
  const pronoun = /^(?:er|sie|es|ich|wir|man|der|ihr|du)$/.test(next?.lower ?? '');
  const calls = first.finite === 0 && hasFeature(verb.lower, VERB.imperative);
  if (CALLING.has(verb.lower)) return !pronoun && next && !isCapitalSubject(first) ? verb : undefined;
  return !pronoun && (calls || IMPERATIVES.has(verb.lower)) ? verb : undefined;
}

/** „Denkt Ida Rom so?“ asks; „Sagt die Wahrheit“ calls. */
const isCapitalSubject = ({ units: [, next] }: Clause): boolean => isCapital(next);

/** „Schluss mit dem Lärm“, „Nie wieder Krieg“, „Bitte bleiben Sie“, „Verkauf nie …“: calls that need no verb, or look like a noun. */
function cryIn({ clauses }: Statement): Unit | undefined {
  const [first] = clauses;
  const [one, two, three] = first?.units ?? [];
  if (!first || !one) return undefined;
  const next = two?.lower ?? '';
  if (one.lower === 'bitte' && !/^(?:um|sehr|schön)$/.test(next)) return one;
  if (first.finite < 0 && /^(?:schluss|weg|raus|her|hoch|finger|hände)$/.test(one.lower))
    return /^(?:mit|weg|von|hier)$/.test(next) ? one : undefined;
  if (first.finite < 0 && one.lower === 'nie' && next === 'wieder') return one;
  if (first.finite < 0 && one.lower === 'freiheit' && next === 'für') return one;
  if (first.finite < 0 && one.lower === 'nein' && /^(?:zu|zur|zum)$/.test(next)) return one;
  const never = /^(?:nie|niemals|nicht|bloß|doch|endlich|sofort)$/.test(next);
  const stem = hasFeature(one.lower, VERB.imperative) || hasFeature(`${one.lower}e`, VERB.presentFirst);
  return stem && never && isCapital(one) && three !== undefined ? one : undefined;
}
