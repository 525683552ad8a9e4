import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Die Polizei teilte mit, der Mann sei tot. Das bestätigte die Feuerwehr.',
      content: ['Das bestätigte die Feuerwehr.'],
      source: 'die Feuerwehr',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Die Klinik bestätigte dies am Abend.',
      content: ['Die Klinik bestätigte dies am Abend.'],
      source: 'Die Klinik',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Der Wirt habe zwei Öfen verkauft, was Bürgermeisterin Ida Rom bestätigt.',
      content: ['was Bürgermeisterin Ida Rom bestätigt.'],
      source: 'Bürgermeisterin Ida Rom',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Die Polizei teilte mit, der Mann sei tot. Das sagte auch ein Sprecher der Feuerwehr.',
      content: ['Das sagte auch ein Sprecher der Feuerwehr.'],
      source: 'ein Sprecher der Feuerwehr',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Die Bahn meldete, die Strecke sei frei. Dies hat das Ministerium inzwischen bestätigt.',
      content: ['Dies hat das Ministerium inzwischen bestätigt.'],
      source: 'das Ministerium',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Das bestätigte Jan Rem nur teilweise.',
      content: ['Das bestätigte Jan Rem nur teilweise.'],
      source: 'Jan Rem',
      cue: '',
      form: 'reported',
    },
  ],
  misses: [
    'Das bestätigte sich am Abend.',
    'Das bestätigte die Klinik nicht.',
    'Der Verein wollte das nicht bestätigen.',
    'Der Rat bestätigte ihn im Amt.',
    'Das sagte sie auch im Rat.',
    'Das Gericht bestätigte das Urteil.',
    'Die Klinik bestätigte, dass es gebrannt hatte.',
    'Das habe die Klinik bestätigt.',
    'Das wurde am Abend bestätigt.',
  ],
};
