import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Auf dem Platz versammelten sich Tausende, wie eine AFP-Journalistin vor Ort sah.',
      content: ['Auf dem Platz versammelten sich Tausende'],
      source: 'eine AFP-Journalistin',
      cue: 'wie … sah',
      form: 'indirect',
    },
    {
      text: 'Wie ein dpa-Reporter sah, brannten zwei Autos.',
      content: ['brannten zwei Autos'],
      source: 'ein dpa-Reporter',
      cue: 'Wie … sah',
      form: 'indirect',
    },
    {
      text: 'Mehrere Schüsse fielen, wie ein Reuters-Reporter hörte.',
      content: ['Mehrere Schüsse fielen'],
      source: 'ein Reuters-Reporter',
      cue: 'wie … hörte',
      form: 'indirect',
    },
    {
      text: 'Der Klub wird verkauft, wie die Nachrichtenagentur Norpress erfuhr.',
      content: ['Der Klub wird verkauft'],
      source: 'die Nachrichtenagentur Norpress',
      cue: 'wie … erfuhr',
      form: 'indirect',
    },
    {
      text: 'Die Nachrichtenagentur Norpress erfuhr, dass der Klub verkauft wird.',
      content: ['dass der Klub verkauft wird'],
      source: 'Die Nachrichtenagentur Norpress',
      cue: 'erfuhr',
      form: 'indirect',
    },
    {
      text: 'Wie der Sender NDW erfuhr, wird der Klub verkauft.',
      content: ['wird der Klub verkauft'],
      source: 'der Sender NDW',
      cue: 'Wie … erfuhr',
      form: 'indirect',
    },
  ],
  misses: [
    'Es war still, wie ein Wanderer sah.',
    'Die Mutter erfuhr, dass der Sohn lebt.',
    'Er lief, wie ein Hund läuft.',
    'Der Bürgermeister erfuhr, dass der Klub verkauft wird.',
    'Der Klub wird verkauft, wie die Fans erfuhren.',
    'Das war so schön, wie ein Reporter es kann.',
  ],
};
