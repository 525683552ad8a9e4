import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Das Amt kündigte an, den Markt zu verlegen. Auch soll ein Brunnen gebaut werden.',
      content: ['Auch soll ein Brunnen gebaut werden.'],
      source: 'carried',
      cue: '',
      form: 'free',
    },
    {
      text: 'Die Polizei teilte mit, der Bus sei umgekippt. Unter den Verletzten soll auch ein Kind sein.',
      content: ['Unter den Verletzten soll auch ein Kind sein.'],
      source: 'carried',
      cue: '',
      form: 'free',
    },
    {
      text: 'Der Verein sagte, er brauche Geld. Insbesondere sollen die Mitglieder mehr zahlen, damit das Dach hält.',
      content: ['Insbesondere sollen die Mitglieder mehr zahlen, damit das Dach hält.'],
      source: 'carried',
      cue: '',
      form: 'free',
    },
    {
      text: 'Laut dem Ministerium wird die Schule umgebaut. Die Hälfte der Räume soll im Mai bezogen werden, der Rest folgt im Herbst.',
      content: ['Die Hälfte der Räume soll im Mai bezogen werden, der Rest folgt im Herbst.'],
      source: 'carried',
      cue: '',
      form: 'free',
    },
    {
      text: 'Die Firma versprach, den Lärm zu mindern. Zusätzlich sollen Bäume gepflanzt werden.',
      content: ['Zusätzlich sollen Bäume gepflanzt werden.'],
      source: 'carried',
      cue: '',
      form: 'free',
    },
    {
      text: 'Die Ministerin erklärte, der Deich werde erhöht. So sollen die Dörfer geschützt werden.',
      content: ['So sollen die Dörfer geschützt werden.'],
      source: 'carried',
      cue: '',
      form: 'free',
    },
  ],
  misses: [
    'Am Montag schneite es. Auch soll ein Brunnen gebaut werden.',
    'Es heißt, der Markt werde verlegt.\nAuch soll ein Brunnen gebaut werden.',
    'Das Amt sagte, der Markt werde verlegt. Soll man das glauben?',
    'Der Rat sagte, er brauche Geld. Die Feuerwehr sollte ursprünglich bleiben.',
    'Der Rat sagte, er brauche Geld. Der Bau soll im Mai beginnen, doch es fehlen Leute.',
    'Es hieß, der Markt werde verlegt. Auch soll ein Brunnen gebaut werden.',
    'Der Rat sagte, er brauche Geld. Der Kämmerer soll das gewusst haben.',
  ],
};
