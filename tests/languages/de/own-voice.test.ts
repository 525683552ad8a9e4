import { describe, expect, it } from 'vitest';
import { joinedTextOf } from '../../../core/span.ts';
import { attributionsIn, contextOf } from '../../../languages/de/attribute.ts';
import { ownVoice } from '../../../languages/de/own-voice.ts';
import { documentOf } from '../../../languages/de/text/sentences.ts';
import type { BlockRole } from '../../../core/article.ts';
import { articleOf } from './support/texts.ts';

const ownIn = (text: string, role: BlockRole = 'paragraph') => {
  const document = documentOf(text, articleOf(text, role).blocks);
  return document.sentences.flatMap((sentence) => {
    const context = contextOf(document, sentence, []);
    return ownVoice(context, attributionsIn(context));
  });
};
const wordsIn = (text: string, role?: BlockRole): readonly string[] =>
  ownIn(text, role).map((claim) => joinedTextOf(text, claim.spans));

describe('what the outlet says itself', () => {
  it.each([
    ['Die Brücke wurde 1920 gebaut.', ['Die Brücke wurde 1920 gebaut.']],
    ['Die Brücke ist alt, aber sie trägt viel.', ['Die Brücke ist alt, aber sie trägt viel.']],
    [
      'Die Brücke steht seit 1920; sie ist wohl morsch.',
      ['Die Brücke steht seit 1920', 'sie ist wohl morsch.'],
    ],
    ['Nordhafen – Die Brücke ist seit Mai gesperrt.', ['Die Brücke ist seit Mai gesperrt.']],
    ['Die Brücke ist seit Mai gesperrt (dpa).', ['Die Brücke ist seit Mai gesperrt']],
    ['Ob die Brücke noch trägt, ist unklar.', ['Ob die Brücke noch trägt, ist unklar.']],
  ])('%s', (text, expected) => {
    expect(wordsIn(text)).toEqual(expected);
  });

  it('is read in a headline without its kicker', () => {
    expect(wordsIn('Unglück in Nordhafen: Die Brücke ist eingestürzt', 'headline')).toEqual([
      'Die Brücke ist eingestürzt',
    ]);
  });

  it.each([
    ['too little', 'Das war alles.'],
    ['no sentence', 'Die alte Brücke über den Fluss'],
    ['somebody’s words', '„Die Brücke ist alt“, sagte die Ministerin.'],
    ['what is only reported', 'Die Ministerin sagte, die Brücke sei seit Mai gesperrt.'],
    ['a denial', 'Die Ministerin bestritt diese Darstellung am Montag.'],
  ])('is none in %s: %s', (_, text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  it('is none in a crosshead', () => {
    expect(wordsIn('Die Brücke ist alt und morsch', 'crosshead')).toEqual([]);
  });

  it('has no source and no frame, and its own form', () => {
    expect(ownIn('Die Brücke wurde 1920 gebaut.')).toMatchObject([
      { sources: [], frame: null, form: 'own', act: 'own', certainty: 'asserted', kind: 'fact' },
    ]);
  });

  it.each(['Wusste die Stadt von den Rissen?', 'Wer hat die Brücke gebaut?'])(
    'is open in a question: %s',
    (text) => {
      expect(ownIn(text)).toMatchObject([{ certainty: 'open' }]);
    },
  );

  it('is open where the article leaves the question open', () => {
    expect(ownIn('Ob die Brücke noch trägt, ist unklar.')).toMatchObject([{ certainty: 'open' }]);
  });

  it('is open in a question, by its mark', () => {
    expect(ownIn('Wer hat die Brücke gebaut?')).toMatchObject([
      { certainty: 'open', cue: [{ start: 25, end: 26 }] },
    ]);
  });
});
