import { describe, expect, it } from 'vitest';
import { EMPTY_META } from '../../../core/article.ts';
import { readArticle } from '../../../core/read-article.ts';
import { textOf } from '../../../core/span.ts';
import { german } from '../../../languages/de/index.ts';
import { reportOn } from './support/texts.ts';

describe('the headline is surer than the text', () => {
  it.each([
    [
      'Nordland liefert Waffen an die Söldner',
      'Die Union wirft Nordland vor, Waffen an die Söldner zu liefern.',
    ],
    ['Reederei ließ Altöl im Hafen ab', 'Die Reederei soll nachts Altöl im Hafen abgelassen haben.'],
    ['Kaffee verlängert das Leben', 'Laut einer Studie verlängert Kaffee das Leben.'],
    ['Werk in Aue schließt 2027', 'Das Werk in Aue könnte 2027 schließen.'],
    ['Bürgermeister hat Spenden veruntreut', 'Der Bürgermeister hat offenbar Spenden veruntreut.'],
    [
      'Firma Kolb verschmutzte den Fluss',
      'Fischer berichten, die Firma Kolb habe den Fluss verschmutzt. Das Amt prüft den Fall.',
    ],
  ])('%s / %s', (head, body) => {
    const { headline, claims } = reportOn(`${head}\n${body}`, 'headline');
    expect(headline).toMatchObject({ role: 'headline', surer: true });
    const said = claims.find(({ id }) => id === headline?.body);
    expect(said && body.includes(said.quote.split(' … ')[0] ?? '')).toBe(true);
  });
});

describe('the headline is not surer', () => {
  it.each([
    [
      'the text states it too',
      'Die Firma Kolb verschmutzte den Fluss. Fischer berichten, Kolb habe den Fluss verschmutzt.',
    ],
    ['the text says something else', 'Fischer berichten, die Firma Rem habe einen Teich verschmutzt.'],
    ['the text says it is not so', 'Fischer berichten, die Firma Kolb habe den Fluss nicht verschmutzt.'],
    [
      'it happens within another matter',
      'Die Firma Kolb will nach der Debatte über den Fluss in Aue investieren.',
    ],
    ['the source is the subject', 'Die Firma Kolb verschmutzte nach eigenen Angaben den Fluss.'],
    ['a reporter saw it', 'Ein dpa-Reporter beobachtete, wie die Firma Kolb den Fluss verschmutzte.'],
  ])('where %s', (_, body) => {
    expect(reportOn(`Firma Kolb verschmutzte den Fluss\n${body}`, 'headline').headline?.surer ?? false).toBe(
      false,
    );
  });

  it.each([
    'Firma Kolb soll Fluss verschmutzt haben',
    'Fischer: Firma Kolb verschmutzte den Fluss',
    'Firma Kolb verschmutzte laut Fischern den Fluss',
    'Firma Kolb verschmutzte „den Fluss“',
    'Verschmutzte die Firma Kolb den Fluss?',
    'Firma Kolb verschmutzte vermutlich den Fluss',
    'Firma Kolb verschmutzte vor 12 Jahren den Fluss',
  ])('%s', (head) => {
    const body = 'Fischer berichten, die Firma Kolb habe den Fluss verschmutzt.';
    expect(reportOn(`${head}\n${body}`, 'headline').headline?.surer ?? false).toBe(false);
  });
});

describe('the headline check', () => {
  const text =
    'Der Streit am Fluss\nKolb verschmutzte den Fluss.\nFischer berichten, Kolb habe den Fluss verschmutzt.';
  const blocks = [
    { start: 0, end: 19, role: 'headline' as const },
    { start: 20, end: 48, role: 'lead' as const },
    { start: 49, end: text.length, role: 'paragraph' as const },
  ];

  it('gives both wordings', () => {
    const { headline } = reportOn('Werk in Aue schließt\nDas Werk in Aue könnte schließen.', 'headline');
    const words = headline?.reasons.map(({ spans }) =>
      spans.map((span) => textOf('Werk in Aue schließt\nDas Werk in Aue könnte schließen.', span)),
    );
    expect(words).toEqual([['Werk in Aue schließt'], ['Das Werk in Aue könnte schließen.', 'könnte']]);
  });

  it('says that both sound alike where both are equally open', () => {
    const { headline } = reportOn(
      'Reederei soll Altöl im Hafen abgelassen haben\nDie Reederei soll Altöl im Hafen abgelassen haben.',
      'headline',
    );
    expect(headline).toMatchObject({ surer: false });
  });

  it('looks at the lead, too', () => {
    const { headline } = readArticle({ text, blocks, meta: EMPTY_META }, german);
    expect(headline).toMatchObject({ role: 'lead', surer: true });
  });

  it('is left out for a language that does not make wordings comparable', () => {
    const { gistOf: _, ...profile } = german;
    expect(readArticle({ text, blocks, meta: EMPTY_META }, profile).headline).toBeNull();
  });
});
