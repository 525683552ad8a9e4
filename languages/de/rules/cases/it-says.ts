import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Es heißt, der See sei neunzig Meter tief.',
      content: ['der See sei neunzig Meter tief'],
      source: 'vague',
      cue: 'Es heißt',
      form: 'indirect',
    },
    {
      text: 'Vom Landrat heißt es, der Deich sei sicher.',
      content: ['der Deich sei sicher'],
      source: 'Landrat',
      cue: 'heißt es',
      form: 'indirect',
    },
    {
      text: 'In dem Papier heißt es: „Die Kosten sind gedeckt.“',
      content: ['„Die Kosten sind gedeckt.“'],
      source: 'dem Papier',
      cue: 'heißt es',
      form: 'direct',
    },
    {
      text: 'Die Fähre falle heute aus, hieß es.',
      content: ['Die Fähre falle heute aus'],
      source: 'vague',
      cue: 'hieß es',
      form: 'indirect',
    },
    {
      text: '„Alle Plätze sind vergeben“, heißt es in der Mitteilung der Oper.',
      content: ['„Alle Plätze sind vergeben“'],
      source: 'der Mitteilung der Oper',
      cue: 'heißt es',
      form: 'direct',
    },
    {
      text: 'Aus der Fraktion hieß es am Abend, man werde zustimmen.',
      content: ['man werde zustimmen'],
      source: 'der Fraktion',
      cue: 'hieß es',
      form: 'indirect',
    },
    {
      text: 'Weiter heißt es: „Der Rest folgt im Mai.“',
      content: ['„Der Rest folgt im Mai.“'],
      source: 'carried',
      cue: 'heißt es',
      form: 'direct',
    },
    {
      text: 'Im Polizeibericht heißt es, dass der Fahrer 1,8 Promille hatte.',
      content: ['dass der Fahrer 1,8 Promille hatte'],
      source: 'Polizeibericht',
      cue: 'heißt es',
      form: 'indirect',
    },
    {
      text: 'In der Anklage hieß es, dass Geld fehlte.',
      content: ['dass Geld fehlte'],
      source: 'der Anklage',
      cue: 'hieß es',
      form: 'indirect',
    },
    {
      text: '„Kein Kommentar“, hieß es aus dem Rathaus.',
      content: ['„Kein Kommentar“'],
      source: 'dem Rathaus',
      cue: 'hieß es',
      form: 'direct',
    },
  ],
  misses: [
    'Das Schiff heißt „Esmeralda“.',
    'Der Ort heißt seit 1920 Grauwitz.',
    'Das heißt, die Schule schließt.',
    'Früher hieß es anders.',
    'Nun heißt es warten.',
    'Sie heiße Klara, sagte das Kind.',
    'Jetzt heißt es, Ruhe zu bewahren.',
  ],
};
