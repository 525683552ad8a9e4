import { describe, expect, it } from 'vitest';
import { fullVerbOf } from '../../../languages/de/grammar/full-verb.ts';
import { verbClauseFrom } from './support/texts.ts';

const inWords = (text: string) => {
  const verb = fullVerbOf(verbClauseFrom(text));
  return verb && { ...verb, units: verb.units.map((unit) => unit.text).join(' ') };
};

const active = { passive: false, pluperfect: false };

describe('the full verb of a clause', () => {
  it.each([
    ['Der Ort stuft den Damm als sicher ein.', 'einstufen', 'stuft ein', active],
    ['Der Ort beziffert den Verlust.', 'beziffern', 'beziffert', active],
    ['Der Ort hat Hilfe zugesagt.', 'zusagen', 'hat zugesagt', active],
    ['Der Ort hat das Ende bekannt gegeben.', 'bekanntgeben', 'hat bekannt gegeben', active],
    ['Der Ort hatte Hilfe gefordert.', 'fordern', 'hatte gefordert', { passive: false, pluperfect: true }],
    ['Hilfe wurde vom Ort gefordert.', 'fordern', 'wurde gefordert', { passive: true, pluperfect: false }],
    ['Hilfe ist vom Ort gefordert worden.', 'fordern', 'ist gefordert', { passive: true, pluperfect: false }],
  ])('%s', (text, lemma, units, voice) => {
    expect(inWords(text)).toMatchObject({ units, ...voice });
    expect(inWords(text)?.lemmas).toContain(lemma);
  });

  it.each(['Der Ort will Hilfe fordern.', 'Der Ort wird Hilfe fordern.', 'Der Ort hat Sorgen.'])(
    'is none in: %s',
    (text) => {
      expect(inWords(text)).toBeUndefined();
    },
  );
});
