import { describe, expect, it } from 'vitest';
import { textOf } from '../../../core/span.ts';
import { claimWith, reportOn } from './support/texts.ts';

describe('the source of a phrase is called by the body inside', () => {
  it.each<[string, string, string, string]>([
    ['Nach Angaben des Magazins „Deich“ fehlt das Geld.', 'Angaben des Magazins „Deich“', 'Deich', 'media'],
    ['Nach Polizeiangaben fehlt das Geld.', 'Polizeiangaben', 'Polizei', 'institution'],
    ['Nach eigenen Angaben hat der Verband kein Geld.', 'eigenen Angaben', 'Verband', 'institution'],
    ['Der Verband hat nach eigenen Angaben kein Geld.', 'eigenen Angaben', 'Verband', 'institution'],
    ['Laut taz fehlt das Geld.', 'taz', 'taz', 'media'],
    ['Laut deichpost.de fehlt das Geld.', 'deichpost.de', 'deichpost.de', 'media'],
    ['Ersten Erkenntnissen zufolge fehlt das Geld.', 'Ersten Erkenntnissen', 'Erkenntnissen', 'vague'],
    ['Nach dem Grundgesetz ist das Geld da.', 'dem Grundgesetz', 'Grundgesetz', 'document'],
    [
      'Laut einer am Montag erschienenen Studie fehlt das Geld.',
      'einer am Montag erschienenen Studie',
      'Studie',
      'document',
    ],
    [
      'Nach Angaben von Ida Kern, der Leiterin des Amts, fehlt das Geld.',
      'Angaben von Ida Kern, der Leiterin des Amts',
      'Ida Kern',
      'person',
    ],
  ])('%s', (text, words, name, kind) => {
    const claim = claimWith(reportOn(text), 'Geld');
    expect(claim.sources.map((each) => each.spans.map((span) => textOf(text, span)))).toEqual([[words]]);
    expect(claim.sources.map((each) => [each.name, each.kind])).toEqual([[name, kind]]);
  });

  it.each<[string, string]>([
    ['„Es eilt“, sagte Ministerin Ida Thorn. Ihrer Ansicht nach fehlt das Geld.', 'Ida Thorn'],
    ['„Es eilt“, sagte Minister Kai Thorn. Ihm zufolge fehlt das Geld.', 'Kai Thorn'],
    ['„Es eilt“, sagte Minister Kai Thorn. Diesen Angaben zufolge fehlt das Geld.', 'Kai Thorn'],
    ['Das Amt legte eine Studie vor. Demnach fehlt das Geld.', 'Studie'],
  ])('and a word that points back by who spoke before: %s', (text, name) => {
    const claim = claimWith(reportOn(text), 'Geld');
    expect(claim.sources.map((each) => each.name)).toEqual([name]);
  });
});

const laid = (text: string): readonly (readonly [string | undefined, string])[] =>
  reportOn(text)
    .claims.filter(({ form }) => form !== 'own')
    .map(({ cue, quote }) => [cue?.text, quote]);

describe('what a phrase lays to its source', () => {
  it.each<[string, readonly (readonly [string, string])[]]>([
    [
      'Nach Angaben der Polizei sagte der Fahrer, dass er müde gewesen sei.',
      [
        ['Nach', 'sagte der Fahrer, dass er müde gewesen sei'],
        ['sagte', 'dass er müde gewesen sei'],
      ],
    ],
    [
      'Laut Feuerwehr brannte ein Schuppen, laut Polizei war es Brandstiftung.',
      [
        ['Laut', 'brannte ein Schuppen'],
        ['laut', 'war es Brandstiftung'],
      ],
    ],
    [
      'Der Hof war laut Polizei leer, was der Nachbar bestreitet.',
      [
        ['laut', 'Der Hof war … leer'],
        ['bestreitet', 'was der Nachbar bestreitet'],
      ],
    ],
    [
      'Die Halle ist zu klein, der Neubau kostet laut Stadt aber zu viel.',
      [['laut', 'der Neubau kostet … aber zu viel']],
    ],
    ['Wenn es friert, wird nach Angaben des Amtes gestreut.', [['nach', 'Wenn es friert, wird … gestreut']]],
  ])('%s', (text, expected) => {
    expect(laid(text)).toEqual(expected);
  });
});
