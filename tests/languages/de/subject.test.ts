import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../languages/de/grammar/clauses.ts';
import type { Phrase } from '../../../languages/de/grammar/noun-phrase.ts';
import { agentOf, subjectAfter, subjectBefore } from '../../../languages/de/grammar/subject.ts';
import { verbClauseFrom } from './support/texts.ts';

const words = (text: string, clause: Clause, phrase: Phrase | undefined): string | undefined => {
  const first = phrase && clause.units[phrase.start];
  const last = phrase && clause.units[phrase.end - 1];
  return first && last && text.slice(first.start, last.end);
};

describe('the subject before the verb', () => {
  it.each([
    ['Der Minister schwieg.', 'Der Minister'],
    ['Doch die Stadt schwieg.', 'die Stadt'],
    ['Auch Haller schwieg.', 'Haller'],
    ['Sie schwieg.', 'Sie'],
    ['Ein Sprecher der Polizei schwieg.', 'Ein Sprecher der Polizei'],
    ['Gestern schwieg sie.', undefined],
    ['In Grauwitz schwieg sie.', undefined],
    ['Den Vorwurf kennt sie.', undefined],
    ['Dies wusste sie.', undefined],
    ['Das wusste sie.', undefined],
  ])('%s', (text, expected) => {
    const clause = verbClauseFrom(text);
    expect(words(text, clause, subjectBefore(clause.units, clause.finite))).toBe(expected);
  });
});

describe('the subject after the verb', () => {
  it.each([
    ['Gestern schwieg der Minister.', 'der Minister'],
    ['Am Montag sagte in Grauwitz die Ministerin das.', 'die Ministerin'],
    ['Das sagte Haller der Zeitung.', 'Haller'],
    ['Dies sagte der Agentur ein Sprecher.', 'ein Sprecher'],
    ['Das bestritt er.', 'er'],
    ['Den Vorwurf wies am Abend auch Ida Thorn zurück.', 'Ida Thorn'],
    ['Das wusste man.', 'man'],
    ['Dem Wirt war dies neu.', undefined],
    ['Das gilt in der Stadt.', undefined],
  ])('%s', (text, expected) => {
    const clause = verbClauseFrom(text);
    expect(words(text, clause, subjectAfter(clause.units, clause.finite + 1))).toBe(expected);
  });
});

describe('the agent of a passive', () => {
  it.each([
    ['Der Vorwurf wurde von der Stadt bestritten.', 'der Stadt'],
    ['Der Vorwurf wurde vom Minister bestritten.', 'Minister'],
    ['Der Damm wurde durch Haller bestätigt.', 'Haller'],
    ['Der Damm wurde gestern bestätigt.', undefined],
  ])('%s', (text, expected) => {
    const clause = verbClauseFrom(text);
    expect(words(text, clause, agentOf(clause))).toBe(expected);
  });
});
