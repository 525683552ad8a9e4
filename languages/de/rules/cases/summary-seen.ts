import type { RuleCases } from './rule-cases.ts';

const hit = (text: string, source: string) =>
  ({ text, content: [text], source, cue: '', form: 'reported' }) as const;

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    hit('Auf den Bildern sind zwei Panzer zu sehen.', 'den Bildern'),
    hit(
      'Auf Satellitenaufnahmen der Firma Orbis erkennt man neue Rampen.',
      'Satellitenaufnahmen der Firma Orbis',
    ),
    hit('Auf dem Video sieht man einen Mann mit einer Axt.', 'dem Video'),
    hit('Auf der Aufnahme ist ein lauter Knall zu hören.', 'der Aufnahme'),
    hit('Auf Fotos der Küstenwache sind drei Boote zu erkennen.', 'Fotos der Küstenwache'),
    hit('In dem Brief ist kein Wort der Reue zu lesen.', 'dem Brief'),
  ],
  misses: [
    'Auf dem Turm sind zwei Störche zu sehen.',
    'Auf dem Video ist nichts zu sehen.',
    'Im Garten sieht man einen Brunnen.',
    'Auf den Bildern ist zu sehen, wie der Turm fällt.',
    'Auf dem Markt war ein Knall zu hören.',
  ],
};
