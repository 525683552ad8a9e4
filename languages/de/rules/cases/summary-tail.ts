import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Der Verband begrüßte den Schritt, weil er Vertrauen schaffe.',
      content: ['weil er Vertrauen schaffe'],
      source: 'Der Verband',
      cue: '',
      form: 'indirect',
    },
    {
      text: 'Sie warnte vor Folgen, die niemand absehen könne.',
      content: ['die niemand absehen könne'],
      source: 'Sie',
      cue: '',
      form: 'indirect',
    },
    {
      text: 'Als Grund führt das Amt schwere Mängel an, für die ein altes Gesetz verantwortlich sei.',
      content: ['für die ein altes Gesetz verantwortlich sei'],
      source: 'das Amt',
      cue: '',
      form: 'indirect',
    },
    {
      text: 'Die Kammer verwies auf Zusagen, die der Bund nicht gehalten habe.',
      content: ['die der Bund nicht gehalten habe'],
      source: 'Die Kammer',
      cue: '',
      form: 'indirect',
    },
    {
      text: 'Der Konzern lehnte die Forderung ab, da sie unbezahlbar sei.',
      content: ['da sie unbezahlbar sei'],
      source: 'Der Konzern',
      cue: '',
      form: 'indirect',
    },
    {
      text: 'Das Heft sprach von einem Täter, der allein gehandelt habe.',
      content: ['der allein gehandelt habe'],
      source: 'Das Heft',
      cue: '',
      form: 'indirect',
    },
  ],
  misses: [
    'Der Verband begrüßte den Schritt, weil er Vertrauen schafft.',
    'Der Verband begrüßte den Schritt.',
    'Die Bahn baut eine Brücke, die zu schmal sei.',
    'Er lobte das Stück, wenn es kürzer wäre.',
    'Sie lehnte ab, was der Rat bestreitet.',
  ],
};
