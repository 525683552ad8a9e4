import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Für Ida Rom ist der Plan „nicht zu halten“.',
      content: ['„nicht zu halten“'],
      source: 'Ida Rom',
      cue: 'ist',
      form: 'direct',
    },
    {
      text: 'Für Ministerin Ida Rom war das ein „Irrweg“.',
      content: ['„Irrweg“'],
      source: 'Ministerin Ida Rom',
      cue: 'war',
      form: 'direct',
    },
    {
      text: 'Der Plan ist für Kurt Ahlers „ein schwerer Fehler“.',
      content: ['„ein schwerer Fehler“'],
      source: 'Kurt Ahlers',
      cue: 'ist',
      form: 'direct',
    },
    {
      text: 'Für die Polizei ist die Lage „unter Kontrolle“.',
      content: ['„unter Kontrolle“'],
      source: 'die Polizei',
      cue: 'ist',
      form: 'direct',
    },
    {
      text: 'Für die Gewerkschaft bleibt das Angebot „ein schlechter Witz“.',
      content: ['„ein schlechter Witz“'],
      source: 'die Gewerkschaft',
      cue: 'bleibt',
      form: 'direct',
    },
    {
      text: 'Für den Bürgermeister sind die Zahlen „kein Grund zur Sorge“.',
      content: ['„kein Grund zur Sorge“'],
      source: 'den Bürgermeister',
      cue: 'sind',
      form: 'direct',
    },
  ],
  misses: [
    'Für die Reise ist das Schiff „Aurora“ bereit.',
    'Für Ida Rom ist im „Haus am Markt“ ein Zimmer frei.',
    'Für Kurt Ahlers spielt die „junge Bühne“ umsonst.',
    'Für zwei Tage war die Lage „außer Kontrolle“.',
    'Für Ida Rom ist der Plan nicht zu halten.',
  ],
};
