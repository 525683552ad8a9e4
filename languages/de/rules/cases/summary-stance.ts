import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Bauernverbandschef Ulf Tann sieht sich bestätigt.',
      content: ['Bauernverbandschef Ulf Tann sieht sich bestätigt.'],
      source: 'Bauernverbandschef Ulf Tann',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Die Bewohner fühlen sich von der Stadt übergangen.',
      content: ['Die Bewohner fühlen sich von der Stadt übergangen.'],
      source: 'Die Bewohner',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Die Ministerin zeigte sich enttäuscht.',
      content: ['Die Ministerin zeigte sich enttäuscht.'],
      source: 'Die Ministerin',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Der Senator gab sich kämpferisch.',
      content: ['Der Senator gab sich kämpferisch.'],
      source: 'Der Senator',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Trainer Ulf Kern zeigte sich mit dem Ergebnis zufrieden.',
      content: ['Trainer Ulf Kern zeigte sich mit dem Ergebnis zufrieden.'],
      source: 'Trainer Ulf Kern',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Der Konzern sieht sich als Opfer einer Kampagne.',
      content: ['Der Konzern sieht sich als Opfer einer Kampagne.'],
      source: 'Der Konzern',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Die Kommission äußerte sich besorgt über die Lage.',
      content: ['Die Kommission äußerte sich besorgt über die Lage.'],
      source: 'Die Kommission',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Der Landkreis fühlt sich im Recht.',
      content: ['Der Landkreis fühlt sich im Recht.'],
      source: 'Der Landkreis',
      cue: '',
      form: 'reported',
    },
  ],
  misses: [
    'Der Konzern sieht sich mit Klagen konfrontiert.',
    'Die Ministerin zeigte sich am Fenster.',
    'Der Minister äußerte sich nicht zu dem Bericht.',
    'Das Kind fühlt sich heiß an.',
    'Die Mannschaft zeigte sich verbessert.',
    'Die Firma sieht sich nach einem Partner um.',
    'Der Verband hatte sich enttäuscht gezeigt.',
    'Der Film sieht sich gut an.',
  ],
};
