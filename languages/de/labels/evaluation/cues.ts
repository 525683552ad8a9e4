import type { Sentence } from '../../../../core/document.ts';
import type { Span } from '../../../../core/span.ts';
import { isCapital, unitsOf, type Unit } from '../../grammar/units.ts';
import { judgingWordsIn } from './judgement.ts';
import { WEIGHT, type Sign } from './signs.ts';
import { voiceAt } from './voice.ts';
import { classesOf, classOf } from './word-class.ts';

/** One sign that a statement is an opinion, or that it is not. */
export interface Cue extends Span {
  readonly sign: Sign;
  readonly weight: number;
}

/** Units of a quotation that can still be one word held at arm's length, and of one that must be words said. */
const SHORT_QUOTATION = 22;
const LONG_QUOTATION = 30;

const SPEAKING: ReadonlySet<Sign | undefined> = new Set(['first-person', 'we', 'generic'] as const);

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
  const add = (sign: Sign, { start }: Unit, { end }: Unit): void => {
    cues.push({ sign, weight: WEIGHT[sign], start, end });
  };
  const classes = classesOf(units);
  // „Rom nannte den Plan absurd“: the judgement is somebody's, unless „ich“ or „man“ speaks.
  const another =
    classes.some((listed) => listed?.naming) && !classes.some((listed) => SPEAKING.has(listed?.voice));
  const judging = another ? [] : judgingWordsIn(units, classes);
  let finite = false;
  for (const [at, unit] of units.entries()) {
    const listed = classes[at];
    if (!listed) {
      const sign = signOf(units, at);
      if (sign) add(sign, unit, unit);
      continue;
    }
    if (listed.finite && !finite) {
      finite = true;
      if (listed.past) add('past', unit, unit);
    }
    // „EZB“: a second capital.
    if (unit.text[1] !== unit.lower[1] && unit.text === unit.text.toUpperCase())
      add('abbreviation', unit, unit);
    const turn = listed.turns.find((rest) => rest.every((word, on) => units[at + 1 + on]?.lower === word));
    if (turn) add('turn-of-phrase', unit, units[at + turn.length] ?? unit);
    if (judging.includes(unit)) add(listed.judging ? 'judging-word' : 'predicate', unit, unit);
    else if (listed.charged) add('charged-word', unit, unit);
    const voice = voiceAt(units, classes, at);
    if (voice) add(voice.sign, unit, voice.last);
  }
  return cues;
}

/** What a figure, a mark or a quotation is a sign of. */
function signOf(units: readonly Unit[], at: number): Sign | undefined {
  const unit = units[at];
  if (unit?.kind === 'number') return 'figure';
  if (unit?.kind === 'quotation') return quotationSign(unit, units[at - 1]);
  switch (unit?.text) {
    case '(':
      return 'bracket';
    case '!':
      return 'exclamation';
    case '?':
      return questionSign(units);
    case '–':
    case '—':
      return 'dash';
    case ':':
      return isLabel(units, at) ? 'somebodys-words' : undefined;
    // Of a quotation that is not closed.
    case '"':
    case '„':
    case '»':
    case '“':
      return 'somebodys-words';
    default:
      return undefined;
  }
}

/** After a noun a quotation is a name („das Schiff „Aurora““), after a small word it may be one held at arm's length. */
function quotationSign({ start, end }: Unit, before: Unit | undefined): Sign | undefined {
  if (end - start > LONG_QUOTATION) return 'somebodys-words';
  const apart = before?.kind === 'word' && before.text === before.lower;
  return apart && end - start < SHORT_QUOTATION ? 'quoted-word' : undefined;
}

/** A question to the person one talks to asks; one to nobody argues. */
function questionSign(units: readonly Unit[]): Sign | undefined {
  if (units.some(({ text }, at) => at > 0 && (text === 'Sie' || text === 'Ihnen'))) return undefined;
  const [first] = units;
  return first && classOf({ ...first, text: first.lower }).finite ? 'yes-no-question' : 'question';
}

/** „Ida Rom: Das ist wahr.“ */
const isLabel = (units: readonly Unit[], at: number): boolean =>
  at > 0 && at <= 3 && units.slice(0, at).every(isCapital);
