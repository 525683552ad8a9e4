import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Vom Verband wird ein schneller Umbau gefordert.',
      content: ['Vom Verband wird ein schneller Umbau gefordert.'],
      source: 'Verband',
      cue: '',
      form: 'reported',
    },
    {
      text: 'In Umfragen werden der Partei acht Prozent vorhergesagt.',
      content: ['In Umfragen werden der Partei acht Prozent vorhergesagt.'],
      source: 'Umfragen',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Mehr Personal wurde von der Gewerkschaft verlangt.',
      content: ['Mehr Personal wurde von der Gewerkschaft verlangt.'],
      source: 'der Gewerkschaft',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Die Kürzung ist vom Landrat angekündigt worden.',
      content: ['Die Kürzung ist vom Landrat angekündigt worden.'],
      source: 'Landrat',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Von Anwohnern wird der Lärm bemängelt.',
      content: ['Von Anwohnern wird der Lärm bemängelt.'],
      source: 'Anwohnern',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Im Gutachten werden längere Wege empfohlen.',
      content: ['Im Gutachten werden längere Wege empfohlen.'],
      source: 'Gutachten',
      cue: '',
      form: 'reported',
    },
  ],
  misses: [
    'Nach der Flut wird ein Ausbruch von Fieber befürchtet.',
    'Es wurde mehr Geld gefordert.',
    'Von Laien gehaltene Reden werden empfohlen.',
    'In Kiel wurde mehr Geld gefordert.',
    'Vom Dach wurde nichts gemeldet.',
    'Das Haus wurde von der Stadt gekauft.',
    'Der Plan wurde vom Verband kritisiert.',
  ],
};
