import {
  mentionOf,
  spanOf,
  unbroken,
  type AttributionRule,
  type Attribution,
  type Mention,
} from '../attribution.ts';
import type { SentenceContext } from '../attribution.ts';
import { subjectMention } from '../grammar/clause-subject.ts';
import type { Clause } from '../grammar/clauses.ts';
import { prepositionalMention } from '../grammar/frame.ts';
import { fullVerbOf } from '../grammar/full-verb.ts';
import { agentOf } from '../grammar/subject.ts';
import type { Unit } from '../grammar/units.ts';
import { NO_FRAME } from '../lexicon/attitude-verbs.ts';
import { holdsVerb } from '../quoted-words.ts';
import { canSpeak } from '../sources/can-speak.ts';
import { isSpeaker } from '../sources/is-speaker.ts';
import { isQuoteMark } from './word-tests.ts';

/**
 * „„Der Damm hält“, strahlte Ida Rom“, „„…“, schreibt „Der Bote““, „„…“ – mit diesen Worten trat sie ab“: whole sentences
 * quoted before a verb are its subject's, whatever the verb.
 */
export const openingQuotation: AttributionRule = {
  id: 'de/direct/opening',
  stage: 'quotation',
  place: -1,
  words: [isQuoteMark],
  apply: (context) => {
    const found = read(context);
    return found ? [found] : [];
  },
};

function read(context: SentenceContext): Attribution | undefined {
  const [first, second] = context.clauses;
  const quoted = first?.units[0];
  if (!first || !quoted?.quotation || !isSentence(context, quoted)) return undefined;
  const clause = first.units.length > 1 ? first : second;
  if (clause?.type !== 'main' || (clause !== first && !/^[,–—-]$/.test(clause.before))) return undefined;
  const words = clause === first ? [] : inTheseWords(clause);
  const verbFirst = clause.finite === (clause === first ? 1 : 0);
  if (!verbFirst && words.length === 0) return undefined;
  const verb = fullVerbOf(clause);
  if (verb && (words.length === 0 || verb.passive) && verb.lemmas.some((lemma) => NO_FRAME.has(lemma)))
    return undefined;
  const mention = verb?.passive && agentOf(clause) ? agent(context, clause) : speakerOf(context, clause);
  if (!mention) return undefined;
  return {
    rule: openingQuotation.id,
    form: 'direct',
    act: 'say',
    lemma: verb?.lemmas[0] ?? '',
    factive: false,
    content: [spanOf(quoted)],
    cue: unbroken([...(verb?.units ?? []), ...words]),
    source: { kind: 'mention', mention },
    frameClauses: [clause.index],
    sentence: context.sentence.index,
    confidence: 0.78,
  };
}

/** Said rather than named: more than a few words, one of them a verb, or closed like a sentence. */
function isSentence({ document }: SentenceContext, { quotation }: Unit): boolean {
  if (!quotation) return false;
  const said = document.text.slice(quotation.inner.start, quotation.inner.end).trim();
  return /[.!?…]$/.test(said) || (/\s/.test(said) && holdsVerb(document.text, quotation));
}

/** „mit diesen Worten“, „mit diesem Satz“, „so schilderte sie …“. */
function inTheseWords({ units, finite }: Clause): readonly Unit[] {
  if (units[0]?.lower === 'so' && finite === 1) return units.slice(0, 1);
  const at = units.findIndex(({ lower }) => lower === 'mit');
  const words = units.slice(at, at + 3);
  return at >= 0 && /^diese[nmr]$/.test(words[1]?.lower ?? '') && WORDS.test(words[2]?.lower ?? '')
    ? words
    : [];
}

const WORDS =
  /^(?:worten|satz|sätzen|ausruf|botschaft|parole|ruf|aussage|appell|bemerkung|frage|begründung|formel)$/;

function speakerOf(context: SentenceContext, clause: Clause): Mention | undefined {
  const subject = subjectMention(context, clause).find((mention) => isSpeaker(mention) || canSpeak(mention));
  return subject ?? outlet(context, clause) ?? place(context, clause);
}

/** „…, schreibt „Der Bote“ in einem Nachruf“ */
function outlet(context: SentenceContext, { units, finite }: Clause): Mention | undefined {
  const title = units[finite + 1];
  return title?.quotation && title.end - title.start <= LONGEST_TITLE
    ? mentionOf(context, units, { start: finite + 1, end: finite + 2 })
    : undefined;
}

/** In units, marks included. */
const LONGEST_TITLE = 44;

/** „…, steht im Gesetz“, „…, war aus dem Amt zu hören“ */
function place(context: SentenceContext, clause: Clause): Mention | undefined {
  const verb = clause.units[clause.finite]?.lower ?? '';
  if (clause.units.some(({ lower }) => lower === 'nicht' || lower === 'nirgends')) return undefined;
  const heard = clause.units.some(({ lower }) => /^(?:hören|lesen|vernehmen|erfahren)$/.test(lower));
  if (!/^(?:steht|stand)$/.test(verb) && !(heard && /^(?:ist|war|sind|waren)$/.test(verb))) return undefined;
  for (const preposition of ['aus', 'im', 'in', 'auf', 'von', 'bei', 'beim']) {
    const found = prepositionalMention(context, clause, preposition);
    if (found) return found;
  }
  return undefined;
}

function agent(context: SentenceContext, clause: Clause): Mention | undefined {
  const phrase = agentOf(clause);
  return phrase && mentionOf(context, clause.units, phrase);
}
