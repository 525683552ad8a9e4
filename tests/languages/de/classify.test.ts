import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../languages/de/grammar/units.ts';
import { countryOf, headNouns, kindOfPhrase } from '../../../languages/de/sources/classify.ts';
import { sentenceFrom } from './support/texts.ts';

const units = (phrase: string) => unitsOf(sentenceFrom(phrase));

describe('the kind of a source', () => {
  it.each([
    ['der Minister', 'person'],
    ['Ministerin Ida Thorn', 'person'],
    ['Jonas Rehm', 'person'],
    ['der Sprecher Jan Brodt', 'person'],
    ['der 58-Jährige', 'unnamed'],
    ['die Polizei', 'institution'],
    ['das Verteidigungsministerium', 'institution'],
    ['ein Sprecher der Polizei', 'institution'],
    ['eine Sprecherin', 'institution'],
    ['Norwegen', 'institution'],
    ['Oslo', 'institution'],
    ['die USA', 'institution'],
    ['die Grünen', 'institution'],
    ['die Gewerkschaft', 'institution'],
    ['Polizeiangaben', 'institution'],
    ['Südkoreas Geheimdienst', 'institution'],
    ['das Weiße Haus', 'institution'],
    ['der Spiegel', 'media'],
    ['die Nachrichtenagentur dpa', 'media'],
    ['das Magazin „Nordlicht“', 'media'],
    ['die „Lindtaler Post“', 'media'],
    ['eine Studie', 'document'],
    ['dem Jahresbericht', 'document'],
    ['der Anklageschrift', 'document'],
    ['das Haushaltsgesetz', 'document'],
    ['zwei Regierungsbeamte', 'unnamed'],
    ['ein Augenzeuge', 'unnamed'],
    ['mehrere Anwohner', 'unnamed'],
    ['ein Minister', 'unnamed'],
    ['Regierungskreisen', 'unnamed'],
    ['Beobachter', 'vague'],
    ['Viele Experten', 'vague'],
    ['zwei Experten', 'unnamed'],
    ['Medienberichten', 'vague'],
    ['Augenzeugenberichten', 'unnamed'],
    ['Behördenangaben', 'institution'],
    ['anderen Aussagen', 'vague'],
    ['Schätzungen', 'vague'],
    ['seiner Aussage', 'person'],
    ['Angaben der Feuerwehr', 'institution'],
    ['Angaben von Anwohnern', 'unnamed'],
    ['der Meldung', 'media'],
    ['die Frauen', 'unnamed'],
    ['die Brandt Energie', 'institution'],
    ['die Norvana AG', 'institution'],
    ['Norvana International', 'institution'],
    ['der Reporter Jan Brodt', 'person'],
    ['der Norvana-Chef', 'person'],
    ['Experten', 'vague'],
    ['Kritiker', 'vague'],
  ] as const)('%s: %s', (phrase, kind) => {
    expect(kindOfPhrase(units(phrase))).toBe(kind);
  });
});

describe('the nouns a phrase is about', () => {
  it.each([
    ['der neue Minister', ['Minister']],
    ['ein Sprecher der Polizei', ['Sprecher']],
    ['Frühere Mitarbeiterinnen der Firma', ['Mitarbeiterinnen']],
    ['Ministerin Ida Thorn', ['Ministerin', 'Ida', 'Thorn']],
    ['er', []],
  ])('%s', (phrase, expected) => {
    expect(headNouns(units(phrase)).map((unit) => unit.text)).toEqual(expected);
  });
});

describe('the country a name stands for', () => {
  it.each([
    ['Oslo', 'Norwegen'],
    ['Norwegen', 'Norwegen'],
    ['Washington', 'USA'],
    ['USA', 'USA'],
    ['Kreml', 'Russland'],
    ['Sri Lanka', 'Sri Lanka'],
    ['Den Haag', 'Niederlande'],
  ])('%s: %s', (name, country) => {
    expect(countryOf(units(name))).toBe(country);
  });

  it.each(['Grauwitz', 'Polizei', 'Oslo Bank'])('%s: none', (name) => {
    expect(countryOf(units(name))).toBeUndefined();
  });
});
