import { describe, expect, it } from 'vitest';
import { reportOn } from './support/texts.ts';

/** The keys under which the claims of others in a text are listed, as the numbers of their sources. */
const refs = (text: string): readonly string[] =>
  reportOn(text).claims.flatMap(({ form, sources }) =>
    form === 'own' ? [] : sources.slice(0, 1).map(({ ref }) => ref),
  );

describe('sources that are one', () => {
  it.each([
    [
      'Der Verband der Winzer (VDW) sagte, es regne. Der VDW erklärte, es sei zu nass. Er teilte mit, er klage.',
    ],
    ['Die Norvana AG teilte mit, sie baue um. Das Unternehmen erklärte, niemand werde entlassen.'],
    ['Ida Rom (SPD) sagte, der Plan sei falsch. Die SPD-Politikerin erklärte, sie klage.'],
    ['Jan Rem (54) sagte, er gehe. Der 54-Jährige erklärte, er habe genug.'],
    ['Ein Polizeisprecher sagte, der Mann sei gefasst. Die Polizei teilte mit, er habe gestanden.'],
    ['Ein Sprecher der Feuerwehr sagte, es brenne. Die Feuerwehr teilte mit, es sei gelöscht.'],
    ['Das Landgericht Aue teilte mit, der Prozess beginne. Das Gericht erklärte, er dauere lange.'],
    ['Der „Nordkurier“ schreibt, es regne. Die Zeitung „Nordkurier“ berichtet, es sei zu nass.'],
    ['Die Behörden teilten mit, es gebe Tote. Sie erklärten, die Zahl steige.'],
  ])('%s', (text) => {
    expect(new Set(refs(text)).size).toBe(1);
    expect(refs(text).length).toBeGreaterThan(1);
  });

  it.each([
    ['Das Amt Lindtal sagte, es regne. Das Amt Auental sagte, es schneie. Das Amt erklärte, es sei kalt.', 3],
    [
      'Die ukrainische Luftwaffe teilte mit, es brenne. Die russische Luftwaffe teilte mit, es sei gelöscht.',
      2,
    ],
    ['Das Ministerium der Justiz sagte, es regne. Das Ministerium des Innern sagte, es schneie.', 2],
    ['Die „Lindtaler Post“ berichtet, es regne. Die „Auer Zeitung“ berichtet, es schneie.', 2],
    ['Ida Rom sagte, es regne. Der Anwalt von Ida Rom sagte, es schneie.', 2],
    ['Die Polizei teilte mit, es brenne. Er teilte mit, es sei gelöscht.', 2],
  ])('and some that are not: %s', (text, count) => {
    expect(new Set(refs(text)).size).toBe(count);
  });
});
