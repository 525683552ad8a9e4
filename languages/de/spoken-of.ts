import { mentionOf, type Attribution, type Mention, type SentenceContext } from './attribution.ts';
import { speakerAt, type Speaker } from './floor.ts';
import type { Clause } from './grammar/clauses.ts';
import { cueOf } from './grammar/cue.ts';
import { subjectMention } from './grammar/clause-subject.ts';
import { prepositionalMention } from './grammar/frame.ts';
import { isNominal } from './grammar/noun-phrase.ts';
import { agentOf } from './grammar/subject.ts';
import { isAdverb, isText, isTextOrRole } from './sources/can-speak.ts';
import { FIRST_NAMES } from './lexicon/first-names.ts';
import { isKnownBody, isOfficeHolder } from './sources/likely.ts';
import { isPlural } from './sources/antecedent.ts';
import { firstOf } from './speakers.ts';
import { resolve, type Cast } from './sources/resolve.ts';

/** Whoever a sentence is about can be the speaker of what follows it („X trat vor die Presse. Er habe …“). */
export function spokenOf(
  context: SentenceContext,
  found: readonly Attribution[],
  cast: Cast,
  speakers: Iterable<Speaker>,
): readonly Speaker[] {
  const main = context.clauses.find((clause) => clause.type === 'main');
  // In reported mood the sentence is about somebody the speaker talks of.
  if (!main || found.some(({ form }) => form === 'free')) return [];
  for (const mention of subjectMention(context, main)) {
    if (!mention.units.some(isNominal) || isAdverb(mention)) continue;
    // „Rem und Ahlers kamen. Er …“ may be either.
    if (
      mention.units.filter(({ lower }) => FIRST_NAMES.has(lower)).length > 1 &&
      mention.units.some(({ lower }) => lower === 'und')
    )
      return [];
    const resolved = resolve({ ...mention, plural: isPlural(main) }, cast, speakers);
    const spokeBefore = (): boolean =>
      firstOf(speakers, ({ spoke, source }) => spoke && source.key === resolved.source.key) !== undefined;
    if (resolved.person || isKnownBody(mention) || isOfficeHolder(mention) || spokeBefore())
      return [speakerAt(context.sentence, resolved, false)];
  }
  const opinion = OPINION.has(main.units.at(-1)?.lower ?? '');
  const mention = (opinion ? agent(context, main) : subject(context, main)) ?? textIn(context, main);
  return mention ? [speakerAt(context.sentence, resolve(mention, cast, speakers), false)] : [];
}

/** „Von Beobachtern wird der Schritt als mutig gewertet.“ */
function agent(context: SentenceContext, clause: Clause): Mention | undefined {
  const phrase = agentOf(clause);
  return phrase && mentionOf(context, clause.units, phrase);
}

const OPINION = new Set(
  'gewertet gesehen bezeichnet betrachtet eingeschätzt bewertet beurteilt beschrieben kritisiert erörtert betont genannt dargestellt geschildert erwartet'.split(
    ' ',
  ),
);

/**
 * A report or an outlet; people known by what they do only where the verb is one of saying: „Auf die Preise verweisen
 * Analysten.“
 */
function subject(context: SentenceContext, clause: Clause): Mention | undefined {
  const says = cueOf(clause, context.clauses.slice(clause.index + 1)) !== undefined;
  return subjectMention(context, clause).find(says ? isTextOrRole : isText);
}

/** „Im Bericht werden zwei Fälle genannt.“ */
const textIn = (context: SentenceContext, clause: Clause): Mention | undefined =>
  ['im', 'in']
    .map((preposition) => prepositionalMention(context, clause, preposition))
    .find((mention) => mention !== undefined && isText(mention));
