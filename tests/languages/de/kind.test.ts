import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../languages/de/labels/kind.ts';
import { clausesFrom } from './support/texts.ts';

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
    expect(kindOf(clausesFrom(text), '', 'own', '')).toBe(kind);
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
    ['Das sei falsch.', 'say', 'sagen', 'evaluation'],
    ['Der Preis steige.', 'say', 'prognostizieren', 'future'],
    ['Niemand fragte.', 'say', 'kritisieren', 'evaluation'],
    ['Sie lüge.', 'accuse', 'vorwerfen', 'fact'],
    ['Sie gehe.', 'demand', 'fordern', 'demand'],
    ['Sie baue.', 'plan', 'ankündigen', 'future'],
    ['Der Täter soll geflohen sein.', 'say', 'sollen', 'fact'],
  ] as const)('%s (%s, %s): %s', (text, act, lemma, kind) => {
    expect(kindOf(clausesFrom(text), '', act, lemma)).toBe(kind);
  });
});

describe('what somebody says word for word is', () => {
  it.each([
    ['Wir haben nichts gewusst', 'fact'],
    ['Wir werden gewinnen', 'future'],
    ['Der Staat muss zahlen', 'demand'],
    ['Das ist absurd', 'evaluation'],
    ['Das war ein Skandal. Wir werden klagen', 'evaluation'],
    ['', 'fact'],
  ] as const)('„%s“: %s', (said, kind) => {
    expect(kindOf([], said, 'say', 'sagen')).toBe(kind);
  });
});
