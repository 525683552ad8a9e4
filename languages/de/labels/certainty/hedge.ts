import type { Clause } from '../../grammar/clauses.ts';
import { isInNounPhrase } from '../../grammar/scope.ts';
import { isCapital, type Unit } from '../../grammar/units.ts';
import { verbComplexOf } from '../../grammar/verb-complex.ts';
import { isZuInfinitive } from '../../grammar/verb-forms.ts';
import {
  LIKELY,
  POSSIBLE,
  POSSIBLE_PHRASES,
  PROBABLE,
  PROBABLE_PHRASES,
  THINKABLE,
} from '../../lexicon/hedges.ts';
import type { Statement } from '../statement.ts';
import type { Sign } from './sign.ts';

/** Hedges that hold the main clause: adverbs, „dürfte“, „könnte“, „scheint zu“, „es ist wahrscheinlich, dass“. */
export function hedgeIn({ main, clauses }: Statement): Sign | undefined {
  if (!main) return undefined;
  return adverb(main) ?? phrase(main) ?? modal(main, clauses) ?? likelihood(main, clauses);
}

const probable = (...words: readonly Unit[]): Sign => ({ certainty: 'probable', rule: 'probable', words });
const possible = (...words: readonly Unit[]): Sign => ({ certainty: 'possible', rule: 'possible', words });

function adverb(main: Clause): Sign | undefined {
  const { units } = main;
  for (const [at, unit] of units.entries()) {
    const sign = PROBABLE.has(unit.lower) ? probable : POSSIBLE.has(unit.lower) ? possible : undefined;
    if (!sign || (isCapital(unit) && at > 0) || isNoHedge(main, at) || isInNounPhrase(units, at)) continue;
    return sign(unit);
  }
  return undefined;
}

/** „sehr wohl“, „wohl aber“, „sich wohl fühlen“, „wohl oder übel“; „ist offensichtlich“ says that it is plain. */
function isNoHedge({ units, finite }: Clause, at: number): boolean {
  const { lower } = units[at] ?? { lower: '' };
  const before = units[at - 1]?.lower ?? '';
  const next = units[at + 1]?.lower ?? '';
  if (lower === 'wohl') {
    if (/^(?:sehr|so|recht|pudel)$/.test(before) || /^(?:aber|oder|und|wissend|bekannt|überlegt)$/.test(next))
      return true;
    const well = units.some(({ lower: each }) => /^(?:fühl|befind)/.test(each));
    return well && units.some(({ lower: each }) => /^(?:sich|mich|uns)$/.test(each));
  }
  const predicate = at === units.length - 1 && at > finite && isSein(units[finite]);
  if (/^(?:wahrscheinlich|voraussichtlich)$/.test(lower)) return predicate;
  if (/^(?:offensichtlich|vermeintlich|eventuell|scheinbar)$/.test(lower)) return predicate;
  // „vielleicht 300 Leute“ guesses the number only.
  return lower === 'vielleicht' && units[at + 1]?.kind === 'number';
}

const isSein = (unit: Unit | undefined): boolean =>
  /^(?:ist|sind|war|waren|wäre|bleibt|wird)$/.test(unit?.lower ?? '');

function phrase({ units }: Clause): Sign | undefined {
  const starts = units.map((_, at) => at);
  const find = (list: readonly (readonly string[])[]): readonly Unit[] | undefined => {
    for (const words of list) {
      const at = starts.find((start) => words.every((word, offset) => units[start + offset]?.lower === word));
      if (at !== undefined) return units.slice(at, at + words.length);
    }
    return undefined;
  };
  const likely = find(PROBABLE_PHRASES);
  if (likely) return probable(...likely);
  const maybe = find(POSSIBLE_PHRASES);
  return maybe && possible(...maybe);
}

function modal(main: Clause, clauses: readonly Clause[]): Sign | undefined {
  const complex = verbComplexOf(main);
  if (!complex) return undefined;
  const { verb, infinitive } = complex;
  if (!infinitive && !main.units.some(({ kind }, at) => kind === 'quotation' && at > main.finite))
    return seems(main, clauses, verb);
  if (/^dürften?$/.test(verb.lower)) return probable(verb);
  if (/^könnten?$/.test(verb.lower)) return isIdle(main) ? undefined : possible(verb);
  // „mag sein“
  if (/^mag$/.test(verb.lower)) return possible(verb);
  if (/^(?:kann|können)$/.test(verb.lower) && canBe(main, infinitive)) return possible(verb);
  return seems(main, clauses, verb);
}

/** „Besser könnte es nicht laufen“ praises. */
const isIdle = ({ units, finite }: Clause): boolean =>
  /(?:besser|schlechter|größer|schöner)$/.test(units[finite - 1]?.lower ?? '') &&
  units.some(({ lower }) => /^(?:nicht|kaum)$/.test(lower));

/** „kann es schneien“, „kann es sein, dass“, „können nicht ausgeschlossen werden“; „kann lesen“ and „kann man baden“ are no hedges. */
function canBe({ units, finite }: Clause, infinitive: Unit | undefined): boolean {
  const it = units[finite + 1]?.lower === 'es' || units[finite - 1]?.lower === 'es';
  const lower = infinitive?.lower ?? '';
  if (it && /^(?:sein|schneien|regnen|gewittern|hageln|stürmen|frieren|nieseln)$/.test(lower)) return true;
  if (it && lower === 'kommen' && units.some((unit) => unit.lower === 'zu')) return true;
  return isNotExcluded(units) !== undefined;
}

/** „ist nicht ausgeschlossen“, „nicht auszuschließen“ */
function isNotExcluded(units: readonly Unit[]): readonly Unit[] | undefined {
  const no = units.find(({ lower }) => lower === 'nicht');
  const excluded = units.find(({ lower }) => /^(?:ausgeschlossen|auszuschließen)$/.test(lower));
  return no && excluded ? [no, excluded] : undefined;
}

/** „scheint zu stimmen“, „scheint aussichtslos“; „die Sonne scheint“ */
function seems(main: Clause, clauses: readonly Clause[], verb: Unit): Sign | undefined {
  const { units, finite } = main;
  if (!/^(?:scheint|scheinen|schien|schienen)$/.test(verb.lower)) return undefined;
  if (units.some(({ lower }) => /^(?:sonne|mond|licht|lampe|sterne|scheinwerfer)$/.test(lower)))
    return undefined;
  const rest = units.slice(finite + 1);
  const last = rest.at(-1);
  const toBe = rest.some(
    (unit, at) => isZuInfinitive(unit.lower) || (unit.lower === 'zu' && rest[at + 1] !== undefined),
  );
  const next = clauses.find(({ index }) => index === main.index + 1);
  const predicate = last !== undefined && !isCapital(last) && last.kind === 'word';
  return toBe ||
    predicate ||
    next?.type === 'infinitive' ||
    next?.introducer === 'als' ||
    next?.introducer === 'dass'
    ? probable(verb)
    : undefined;
}

/** „Es ist wahrscheinlich, dass …“, „Eine Einigung ist wahrscheinlich“, „gilt als wahrscheinlich“, „vieles deutet darauf hin, dass …“. */
function likelihood(main: Clause, clauses: readonly Clause[]): Sign | undefined {
  const { units, finite } = main;
  const verb = units[finite];
  const that = clauses.some(
    ({ introducer, index }) => /^(?:dass|daß)$/.test(introducer) && index > main.index,
  );
  const excluded = isNotExcluded(units);
  if (excluded) return possible(...excluded);
  const copula = isSein(verb) || /^(?:gilt|gelten|scheint|erscheint)$/.test(verb?.lower ?? '');
  if (copula) {
    const likely = units.find(({ lower }) => LIKELY.has(lower));
    if (likely) return probable(likely);
    const thinkable = units.find(({ lower }) => THINKABLE.has(lower));
    const alone = units.at(-1) === thinkable || units[0] === thinkable;
    if (
      thinkable &&
      alone &&
      (that || /^gilt|^gelten/.test(verb?.lower ?? '') || thinkable.lower === 'denkbar')
    )
      return possible(thinkable);
  }
  const points = /^(?:deutet|deuten|spricht|sprechen|sieht)$/.test(verb?.lower ?? '');
  const sign = points && units.find(({ lower }) => /^(?:darauf|dafür|danach|so)$/.test(lower));
  const much = units
    .slice(0, finite)
    .some(({ lower }) => /^(?:vieles|alles|einiges|manches|viel|es)$/.test(lower));
  return verb && sign && much ? probable(verb, sign) : undefined;
}
