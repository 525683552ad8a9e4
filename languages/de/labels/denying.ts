import { remembered } from '../text/remembered.ts';
import { isWordOfTurn, turnIn } from './denying-turns.ts';
import { GROUNDLESS, isAccountNoun, TRUE_WORDS, TURNED_OUT_TO_BE, UNTRUE } from '../lexicon/denials.ts';

/** How words said deny what was said before. */
export interface Denying {
  /** What they speak of: “das”, “der Vorwurf”, or the speaker’s guilt. */
  readonly object: 'pronoun' | 'noun' | 'guilt';
  /** The account noun in lower case; empty for none. */
  readonly noun: string;
  /** Whether it is told as a finding: “stellte sich als falsch heraus”, “hat sich nicht bestätigt”. */
  readonly found: boolean;
}

/** Whether a word, in lower case, can be one that denies or settles something; words without one do neither. */
export const isWordOfDenying = remembered(
  (lower) =>
    UNTRUE.has(lower) ||
    GROUNDLESS.has(lower) ||
    TURNED_OUT_TO_BE.has(lower) ||
    NEGATION.test(lower) ||
    isWordOfTurn(lower) ||
    /^(?:keine[mrs]|keinerlei|nichts|nimmer|(?:un)?schuldig|entbehr\p{L}+|gegriffen|herbeigezogen|grundlage|substanz)$/u.test(
      lower,
    ),
);

/** Longest sentence that is looked at; what denies says so at once. In units. */
const LONGEST = 260;

const POINTING = new Set(['das', 'dies', 'dieses', 'alles', 'beides', 'es', 'davon', 'daran', 'nichts']);
const LEADING = new Set(['nein', 'aber', 'doch', 'und', 'dass', 'jedoch', 'ja', 'auch']);
const COPULA = /^(?:ist|sei|sind|seien|war|waren|wäre|wären|sein|bleibt|bleiben|bleibe|gewesen)$/;
const NEGATION = /^(?:nicht|keineswegs|nie|niemals|kein|keine|keinen|keinesfalls|mitnichten)$/;
const SPEAKERS = new Set([
  'er',
  'sie',
  'ich',
  'wir',
  'mandant',
  'mandantin',
  'mann',
  'frau',
  'sohn',
  'tochter',
]);

/**
 * Whether words said, or written by the outlet, deny what was said before: „Das stimme nicht“, „Die Vorwürfe seien
 * haltlos“, „Er sei unschuldig“, „Alles gelogen“. Only their first sentence is asked.
 */
export function denyingIn(text: string): Denying | undefined {
  const first = /^[^.!?;\n]{0,260}/.exec(text.replace(/^[\s„»«“"‚›‹]+/, '').slice(0, LONGEST))?.[0] ?? '';
  const all = first.toLowerCase().match(/\p{L}+|,/gu) ?? [];
  const from = all.findIndex((word) => !LEADING.has(word) && word !== ',');
  const words = inOrder(from < 0 ? [] : all.slice(from));
  if (words.length === 0 || words.length > 40) return undefined;
  const turn = turnIn(all.slice(from).filter((word) => word !== ','));
  if (turn) return { ...turn, found: false };
  const object = objectOf(words);
  const cry = exclamation(words);
  if (!object || cry) return cry;
  const { rest } = object;
  const reading = { object: object.kind, noun: object.noun, found: false };
  if (object.kind === 'guilt') return isInnocent(rest) ? reading : undefined;
  // „Solche Vorwürfe erwiesen sich meistens als haltlos“ speaks of no one of them.
  if (words.some((word) => GENERAL.test(word))) return undefined;
  if (isFound(rest, object.kind === 'noun')) return { ...reading, found: true };
  return isUntrue(rest, object.kind === 'noun') ? reading : undefined;
}

/** „trifft das nicht zu“, „hat sich der Verdacht nicht bestätigt“: what opens with its verb, as if that stood last. */
const inOrder = (words: readonly string[]): readonly string[] => {
  const [verb = '', ...rest] = words;
  if (!FIRST_VERB.test(verb)) return words;
  return rest[0] === 'sich' ? [...rest.slice(1), 'sich', verb] : [...rest, verb];
};

const FIRST_VERB =
  /^(?:ist|sei|sind|seien|war|waren|hat|habe|haben|hatte|hatten|trifft|treffe|treffen|stimmt|stimme|stimmen|entspricht|entspreche|entbehrt|entbehre)$/;

/** „…, weil sich der Verdacht nicht bestätigt hat“: the outlet itself tells that nothing was found. */
export function settlingIn(text: string): Denying | undefined {
  const words =
    text
      .slice(0, LONGEST)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const noun = words.findIndex((word) => /(?:verdacht|vorw[uü]rfe?n?|anschuldigung(?:en)?)$/.test(word));
  const rest = words.slice(noun + 1, noun + 8);
  if (
    noun < 0 ||
    !isFound([...rest, words.slice(Math.max(0, noun - 3), noun).includes('sich') ? 'sich' : ''], true)
  )
    return undefined;
  return { object: 'noun', noun: words[noun] ?? '', found: true };
}

interface Subject {
  readonly kind: Denying['object'];
  readonly noun: string;
  readonly rest: readonly string[];
}

/** What the words speak of, and the words after it. */
function objectOf(words: readonly string[]): Subject | undefined {
  const [one = '', two = ''] = words;
  const noun = words.slice(0, 5).findIndex((word) => isAccountNoun(word));
  const determined = noun > 0 && words.slice(0, noun).every((word) => OPENING.test(word));
  if (noun >= 0 && (noun === 0 || determined))
    return { kind: 'noun', noun: words[noun] ?? '', rest: words.slice(noun + 1) };
  const alarm = words.slice(0, 4).findIndex((word) => ALARM.test(word));
  if (alarm > 0 && words.slice(0, alarm).every((word) => OPENING.test(word)) && isFound(words, false))
    return { kind: 'pronoun', noun: '', rest: words.slice(alarm + 1) };
  if (POINTING.has(one) && !(one === 'nichts' && two !== 'davon'))
    return {
      kind: 'pronoun',
      noun: '',
      rest: one === 'nichts' ? [...words.slice(1), 'nicht'] : words.slice(1),
    };
  if (SPEAKERS.has(one) || SPEAKERS.has(two)) return { kind: 'guilt', noun: '', rest: words.slice(1) };
  // „Falsch sei das“
  if (UNTRUE.has(one) && COPULA.test(two) && POINTING.has(words[2] ?? ''))
    return { kind: 'pronoun', noun: '', rest: [two, one] };
  // „Nicht wahr sei, …“ is left alone.
  return undefined;
}

/** Determiners, prepositions and adjectives before the noun. */
const OPENING =
  /^(?:de[rnms]|die|das|dies\p{L}*|alle[rn]?|sämtliche[rn]?|solche[rn]?|derartige[rn]?|jegliche[rn]?|jene[rn]?|ihre[rn]?|seine[rn]?|meine|an|ein|eine|\p{Ll}+e[nr]?|entsprechende[rn]?)$/u;

const GENERAL = /^(?:meist|meistens|oft|häufig|immer|manchmal|mitunter|selten|teilweise|teils|zumeist)$/;

/** What can turn out to be nothing. */
const ALARM =
  /(?:drohung|alarm|anruf|notruf|warnung|hinweis|fund|verdachtsfall|geschichte|bekennerschreiben)$/;

const has = (words: readonly string[], test: RegExp): boolean => words.some((word) => test.test(word));

/** „stimmt nicht“, „sei falsch“, „treffe nicht zu“, „keine Rede“. */
function isUntrue(rest: readonly string[], account: boolean): boolean {
  const negated = has(rest, NEGATION);
  const end = rest.slice(-3);
  if (negated && has(rest.length > 9 ? rest.slice(0, 4) : rest, /^stimm(?:t|e|en|ten?)$/)) return true;
  if (
    negated &&
    has(rest, /^(?:zutr(?:ifft|effen?|äfen?)|tr(?:ifft|effen?|äfen?|af|afen))$/) &&
    has(end, /^(?:zu|zutr\p{L}+|tr\p{L}+)$/u)
  )
    return true;
  if (
    negated &&
    has(rest, /^entsp(?:richt|rechen?|rach|rachen|räche)$/) &&
    has(end, /^(?:wahrheit|tatsachen|realität|fakten|wirklichkeit)$/)
  )
    return true;
  if (rest.some((word, at) => word === 'keine' && rest[at + 1] === 'rede')) return true;
  if (has(rest, /^nichts$/) && has(end, /^(?:dran|wahres)$/)) return true;
  if (has(rest, /^entbehr(?:t|e|en|ten?)$/) && has(end, /^grundlage$/)) return true;
  if (account && negated && has(rest, /^besteh(?:t|e|en)$/)) return true;
  if (!has(rest, COPULA)) return false;
  const cut = rest.indexOf(',');
  const clause = account || cut < 0 ? rest : rest.slice(0, cut);
  if (negated) return truthDenied(clause, account);
  const last = clause.filter((word) => !COPULA.test(word)).slice(-2);
  const tail = clause.join(' ');
  return (
    last.some((word) => UNTRUE.has(word) || (account && GROUNDLESS.has(word))) ||
    /(?:aus der luft gegriffen|an den haaren herbeigezogen|(?:völliger|reiner|totaler|kompletter) (?:unsinn|quatsch|blödsinn)|ohne jede (?:grundlage|substanz))(?: (?:sei|seien|ist|sind))?$/.test(
      tail,
    )
  );
}

const truthDenied = (clause: readonly string[], account: boolean): boolean =>
  clause.some(
    (word, at) =>
      (TRUE_WORDS.has(word) || (account && word === 'richtig')) &&
      at >= clause.length - 2 &&
      clause.slice(Math.max(0, at - 3), at).some((each) => NEGATION.test(each)),
  );

/** „stellte sich als falsch heraus“, „erwies sich als Irrtum“, „hat sich nicht bestätigt“. */
function isFound(rest: readonly string[], account: boolean): boolean {
  const self = rest.includes('sich');
  if (
    self &&
    has(rest, /^(?:erwie(?:s|sen)|erweis(?:t|en|e)|entpuppt(?:e|en)?|heraus(?:gestellt|stellten?)?)$/)
  )
    return rest.some(
      (word, at) => TURNED_OUT_TO_BE.has(word) && rest.slice(Math.max(0, at - 3), at).includes('als'),
    );
  return account && self && has(rest, NEGATION) && has(rest, /^(?:bestätigt(?:e|en)?|erhärtet(?:e|en)?)$/);
}

/** „er sei unschuldig“, „ich bin nicht schuldig“. */
const isInnocent = (rest: readonly string[]): boolean =>
  rest.length <= 6 &&
  has(rest, /^(?:ist|sei|bin|sind|seien|war|waren)$/) &&
  (rest.includes('unschuldig') || (rest.includes('schuldig') && rest.includes('nicht')));

/** „Alles erfunden“, „Eine glatte Lüge“, „Völliger Unsinn“. */
function exclamation(words: readonly string[]): Denying | undefined {
  const short = words.length <= 4 && words.some((word) => UNTRUE.has(word)) && !has(words, NEGATION);
  const whole = words.every(
    (word) =>
      UNTRUE.has(word) || /^(?:alles|eine?|reine|glatte|frei|völlig|das|nichts|als|und|blanke)$/.test(word),
  );
  return short && whole ? { object: 'pronoun', noun: '', found: false } : undefined;
}
