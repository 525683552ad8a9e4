import type { SentenceContext } from '../../attribution.ts';
import { canBeObject } from '../../grammar/arguments.ts';
import { isNominal } from '../../grammar/noun-phrase.ts';
import { EMPTY_OBJECTS } from '../../lexicon/summary-verbs.ts';
import { isRoleNoun, isUnnamedNoun } from '../../lexicon/noun-classes.ts';
import { FIRST_NAMES } from '../../lexicon/first-names.ts';
import type { Candidate } from './candidates.ts';

/** The head nouns of the phrases that can be the object; in a passive that is its subject. */
const objectsOf = ({ rest, units, passive, own }: Candidate): readonly string[] =>
  rest.flatMap((argument) => {
    if (argument.end > own) return [];
    if (!(canBeObject(units, argument) || (passive && argument.kind === 'bare'))) return [];
    return units.slice(argument.start, argument.end).find(isNominal)?.lower ?? [];
  });

/** Whether the clause has an object that tells what was said. */
export const saysSomething = (candidate: Candidate): boolean =>
  objectsOf(candidate).some((head) => !EMPTY_OBJECTS.has(head)) ||
  isUpToNumber(candidate) ||
  (candidate.lemmas.some((lemma) => REPORTING.test(lemma)) && hasCount(candidate));

/** „meldete drei Tote“ tells how many; „der Anschlag forderte drei Tote“ is no matter of speech. */
const REPORTING =
  /^(?:melden|vermelden|bestätigen|befürchten|fürchten|vermuten|bekanntgeben|mitteilen|einräumen)$/;

const hasCount = ({ rest, units, own }: Candidate): boolean =>
  rest.some(
    (argument) =>
      argument.end <= own &&
      argument.kind === 'bare' &&
      units
        .slice(argument.start, argument.end)
        .some(({ kind, lower }) => kind === 'number' || COUNTS.test(lower)),
  );

const COUNTS =
  /^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|mehrere|dutzende|hunderte|tausende|zahlreiche|keine)$/;

/** „erwartet bis zu 40 Zentimeter Schnee“ */
const isUpToNumber = ({ rest, units, own }: Candidate): boolean =>
  rest.some(
    ({ word, start, end }) =>
      word === 'bis' &&
      end <= own &&
      units[start + 1]?.lower === 'zu' &&
      units.slice(start, end).some(({ kind }) => kind === 'number'),
  );

/** Whether the object is one of these nouns. */
export const hasObjectIn = (candidate: Candidate, nouns: ReadonlySet<string>): boolean =>
  objectsOf(candidate).some((head) => nouns.has(head));

/** Whether the clause has an object, whatever it is. */
export const hasSomeObject = (candidate: Candidate): boolean => objectsOf(candidate).length > 0;

const REASON = /^(?:wegen|aufgrund|angesichts|dafür)$/;

const PRAISE = /^(?:kritisieren|loben|würdigen|rügen|tadeln|preisen)$/;

/** „…, weil sie zu teuer seien“, „für ihren Mut“. */
export const givesReason = (context: SentenceContext, candidate: Candidate): boolean =>
  candidate.rest.some(
    ({ word }) =>
      REASON.test(word) || (word === 'für' && candidate.lemmas.some((lemma) => PRAISE.test(lemma))),
  ) ||
  candidate.clauses.some((index) => {
    const clause = context.clauses[index];
    return /^(?:weil|da|denn)$/.test(clause?.introducer ?? '');
  });

/** „bezweifelt das“, „Dies bedauerte …“: a pronoun for what was said or done. */
export const isAboutThat = ({ rest, own }: Candidate): boolean =>
  rest.some(({ kind, word, end }) => kind === 'word' && end <= own && /^(?:das|dies|beides)$/.test(word));

/** Whether the object is somebody: „begrüßte die Gäste“, „schloss den Spieler aus“. */
export const isAboutPeople = ({ rest, units, own }: Candidate): boolean =>
  rest.some((argument) => {
    if (argument.kind === 'word') return argument.end <= own && /^(?:ihn|sie)$/.test(argument.word);
    const head = units.slice(argument.start, argument.end).find(isNominal)?.lower ?? '';
    return argument.end <= own && argument.kind === 'bare' && isPerson(head);
  });

const isPerson = (lower: string): boolean =>
  isRoleNoun(lower) ||
  isUnnamedNoun(lower) ||
  FIRST_NAMES.has(lower) ||
  /^(?:mann|männer|frau|frauen|kind|kinder|gast|gäste|besucher|fans|spieler|mitglied|mitglieder|angeklagten?|\d+-jährigen?)$/.test(
    lower,
  );
