import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Der Verband lehnt den Umbau ab, weil das Geld fehle.',
      content: ['weil das Geld fehle'],
      source: 'Der Verband',
      cue: '',
      form: 'indirect',
    },
    {
      text: 'Bürgermeisterin Ida Rom lobte die Helfer, die Tag und Nacht gearbeitet hätten.',
      content: ['die Tag und Nacht gearbeitet hätten'],
      source: 'Bürgermeisterin Ida Rom',
      cue: '',
      form: 'indirect',
    },
    {
      text: 'Die Polizei sucht einen Mann, der am Bahnhof gesehen worden sei.',
      content: ['der am Bahnhof gesehen worden sei'],
      source: 'Die Polizei',
      cue: '',
      form: 'indirect',
    },
    {
      text: 'Die Gewerkschaft fordert mehr Personal, da die Wege zu lang seien.',
      content: ['da die Wege zu lang seien'],
      source: 'Die Gewerkschaft',
      cue: '',
      form: 'indirect',
    },
    {
      text: 'Der Kapitän nannte den Kurs sicher, obwohl die See rau gewesen sei.',
      content: ['obwohl die See rau gewesen sei'],
      source: 'Der Kapitän',
      cue: '',
      form: 'indirect',
    },
    {
      text: 'Landrat Uwe Kolb warb für die Brücke, ohne die das Tal abgeschnitten werde.',
      content: ['ohne die das Tal abgeschnitten werde'],
      source: 'Landrat Uwe Kolb',
      cue: '',
      form: 'indirect',
    },
  ],
  misses: [
    'Der Verband lehnt den Umbau ab, weil das Geld fehlt.',
    'Das ist der Ort, den ich nie gesehen habe.',
    'Der Wirt sucht Gäste, die bei Regen kommen würden, wenn das Dach dicht wäre.',
    'Die Polizei teilte mit, die Straße sei gesperrt, weil ein Baum umgestürzt sei.',
    'Das Amt veröffentlichte Zahlen, nach denen der Bestand gesunken sei.',
    'Die Läufer wurden müde, die Zuschauer beschränkten sich auf gelegentliche schnelle Rufe.',
  ],
};
