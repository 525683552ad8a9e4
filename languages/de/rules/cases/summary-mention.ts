import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Im Jahresbericht der Behörde ist von großen Fortschritten die Rede.',
      content: ['Im Jahresbericht der Behörde ist von großen Fortschritten die Rede.'],
      source: 'Jahresbericht der Behörde',
      cue: '',
      form: 'reported',
    },
    {
      text: 'In Moskau war von 60 Toten die Rede.',
      content: ['In Moskau war von 60 Toten die Rede.'],
      source: 'Moskau',
      cue: '',
      form: 'reported',
    },
    {
      text: 'In dem Gutachten ist von Pfusch die Rede.',
      content: ['In dem Gutachten ist von Pfusch die Rede.'],
      source: 'dem Gutachten',
      cue: '',
      form: 'reported',
    },
    {
      text: 'In einem Schreiben ist von einem Versehen die Rede.',
      content: ['In einem Schreiben ist von einem Versehen die Rede.'],
      source: 'einem Schreiben',
      cue: '',
      form: 'reported',
    },
    {
      text: 'In der Zeitung war von einer Krise die Rede.',
      content: ['In der Zeitung war von einer Krise die Rede.'],
      source: 'der Zeitung',
      cue: '',
      form: 'reported',
    },
    {
      text: 'In Peking ist von einem Missverständnis die Rede.',
      content: ['In Peking ist von einem Missverständnis die Rede.'],
      source: 'Peking',
      cue: '',
      form: 'reported',
    },
  ],
  misses: [
    'Im Dorf ist von nichts anderem die Rede.',
    'In der Küche war von Rache die Rede.',
    'Davon kann keine Rede sein.',
    'Im Gutachten ist die Rede lang.',
    'In dem Bericht hielt er die Rede von 1962.',
  ],
};
