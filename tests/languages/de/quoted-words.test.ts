import { describe, expect, it } from 'vitest';
import { reportOn } from './support/texts.ts';

/** The quoted words that stand inside other content, with the name of whom they are laid to. */
function quotedWordsOf(text: string): readonly string[] {
  const { claims } = reportOn(text);
  return claims
    .filter(({ form, parent }) => form === 'direct' && parent !== null)
    .map(({ quote, sources }) => `${sources[0]?.name}: ${quote}`);
}

describe('quoted words inside what somebody says', () => {
  it.each([
    ['Brandt sagte, der Plan sei „mit heißer Nadel gestrickt“.', ['Brandt: „mit heißer Nadel gestrickt“']],
    [
      'Brandt sagte, die Halle sei „viel zu klein“ und das Dach „nicht zu retten“.',
      ['Brandt: „viel zu klein“', 'Brandt: „nicht zu retten“'],
    ],
    [
      'Laut Polizei fuhr der Mann „in Schlangenlinien über die Brücke“.',
      ['Polizei: „in Schlangenlinien über die Brücke“'],
    ],
    [
      'Der Verband erklärt, dass auf dem Schild steht „Wir bauen diese Brücke in drei Jahren“.',
      ['Verband: „Wir bauen diese Brücke in drei Jahren“'],
    ],
  ])('are a claim of their own: %s', (text, expected) => {
    expect(quotedWordsOf(text)).toEqual(expected);
  });

  it.each([
    'Brandt sagte, das Blatt „Der Bote“ sei verkauft.',
    'Brandt sagte, die „Nordstern“ liege im Hafen.',
    'Brandt sagte, die sogenannte „mobile“ Wache bleibe.',
    'Nach Angaben des Blattes „neue welle am Morgen“ brannte die Halle.',
    'Brandt sagte: „Der Plan ist gut.“',
    'Die Halle heißt „zum grünen Baum“.',
  ])('are none where they name something: %s', (text) => {
    expect(quotedWordsOf(text)).toEqual([]);
  });

  it('stand as the whole does: what denies the whole denies them', () => {
    const { claims } = reportOn(
      'Der Verband wirft dem Amt vor, die Akten „einfach verbrannt“ zu haben. Dies bestreitet das Amt.',
    );
    expect(claims.slice(0, 2).map(({ form, standing }) => [form, ...standing])).toEqual([
      ['indirect', 'disputed'],
      ['direct', 'disputed'],
    ]);
  });
});
