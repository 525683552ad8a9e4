import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Wie sich dem Handelsregister entnehmen lässt, gehört die Mühle einer Stiftung.',
      content: ['gehört die Mühle einer Stiftung'],
      source: 'dem Handelsregister',
      cue: 'Wie … entnehmen',
      form: 'indirect',
    },
    {
      text: 'Der Damm war nie geprüft worden, wie dem Bericht zu entnehmen ist.',
      content: ['Der Damm war nie geprüft worden'],
      source: 'dem Bericht',
      cue: 'wie … entnehmen',
      form: 'indirect',
    },
    {
      text: 'Die Brücke wurde 1962 gebaut, wie im Protokoll nachzulesen ist.',
      content: ['Die Brücke wurde 1962 gebaut'],
      source: 'Protokoll',
      cue: 'wie … nachzulesen',
      form: 'indirect',
    },
    {
      text: 'Zwei Männer brachen die Tür auf, wie auf dem Video zu sehen ist.',
      content: ['Zwei Männer brachen die Tür auf'],
      source: 'dem Video',
      cue: 'wie … sehen',
      form: 'indirect',
    },
    {
      text: 'Der Kauf war verboten, wie es in der Satzung steht.',
      content: ['Der Kauf war verboten'],
      source: 'der Satzung',
      cue: 'wie … steht',
      form: 'indirect',
    },
    {
      text: 'Wie in der Akte vermerkt ist, fehlte das Siegel.',
      content: ['fehlte das Siegel'],
      source: 'der Akte',
      cue: 'Wie … vermerkt',
      form: 'indirect',
    },
  ],
  misses: [
    'Wie im Märchen steht das Schloss am See.',
    'Sie standen da, wie im Garten zu sehen ist.',
    'Wie sich der Kasse Geld entnehmen lässt, weiß er.',
    'Er liest, wie im Bericht die Kosten steigen.',
    'Wie gut er lesen kann, zeigt der Brief.',
  ],
};
