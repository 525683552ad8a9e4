import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Kapitän Ole Rand beteuert seine Unschuld.',
      content: ['Kapitän Ole Rand beteuert seine Unschuld'],
      source: 'Kapitän Ole Rand',
      cue: 'beteuert',
      form: 'reported',
    },
    {
      text: 'Der Angeklagte plädierte auf nicht schuldig.',
      content: ['Der Angeklagte plädierte auf nicht schuldig'],
      source: 'Der Angeklagte',
      cue: 'plädierte',
      form: 'reported',
    },
    {
      text: 'Der Händler bekannte sich nicht schuldig.',
      content: ['Der Händler bekannte sich nicht schuldig'],
      source: 'Der Händler',
      cue: 'bekannte … sich',
      form: 'reported',
    },
    {
      text: 'Der Konzern verwahrte sich gegen den Vorwurf.',
      content: ['Der Konzern verwahrte sich gegen den Vorwurf'],
      source: 'Der Konzern',
      cue: 'verwahrte',
      form: 'reported',
    },
    {
      text: 'Die Ministerin wehrt sich gegen die Anschuldigungen.',
      content: ['Die Ministerin wehrt sich gegen die Anschuldigungen'],
      source: 'Die Ministerin',
      cue: 'wehrt',
      form: 'reported',
    },
    {
      text: 'Zum Auftakt erklärte sich der Angeklagte für nicht schuldig.',
      content: ['Zum Auftakt erklärte sich der Angeklagte für nicht schuldig'],
      source: 'der Angeklagte',
      cue: 'erklärte',
      form: 'reported',
    },
  ],
  misses: [
    'Der Angeklagte bekannte sich schuldig.',
    'Die Anwohner wehren sich gegen den Bau.',
    'Das Gericht sprach ihn für nicht schuldig.',
    'Bis zum Urteil gilt die Unschuldsvermutung.',
    'Die Stadt wehrt sich nicht gegen die Vorwürfe.',
    'Sie plädierte auf ein mildes Urteil.',
    'Der Verein wehrt sich gegen den Abstieg.',
  ],
};
