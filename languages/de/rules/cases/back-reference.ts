import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Auf der Merbe sind zwei Boote gekentert. Das teilte die Wasserwacht am Sonntag mit.',
      content: ['Auf der Merbe sind zwei Boote gekentert'],
      source: 'die Wasserwacht',
      cue: 'teilte … mit',
      form: 'indirect',
    },
    {
      text: 'Der Tunnel bleibt bis Ostern gesperrt. Das sagte Bürgermeisterin Ida Rom dem Stadtrat.',
      content: ['Der Tunnel bleibt bis Ostern gesperrt'],
      source: 'Bürgermeisterin Ida Rom',
      cue: 'sagte',
      form: 'indirect',
    },
    {
      text: 'Die Gebühren waren zu hoch. Dies geht aus einem Beschluss des Amtsgerichts Grauwitz hervor.',
      content: ['Die Gebühren waren zu hoch'],
      source: 'einem Beschluss des Amtsgerichts Grauwitz',
      cue: 'geht … hervor',
      form: 'indirect',
    },
    {
      text: 'Das Kraftwerk geht im März vom Netz. Das hat der Betreiber am Freitag bestätigt.',
      content: ['Das Kraftwerk geht im März vom Netz'],
      source: 'der Betreiber',
      cue: 'hat … bestätigt',
      form: 'indirect',
    },
    {
      text: 'Drei Schafe wurden gerissen. Das meldete die Forstbehörde, die den Wolf seit Jahren zählt.',
      content: ['Drei Schafe wurden gerissen'],
      source: 'die Forstbehörde',
      cue: 'meldete',
      form: 'indirect',
    },
    {
      text: 'Der Zoo war überfüllt! Dies berichtete eine Sprecherin.',
      content: ['Der Zoo war überfüllt'],
      source: 'eine Sprecherin',
      cue: 'berichtete',
      form: 'indirect',
    },
  ],
  misses: [
    'Der Deich hält. Das unterstrich der Landrat mit einem Besuch.',
    'Der Deich hält. Das kritisierte die Opposition.',
    'Der Deich hält. Das bestätigte die Behörde nicht.',
    'Der Deich hält. Das sagte er, weil er es glaubte.',
    'Der Deich hält. Das Land teilte die Stadt in zwei Kreise.',
    'Der Deich hält. Das Boot geht aus der Werft hervor.',
  ],
};
