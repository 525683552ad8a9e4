import type { DraftClaim } from '../../../core/reading.ts';
import type { Span } from '../../../core/span.ts';
import { ACCOUNT } from '../lexicon/reservations.ts';
import { stemOf } from '../links/stems.ts';

/** Whose account a reservation speaks of. */
export type Owner =
  /** Nobody is named: whoever spoke before. */
  | { readonly whose: 'anybody' }
  /** „Die Angaben beider Seiten“. */
  | { readonly whose: 'both' }
  /** „Die Angaben der Miliz“, „die russischen Angaben“: by the stems of the words that name them. */
  | { readonly whose: 'named'; readonly stems: readonly string[] }
  /** „Ihre Angaben“: the last who spoke. */
  | { readonly whose: 'last' };

const BOTH =
  /(?<!\p{L})(?:beide[rn]?|konfliktparteien|kriegsparteien|(?:der|von) (?:\p{L}+ )?(?:seiten|lager|parteien))(?!\p{L})/u;

/** Forms of verbs that look like adjectives: they end the phrase. */
const VERB =
  /^(?:ließ|lass|läss|konn|könn|wurd|werd|sind|war|wird|hab|hatt|hat$|blieb|bleib|ist|gab|gib|lag|lieg|stand|steh|nicht|zunächst|bisher|bislang|noch|derzeit|aber|jedoch|sich|unabhängig|zu$|über$|in$|am$|vom$|im$|für$)/;

const BETWEEN = /^(?:der|des|dem|den|die|von|aus|seitens|vom)$/;

/** Whose account the stretch of a reservation speaks of; `text` is the page's own wording of that stretch. */
export function ownerIn(text: string): Owner {
  if (BOTH.test(text.toLowerCase())) return { whose: 'both' };
  const words = text.match(/[\p{L}\p{N}-]+/gu) ?? [];
  const noun = words.findIndex((word) => ACCOUNT.test(word.toLowerCase()));
  if (noun < 0) return { whose: 'anybody' };
  const before = words[noun - 1] ?? '';
  if (/^(?:ihre|seine|deren|dessen)[nrms]?$/i.test(before)) return { whose: 'last' };
  const named = [before, words[noun - 2] ?? ''].filter(
    (word) =>
      /isch(?:e[nr]?)$/.test(word) || (/^\p{Lu}\p{L}{2,}s$/u.test(word) && !BETWEEN.test(word.toLowerCase())),
  );
  const after = words.slice(noun + 1);
  if (BETWEEN.test(after[0] ?? '')) {
    for (const word of after.slice(1, 6)) {
      const lower = word.toLowerCase();
      if (VERB.test(lower) && !/^\p{Lu}/u.test(word)) break;
      // „der Wahrheitsgehalt der Meldung“ is of the same account.
      if (ACCOUNT.test(lower)) continue;
      if (/^\p{Lu}/u.test(word) || /isch/.test(lower)) named.push(word);
    }
  }
  const stems = named.map((word) => stemOf(word.replace(/(?<=\p{L}{3})s$/u, '')));
  return stems.length > 0 ? { whose: 'named', stems } : { whose: 'anybody' };
}

/** Whether the claim is laid to somebody whom these stems name. */
export function isOwnedBy(text: string, { sources }: DraftClaim, stems: readonly string[]): boolean {
  return sources.some(({ name, spans }) => {
    const words = [name, ...spans.map(({ start, end }: Span) => text.slice(start, end))].join(' ');
    const own = (words.match(/[\p{L}\p{N}-]+/gu) ?? []).map(stemOf);
    return stems.some((stem) => own.some((other) => isLike(stem, other)));
  });
}

/** „russisch“ and „Russland“, „ukrainisch“ and „Ukraine“, „Armee“ and „Armeesprecher“. */
const isLike = (a: string, b: string): boolean =>
  a === b || (a.length >= 4 && b.length >= 4 && a.startsWith(b.slice(0, 4)) && b.startsWith(a.slice(0, 4)));
