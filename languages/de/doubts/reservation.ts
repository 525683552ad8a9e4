import type { Span } from '../../../core/span.ts';
import {
  ACCOUNT,
  ANAPHOR,
  ASKED_FOR,
  BY_NOBODY,
  BY_SOMEBODY,
  HELD_TO_BE,
  LEFT_OPEN,
  LEFT_OPEN_ALONE,
  NO_RESERVATION,
  NOT_CONFIRMED,
  NOT_KNOWN,
  SETTLED_STANDING,
  SUSPECTED,
  UNCONFIRMED_ATTRIBUTE,
} from '../lexicon/reservations.ts';

/** What the words of a reservation are about. */
export type About =
  /** „Die Angaben …“: what was reported before. */
  | 'account'
  /** „Nach unbestätigten Berichten …“: what that phrase is the source of. */
  | 'attribute'
  /** „Der Tod … wurde noch nicht bestätigt“: the matter it names itself. */
  | 'matter'
  /** „Ob …, ist unklar“: its own question. */
  | 'question'
  /** „Die Ursache ist unklar“: its own statement and nothing around it. */
  | 'unknown'
  /** „steht im Verdacht“, „mutmaßlich“, „wird gerechnet“: the same, but something is said to be likely so. */
  | 'suspected';

/** Words of the outlet by which something is left unconfirmed; offsets into the sentence. */
export interface Reservation {
  readonly about: About;
  readonly words: Span;
  /** The stretch between marks that holds them. */
  readonly clause: Span;
  /** Whether they leave open what they are about, and do not deny it: „ob das stimmt, ist unklar“. */
  readonly asks?: boolean;
}

const MARKS = new Set([',', ';', ':', '–', '—', '(', ')']);

/** The stretch between marks around a position. */
function stretchAt(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from > 0 && !MARKS.has(text[from - 1] ?? '')) from--;
  while (to < text.length && !MARKS.has(text[to] ?? '')) to++;
  return { start: from, end: to };
}

const first = (patterns: readonly RegExp[], text: string): Span | undefined => {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return { start: found.index, end: found.index + found[0].trimEnd().length };
  }
  return undefined;
};

const at = (text: string, { start, end }: Span): string => text.slice(start, end);

/** „ob“, „wer“, „mit wem“ after a mark or at the beginning: a question in the sentence. */
const QUESTION =
  /(?:^["„»]?|[,;:–—(] ?)(?:(?:doch|aber|und|in|mit|von|an|bei|zu|auf|für|aus|durch|über|seit|bis) )?(?:ob|wer|wem|wen|wessen|wie(?! es hieß| berichtet)|wo(?:her|hin|ran|rauf|mit|zu|durch|für|von)?|warum|wann|was|welche[rsmn]?|weshalb|wieso|inwieweit|inwiefern) /;
const THAT = /(?:^["„»]?|[,;:–—(] ?)(?:ob|dass|daß) /;

/** „Ob die Angaben zutreffen“, „ob das stimmt“: the question is whether it was right what somebody said. */
const WHETHER_TRUE =
  /(?:^|[ ,(])ob (?:das|dies|diese|dem|es|sie|die (?:[^ ,]+ ){0,3}(?:angaben?|aussagen?|berichte?|behauptung|behauptungen|darstellung|vorwürfe)(?: [^,]{0,40})?|der (?:bericht|vorwurf)(?: [^,]{0,40})?) (?:tatsächlich |wirklich |auch |so )*(?:stimm|so ist|so war|zutr|zutriff|wahr|richtig|korrekt|der wahrheit|den tatsachen)|(?:^|[ ,(])(?:ob|was) (?:daran|an (?:dem|den|der) (?:[^ ,]+ )?(?:vorw\p{L}+|berichte?n?|gerüchte?n?|behauptung(?:en)?)) (?:etwas )?(?:dran |wahr |wahres )?(?:ist|sei|stimmt)/u;

/** The reservations in a sentence whose other voices are blanked out. */
export function reservationsIn(text: string): readonly Reservation[] {
  const account = notConfirmed(text);
  if (account) return [account];
  const attribute = UNCONFIRMED_ATTRIBUTE.exec(text);
  if (attribute) {
    const words = { start: attribute.index, end: attribute.index + attribute[0].length };
    const next = /^ (?:[^ ,]+ )?([^ ,.]+)/.exec(text.slice(words.end));
    if (next && ACCOUNT.test(next[0])) return [{ about: 'attribute', words, clause: stretchAt(text, words) }];
  }
  const open = leftOpen(text);
  if (open) return [open];
  const words = first(SUSPECTED, text) ?? byNobody(text) ?? heldToBe(text);
  return words ? [{ about: 'suspected', words, clause: stretchAt(text, words) }] : [];
}

/** Forms of checking that can be said of rooms, drivers and cars as well. */
const CHECKED_ONLY = /überprüft|geprüft|prüfen|belegt|nachgewiesen|erhärtet|beleg|beweis/;
const HAS = /(?<!\p{L})(?:hat|haben|hatten?|habe)(?!\p{L})/u;
const PASSED = /(?<!\p{L})(?:wurden?|werden)(?!\p{L})/u;
/** What marks the want of a confirmation as one for the time being. */
const SO_FAR =
  /(?<!\p{L})(?:noch|bislang|bisher|zunächst|vorerst|offiziell|amtlich|unabhängig|bestätigung|unbestätigt)/u;

function notConfirmed(text: string): Reservation | undefined {
  const words = first(NOT_CONFIRMED, text);
  if (!words) return undefined;
  const clause = stretchAt(text, words);
  const stretch = at(text, clause);
  const found = at(text, words);
  if (NO_RESERVATION.test(stretch)) return undefined;
  if (WHETHER_TRUE.test(text)) return { about: 'account', words, clause, asks: true };
  const rest = text.slice(0, clause.start) + text.slice(clause.end);
  const account = ACCOUNT.test(stretch);
  const pronoun = !account && ANAPHOR.test(stretch);
  // „Die Behörde hat die Angaben nicht überprüft“ tells what was left undone.
  const undone =
    found.endsWith('prüft') &&
    !/unabhängig/.test(stretch) &&
    (HAS.test(stretch) || (PASSED.test(stretch) && !/k[oö]nn/.test(stretch)));
  if (undone) return undefined;
  if (!account && THAT.test(rest)) return { about: 'question', words, clause, asks: true };
  if (account || pronoun || found.startsWith('ohne ') || found.startsWith('unabhängige'))
    return { about: 'account', words, clause };
  // „Belege legte er nicht vor“, „Er blieb Beweise schuldig“: for what he said.
  if (UNPROVEN.test(stretch) && /bele|bewei|nachwei|quelle/.test(found))
    return { about: 'account', words, clause };
  const bare =
    /bestätigung/.test(found) && !/bestätigung (?:des|der|für|von(?! (?:\p{L}+er )?seite)) /u.test(stretch);
  if (bare) return { about: 'account', words, clause };
  if (CHECKED_ONLY.test(found) || !SO_FAR.test(stretch)) return undefined;
  return { about: 'matter', words, clause };
}

/** What somebody does who should prove his words. */
const UNPROVEN =
  /(?<!\p{L})(?:legten? [^,;:–]*vor(?=[ ."“]*$)|vorgelegt|nannten?|genannt|zeigten?|lieferten?|präsentierten?|schuldig)(?!\p{L})/u;

function leftOpen(text: string): Reservation | undefined {
  const question = QUESTION.test(text) ? first(LEFT_OPEN, text) : undefined;
  if (question) {
    const clause = stretchAt(text, question);
    const about = WHETHER_TRUE.test(text) ? 'account' : 'question';
    // The open words must not be inside the question itself.
    if (!QUESTION.test(at(text, clause).trimStart())) return { about, words: question, clause, asks: true };
  }
  const words = first(LEFT_OPEN_ALONE, text) ?? notKnown(text);
  if (!words) return undefined;
  const clause = stretchAt(text, words);
  return { about: TRUTH.test(at(text, clause)) ? 'account' : 'unknown', words, clause, asks: true };
}

/** „Der Wahrheitsgehalt der Meldung ist unklar“ */
const TRUTH = /(?<!\p{L})(?:echtheit|wahrheitsgehalt|richtigkeit|authentizität)(?!\p{L})/u;

/** „Die Ursache ist noch nicht bekannt“ */
function notKnown(text: string): Span | undefined {
  const words = first([NOT_KNOWN], text);
  return words && ASKED_FOR.test(at(text, stretchAt(text, words))) ? words : undefined;
}

/** „mit … wird gerechnet“, where nobody is named who does. */
function byNobody(text: string): Span | undefined {
  const words = first([BY_NOBODY], text);
  return words && !BY_SOMEBODY.test(at(text, stretchAt(text, words))) ? words : undefined;
}

/** „gilt als zerstritten“ */
const heldToBe = (text: string): Span | undefined =>
  SETTLED_STANDING.test(text) ? undefined : first([HELD_TO_BE], text);
