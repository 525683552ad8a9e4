import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Ministerin Ida Rom trat vor die Presse: „Wir bauen die Schule im nächsten Jahr neu.“',
      content: ['„Wir bauen die Schule im nächsten Jahr neu.“'],
      source: 'Ministerin Ida Rom',
      cue: '',
      form: 'direct',
    },
    {
      text: 'Er sparte nicht mit Lob: „Diese Mannschaft hat heute alles richtig gemacht.“',
      content: ['„Diese Mannschaft hat heute alles richtig gemacht.“'],
      source: 'Er',
      cue: '',
      form: 'direct',
    },
    {
      text: 'Die Polizei schließt nichts aus: „Wir gehen jedem Hinweis nach, den wir bekommen.“',
      content: ['„Wir gehen jedem Hinweis nach, den wir bekommen.“'],
      source: 'Die Polizei',
      cue: '',
      form: 'direct',
    },
    {
      text: 'Der Bürgermeister gibt nicht auf: „Am Ende wird diese Brücke doch noch stehen.“',
      content: ['„Am Ende wird diese Brücke doch noch stehen.“'],
      source: 'Der Bürgermeister',
      cue: '',
      form: 'direct',
    },
    {
      text: 'Martina Kolb freut sich: „Das ist der schönste Tag in meinem Leben.“',
      content: ['„Das ist der schönste Tag in meinem Leben.“'],
      source: 'Martina Kolb',
      cue: '',
      form: 'direct',
    },
    {
      text: 'Die Gewerkschaft macht Druck: „ohne mehr Lohn fährt am Montag keiner“.',
      content: ['„ohne mehr Lohn fährt am Montag keiner“'],
      source: 'Die Gewerkschaft',
      cue: '',
      form: 'direct',
    },
  ],
  misses: [
    'Das Plakat hing am Tor: „Hier entsteht in diesem Jahr ein Park.“',
    'Die Ministerin kennt das Buch: „Die lange Nacht“.',
    'Im Aushang war zu lesen: „Bitte die Tür hinter sich fest schließen.“',
    'Die Stadt hat ein neues Motto: „Gemeinsam“.',
    'Der Regen hielt an: Niemand kam.',
  ],
};
