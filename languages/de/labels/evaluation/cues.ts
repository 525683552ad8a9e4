import type { Sentence } from '../../../../core/document.ts';
import type { Span } from '../../../../core/span.ts';
import { unitsOf, type Unit } from '../../grammar/units.ts';
import { VERB } from '../../grammar/verb-features.ts';
import { hasFeature } from '../../grammar/verb-forms.ts';
import { judgingWordsIn } from './judgement.ts';
import { turnAt } from './turns.ts';
import { voiceOf } from './voice.ts';
import { classOf } from './word-class.ts';

/**
 * How much each sign counts: 2 is enough even in a news report; most are weak and count only together. Below 0 are the
 * signs of report: figures, past tense, somebody's words.
 */
const WEIGHT = {
  'judging-word': 2,
  exclamation: 2,
  thinking: 1.5,
  'yes-no-question': 1.5,
  predicate: 1.2,
  stance: 1.2,
  address: 1.2,
  question: 1,
  distancing: 1,
  'turn-of-phrase': 1,
  'too-much': 1,
  'first-person': 0.8,
  generic: 0.8,
  insistence: 0.8,
  particle: 0.6,
  intensifier: 0.6,
  opener: 0.6,
  modal: 0.5,
  'quoted-word': 0.5,
  'charged-word': 0.4,
  dash: 0.4,
  we: 0.4,
  negation: 0.3,
  abbreviation: -0.15,
  past: -0.4,
  figure: -0.5,
  'somebodys-words': -1,
} as const;

export type Sign = keyof typeof WEIGHT;

/** One sign that a statement is an opinion, or that it is not. */
export interface Cue extends Span {
  readonly sign: Sign;
  readonly weight: number;
}

/** Units of a quotation that can still be one word held at arm's length, and of one that must be words said. */
const SHORT_QUOTATION = 22;
const LONG_QUOTATION = 30;

const PAST = VERB.pastThird | VERB.pastPlural;
const NOT_PAST = VERB.presentThird | VERB.presentPlural | VERB.subjunctive2Third;

const known = new WeakMap<Sentence, readonly Cue[]>();

/** All signs in a sentence, in its order; what stands in quotation marks is somebody's and gives none. */
export function cuesIn(sentence: Sentence): readonly Cue[] {
  // The register of the whole text is read from them before the statements are.
  const cues = known.get(sentence) ?? readCues(unitsOf(sentence));
  known.set(sentence, cues);
  return cues;
}

function readCues(units: readonly Unit[]): readonly Cue[] {
  const cues: Cue[] = [];
  const add = (sign: Sign, ...[first, last = first]: readonly Unit[]): void => {
    if (first && last) cues.push({ sign, weight: WEIGHT[sign], start: first.start, end: last.end });
  };
  const judging = judgingWordsIn(units);
  let finite: Unit | undefined;
  for (const [at, unit] of units.entries()) {
    const sign = unit.kind === 'word' ? undefined : signOf(units, at);
    if (sign) add(sign, unit);
    if (unit.kind !== 'word') continue;
    if (!finite && unit.text === unit.lower && hasFeature(unit.lower, PAST | NOT_PAST)) finite = unit;
    if (unit.text.length > 1 && unit.text === unit.text.toUpperCase()) add('abbreviation', unit);
    const turn = turnAt(units, at);
    if (turn) add('turn-of-phrase', unit, turn);
    const listed = classOf(unit);
    if (judging.includes(unit)) add(listed.judging ? 'judging-word' : 'predicate', unit);
    else if (listed.charged) add('charged-word', unit);
    const voice = voiceOf(units, at);
    if (voice) add(voice.sign, ...voice.words);
  }
  if (finite && hasFeature(finite.lower, PAST) && !hasFeature(finite.lower, NOT_PAST)) add('past', finite);
  return cues;
}

/** What a figure, a mark or a quotation is a sign of. */
function signOf(units: readonly Unit[], at: number): Sign | undefined {
  const unit = units[at];
  const before = units[at - 1];
  if (unit?.kind === 'number') return 'figure';
  if (unit?.kind === 'quotation') {
    const length = unit.end - unit.start;
    if (length > LONG_QUOTATION) return 'somebodys-words';
    // After a noun it is a name („das Schiff „Aurora““), after a small word a word held at arm's length.
    const apart = before?.kind === 'word' && before.text === before.lower;
    return apart && length < SHORT_QUOTATION ? 'quoted-word' : undefined;
  }
  if (unit?.text === '!') return 'exclamation';
  if (unit?.text === '?') return questionOf(units);
  if (unit?.text === '–' || unit?.text === '—') return 'dash';
  // A quotation that is not closed.
  return unit && '"„»“'.includes(unit.text) ? 'somebodys-words' : undefined;
}

/** A question to the person one talks to asks; one to nobody argues. */
function questionOf(units: readonly Unit[]): Sign | undefined {
  if (units.some(({ text }, at) => at > 0 && (text === 'Sie' || text === 'Ihnen'))) return undefined;
  return hasFeature(units[0]?.lower ?? '', PAST | NOT_PAST) ? 'yes-no-question' : 'question';
}
