import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Der Bauernverband findet den Beschluss voreilig.',
      content: ['Der Bauernverband findet den Beschluss voreilig.'],
      source: 'Der Bauernverband',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Das findet Stadträtin Lea Ohm gefährlich.',
      content: ['Das findet Stadträtin Lea Ohm gefährlich.'],
      source: 'Stadträtin Lea Ohm',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Die Grünen finden den Entwurf mutlos.',
      content: ['Die Grünen finden den Entwurf mutlos.'],
      source: 'Die Grünen',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Minister Karl Reim findet das richtig.',
      content: ['Minister Karl Reim findet das richtig.'],
      source: 'Minister Karl Reim',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Die Gewerkschaft findet das Angebot unzureichend.',
      content: ['Die Gewerkschaft findet das Angebot unzureichend.'],
      source: 'Die Gewerkschaft',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Den Vorstoß findet die Opposition nicht überzeugend.',
      content: ['Den Vorstoß findet die Opposition nicht überzeugend.'],
      source: 'die Opposition',
      cue: '',
      form: 'reported',
    },
  ],
  misses: [
    'Die Polizei fand den Mann bewusstlos.',
    'Der Förster findet ein Reh.',
    'Die Polizei findet die Waffe nicht.',
    'Das Konzert findet im Park statt.',
    'Die Mannschaft findet sich nicht zurecht.',
    'Der Kritiker findet den Weg wieder.',
  ],
};
