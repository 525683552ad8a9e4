import type { RuleCases } from './rule-cases.ts';

const ACCUSED = 'Die Gilde wirft dem Müller Ole Brandt vor, Mehl gestreckt zu haben.';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Kapitän Ole Rand verwies den Vorwurf ins Reich der Fabel.',
      content: ['Kapitän Ole Rand verwies den Vorwurf ins Reich der Fabel'],
      source: 'Kapitän Ole Rand',
      cue: 'verwies … ins … Reich … Fabel',
      form: 'reported',
    },
    {
      text: 'Der Verband reagierte mit einem klaren Dementi.',
      content: ['Der Verband reagierte mit einem klaren Dementi'],
      source: 'Der Verband',
      cue: 'reagierte … mit … Dementi',
      form: 'reported',
    },
    {
      text: 'Die Reederei ließ umgehend dementieren.',
      content: ['Die Reederei ließ umgehend dementieren'],
      source: 'Die Reederei',
      cue: 'ließ … dementieren',
      form: 'reported',
    },
    {
      text: `${ACCUSED} Brandt fühlt sich zu Unrecht verdächtigt.`,
      content: ['Brandt fühlt sich zu Unrecht verdächtigt'],
      source: 'Brandt',
      cue: 'fühlt … sich … Unrecht … verdächtigt',
      form: 'reported',
    },
    {
      text: `${ACCUSED} Brandt verwahrte sich dagegen.`,
      content: ['Brandt verwahrte sich dagegen'],
      source: 'Brandt',
      cue: 'verwahrte … dagegen',
      form: 'reported',
    },
    {
      text: 'Das Impfamt kam zum gegenteiligen Ergebnis.',
      content: ['Das Impfamt kam zum gegenteiligen Ergebnis'],
      source: 'Das Impfamt',
      cue: 'kam … zum … gegenteiligen … Ergebnis',
      form: 'reported',
    },
    {
      text: 'Das Landgericht verwarf die Behauptung.',
      content: ['Das Landgericht verwarf die Behauptung'],
      source: 'Das Landgericht',
      cue: 'verwarf',
      form: 'reported',
    },
  ],
  misses: [
    'Die Stadt plant eine Brücke. Die Anwohner wehren sich dagegen.',
    'Der Verband reagierte mit Unverständnis.',
    'Der Verband reagierte nicht mit einem Dementi.',
    'Die Reederei ließ den Hafen sperren.',
    'Der Minister verwarf den Plan.',
    'Das Reich der Märchen beginnt im ersten Saal.',
    'Kommt das Amt zum gegenteiligen Ergebnis?',
    'Das Gegenteil war der Fall.',
    'Er fühlt sich zu Unrecht vergessen.',
  ],
};
