import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Moskau bezichtigt Kiew der Sabotage.',
      content: ['Moskau bezichtigt Kiew der Sabotage.'],
      source: 'Moskau',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Die Behörde beschuldigt ihn der Spionage.',
      content: ['Die Behörde beschuldigt ihn der Spionage.'],
      source: 'Die Behörde',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Die Polizei verdächtigt den Nachbarn des Mordes.',
      content: ['Die Polizei verdächtigt den Nachbarn des Mordes.'],
      source: 'Die Polizei',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Die Opposition beschuldigte die Regierung der Untätigkeit.',
      content: ['Die Opposition beschuldigte die Regierung der Untätigkeit.'],
      source: 'Die Opposition',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Das Ministerium hat den Händler des Betrugs bezichtigt.',
      content: ['Das Ministerium hat den Händler des Betrugs bezichtigt.'],
      source: 'Das Ministerium',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Ein Zeuge beschuldigt den Wirt der Lüge.',
      content: ['Ein Zeuge beschuldigt den Wirt der Lüge.'],
      source: 'Ein Zeuge',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Der Anwalt bezichtigte die Zeugin einer Falschaussage.',
      content: ['Der Anwalt bezichtigte die Zeugin einer Falschaussage.'],
      source: 'Der Anwalt',
      cue: '',
      form: 'reported',
    },
  ],
  misses: [
    'Die Polizei verdächtigt den Nachbarn.',
    'Der Wirt wird der Lüge bezichtigt.',
    'Die Behörde beschuldigt ihn, Akten verkauft zu haben.',
    'Kiew hatte Moskau der Sabotage bezichtigt.',
    'Er bezichtigte sich selbst der Tat.',
    'Die Behörde beschuldigt niemanden der Spionage.',
  ],
};
