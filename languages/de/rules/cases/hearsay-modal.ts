import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Der Täter soll durch ein Fenster geflohen sein.',
      content: ['Der Täter soll durch ein Fenster geflohen sein'],
      source: 'vague',
      cue: 'soll … sein',
      form: 'free',
    },
    {
      text: 'Drei Boote sollen vor der Küste gesunken sein.',
      content: ['Drei Boote sollen vor der Küste gesunken sein'],
      source: 'vague',
      cue: 'sollen … sein',
      form: 'free',
    },
    {
      text: 'Am Freitag soll eine Bande das Museum ausgeraubt haben.',
      content: ['Am Freitag soll eine Bande das Museum ausgeraubt haben'],
      source: 'vague',
      cue: 'soll … haben',
      form: 'free',
    },
    {
      text: 'Angeblich hatte der Käufer schon bezahlt.',
      content: ['Angeblich hatte der Käufer schon bezahlt'],
      source: 'vague',
      cue: 'Angeblich',
      form: 'free',
    },
    {
      text: 'Der Zeuge will den Wagen gesehen haben.',
      content: ['Der Zeuge will den Wagen gesehen haben'],
      source: 'Der Zeuge',
      cue: 'will … haben',
      form: 'free',
    },
    {
      text: 'Nach dem Sturm sollen im Hafen bis zu 1.500 Kisten verschwunden sein.',
      content: ['Nach dem Sturm sollen im Hafen bis zu 1.500 Kisten verschwunden sein'],
      source: 'vague',
      cue: 'sollen … sein',
      form: 'free',
    },
    {
      text: 'Die Zeugin sagte, sie habe Schreie gehört. Der Täter soll gelacht haben.',
      content: ['Der Täter soll gelacht haben'],
      source: 'carried',
      cue: 'soll … haben',
      form: 'free',
    },
    {
      text: 'Die Summe soll von einem Konto in Velmora überwiesen worden sein.',
      content: ['Die Summe soll von einem Konto in Velmora überwiesen worden sein'],
      source: 'vague',
      cue: 'soll … sein',
      form: 'free',
    },
    {
      text: 'Wie aus dem Nichts sollen die Reiter aufgetaucht sein.',
      content: ['Wie aus dem Nichts sollen die Reiter aufgetaucht sein'],
      source: 'vague',
      cue: 'sollen … sein',
      form: 'free',
    },
    {
      text: 'Davon will der Kämmerer nichts gewusst haben.',
      content: ['Davon will der Kämmerer nichts gewusst haben'],
      source: 'der Kämmerer',
      cue: 'will … haben',
      form: 'free',
    },
  ],
  misses: [
    'Bis Ende 2031 soll der Umbau abgeschlossen sein.',
    'Die angeblich sichere Tür stand offen.',
    'Die Brücke soll im Mai eröffnet werden.',
    'Kinder sollen leise sein.',
    'Der Minister soll zurücktreten.',
    'Die Anlage soll bis 2030 fertig sein.',
    'Der Verein will im Herbst neu anfangen.',
    'Das Soll haben die Arbeiter erfüllt.',
    '„Wir sollen das gewusst haben“, rief er.',
    'Wer helfen will, soll bereit sein.',
  ],
};
