import { describe, expect, it } from 'vitest';
import { textOf } from '../../../core/span.ts';
import { documentOf, trimmed } from '../../../languages/de/text/sentences.ts';
import { articleOf, documentFrom } from './support/texts.ts';

/** Sentences are written with `|` at each cut. */
const cut = (marked: string): { text: string; expected: readonly string[] } => ({
  text: marked.replaceAll('|', ' '),
  expected: marked.split('|'),
});
const sentencesOf = (text: string): readonly string[] =>
  documentFrom(text).sentences.map((sentence) => textOf(text, sentence));

describe('sentences', () => {
  it.each([
    'Die Fähre sank.|Niemand wurde verletzt.',
    'Wer war es?|Niemand weiß es!|Oder doch?',
    'Der Pegel fiel auf 3,5.|Das war wenig.',
    'Es geschah im Jahr 2019.|Danach war Ruhe.',
    'Der 1. FC Lindtal verlor 0:3.|Die Fans pfiffen.',
    'Er wartete … und ging.|Sie blieb.',
    'Punkt eins: Alles bleibt.|Punkt zwei: Nichts ändert sich.',
    'Er kam; sie ging.|Es regnete.',
  ])('plain: %s', (marked) => {
    const { text, expected } = cut(marked);
    expect(sentencesOf(text)).toEqual(expected);
  });

  it.each([
    'Dr. Falk kam am 3. Mai nach Grauwitz.|Sie blieb bis 18.30 Uhr.',
    'Der Bau kostet ca. 3 Mio. Euro.|Das ist viel.',
    'Am Abend, z. B. nach dem Spiel, ist Ruhe.|Meistens.',
    'Prof. Dr. Ines Falk und Hr. Brodt kamen.|Sie schwiegen.',
    'J. R. Haller unterschrieb.|Niemand sah es.',
    'Ludwig II. Herzog von Lindtal starb.|Er war alt.',
    'Die Firma (gegr. 1920) schloss.|Schade!',
    'Es begann am 31. 12. 2020.|Es endete nie.',
    'Haller u. a. Politiker fehlten.|Das fiel auf.',
    'Die Kirche St. Annen liegt gegenüber der Str. 12 am Hang.|Sie ist alt.',
    'In der 2. Liga führt Grauwitz.|Dahinter folgt Aue.',
    'Das Amt zahlt max. 40 Euro bzw. Gutscheine.|Mehr nicht.',
    'Auf hafenkurier.example steht mehr.|Dort lesen viele.',
  ])('with abbreviations and ordinals: %s', (marked) => {
    const { text, expected } = cut(marked);
    expect(sentencesOf(text)).toEqual(expected);
  });

  it.each([
    '„Wir gehen. Wir bleiben nicht“, sagte er.|Dann war Ruhe.',
    '„Wir gehen.“|Er stand auf.',
    '»Wir gehen.«|Er stand auf.',
    '"Wir gehen."|Er stand auf.',
    '„Gehen wir?“, fragte sie.|Niemand ging.',
    '„Gehen wir?“ fragte sie.|Niemand ging.',
    'Er sagte: „Ja. Nein.“|Dann ging er.',
    'Das Heft „Was tun?“ ist alt.|Es kostet nichts.',
    'Er las „Ebbe“.|Sie las nicht.',
    '„Er rief ‚Halt!‘ und lief. Keiner folgte“, sagte sie.|Dann war Ruhe.',
    '„Eins.“|„Zwei.“|„Drei.“',
    '„Der Damm“, sagte er, „hält. Ganz sicher.“|Er irrte.',
    'Er sagte („ganz. leise“) nichts.|Dann ging er.',
    'Sie kam. „Endlich.“|Er nickte.'.replace('kam. „', 'kam.|„'),
  ])('with quotations: %s', (marked) => {
    const { text, expected } = cut(marked);
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('end with their block, stop or not', () => {
    expect(sentencesOf('Eine Überschrift\nEin Absatz. Noch ein Satz')).toEqual([
      'Eine Überschrift',
      'Ein Absatz.',
      'Noch ein Satz',
    ]);
  });

  it('keep a quotation that every paragraph opens anew, to its end', () => {
    const text = '„Zuerst kam das Wasser. Dann der Sturm.\n„Dann kam niemand“, sagte Kolb.';
    const { sentences } = documentFrom(text);
    expect(sentences.map(({ quotations }) => quotations.map((each) => textOf(text, each)))).toEqual([
      ['„Zuerst kam das Wasser. Dann der Sturm.'],
      ['„Dann kam niemand“'],
    ]);
  });

  it('know their block, role and place', () => {
    const { text, blocks } = articleOf('Streit um den Damm\nEr hält. Noch.', 'headline');
    const { sentences } = documentOf(text, blocks);
    expect(sentences.map(({ index, block, role }) => ({ index, block, role }))).toEqual([
      { index: 0, block: 0, role: 'headline' },
      { index: 1, block: 1, role: 'paragraph' },
      { index: 2, block: 1, role: 'paragraph' },
    ]);
  });

  it('are none where there is only white space', () => {
    expect(documentOf(' \t ', [{ start: 0, end: 3, role: 'paragraph' }]).sentences).toEqual([]);
    expect(documentOf('', []).sentences).toEqual([]);
  });
});

it.each([
  ['  ja ', 2, 4],
  ['ja', 0, 2],
  ['   ', 3, 3],
])('“%s” without white space is %i to %i', (text, start, end) => {
  expect(trimmed(text, { start: 0, end: text.length })).toEqual({ start, end });
});
