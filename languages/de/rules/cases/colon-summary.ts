import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Die Bilanz von Einsatzleiter Jan Rom: acht überflutete Keller, zwei umgestürzte Bäume.',
      content: ['acht überflutete Keller, zwei umgestürzte Bäume.'],
      source: 'Einsatzleiter Jan Rom',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Das Fazit der Polizei: keine Verletzten, zwei beschädigte Autos.',
      content: ['keine Verletzten, zwei beschädigte Autos.'],
      source: 'der Polizei',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Die Forderung der Gewerkschaft: fünf Prozent mehr Lohn.',
      content: ['fünf Prozent mehr Lohn.'],
      source: 'der Gewerkschaft',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Die Prognose des Instituts: ein Wachstum von zwei Prozent.',
      content: ['ein Wachstum von zwei Prozent.'],
      source: 'des Instituts',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Der Vorwurf der Anklage: Betrug in neun Fällen.',
      content: ['Betrug in neun Fällen.'],
      source: 'der Anklage',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Ergebnis der Studie: Kinder schlafen zu wenig.',
      content: ['Kinder schlafen zu wenig.'],
      source: 'der Studie',
      cue: '',
      form: 'reported',
    },
  ],
  misses: [
    'Das Ergebnis: ein klarer Sieg für Lindtal.',
    'Zitat des Tages: nichts Neues.',
    'Am Ende stimmte alles: drei Siege.',
    'Das Fazit der Polizei: „Es blieb ruhig.“',
    'Die Polizei: dein Freund und Helfer.',
    'Krieg in Velmora: Drei Städte ohne Strom.',
    'Nach dem Fazit der Polizei kam Applaus: lauter Jubel.',
  ],
};
