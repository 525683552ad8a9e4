import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Der Mann rief „Raus mit euch!“',
      content: ['„Raus mit euch!“'],
      source: 'Der Mann',
      cue: 'rief',
      form: 'direct',
    },
    {
      text: 'Brandt hofft, „dass der Damm noch lange hält“.',
      content: ['„dass der Damm noch lange hält“'],
      source: 'Brandt',
      cue: 'hofft',
      form: 'direct',
    },
    {
      text: 'Die Wirtin betont auch, „Kiel ist kein Museum.“',
      content: ['„Kiel ist kein Museum.“'],
      source: 'Die Wirtin',
      cue: 'betont',
      form: 'direct',
    },
    {
      text: 'Analyst Rehm kommentierte „Die Bank hat ihre Kunden lange genug warten lassen“.',
      content: ['„Die Bank hat ihre Kunden lange genug warten lassen“'],
      source: 'Analyst Rehm',
      cue: 'kommentierte',
      form: 'direct',
    },
    {
      text: 'Haller fordert „endlich ein Ende der Wartezeit“.',
      content: ['„endlich ein Ende der Wartezeit“'],
      source: 'Haller',
      cue: 'fordert',
      form: 'direct',
    },
    {
      text: 'Der Wirt, seit Mai im Haus, sagte „Das war es!“',
      content: ['„Das war es!“'],
      source: 'Der Wirt, seit Mai im Haus',
      cue: 'sagte',
      form: 'direct',
    },
  ],
  misses: [
    'Man warte ab, sagte Lea Korn gegenüber „Nordbote.“',
    'Die Band spielte „wind und regen“.',
    'Der Verlag meldete den Roman „Die lange Nacht“.',
    'Sie las „Der Bote“.',
    'Niemand sagte „das ist genug“.',
    'Er schrieb das Buch „Mein Leben als Wirt“.',
    'Es wurde mitgeteilt, „wie es weitergeht“.',
  ],
};
