import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Die Forderung der Gewerkschaft, alle Filialen sonntags zu schließen, sorgt für Streit.',
      content: ['alle Filialen sonntags zu schließen'],
      source: 'der Gewerkschaft',
      cue: 'Die Forderung',
      form: 'indirect',
    },
    {
      text: 'In Lindtal hält sich das Gerücht, der Wirt habe das Gasthaus verkauft.',
      content: ['der Wirt habe das Gasthaus verkauft'],
      source: 'vague',
      cue: 'das Gerücht',
      form: 'indirect',
    },
    {
      text: 'Bekannt wurde auch die Ankündigung des Konzerns, 300 Stellen zu streichen.',
      content: ['300 Stellen zu streichen'],
      source: 'des Konzerns',
      cue: 'die Ankündigung',
      form: 'indirect',
    },
    {
      text: 'Im Tal wächst die Kritik der Bürgerinitiative, dass niemand gefragt worden sei.',
      content: ['dass niemand gefragt worden sei'],
      source: 'der Bürgerinitiative',
      cue: 'die Kritik',
      form: 'indirect',
    },
    {
      text: 'Es blieb bei der Drohung von Trainer Jonas Rehm, sein Amt niederzulegen.',
      content: ['sein Amt niederzulegen'],
      source: 'Trainer Jonas Rehm',
      cue: 'der Drohung',
      form: 'indirect',
    },
    {
      text: 'Für Aufsehen sorgte die Behauptung des Sammlers, das Bild stamme aus Nordhafen.',
      content: ['das Bild stamme aus Nordhafen'],
      source: 'des Sammlers',
      cue: 'die Behauptung',
      form: 'indirect',
    },
    {
      text: 'Neu ist der Verdacht der Staatsanwaltschaft Grauwitz, dass Geld nach Velmora geflossen sei.',
      content: ['dass Geld nach Velmora geflossen sei'],
      source: 'der Staatsanwaltschaft Grauwitz',
      cue: 'der Verdacht',
      form: 'indirect',
    },
    {
      text: 'Zurück bleibt der Wunsch der Eltern, dass die Schule im Ort bleibt.',
      content: ['dass die Schule im Ort bleibt'],
      source: 'der Eltern',
      cue: 'der Wunsch',
      form: 'indirect',
    },
  ],
  misses: [
    'Der Vorwurf wiegt schwer, doch der Verein schweigt.',
    'Die Forderung, die seit Jahren im Raum steht, bleibt unerfüllt.',
    'Der Plan, den Bahnhof zu verlegen, ist alt.',
    'Die Ankündigung des Konzerns, die am Montag kam, überraschte die Börse.',
    'Die Kritik der Eltern verhallte, weil niemand zuständig war.',
    'Sie trug die Bitte der Kinder kurz vor, um Zeit zu sparen.',
    'Der Bericht der Kommission, der 80 Seiten umfasst, liegt vor.',
    'Nach der Drohung des Trainers war es still, und niemand lachte.',
  ],
};
