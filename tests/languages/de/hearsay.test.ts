import { describe, expect, it } from 'vitest';
import { joinedTextOf } from '../../../core/span.ts';
import type { Claim, Report } from '../../../core/report.ts';
import { claimWith, reportOn } from './support/texts.ts';

const namesOf = (report: Report, ids: readonly string[]): readonly (string | undefined)[] =>
  ids.map((id) => report.sources.find((source) => source.id === id)?.name);

/** The shortest claim whose words include these. */
function innermost({ claims }: Report, words: string): Claim {
  const [found] = claims
    .filter(({ quote }) => quote.includes(words))
    .toSorted((a, b) => a.quote.length - b.quote.length);
  if (!found) throw new Error(`no claim with “${words}”`);
  return found;
}

describe('who passed a statement on', () => {
  it.each([
    ['„Der Damm hält“, sagte Lea Korn dem Sender NDW.', 'Damm hält', 'Lea Korn', 'NDW'],
    [
      'Wie die Zeitung „Nordkurier“ berichtet, sagte Lea Korn, das Werk schließe.',
      'Werk',
      'Lea Korn',
      'Nordkurier',
    ],
    [
      'Die Agentur Norpress zitierte die Ministerin Lea Korn mit den Worten: „Das war es.“',
      'war es',
      'Lea Korn',
      'Norpress',
    ],
    [
      'Lea Korn sagte im Gespräch mit der „Lindtaler Post“, die Halle bleibe zu.',
      'Halle',
      'Lea Korn',
      'Lindtaler Post',
    ],
  ])('%s', (text, words, who, via) => {
    const report = reportOn(text);
    const [source] = innermost(report, words).sources;
    expect(source?.name).toBe(who);
    expect(namesOf(report, source?.via ?? [])).toEqual([expect.stringContaining(via)]);
  });

  it.each([
    ['Lea Korn sagte, die Halle bleibe zu.', 'Halle'],
    ['Der „Nordkurier“ berichtet, die Halle bleibe zu.', 'Halle'],
    ['Der „Nordkurier“ berichtet unter Berufung auf Ermittler, die Bande sei gefasst.', 'Bande'],
    ['Lea Korn sagte dem Landrat, die Halle bleibe zu.', 'Halle'],
    ['Die Stadt teilte unter Berufung auf ein Gutachten mit, die Halle bleibe zu.', 'Halle'],
  ])('is nobody: %s', (text, words) => {
    expect(claimWith(reportOn(text), words).sources.flatMap(({ via }) => via)).toEqual([]);
  });

  it('is listed without a claim of its own', () => {
    const { sources } = reportOn('„Der Damm hält“, sagte Lea Korn dem Sender NDW.');
    expect(sources.map(({ name, claims }) => [name, claims.length])).toEqual([
      ['Lea Korn', 1],
      ['NDW', 0],
    ]);
  });
});

/** The words that say why the first source is not named. */
const anonymity = (text: string): string | undefined => {
  const [claim] = reportOn(text).claims.filter(({ form }) => form !== 'own');
  const words = claim?.sources[0]?.anonymity;
  return words ? joinedTextOf(text, words.spans) : undefined;
};

describe('why a source is not named', () => {
  it.each([
    [
      '„Niemand geht hinaus“, sagte ein Anwohner, der aus Angst vor Rache anonym bleiben will.',
      'aus Angst vor Rache … anonym bleiben will',
    ],
    [
      'Ein Mitarbeiter, der namentlich nicht genannt werden wollte, sagte, das Werk schließe.',
      'namentlich nicht genannt werden wollte',
    ],
    [
      'Ein Regierungsbeamter sagte unter der Bedingung der Anonymität, der Plan sei tot.',
      'unter der Bedingung der Anonymität',
    ],
    [
      'Mehrere Anwohner sagten, sie seien bedroht worden. Sie wollten nicht genannt werden.',
      'wollten nicht genannt werden',
    ],
  ])('%s', (text, words) => {
    expect(anonymity(text)).toBe(words);
  });

  it.each([
    'Ein Anwohner sagte, viele seien aus Angst vor Rache geflohen.',
    'Ein Anwohner sagte, der Täter wolle anonym bleiben.',
    'Aus Furcht vor Regen blieb die Bühne leer, sagte ein Anwohner.',
    'Lea Korn sagte, das Werk schließe. Der Käufer wollte nicht genannt werden.',
    'Mehrere Anwohner sagten, das Werk schließe.',
  ])('is not said: %s', (text) => {
    expect(anonymity(text)).toBeUndefined();
  });
});
