import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Die Werft wird verkauft, erfuhr die dpa aus Firmenkreisen.',
      content: ['Die Werft wird verkauft'],
      source: 'Firmenkreisen',
      cue: 'erfuhr',
      form: 'indirect',
    },
    {
      text: 'Der Minister bleibt im Amt, wie die APA aus Parteikreisen erfuhr.',
      content: ['Der Minister bleibt im Amt'],
      source: 'Parteikreisen',
      cue: 'wie … erfuhr',
      form: 'indirect',
    },
    {
      text: 'Reent setzte sich mit neun zu vier Stimmen durch, erfuhr die APA aus informierten Kreisen.',
      content: ['Reent setzte sich mit neun zu vier Stimmen durch'],
      source: 'informierten Kreisen',
      cue: 'erfuhr',
      form: 'indirect',
    },
    {
      text: 'Die Fähre fährt wieder, erfuhr unsere Zeitung am Abend aus Hafenkreisen.',
      content: ['Die Fähre fährt wieder'],
      source: 'Hafenkreisen',
      cue: 'erfuhr',
      form: 'indirect',
    },
    {
      text: 'Der Mann war allein, wie der Sender aus Ermittlerkreisen erfahren hat.',
      content: ['Der Mann war allein'],
      source: 'Ermittlerkreisen',
      cue: 'wie … erfahren … hat',
      form: 'indirect',
    },
    {
      text: 'Die Gespräche ruhen, wie die Nachrichtenagentur Nordpress aus Regierungskreisen erfuhr.',
      content: ['Die Gespräche ruhen'],
      source: 'Regierungskreisen',
      cue: 'wie … erfuhr',
      form: 'indirect',
    },
  ],
  misses: [
    'Die Werft wird verkauft, erfuhr die Belegschaft am Montag.',
    'Die dpa erfuhr aus Firmenkreisen nichts.',
    'Sie lernte viel, erfuhr aus Büchern von der Welt und reiste.',
    'Aus Parteikreisen kam Kritik, die er aus der Zeitung erfuhr.',
    'Er blieb zu Hause, wie er es aus seiner Jugend kannte.',
    'Die dpa bat in Regierungskreisen um Auskunft.',
  ],
};
