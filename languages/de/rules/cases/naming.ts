import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Brandt nannte den Vorschlag „weltfremd“.',
      content: ['„weltfremd“'],
      source: 'Brandt',
      cue: 'nannte',
      form: 'direct',
    },
    {
      text: 'Die Ministerin nannte das Urteil einen „Dammbruch“.',
      content: ['„Dammbruch“'],
      source: 'Die Ministerin',
      cue: 'nannte',
      form: 'direct',
    },
    {
      text: 'Der Verband bezeichnete den Abriss als „Kulturfrevel“.',
      content: ['„Kulturfrevel“'],
      source: 'Der Verband',
      cue: 'bezeichnete … als',
      form: 'direct',
    },
    {
      text: 'Als „Hohn für alle Mieter“ wertete Rehm die Zusage.',
      content: ['„Hohn für alle Mieter“'],
      source: 'Rehm',
      cue: 'Als … wertete',
      form: 'direct',
    },
    {
      text: 'Der Trainer hält den Rasen für „unbespielbar“.',
      content: ['„unbespielbar“'],
      source: 'Der Trainer',
      cue: 'hält … für',
      form: 'direct',
    },
    {
      text: 'Haller hat die Brücke als „tickende Bombe“ bezeichnet.',
      content: ['„tickende Bombe“'],
      source: 'Haller',
      cue: 'hat … als … bezeichnet',
      form: 'direct',
    },
    {
      text: 'Von der Opposition wurde der Haushalt als „Luftbuchung“ kritisiert.',
      content: ['„Luftbuchung“'],
      source: 'der Opposition',
      cue: 'wurde … als … kritisiert',
      form: 'direct',
    },
    {
      text: 'Rehm bezeichnete acht Tore in einem Spiel, das er selten sah, als „unwirklich“.',
      content: ['„unwirklich“'],
      source: 'Rehm',
      cue: 'bezeichnete … als',
      form: 'direct',
    },
  ],
  misses: [
    'Sie nannte ihr Boot „Nordstern“.',
    'Brandt nannte den Vorschlag nicht „weltfremd“.',
    'Der Film lief als „Die lange Nacht“ im Kino.',
    'Man nennt das einen „Kaltluftsee“.',
    'Die Halle wird als „Glaskasten“ bezeichnet.',
    'Er spielte den „Boten“ als Erster.',
    'Die Stadt hält an der „Alten Mühle“ fest.',
  ],
};
