import { describe, expect, it } from 'vitest';
import { textOf } from '../../../core/span.ts';
import { claimWith, reportOn } from './support/texts.ts';

const formsOf = (text: string): readonly string[] =>
  reportOn(text).claims.map(({ form, quote }) => `${form}: ${quote}`);

describe('a summary of what was said', () => {
  it('has no cue, and its verb among the reasons', () => {
    const text = 'Die Gewerkschaft kündigte für Montag einen Streik an.';
    const claim = claimWith(reportOn(text), 'Streik');
    expect(claim).toMatchObject({
      form: 'reported',
      quote: text,
      cue: null,
      kind: 'future',
      certainty: 'open',
    });
    const form = claim.reasons.find(({ label }) => label === 'form:reported');
    expect(form?.spans.map((span) => textOf(text, span))).toEqual(['kündigte', 'an']);
  });

  it.each([
    ['Der Verband verlangt, dass der Hafen offen bleibt.', ['indirect: dass der Hafen offen bleibt']],
    ['Der Plan sei zu teuer, kritisierte der Verband.', ['indirect: Der Plan sei zu teuer']],
    ['Die Kammer nannte den Umbau einen „Irrweg“.', ['direct: „Irrweg“']],
    ['Die Kammer fordert „mehr Ruhe im Hafen“.', ['direct: „mehr Ruhe im Hafen“']],
    ['Laut Polizei forderte der Mann Geld.', ['indirect: forderte der Mann Geld']],
    [
      'Die Kammer fordert einen Hafen, in dem „endlich wieder gebaut“ wird.',
      [
        'reported: Die Kammer fordert einen Hafen, in dem „endlich wieder gebaut“ wird.',
        'direct: „endlich wieder gebaut“',
      ],
    ],
    [
      'Die Kammer verließ den Saal und forderte mehr Zeit.',
      ['own: Die Kammer verließ den Saal', 'reported: forderte mehr Zeit.'],
    ],
    ['Die Kammer warnte vor Folgen, die niemand absehen könne.', ['indirect: die niemand absehen könne']],
  ])('is read once: %s', (text, forms) => {
    expect(formsOf(text)).toEqual(forms);
  });
});
