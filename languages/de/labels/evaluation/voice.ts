import type { Unit } from '../../grammar/units.ts';
import { VERB } from '../../grammar/verb-features.ts';
import { hasFeature } from '../../grammar/verb-forms.ts';
import { DISTANCING, INTENSIFIERS, PARTICLES, STANCE } from '../../lexicon/opinion-words.ts';
import { isAdjectiveOn } from './forms.ts';
import type { Sign } from './signs.ts';
import type { WordClass } from './word-class.ts';

const BY_WORD = new Map<string, Sign>();
const put = (sign: Sign, list: string): void => list.split(' ').forEach((word) => BY_WORD.set(word, sign));
put('first-person', 'ich mir mich mein meine meinen meinem meiner meines');
put('we', 'wir uns unser unsere unseren unserem unserer unseres');
put('address', 'du dir dich dein deine deinen euch euer eure euren eurer');
put('modal', 'könnte könnten müsste müssten sollte sollten wäre wären hätte hätten darf muss müssen');
put('modal', 'dürfte dürften würde würden');
put('generic', 'man');
put('negation', 'nicht kein keine keinen keinem keiner keines keinerlei');
put('passive', 'wurde wurden worden');

const OPENERS = new Set('und denn doch aber oder also eigentlich warum dass wer'.split(' '));

/** What a word in lower case is a sign of by itself. */
export function voiceOfWord(lower: string): Sign | undefined {
  if (STANCE.has(lower)) return 'stance';
  if (isAdjectiveOn(DISTANCING, lower)) return 'distancing';
  if (PARTICLES.has(lower)) return 'particle';
  return isAdjectiveOn(INTENSIFIERS, lower) ? 'intensifier' : BY_WORD.get(lower);
}

/** Who speaks in a word, and how: in the first person, to the reader, in general, with emphasis, as one who argues. */
export function voiceAt(
  units: readonly Unit[],
  classes: readonly (WordClass | undefined)[],
  at: number,
): { readonly sign: Sign; readonly last: Unit } | undefined {
  const unit = units[at];
  if (!unit) return undefined;
  const { lower, text } = unit;
  const next = units[at + 1];
  const voice = classes[at]?.voice;
  const by = (sign: Sign, last: Unit = unit): { sign: Sign; last: Unit } => ({ sign, last });
  if (at === 0 && voice !== 'stance' && OPENERS.has(lower)) return by('opener');
  if (voice === 'first-person') return by(thinks(classes) ? 'thinking' : 'first-person');
  if (voice === 'we') return by(thinks(classes) ? 'first-person' : 'we');
  if (voice === 'negation' && next?.lower === 'einmal') return by('insistence', next);
  if (voice) return by(voice);
  if (!next) return undefined;
  if (at === 0 && next.text === 'Sie' && isAppeal(units)) return by('appeal', next);
  if (at > 0 && text === 'Ihr') return by('address');
  if (lower === 'zu' && classes[at + 1]?.predicate) return by('too-much', next);
  if (lower === 'so' && next.lower.startsWith('genannt')) return by('distancing', next);
  const again =
    (lower === 'noch' && next.lower === 'immer') ||
    (lower === 'immer' && (next.lower === 'noch' || next.lower.endsWith('er')));
  return again ? by('insistence', next) : undefined;
}

const thinks = (classes: readonly (WordClass | undefined)[]): boolean =>
  classes.some((listed) => listed?.thinking);

/** „Glauben Sie kein Wort!“; with a question mark it asks. */
const isAppeal = (units: readonly Unit[]): boolean =>
  units.at(-1)?.text !== '?' && hasFeature(units[0]?.lower ?? '', VERB.infinitive);
