import type { Unit } from '../../grammar/units.ts';
import type { Sign } from './cues.ts';
import { classOf } from './word-class.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const I = set('ich mir mich mein meine meinen meinem meiner meines');
const WE = set('wir uns unser unsere unseren unserem unserer unseres');
const YOU = set('du dir dich dein deine deinen euch euer eure euren eurer');
const MODALS = set(
  'könnte könnten müsste müssten sollte sollten wäre wären hätte hätten darf muss müssen dürfte dürften würde würden',
);
const OPENERS = set('und denn doch aber oder also dabei eigentlich warum wenn dass wer');

/** Who speaks in a word, and how: in the first person, to the reader, in general, with emphasis, as one who argues. */
export function voiceOf(
  units: readonly Unit[],
  at: number,
): { readonly sign: Sign; readonly words: readonly Unit[] } | undefined {
  const unit = units[at];
  if (!unit) return undefined;
  const { lower, text } = unit;
  const before = units[at - 1];
  const next = units[at + 1];
  const { stance, distancing, particle, intensifier } = classOf(unit);
  const thinks = (): boolean => units.some((each) => each.kind === 'word' && classOf(each).thinking);
  const one = (sign: Sign): { sign: Sign; words: readonly Unit[] } => ({ sign, words: [unit] });
  if (stance) return one('stance');
  if (distancing) return one('distancing');
  if (lower === 'so' && next?.lower.startsWith('genannt')) return { sign: 'distancing', words: [unit, next] };
  if (at === 0 && OPENERS.has(lower)) return one('opener');
  if (particle) return one('particle');
  if (intensifier) return one('intensifier');
  if (I.has(lower)) return one(thinks() ? 'thinking' : 'first-person');
  if (WE.has(lower)) return one(thinks() ? 'first-person' : 'we');
  if (YOU.has(lower) || (at > 0 && text === 'Ihr')) return one('address');
  if (lower === 'man') return one('generic');
  if (MODALS.has(lower)) return one('modal');
  if (lower === 'zu' && next && classOf(next).predicate) return { sign: 'too-much', words: [unit, next] };
  if (lower === 'einmal' && before?.lower === 'nicht') return { sign: 'insistence', words: [before, unit] };
  if (lower === 'immer' && before?.lower === 'noch') return { sign: 'insistence', words: [before, unit] };
  if (lower === 'immer' && next && (next.lower === 'noch' || next.lower.endsWith('er')))
    return { sign: 'insistence', words: [unit, next] };
  return lower === 'nicht' || lower.startsWith('kein') ? one('negation') : undefined;
}
