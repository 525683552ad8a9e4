import type { RuleCases } from './rule-cases.ts';

const hit = (text: string) =>
  ({ text, content: [text], source: 'vague', cue: '', form: 'reported' }) as const;

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    hit('Kolportiert wurde ein Streit zweier Vereine.'),
    hit('Gemunkelt wird über einen Verkauf der Brauerei.'),
    hit('Spekuliert wurde über einen Wechsel des Trainers.'),
    hit('Von einem Überfall war zunächst die Rede.'),
    hit('Gerätselt wird über die Herkunft der Münzen.'),
    hit('Zunächst war von zwei Verletzten die Rede.'),
  ],
  misses: [
    'Gebaut wurde ein neuer Steg.',
    'Von Rache war nicht die Rede.',
    'Davon ist seit Jahren die Rede.',
    'Spekuliert wurde, ob der Trainer geht.',
    'Am Abend hielt er die Rede.',
  ],
};
