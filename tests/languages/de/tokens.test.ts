import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../../../languages/de/text/quotations.ts';
import { tokensOf } from '../../../languages/de/text/tokens.ts';

const tokensFrom = (text: string) => {
  const all = { start: 0, end: text.length };
  return tokensOf(text, all, quotationsIn(text, all, false));
};

describe('tokens', () => {
  it.each([
    ['Der Pegel stieg auf 3.500 Meter.', ['Der', 'Pegel', 'stieg', 'auf', '3.500', 'Meter', '.']],
    ['um 18:30 Uhr, 2,40 m', ['um', '18:30', 'Uhr', ',', '2,40', 'm']],
    ['S-Bahn- und Busfahrer', ['S-Bahn-', 'und', 'Busfahrer']],
    ['eine 58-Jährige', ['eine', '58-Jährige']],
    ['Das war’s, Hans', ['Das', 'war’s', ',', 'Hans']],
    ["N'Djamena", ["N'Djamena"]],
    ['Rom/Bern', ['Rom', '/', 'Bern']],
    ['(LWG)', ['(', 'LWG', ')']],
    ['Über 5 %', ['Über', '5', '%']],
    ['Fisch 🐟 im Netz', ['Fisch', '🐟', 'im', 'Netz']],
    [' \n\t', []],
    ['', []],
  ])('of “%s”', (text, expected) => {
    expect(tokensFrom(text).map((token) => token.text)).toEqual(expected);
  });

  it.each([
    ['Straße', 'word', 'straße'],
    ['ÄRGER', 'word', 'ärger'],
    ['58-Jährige', 'number', '58-jährige'],
    ['2,40', 'number', '2,40'],
    ['…', 'mark', '…'],
  ] as const)('%s is a %s, in lower case %s', (text, kind, lower) => {
    expect(tokensFrom(text)).toMatchObject([{ kind, lower, start: 0, end: text.length }]);
  });

  it('stay inside the span and keep the offsets of the text', () => {
    const tokens = tokensOf('eins zwei drei', { start: 5, end: 9 }, []);
    expect(tokens).toMatchObject([{ text: 'zwei', start: 5, end: 9 }]);
  });

  it('are quoted from the opening to the closing mark, and not beyond', () => {
    const quoted = tokensFrom('Er rief „Halt ‚jetzt‘“ laut').filter((token) => token.quoted);
    expect(quoted.map((token) => token.text).join(' ')).toBe('„ Halt ‚ jetzt ‘ “');
  });
});
