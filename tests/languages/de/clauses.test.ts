import { describe, expect, it } from 'vitest';
import { type Clause } from '../../../languages/de/grammar/clauses.ts';
import { isCapital, unitsOf } from '../../../languages/de/grammar/units.ts';
import { clausesFrom, sentenceFrom } from './support/texts.ts';

/** A clause as `type finite`, the finite verb in the words of the page. */
const shapeOf = (clause: Clause): string =>
  `${clause.introducer ? `${clause.introducer}:` : ''}${clause.type} ${clause.units[clause.finite]?.text ?? '–'}`;
const shapesOf = (text: string): readonly string[] => clausesFrom(text).map(shapeOf);

describe('clauses', () => {
  it.each([
    ['Der Damm hält.', ['main hält']],
    ['Gestern hat die Stadt den Damm geprüft.', ['main hat']],
    ['Er sagt, er habe den Damm gebaut.', ['main sagt', 'main habe']],
    ['Er sagt, der Damm habe gehalten.', ['main sagt', 'main habe']],
    ['Er sagt, der Damm sei alt.', ['main sagt', 'main sei']],
    ['Er sagt, dass der Damm hält.', ['main sagt', 'dass:subordinate hält']],
    ['Ob der Damm hält, ist unklar.', ['ob:subordinate hält', 'main ist']],
    ['Der Damm, der alt ist, hält.', ['fragment –', 'der:relative ist', 'main hält']],
    ['Die Stadt, in der er lebt, wächst.', ['fragment –', 'der:relative lebt', 'main wächst']],
    ['Er verspricht, den Damm zu bauen.', ['main verspricht', 'infinitive –']],
    ['Er verspricht, Geld bereitzustellen.', ['main verspricht', 'infinitive –']],
    ['Er bestreitet, Geld genommen zu haben.', ['main bestreitet', 'infinitive –']],
    ['Sie baut, um zu bleiben.', ['main baut', 'um:infinitive –']],
    ['Wie viele kamen, weiß er nicht.', ['wie:subordinate kamen', 'main weiß']],
    ['Der Damm hält, was niemand glaubt.', ['main hält', 'was:subordinate glaubt']],
    ['Er kommt nicht, weil es regnen wird.', ['main kommt', 'weil:subordinate wird']],
    ['Haller (FDP) schweigt.', ['main schweigt']],
    ['Grauwitz – der Damm hält.', ['fragment –', 'main hält']],
    ['„Ja“, sagte er.', ['fragment –', 'main sagte']],
    ['Eine Frau wartet.', ['main wartet']],
    ['Die geplante Brücke fehlt.', ['main fehlt']],
    ['Kommt der Zug?', ['main Kommt']],
    ['Sie sei müde, und er habe Hunger.', ['main sei', 'main habe']],
    ['Er war da und sagte nichts dazu.', ['main war', 'main sagte']],
    ['Sie kamen und forderten mehr Lohn.', ['main kamen', 'main forderten']],
    ['Er sagt, dass er kommt und bleibt.', ['main sagt', 'dass:subordinate bleibt']],
    ['Die Stadt kauft Bücher und Bilder.', ['main kauft']],
    [
      'Wie Ida Rom, Leiterin des Amtes, gestern mitteilte, ruht der Bau.',
      ['wie:subordinate mitteilte', 'main ruht'],
    ],
    ['Er plant, die Werke in Aue, Kiel und Rom zu schließen.', ['main plant', 'infinitive –']],
    ['Er erklärt, damit solle der Damm halten.', ['main erklärt', 'main solle']],
    ['Er sagt, die Kritik am Plan müsse gehört werden.', ['main sagt', 'main müsse']],
    ['In einem gestern veröffentlichten Bericht fehlt das.', ['main fehlt']],
    ['Das musste Haller in Aue einräumen.', ['main musste']],
    ['Die „Bote“-Redaktion schweigt.', ['main schweigt']],
  ])('%s', (text, expected) => {
    expect(shapesOf(text)).toEqual(expected);
  });

  it('know the marks around them', () => {
    const marks = clausesFrom('Sie kam: müde, hungrig (aber froh).').map(
      ({ before, after }) => `${before}_${after}`,
    );
    expect(marks).toEqual(['_:', ':_,', ',_(', '(_)']);
  });

  it('are not cut inside a quotation', () => {
    const [clause, ...more] = clausesFrom('Er rief „ja, nein, vielleicht“ laut.');
    expect(more).toEqual([]);
    expect(clause?.units.map((unit) => unit.kind)).toEqual(['word', 'word', 'quotation', 'word']);
  });

  it.each([
    ['Er hatte, so Rom, lange gezögert.', 'lange gezögert'],
    ['Die Stadt warf der Firma, die hier Dämme baut, schweren Betrug vor.', 'schweren Betrug vor'],
    ['Er hatte lange gezögert, so Rom.', ''],
    ['Er kam, so Rom, gestern.', ''],
  ])('that an insertion cuts from the end of their verb bracket keep it: %s', (text, tail) => {
    expect(
      clausesFrom(text)[0]
        ?.tail.map((unit) => unit.text)
        .join(' '),
    ).toBe(tail);
  });

  it('are none without words', () => {
    expect(clausesFrom('…')).toEqual([]);
  });
});

it('a unit is a token, or a whole quotation', () => {
  const units = unitsOf(sentenceFrom('Sie las „Ebbe und Flut“ 3 Mal.'));
  expect(units.map((unit) => unit.kind)).toEqual(['word', 'word', 'quotation', 'number', 'word', 'mark']);
});

it.each([
  ['Damm', true],
  ['damm', false],
  ['Ärger', true],
  ['3', false],
])('%s is written as a noun: %s', (text, expected) => {
  expect(isCapital(unitsOf(sentenceFrom(text))[0])).toBe(expected);
});
