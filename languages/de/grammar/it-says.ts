import { mentionOf, type SentenceContext, type SourcePointer } from '../attribution.ts';
import type { Clause } from './clauses.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { Unit } from './units.ts';
import { verbReadings } from './verb-forms.ts';

/** Words by which something is said and nobody says it: „heißt es“, „verlautete“, „war zu hören“. */
export interface Saying {
  readonly lemma: string;
  readonly units: readonly Unit[];
  /** Whether it is only a cue where the clause says who or where: „In dem Bericht steht, dass …“. */
  readonly placed: boolean;
}

const STILL = /^(?:auch|außerdem|zudem|weiter|ausdrücklich|noch|wörtlich)$/;
const HEARD = /^(?:hören|lesen|erfahren|vernehmen)$/;

const VERBS = new Set(['heißen', 'haben', 'sein', 'stehen', 'verlauten', 'gelten']);

/** „gilt es als ausgemacht“: how sure those are who say so. */
const HELD =
  /^(?:ausgemacht|ausgeschlossen|sicher|gesetzt|gewiss|wahrscheinlich|unwahrscheinlich|möglich|denkbar|beschlossen|gesichert|unstrittig|erwiesen|fraglich)$/;

const inOrder = (...found: (Unit | undefined)[]): readonly Unit[] =>
  found.flatMap((unit) => unit ?? []).toSorted((a, b) => a.start - b.start);

/** Whether such words can begin with this one, in lower case. */
export const isWordOfSaying = (lower: string): boolean =>
  /^(?:hei(?:ss|ß)(?:t|en|e)|hie(?:ss|ß)e?n?|gehei(?:ss|ß)en|verlaute\p{Ll}*)$/u.test(lower) ||
  HEARD.test(lower) ||
  HELD.test(lower) ||
  verbReadings(lower).some(({ lemma }) => lemma === 'stehen' || lemma === 'heißen');

/** The words of saying in a clause without a speaker as its subject; undefined for none. */
export function wordsOfSaying({ units, finite }: Clause): Saying | undefined {
  const verb = units[finite];
  if (!verb) return undefined;
  const lemmas = verbReadings(verb.lower).map(({ lemma }) => lemma);
  if (!lemmas.some((lemma) => VERBS.has(lemma)) && !/^(?:heisst|hiess|verlaute)/.test(verb.lower))
    return undefined;
  const it = units.find(({ lower }, at) => lower === 'es' && Math.abs(at - finite) <= MOST_BEFORE_IT);
  if (lemmas.includes('heißen') || /^hei(?:ss|ß)t$/.test(verb.lower)) {
    return it && { lemma: 'heißen', units: inOrder(verb, it), placed: false };
  }
  const participle = units.find(({ lower }) => lower === 'geheißen' || lower === 'geheissen');
  if (participle && it && lemmas.includes('haben'))
    return { lemma: 'heißen', units: inOrder(verb, it, participle), placed: false };
  if (/^verlaute(?:te|t)$/.test(verb.lower)) return { lemma: 'verlauten', units: [verb], placed: true };
  const held = units.find(({ lower }, at) => HELD.test(lower) && units[at - 1]?.lower === 'als');
  if (held && it && lemmas.includes('gelten')) {
    const as = units[units.indexOf(held) - 1];
    return { lemma: 'gelten', units: inOrder(verb, it, as, held), placed: true };
  }
  const heard = units.find(({ lower }, at) => HEARD.test(lower) && units[at - 1]?.lower === 'zu');
  if (heard && lemmas.includes('sein')) {
    const to = units[units.indexOf(heard) - 1];
    return { lemma: 'hören', units: inOrder(verb, to, heard), placed: true };
  }
  // „Im Bericht steht, dass …“, „…, steht im Bericht“, but „steht fest“
  const next = units[finite + 1]?.lower ?? '';
  if (finite === 0 && lemmas.includes('stehen') && /^(?:i[nm]|auf)$/.test(next))
    return { lemma: 'stehen', units: [verb], placed: true };
  const written = lemmas.includes('stehen') && /^i[nm]$/.test(units[0]?.lower ?? '');
  if (written && (next === '' || STILL.test(next))) return { lemma: 'stehen', units: [verb], placed: true };
  // „…, steht im Bericht“
  if (finite === 0 && lemmas.includes('stehen') && /^i[nm]$/.test(next))
    return { lemma: 'stehen', units: [verb], placed: true };
  return undefined;
}

/** „hatte es zunächst geheißen“, „wie es bei der Bahn hieß“ */
const MOST_BEFORE_IT = 12;

/** „vom X“, „von X“, „in X“, „aus X“, „bei X“; „darin“ points back; nothing is nobody. */
export function saidIn(context: SentenceContext, clause: Clause, saying: Saying): SourcePointer {
  for (let at = 0; at < clause.units.length; at++) {
    const word = clause.units[at]?.lower ?? '';
    if (['darin', 'dort', 'dazu', 'weiter', 'demnach'].includes(word)) return { kind: 'carried' };
    if (!PLACES.has(word)) continue;
    const phrase = nounPhraseAt(clause.units, at + 1);
    const mention = phrase && mentionOf(context, clause.units, phrase);
    if (mention && !isTime(clause.units, phrase.start)) return { kind: 'mention', mention };
  }
  return { kind: 'vague', spans: saying.units.map(({ start, end }) => ({ start, end })) };
}

const PLACES = new Set(['von', 'vom', 'in', 'im', 'aus', 'bei', 'beim', 'auf', 'seitens']);

/** „im Mai“, „in der Nacht“, „auf Anfrage“ */
const isTime = (units: readonly Unit[], from: number): boolean =>
  units
    .slice(from, from + 3)
    .some(({ lower }) =>
      /^(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|nacht|woche|jahr|jahre|tagen|frühjahr|sommer|herbst|winter|vergangenheit|folge|anfang|vorfeld|anschluss|anfrage|nachfrage|frage)$/.test(
        lower,
      ),
    );
