import type { Act } from '../../../core/reading.ts';

/** A turn of phrase that denies or refutes without a verb of denying. */
interface Turn {
  readonly lemma: string;
  readonly verb: RegExp;
  /** The words beside the verb, each in some word of the clause and in this order. */
  readonly words: readonly RegExp[];
  /** What the clause must speak of: a noun or pronoun for an account, an accusation or a statement before it, or nothing. */
  readonly of: 'account' | 'accusation' | 'said' | 'anything';
  readonly act: Act;
  /** Who can do it. */
  readonly by: RegExp;
}

/** A turn found in a clause, with the places of its words. */
export interface FoundTurn extends Turn {
  readonly at: readonly number[];
}

const ANYBODY = /./;
const CHECKERS = /gericht|kammer|senat|richter|jury|ausschuss|kommission|ombuds|gutachte|rat(?!\p{Ll})/iu;

/** Collected for this project. */
const TURNS: readonly Turn[] = [
  {
    lemma: 'verweisen',
    verb: /^(?:verw(?:eist|ies|iesen|eisen|iese)|hat|haben|habe|hatte)$/,
    words: [/^ins$/, /^reich$/, /^(?:fabeln?|legenden?|märchen|fantasie|phantasie|mythen)$/],
    of: 'account',
    act: 'deny',
    by: ANYBODY,
  },
  {
    lemma: 'fühlen',
    verb: /^(?:fühlt|fühlte|fühlen|fühle|sieht|sah|sehe|sehen)$/,
    words: [
      /^sich$/,
      /^unrecht$/,
      /^(?:beschuldigt|verdächtigt|angeklagt|angegriffen|verfolgt|beschuldigter|bezichtigt)$/,
    ],
    of: 'accusation',
    act: 'deny',
    by: ANYBODY,
  },
  {
    lemma: 'reagieren',
    verb: /^(?:reagier(?:t|te|ten|en)|antwort(?:et|ete|eten|en)|konter(?:t|te|ten|n))$/,
    words: [/^mit$/, /^(?:dementi|dementis|nein|njet|no|non|widerspruch)$/],
    of: 'anything',
    act: 'deny',
    by: ANYBODY,
  },
  {
    lemma: 'lassen',
    verb: /^(?:ließ|ließen|lässt|lassen|lasse|hat|haben)$/,
    words: [/^(?:dementieren|bestreiten|zurückweisen|abstreiten)$/],
    of: 'anything',
    act: 'deny',
    by: ANYBODY,
  },
  {
    lemma: 'wehren',
    verb: /^(?:wehrt|wehrte|wehrten|wehren)$/,
    words: [/^dagegen$/],
    of: 'accusation',
    act: 'deny',
    by: ANYBODY,
  },
  {
    lemma: 'verwahren',
    verb: /^verwahr(?:t|te|ten|en)$/,
    words: [/^dagegen$/],
    of: 'said',
    act: 'deny',
    by: ANYBODY,
  },
  {
    lemma: 'wollen',
    verb: /^(?:will|wollen|wollte|wollten)$/,
    words: [/^nichts$/, /^zu$/, /^tun$/, /^haben$/],
    of: 'accusation',
    act: 'deny',
    by: ANYBODY,
  },
  {
    lemma: 'distanzieren',
    verb: /^(?:distanzier(?:t|te|ten|en)|hat|haben|habe)$/,
    words: [/^sich$/, /^von$/, /^(?:darstellung|behauptung(?:en)?|version)$/],
    of: 'account',
    act: 'deny',
    by: ANYBODY,
  },
  {
    lemma: 'kommen',
    verb: /^(?:komm(?:t|en)|kam|kamen|gelangt|gelangte|gelangten)$/,
    words: [
      /^(?:zum|zu)$/,
      /^(?:gegenteiligen|entgegengesetzten|umgekehrten)$/,
      /^(?:ergebnis|schluss|befund|urteil)$/,
    ],
    of: 'anything',
    act: 'refute',
    by: ANYBODY,
  },
  {
    lemma: 'belegen',
    verb: /^(?:beleg(?:t|te|ten|en)|ergab(?:en)?|ergibt|ergeben|zeig(?:t|te|ten|en)|bew(?:eist|ies|iesen|eisen))$/,
    words: [/^gegenteil$/],
    of: 'anything',
    act: 'refute',
    by: ANYBODY,
  },
  {
    lemma: 'strafen',
    verb: /^straf(?:t|te|ten|en)$/,
    words: [/^lügen$/],
    of: 'anything',
    act: 'refute',
    by: ANYBODY,
  },
  {
    lemma: 'verwerfen',
    verb: /^(?:verwirft|verwarf|verwarfen|verwerfen)$/,
    words: [],
    of: 'account',
    act: 'refute',
    by: CHECKERS,
  },
  {
    lemma: 'halten',
    verb: /^(?:hält|hielt|halten|hielten|sieht|sah)$/,
    words: [/^(?:für|als)$/, /^(?:widerlegt|entkräftet|ausgeräumt)$/],
    of: 'account',
    act: 'refute',
    by: CHECKERS,
  },
];

/** Whether a word, in lower case, is the last one of a turn, or its verb where it has no other: cheap to look for. */
export const isWordOfTurn = (lower: string): boolean =>
  TURNS.some(({ verb, words }) => (words.at(-1) ?? verb).test(lower));

/** The turn a clause has, by its words in lower case; undefined for none. */
export function denyingTurnIn(words: readonly string[]): FoundTurn | undefined {
  if (!words.some((word) => isWordOfTurn(word))) return undefined;
  for (const turn of TURNS) {
    if (!words.some((word) => turn.verb.test(word))) continue;
    const at = inOrder(words, turn.words);
    if (at) return { ...turn, at };
  }
  return undefined;
}

function inOrder(words: readonly string[], tests: readonly RegExp[]): readonly number[] | undefined {
  const found: number[] = [];
  let from = 0;
  for (const test of tests) {
    const at = words.findIndex((word, index) => index >= from && test.test(word));
    if (at < 0) return undefined;
    found.push(at);
    from = at + 1;
  }
  return found;
}
