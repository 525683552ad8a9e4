import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Von der Reederei kam umgehend ein Dementi.',
      content: ['Von der Reederei kam umgehend ein Dementi'],
      source: 'der Reederei',
      cue: 'kam … Dementi',
      form: 'reported',
    },
    {
      text: 'Ein Dementi kam aus Velmora.',
      content: ['Ein Dementi kam aus Velmora'],
      source: 'Velmora',
      cue: 'Dementi … kam',
      form: 'reported',
    },
    {
      text: 'Die Botschaft veröffentlichte ein Dementi.',
      content: ['Die Botschaft veröffentlichte ein Dementi'],
      source: 'Die Botschaft',
      cue: 'veröffentlichte … Dementi',
      form: 'reported',
    },
    {
      text: 'Der Bericht stieß bei der Polizei auf Widerspruch.',
      content: ['Der Bericht stieß bei der Polizei auf Widerspruch'],
      source: 'der Polizei',
      cue: 'stieß … Widerspruch',
      form: 'reported',
    },
    {
      text: 'Widerspruch kam vom Landesamt.',
      content: ['Widerspruch kam vom Landesamt'],
      source: 'Landesamt',
      cue: 'Widerspruch … kam',
      form: 'reported',
    },
    {
      text: 'Vom Verband gab es ein Dementi.',
      content: ['Vom Verband gab es ein Dementi'],
      source: 'Verband',
      cue: 'gab … Dementi',
      form: 'reported',
    },
  ],
  misses: [
    'Das Dementi folgte wenige Stunden später.',
    'Von der Reederei kam kein Dementi.',
    'Die Grünen bezweifeln das Dementi der Regierung.',
    'Gegen den Bescheid legte die Firma Widerspruch ein.',
    'Das steht im Widerspruch zum Vertrag.',
    'Der Widerspruch der Anwohner wird geprüft.',
  ],
};
