import { describe, expect, it } from 'vitest';
import { cueOf } from '../../../languages/de/grammar/cue.ts';
import { clausesFrom } from './support/texts.ts';

/** The first cue of a sentence, in short. */
const cueIn = (text: string) => {
  const clauses = clausesFrom(text);
  for (const clause of clauses) {
    const cue = cueOf(clause, clauses.slice(clause.index + 1));
    if (cue) return { ...cue, words: cue.units.map((unit) => unit.text).join(' ') };
  }
  return undefined;
};

describe('the cue verb of a clause', () => {
  it.each([
    ['Die Stadt sagte, sie zahle.', 'sagen', 'sagte', 'say'],
    ['Die Stadt teilte mit, sie zahle.', 'mitteilen', 'teilte mit', 'say'],
    ['Haller wirft ihr vor, Geld verloren zu haben.', 'vorwerfen', 'wirft vor', 'accuse'],
    ['Er hatte ihr am Montag vorgeworfen, zu lügen.', 'vorwerfen', 'hatte vorgeworfen', 'accuse'],
    ['Das streitet er ab.', 'abstreiten', 'streitet ab', 'deny'],
    ['Er wies den Vorwurf zurück.', 'zurückweisen', 'wies zurück', 'deny'],
    ['Er wies den Vorwurf weit von sich.', 'vonsichweisen', 'wies von sich', 'deny'],
    ['Ein Sprecher bestätigte den Fund.', 'bestätigen', 'bestätigte', 'confirm'],
    ['Das Gutachten widerlegt ihn.', 'widerlegen', 'widerlegt', 'refute'],
    ['Die Eltern fordern, die Schule zu öffnen.', 'fordern', 'fordern', 'demand'],
    ['Der Konzern kündigte an, zu bauen.', 'ankündigen', 'kündigte an', 'plan'],
    ['„Ja“, fügte sie hinzu.', 'hinzufügen', 'fügte hinzu', 'say'],
    ['Wie die Bahn mitteilte, fährt kein Zug.', 'mitteilen', 'mitteilte', 'say'],
    ['Er soll lügen, was die Stadt bestreitet.', 'bestreiten', 'bestreitet', 'deny'],
    ['Haller warf dem Chef, einem Freund, vor, zu lügen.', 'vorwerfen', 'warf vor', 'accuse'],
  ])('%s', (text, lemma, words, act) => {
    expect(cueIn(text)).toMatchObject({ lemma, words, act, passive: false, negated: false });
  });

  it.each([
    ['Ihm wird vorgeworfen, zu lügen.', 'vorwerfen'],
    ['Der Fund wurde bestätigt.', 'bestätigen'],
    ['Der Fund ist bestätigt worden.', 'bestätigen'],
    ['Der Fund wurde von der Stadt am Montag bestätigt.', 'bestätigen'],
  ])('is passive: %s', (text, lemma) => {
    expect(cueIn(text)).toMatchObject({ lemma, passive: true });
  });

  it.each(['Er bestritt den Vorwurf nicht.', 'Keine Partei bestätigte den Fund.'])(
    'is negated: %s',
    (text) => {
      expect(cueIn(text)).toMatchObject({ negated: true });
    },
  );

  it.each(['Sie räumte ein, zu spät zu kommen.', 'Das Gericht stellte fest, dass Geld fehlte.'])(
    'presupposes that it is so: %s',
    (text) => {
      expect(cueIn(text)).toMatchObject({ factive: true });
    },
  );

  it.each([
    'Der Damm hält.',
    'Er hat gegessen.',
    'Ein Haus am Meer.',
    'Sie räumte den Keller auf.',
    'Er warf den Ball.',
    'Das Tor fiel spät.',
    'Die Lage ist ernst.',
  ])('is none: %s', (text) => {
    expect(cueIn(text)).toBeUndefined();
  });
});
