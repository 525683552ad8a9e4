import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Die Ernte, so Bäuerin Rosa Timm, sei verloren.',
      content: ['Die Ernte', 'sei verloren'],
      source: 'Bäuerin Rosa Timm',
      cue: 'so',
      form: 'indirect',
    },
    {
      text: 'Wie aus dem Jahresbericht hervorgeht, sank der Pegel um einen Meter.',
      content: ['sank der Pegel um einen Meter'],
      source: 'dem Jahresbericht',
      cue: 'Wie … hervorgeht',
      form: 'indirect',
    },
    {
      text: 'Wie die Werft berichtet, wurde das Schiff im Juni verkauft.',
      content: ['wurde das Schiff im Juni verkauft'],
      source: 'die Werft',
      cue: 'Wie … berichtet',
      form: 'indirect',
    },
    {
      text: 'Das Geld reicht nicht, so Kämmerer Hans Volk.',
      content: ['Das Geld reicht nicht'],
      source: 'Kämmerer Hans Volk',
      cue: 'so',
      form: 'indirect',
    },
    {
      text: '„Die Kasse ist leer“, so der Verein.',
      content: ['„Die Kasse ist leer“'],
      source: 'der Verein',
      cue: 'so',
      form: 'direct',
    },
    {
      text: 'Die Züge fahren wieder, wie ein Sprecher der Bahn am Morgen sagte.',
      content: ['Die Züge fahren wieder'],
      source: 'ein Sprecher der Bahn',
      cue: 'wie … sagte',
      form: 'indirect',
    },
    {
      text: 'Ein Bagger kippte um, wie die Feuerwehr bekannt gab.',
      content: ['Ein Bagger kippte um'],
      source: 'die Feuerwehr',
      cue: 'wie … bekannt … gab',
      form: 'indirect',
    },
    {
      text: 'Bis Dienstag bleibt die Straße gesperrt, so die Polizei in Lindtal.',
      content: ['Bis Dienstag bleibt die Straße gesperrt'],
      source: 'die Polizei in Lindtal',
      cue: 'so',
      form: 'indirect',
    },
  ],
  misses: [
    'Der Abriss verlief genau so, wie die Firma berechnet hatte.',
    'Der Abriss ging so vor sich, wie die Stadt geplant hatte.',
    'Er lief so schnell wie sein Bruder.',
    'Wie es weitergeht, weiß niemand.',
    'So endete der Abend friedlich.',
    'Die Halle war voll, so voll, dass viele standen.',
    'Viele kamen, so auch der Bürgermeister.',
    'Sie tat, wie ihr befohlen wurde.',
    'Wie hoch die Kosten sind, teilte die Stadt nicht mit.',
  ],
};
