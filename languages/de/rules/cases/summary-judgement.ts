import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Die Kritiker lobten das Stück wegen seiner Kürze.',
      content: ['Die Kritiker lobten das Stück wegen seiner Kürze.'],
      source: 'Die Kritiker',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Der Verband lehnt die Maut ab, weil sie Pendler belastet.',
      content: ['Der Verband lehnt die Maut ab, weil sie Pendler belastet.'],
      source: 'Der Verband',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Der Präsident würdigte die Retter für ihren Mut.',
      content: ['Der Präsident würdigte die Retter für ihren Mut.'],
      source: 'Der Präsident',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Die Partei begrüßte den Beschluss, da er Klarheit schafft.',
      content: ['Die Partei begrüßte den Beschluss, da er Klarheit schafft.'],
      source: 'Die Partei',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Amnesty verurteilte den Einsatz aufgrund der vielen Verletzten.',
      content: ['Amnesty verurteilte den Einsatz aufgrund der vielen Verletzten.'],
      source: 'Amnesty',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Die Richterin Anna Roth rügte dafür die Behörden.',
      content: ['Die Richterin Anna Roth rügte dafür die Behörden.'],
      source: 'Die Richterin Anna Roth',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Sie bezweifelte die Eignung Holts für das Amt.',
      content: ['Sie bezweifelte die Eignung Holts für das Amt.'],
      source: 'Sie',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Die Opposition bezweifelt das.',
      content: ['Die Opposition bezweifelt das.'],
      source: 'Die Opposition',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Ein Sprecher der Union bedauerte die Entscheidung.',
      content: ['Ein Sprecher der Union bedauerte die Entscheidung.'],
      source: 'Ein Sprecher der Union',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Die Kirche begrüßte das Urteil.',
      content: ['Die Kirche begrüßte das Urteil.'],
      source: 'Die Kirche',
      cue: '',
      form: 'reported',
    },
  ],
  misses: [
    'Der Verband kritisierte den Plan.',
    'Sie begrüßte die Gäste.',
    'Der Richter verurteilte den Mann zu drei Jahren Haft.',
    'Der Verband lehnt den Plan ab.',
    'Er lobte nicht den Plan für seine Kürze.',
    'Das Gericht verurteilte den Mann wegen Mordes zu zehn Jahren Haft.',
    'Der Präsident begrüßte die Gäste.',
    'Der Mieterbund lehnt den Vorschlag ab.',
    'Der Verband begrüßte den Schritt, weil er Vertrauen schaffe.',
  ],
};
