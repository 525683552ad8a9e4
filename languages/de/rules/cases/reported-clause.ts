import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Das Gericht stellte klar, dass der Vertrag gelte.',
      content: ['dass der Vertrag gelte'],
      source: 'Das Gericht',
      cue: 'stellte … klar',
      form: 'indirect',
    },
    {
      text: 'Der Stadtrat lehnte den Umbau ab, weil das Geld fehle.',
      content: ['weil das Geld fehle'],
      source: 'Der Stadtrat',
      cue: 'lehnte … ab',
      form: 'indirect',
    },
    {
      text: 'Die Anwältin Ida Rom trat ab, da sie krank sei und Ruhe brauche.',
      content: ['da sie krank sei und Ruhe brauche'],
      source: 'Die Anwältin Ida Rom',
      cue: 'trat … ab',
      form: 'indirect',
    },
    {
      text: 'Die Verwaltung hatte entschieden, dass der Weg gesperrt werde.',
      content: ['dass der Weg gesperrt werde'],
      source: 'Die Verwaltung',
      cue: 'hatte … entschieden',
      form: 'indirect',
    },
    {
      text: 'Händler beschweren sich über die Sperrung, kein Kunde komme mehr durch.',
      content: ['kein Kunde komme mehr durch'],
      source: 'Händler',
      cue: 'beschweren … sich',
      form: 'indirect',
    },
    {
      text: 'Für den Gast galt die höchste Stufe, weil er bedroht werde.',
      content: ['weil er bedroht werde.'],
      source: 'carried',
      cue: '',
      form: 'free',
    },
    {
      text: 'Der Fahrer, der geschlafen habe, ist verschwunden.',
      content: ['der geschlafen habe'],
      source: 'carried',
      cue: '',
      form: 'free',
    },
    {
      text: 'Die Polizei warf ihm vor, dass er trinke: Es folgte ein Streit.',
      content: ['dass er trinke'],
      source: 'Die Polizei',
      cue: 'warf … vor',
      form: 'indirect',
    },
  ],
  misses: [
    'Zwei Jahre war sie fort, als habe sie niemand vermisst.',
    'Die Bank sprang ein, als sei nichts gewesen.',
    'Was immer er sage, sie lacht.',
    'Er kam nicht, es sei denn, man bat ihn.',
    'Der Rat lehnte den Umbau ab, weil das Geld fehlt.',
    'Sie blieb, damit er sehe, wie es geht.',
    'Ich trat ab, weil ich keine Ruhe habe.',
    'Er habe gewusst, dass sie komme.',
    'Der Wirt bestritt, dass er trinke.',
    'Wer sagt, dass er komme?',
  ],
};
