import type { Sentence } from '../../core/document.ts';
import type { SourceMention } from '../../core/reading.ts';
import type { Resolved } from './sources/resolve.ts';
import { firstOf } from './speakers.ts';

/** A source and the place where it last spoke, or was what a sentence is about. */
export interface Speaker extends Resolved {
  readonly sentence: number;
  readonly block: number;
  /** Whether words were laid to it there; else it was only the subject. */
  readonly spoke: boolean;
}

export const speakerAt = ({ index, block }: Sentence, source: Resolved, spoke: boolean): Speaker => ({
  ...source,
  sentence: index,
  block,
  spoke,
});

/** Who a passage without a frame is laid to, and how sure that is, as a factor of 0…1. */
export interface Floor {
  readonly speaker: Resolved;
  readonly sureness: number;
  /** The source by the words that name it, where the passage itself only points back („demnach“). */
  readonly source?: SourceMention;
}

/** How far back a passage looks for its speaker, in sentences. */
const REACH = { near: 1, plain: 2, inParagraph: 6, beforeIt: 4 } as const;

/**
 * Who has the floor where a sentence names nobody; `speakers` latest first. A passage in the mood of reported speech
 * is somebody's words however long the outlet spoke in between, so it looks further back than others do.
 */
export function floorAt(
  sentence: Sentence,
  speakers: Iterable<Speaker>,
  reach: 'near' | 'far' | undefined,
): Floor | undefined {
  if (sentence.role === 'headline') return undefined;
  let nobody: Floor | undefined;
  for (const speaker of speakers) {
    const distance = sentence.index - speaker.sentence;
    if (isNobody(speaker)) {
      // Words whose speaker was not found hide nobody who has one.
      if (distance <= REACH.near) nobody ??= { speaker, sureness: 0.5 };
      continue;
    }
    if (distance <= REACH.near) return { speaker, sureness: 1 };
    if (reach === 'near') return nobody;
    if (distance <= REACH.plain) return { speaker, sureness: 0.8 };
    const farthest = speaker.block === sentence.block ? REACH.inParagraph : REACH.beforeIt;
    if (reach !== 'far' || distance > farthest) return nobody;
    // Whom a sentence further back is about need not be who speaks now.
    if (speaker.spoke) return { speaker, sureness: 0.75 };
  }
  return nobody;
}

/** The mood alone said that these were somebody's words. */
const isNobody = ({ source, spoke }: Speaker): boolean => source.key === 'vague' && !spoke;

/** Bodies that charge people with things and are behind what is said of them. */
const CHARGING =
  /(?:anwaltschaft|polizei|polizeieinheit|polizeieinheiten|polizeidirektion|polizeipräsidium|polizeiinspektion|ermittlern?|kriminalamt|kripo|fahndern?|anklage|anklagebehörde|zoll|zollfahndung|zollamt|bka|lka|steuerfahndung|carabinieri|soko|sonderkommission|mordkommission|polizeisprecher|polizeisprecherin)s?$/;

/** How far back such a body stands behind a charge: as the subject, and once it has spoken. */
const BEHIND = { subject: 1, speaker: 4 } as const;

/**
 * The authority that stands behind „soll … haben“ or „ihm wird vorgeworfen“: the latest one that acted in this sentence
 * or the one before, or spoke in the passage. Undefined where none did.
 */
export function authorityAt(sentence: Sentence, speakers: Iterable<Speaker>): Floor | undefined {
  if (sentence.role === 'headline') return undefined;
  const found = firstOf(
    speakers,
    ({ source, nouns, spoke, sentence: at }) =>
      source.kind === 'institution' &&
      nouns.some((noun) => CHARGING.test(noun)) &&
      sentence.index - at <= (spoke ? BEHIND.speaker : BEHIND.subject),
  );
  return found && { speaker: found, sureness: found.sentence === sentence.index || found.spoke ? 0.9 : 0.75 };
}
