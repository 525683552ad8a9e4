import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../languages/de/labels/kind.ts';
import type { Act } from '../../../core/reading.ts';
import { mainOf, ownStatement, type Statement } from '../../../languages/de/labels/statement.ts';
import { clausesFrom, reportOn } from './support/texts.ts';

const said = (text: string, voice: Statement['voice'], act: Act, lemma: string): Statement => {
  const clauses = clausesFrom(text);
  return { clauses, main: mainOf(clauses), voice, act, lemma, around: [] };
};

describe('what the outlet itself says is', () => {
  it.each([
    ['Der Damm hält.', 'fact'],
    ['Der Damm hielt nicht.', 'fact'],
    ['Der Damm wurde geprüft.', 'fact'],
    ['Der Damm wird geprüft.', 'fact'],
    ['Der Damm wird halten.', 'future'],
    ['Die Stadt will bauen.', 'future'],
    ['Die Brücke soll im Mai öffnen.', 'future'],
    ['Der Preis könnte steigen.', 'future'],
    ['Im kommenden Jahr öffnet das Bad.', 'future'],
    ['Kinder müssen zur Schule gehen.', 'fact'],
  ] as const)('%s: %s', (text, kind) => {
    expect(kindOf(ownStatement(clausesFrom(text))).kind).toBe(kind);
  });
});

describe('what somebody says is', () => {
  it.each([
    ['Der Damm habe gehalten.', 'say', 'sagen', 'fact'],
    ['Die Steuer müsse sinken.', 'say', 'sagen', 'demand'],
    ['Die Steuer solle sinken.', 'say', 'erklären', 'demand'],
    ['Das Bad werde öffnen.', 'say', 'sagen', 'future'],
    ['Das Bad werde geprüft.', 'say', 'sagen', 'fact'],
    ['Er wolle bleiben.', 'say', 'sagen', 'future'],
    ['Das sei falsch.', 'say', 'sagen', 'fact'],
    ['Der Preis steige.', 'say', 'prognostizieren', 'future'],
    ['Niemand fragte.', 'say', 'kritisieren', 'fact'],
    ['Sie lüge.', 'accuse', 'vorwerfen', 'fact'],
    ['Sie gehe.', 'demand', 'fordern', 'demand'],
    ['Sie baue.', 'plan', 'ankündigen', 'future'],
    ['Der Täter soll geflohen sein.', 'say', 'sollen', 'fact'],
  ] as const)('%s (%s, %s): %s', (text, act, lemma, kind) => {
    expect(kindOf(said(text, 'reported', act, lemma)).kind).toBe(kind);
  });
});

describe('what somebody says word for word is', () => {
  it.each([
    ['Wir haben nichts gewusst', 'fact'],
    ['Wir werden gewinnen', 'future'],
    ['Ich bleibe, bis alle da sind', 'future'],
    ['Der Staat muss zahlen', 'demand'],
    ['Das ist absurd', 'evaluation'],
    ['Das war ein Skandal. Wir werden klagen', 'evaluation'],
    ['Geht endlich nach Hause', 'demand'],
    ['Gehen Sie nach Hause', 'demand'],
    ['Kommt der Zug, fahren wir', 'fact'],
    ['Geht es dir gut', 'fact'],
    ['Eine Schande', 'evaluation'],
    ['Eine Brücke', 'fact'],
  ] as const)('„%s“: %s', (text, kind) => {
    const [claim] = reportOn(`Ida Rom sagte: „${text}.“`).claims;
    expect(claim).toMatchObject({ form: 'direct', kind });
  });
});
