import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Das Innenministerium sieht darin einen Erfolg der Tempokontrollen.',
      content: ['Das Innenministerium sieht darin einen Erfolg der Tempokontrollen.'],
      source: 'Das Innenministerium',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Die Opposition sieht in dem Plan einen Angriff auf die Gemeinden.',
      content: ['Die Opposition sieht in dem Plan einen Angriff auf die Gemeinden.'],
      source: 'Die Opposition',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Die Grünen sehen in dem Vorschlag keine Lösung.',
      content: ['Die Grünen sehen in dem Vorschlag keine Lösung.'],
      source: 'Die Grünen',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Trainer Jonas Rehm sah darin kein Problem.',
      content: ['Trainer Jonas Rehm sah darin kein Problem.'],
      source: 'Trainer Jonas Rehm',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Die Kirche sieht in der Reform eine Gefahr für die Familien.',
      content: ['Die Kirche sieht in der Reform eine Gefahr für die Familien.'],
      source: 'Die Kirche',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Der Verband sah in dem Urteil ein gutes Zeichen.',
      content: ['Der Verband sah in dem Urteil ein gutes Zeichen.'],
      source: 'Der Verband',
      cue: '',
      form: 'reported',
    },
  ],
  misses: [
    'Der Minister sah in dem Saal den alten Freund.',
    'Die Polizei sah nachts einen Wagen am Tor.',
    'Das Haus sieht darin wie eine Burg aus.',
    'Der Verband sieht sich darin als ein Partner.',
    'Die Gemeinde sieht eine Gefahr für die Kinder.',
    'Wer darin einen Erfolg sieht, irrt.',
  ],
};
