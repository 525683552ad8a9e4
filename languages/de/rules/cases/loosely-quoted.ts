import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Ida Rom lobte den „großen Einsatz“ der Helfer.',
      content: ['„großen Einsatz“'],
      source: 'Ida Rom',
      cue: 'lobte',
      form: 'direct',
    },
    {
      text: 'Ministerin Ida Rom zeigte sich „sehr erleichtert“.',
      content: ['„sehr erleichtert“'],
      source: 'Ministerin Ida Rom',
      cue: 'zeigte',
      form: 'direct',
    },
    {
      text: 'Die Polizei reagierte „mit großer Sorge“ auf den Fund.',
      content: ['„mit großer Sorge“'],
      source: 'Die Polizei',
      cue: 'reagierte',
      form: 'direct',
    },
    {
      text: 'Ida Rom sieht in dem Plan einen „großen Erfolg“ für Aue.',
      content: ['„großen Erfolg“'],
      source: 'Ida Rom',
      cue: 'sieht',
      form: 'direct',
    },
    {
      text: 'Der Bürgermeister will den Damm „sorgfältig prüfen“.',
      content: ['„sorgfältig prüfen“'],
      source: 'Der Bürgermeister',
      cue: '',
      form: 'direct',
    },
    {
      text: 'Kurt Ahlers war „stolz auf die ganze Elf“.',
      content: ['„stolz auf die ganze Elf“'],
      source: 'Kurt Ahlers',
      cue: 'war',
      form: 'direct',
    },
    {
      text: 'Ida Rom konstatierte eine wachsende „Kluft zwischen Stadt und Land“.',
      content: ['„Kluft zwischen Stadt und Land“'],
      source: 'Ida Rom',
      cue: 'konstatierte',
      form: 'direct',
    },
  ],
  misses: [
    'Ida Rom lobte das Magazin „neue welt heute“.',
    'Die Polizei startete die Aktion „sicher nach Hause“.',
    'Der Bürgermeister sah sich gezwungen, die „alte Tante“ zu verkaufen.',
    'Der Plan zeigte die „alten Schwächen“ der Stadt.',
    'Ida Rom kritisierte die sogenannte „kalte Enteignung“ der Bauern.',
    'Kurt Ahlers arbeitet bei der „jungen Bühne“ in Aue.',
    'Ida Rom lobte die „Aurora“.',
  ],
};
