import type { Sentence } from '../../../core/document.ts';
import type { DraftClaim } from '../../../core/reading.ts';
import { contains, joinedTextOf, type Span } from '../../../core/span.ts';
import { isAccusedNoun, isDefender } from '../lexicon/denials.ts';
import { DETERMINERS } from '../lexicon/function-words.ts';
import { isSpokesperson } from '../lexicon/noun-classes.ts';
import { CAPITALS } from '../lexicon/places.ts';
import type { Field } from './candidates.ts';

/** A name or noun without the endings of case. */
const bare = (lower: string): string => lower.replace(/(?<=.{3})(?:es|en|s|n)$/, '');

/** Nouns any man or woman of the article can be called by. */
const ANYBODY = /^(?:mann|mannes|frau|\d+-jährigen?|jugendlichen?|politiker|politikerin)$/;

/** Capital words that name nobody. */
const NO_NAMES =
  /^(?:herr|herrn|frau|abend|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|seite|selbst)$/;

/** „Heimleiterin“, „Werkschef“: who speaks for the body the word begins with. */
const BODY_IN_ROLE =
  /^(\p{L}{3,}?)s?-?(?:leiter|leiterin|leitung|chef|chefin|sprecher|sprecherin|direktor|direktorin|präsident|präsidentin|vorstand|vorständin|betreiber|betreiberin|verwaltung|führung|manager|managerin|anwalt|anwältin)$/u;

/** What is known of who denies. */
export interface Denier {
  readonly keys: ReadonlySet<string>;
  /** Parts of the name and nouns for it, without endings. */
  readonly names: ReadonlySet<string>;
  /** Called only what anybody accused can be called: „der Angeklagte“, „der 30-Jährige“, „sein Anwalt“. */
  readonly anyone: boolean;
  /** The words that by themselves say that the denier is the accused. */
  readonly shown: readonly Span[];
}

const NAME = /[\p{L}\p{N}][\p{L}\p{N}-]*/gu;

/** Who denies, as the article words it. */
export function denierOf({ document }: Field, denial: DraftClaim): Denier {
  const names = new Set<string>();
  const shown: Span[] = [];
  let anyone = false;
  for (const { name, spans, key } of denial.sources) {
    const worded = joinedTextOf(document.text, spans);
    const words = [...worded.matchAll(NAME), ...name.matchAll(NAME)].map(([word]) => word);
    for (const word of words) {
      const lower = word.toLowerCase();
      const said = isAccusedNoun(lower);
      anyone ||= said || ANYBODY.test(lower) || (isDefender(lower) && /^(?:sein|ihr)e?/i.test(worded));
      if (said || /^\d+-jährige/.test(lower) || (isDefender(lower) && /^(?:sein|ihr)e?/i.test(worded)))
        shown.push(...spans);
      if (!/^\p{Lu}/u.test(word) || DETERMINERS.has(lower) || NO_NAMES.test(lower)) continue;
      const body = BODY_IN_ROLE.exec(lower)?.[1];
      if (body !== undefined) names.add(bare(body));
      if (!isSpokesperson(lower) && !isDefender(lower) && lower.length > 2) names.add(bare(lower));
    }
    const country = key.startsWith('country:') ? key.slice(8) : '';
    if (country) names.add(bare(country.toLowerCase()));
  }
  return { keys: new Set(denial.sources.map(({ key }) => key)), names, anyone, shown: shown.slice(0, 1) };
}

/**
 * Where the sentence of an accusation names who denies it, outside the words for its source; the words that show the
 * denier to be the accused.
 */
export function accusedIn({ document }: Field, denier: Denier, claim: DraftClaim): readonly Span[] {
  if (claim.accused && denier.keys.has(claim.accused.key) && claim.accused.spans.length > 0)
    return claim.accused.spans;
  const sources = claim.sources.flatMap(({ spans }) => spans);
  return namesIn(document.sentences[claim.sentence], denier, sources);
}

/** „Außerdem wirft ihm die Stadt vor, …“ right after a sentence that names the denier. */
export function isMeantByPronoun({ document }: Field, denier: Denier, claim: DraftClaim): boolean {
  const sentence = document.sentences[claim.sentence];
  const before = document.sentences[claim.sentence - 1];
  if (!sentence || !before || before.unit !== sentence.unit) return false;
  const pronoun = sentence.tokens.some(({ lower }) => /^(?:ihm|ihn|ihr|ihnen|er|sie)$/.test(lower));
  return pronoun && namesIn(before, denier, []).length > 0;
}

function namesIn(sentence: Sentence | undefined, denier: Denier, sources: readonly Span[]): readonly Span[] {
  return (sentence?.tokens ?? [])
    .filter(
      ({ kind, text, lower, start, end }) =>
        kind !== 'mark' &&
        /^\p{Lu}/u.test(text) &&
        (denier.names.has(bare(lower)) ||
          denier.names.has(bare((CAPITALS.get(text) ?? '-').toLowerCase()))) &&
        !sources.some((span) => contains(span, { start, end })),
    )
    .slice(0, 1)
    .map(({ start, end }) => ({ start, end }));
}
