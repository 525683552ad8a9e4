import { describe, expect, it } from 'vitest';
import { joinedTextOf } from '../../../core/span.ts';
import { reportOn } from './support/texts.ts';

/** Whom the claims of others in a text are addressed to, in the words of the page. */
const addressees = (text: string): readonly (string | null)[] =>
  reportOn(text)
    .claims.filter(({ form }) => form !== 'own')
    .map(({ addressee }) => addressee && joinedTextOf(text, addressee.spans));

describe('whom words are addressed to', () => {
  it.each([
    ['Lea Korn sagte der Zeitung „Lindtaler Bote“, der Damm halte.', 'der Zeitung „Lindtaler Bote“'],
    ['„Der Damm hält“, sagte Lea Korn gegenüber dem Sender NDW.', 'dem Sender NDW'],
    ['Lea Korn sagte vor Journalisten, der Damm halte.', 'Journalisten'],
    ['Lea Korn sagte im Gespräch mit dem „Boten“, der Damm halte.', 'dem „Boten“'],
    ['Lea Korn wirft dem Landkreis vor, den Damm vernachlässigt zu haben.', 'dem Landkreis'],
    ['Die Stadt wirft Lea Korn vor, Rechnungen gefälscht zu haben.', 'Lea Korn'],
    ['Lea Korn forderte die Regierung auf, den Damm zu erneuern.', 'die Regierung'],
    ['Der Landrat bat die Anwohner, ihre Keller zu räumen.', 'die Anwohner'],
    ['Anwohner wurden aufgefordert, ihre Keller zu räumen.', 'Anwohner'],
    ['Dem Landrat wird vorgeworfen, Akten vernichtet zu haben.', 'Dem Landrat'],
    ['Ihm wird vorgeworfen, Akten vernichtet zu haben.', 'Ihm'],
    ['Lea Korn appellierte an die Regierung, den Damm zu erneuern.', 'die Regierung'],
  ])('%s', (text, expected) => {
    expect(addressees(text)).toContain(expected);
  });

  it.each([
    'Lea Korn sagte, der Damm halte.',
    'Lea Korn sagte am Montag in Lindtal, der Damm halte.',
    'Lea Korn erklärte der Form halber, der Damm halte.',
    'Lea Korn sagte zur Debatte, der Damm halte.',
    'Lea Korn sagte nach ihrem Gespräch, der Damm halte.',
    'Der Sprecher der Polizei sagte, der Damm halte.',
    'Lea Korn kündigte den Neubau des Damms an.',
  ])('is not said: %s', (text) => {
    expect(addressees(text).filter((each) => each !== null)).toEqual([]);
  });
});
