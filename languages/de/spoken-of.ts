import { mentionOf, type Attribution, type Mention, type SentenceContext } from './attribution.ts';
import { speakerAt, type Speaker } from './floor.ts';
import type { Clause } from './grammar/clauses.ts';
import { subjectMention } from './grammar/frame.ts';
import { isNominal } from './grammar/noun-phrase.ts';
import { agentOf } from './grammar/subject.ts';
import {
  isDocumentNoun,
  isMediaNoun,
  isRoleNoun,
  isUnnamedNoun,
  isVagueNoun,
} from './lexicon/noun-classes.ts';
import { headNouns } from './sources/classify.ts';
import { isKnownBody, isOfficeHolder } from './sources/likely.ts';
import { resolve, type Cast } from './sources/resolve.ts';

/** Whoever a sentence is about can be the speaker of what follows it („X trat vor die Presse. Er habe …“). */
export function spokenOf(
  context: SentenceContext,
  found: readonly Attribution[],
  cast: Cast,
  speakers: readonly Speaker[],
): readonly Speaker[] {
  const main = context.clauses.find((clause) => clause.type === 'main');
  // In reported mood the sentence is about somebody the speaker talks of.
  if (!main || found.some(({ form }) => form === 'free')) return [];
  for (const mention of [...subjectMention(context, main), ...agents(context, main)]) {
    if (!mention.units.some(isNominal)) continue;
    const resolved = resolve(mention, cast, speakers);
    if (resolved.person || isKnownBody(mention) || isOfficeHolder(mention) || canSpeak(mention))
      return [speakerAt(context.sentence, resolved, false)];
  }
  return [];
}

/** „Von Beobachtern wird der Schritt als mutig gewertet.“ */
function agents(context: SentenceContext, clause: Clause): readonly Mention[] {
  const phrase = agentOf(clause);
  const mention = phrase && mentionOf(context, clause.units, phrase);
  return mention ? [mention] : [];
}

const SPEAKING = [isDocumentNoun, isMediaNoun, isRoleNoun, isUnnamedNoun, isVagueNoun];

/** A report, an outlet, or people known by what they do. */
const canSpeak = (mention: Mention): boolean =>
  headNouns(mention.units).some(({ lower }) => SPEAKING.some((is) => is(lower)));
