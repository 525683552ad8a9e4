import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Kapitän Ole Rand nannte den Vorwurf absurd.',
      content: ['Kapitän Ole Rand nannte den Vorwurf absurd'],
      source: 'Kapitän Ole Rand',
      cue: 'nannte',
      form: 'reported',
    },
    {
      text: 'Velmora nannte die Darstellung „frei erfunden“.',
      content: ['Velmora nannte die Darstellung „frei erfunden“'],
      source: 'Velmora',
      cue: 'nannte',
      form: 'reported',
    },
    {
      text: 'Die Reederei bezeichnete das als Lüge.',
      content: ['Die Reederei bezeichnete das als Lüge'],
      source: 'Die Reederei',
      cue: 'bezeichnete',
      form: 'reported',
    },
    {
      text: 'Der Vorstand tat die Berichte als Unsinn ab.',
      content: ['Der Vorstand tat die Berichte als Unsinn ab'],
      source: 'Der Vorstand',
      cue: 'tat … ab',
      form: 'reported',
    },
    {
      text: 'Trainerin Nele Brück hält die Gerüchte für unbegründet.',
      content: ['Trainerin Nele Brück hält die Gerüchte für unbegründet'],
      source: 'Trainerin Nele Brück',
      cue: 'hält',
      form: 'reported',
    },
    {
      text: 'Kämmerin Ute Brandl sprach von Verleumdung.',
      content: ['Kämmerin Ute Brandl sprach von Verleumdung'],
      source: 'Kämmerin Ute Brandl',
      cue: 'sprach',
      form: 'reported',
    },
    {
      text: 'Als „Falschmeldung“ bezeichnete die Bahn den Bericht.',
      content: ['Als „Falschmeldung“ bezeichnete die Bahn den Bericht'],
      source: 'die Bahn',
      cue: 'bezeichnete',
      form: 'reported',
    },
    {
      text: 'Die Gilde wirft Rem vor, Mehl gestreckt zu haben. Rem nannte das absurd.',
      content: ['Rem nannte das absurd'],
      source: 'Rem',
      cue: 'nannte',
      form: 'reported',
    },
  ],
  misses: [
    'Der Verband nannte die Strafe absurd.',
    'Kapitän Ole Rand nannte den Vorwurf berechtigt.',
    'Der Trainer nannte den Vorwurf nicht absurd.',
    'Die Ministerin nannte das absurd.',
    'Der Vorstand sprach von einem Missverständnis.',
    'Sie nannte ihr Boot „Märchen“.',
    'Der Autor hält den Bericht für gelungen.',
    'Man könnte den Vorwurf absurd nennen.',
  ],
};
