import { describe, expect, it } from 'vitest';
import { reportOn } from './support/texts.ts';

const accusedIn = (text: string): readonly string[] =>
  reportOn(text).claims.flatMap(({ accuses }) => accuses?.name ?? []);

describe('whom a claim accuses', () => {
  it.each([
    ['Die Staatsanwaltschaft wirft dem Händler Jan Rem vor, Geld unterschlagen zu haben.', 'Jan Rem'],
    ['Die Opposition beschuldigt den Minister Jan Rem, das Parlament belogen zu haben.', 'Jan Rem'],
    ['Der Stadt wird vorgeworfen, Gutachten zurückgehalten zu haben.', 'Stadt'],
    ['Der Verdacht gegen Ida Kolb, Akten vernichtet zu haben, besteht fort.', 'Ida Kolb'],
    ['Ida Kolb steht im Verdacht, Steuern hinterzogen zu haben.', 'Ida Kolb'],
    ['Jan Rem soll Zeugen bestochen haben.', 'Jan Rem'],
    ['Jan Rem hat jahrelang Spenden veruntreut.', 'Jan Rem'],
    ['Jan Rem fälschte Rechnungen.', 'Jan Rem'],
    ['Laut Anklage hat Jan Rem mehrere Rechnungen gefälscht.', 'Jan Rem'],
  ])('%s', (text, name) => {
    expect(accusedIn(text)).toEqual([name]);
  });

  it.each([
    'Jan Rem ist von seinem Partner betrogen worden.',
    'Jan Rem wurde am Montag ausgeraubt.',
    'Jan Rem hat keine Rechnungen gefälscht.',
    'Jan Rem sprach über gefälschte Rechnungen.',
    'Unbekannte haben im Museum ein Gemälde gestohlen.',
    'Jan Rem sagte, die Halle werde im Mai eröffnet.',
    'Die Ministerin verteidigte den Haushalt gegen Kritik.',
  ])('nobody: %s', (text) => {
    expect(accusedIn(text)).toEqual([]);
  });

  it('names the source of the article that the accused is, and where its words stand', () => {
    const text =
      'Die Bank wirft dem Händler Jan Rem vor, Geld unterschlagen zu haben. Rem sagte, er habe nichts zu verbergen.';
    const report = reportOn(text);
    const accuses = report.claims.find(({ act }) => act === 'accuse')?.accuses;
    expect(report.sources.find(({ id }) => id === accuses?.ref)?.name).toBe('Jan Rem');
    expect(accuses?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['dem Händler Jan Rem']);
  });
});
