import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Der Verband sprach von „einem schwarzen Tag für den Sport“.',
      content: ['„einem schwarzen Tag für den Sport“'],
      source: 'Der Verband',
      cue: 'sprach … von',
      form: 'direct',
    },
    {
      text: 'Haller warnte vor „einer neuen Welle von Klagen“.',
      content: ['„einer neuen Welle von Klagen“'],
      source: 'Haller',
      cue: 'warnte … vor',
      form: 'direct',
    },
    {
      text: 'Die Insel rief nach „schneller Hilfe“.',
      content: ['„schneller Hilfe“'],
      source: 'Die Insel',
      cue: 'rief … nach',
      form: 'reported',
    },
    {
      text: 'Der Chef der Werft, Jan Brodt, klagte über „endlose Verfahren“.',
      content: ['„endlose Verfahren“'],
      source: 'Der Chef der Werft',
      cue: 'klagte … über',
      form: 'direct',
    },
    {
      text: 'Die Partei plädierte für »mehr Ruhe im Netz«.',
      content: ['»mehr Ruhe im Netz«'],
      source: 'Die Partei',
      cue: 'plädierte … für',
      form: 'direct',
    },
    {
      text: 'Am Abend drohte Velmora mit „ernsten Folgen“.',
      content: ['„ernsten Folgen“'],
      source: 'Velmora',
      cue: 'drohte … mit',
      form: 'direct',
    },
    {
      text: 'Vehement pochte die Kammer auf "faire Regeln".',
      content: ['"faire Regeln"'],
      source: 'die Kammer',
      cue: 'pochte … auf',
      form: 'direct',
    },
    {
      text: 'Von einem „Irrweg“ sprach die Kammer.',
      content: ['„Irrweg“'],
      source: 'die Kammer',
      cue: 'Von … sprach',
      form: 'direct',
    },
    {
      text: 'Das Amt empfiehlt Reisenden einen „strengen Schutz vor Mücken“.',
      content: ['„strengen Schutz vor Mücken“'],
      source: 'Das Amt',
      cue: 'empfiehlt',
      form: 'direct',
    },
  ],
  misses: [
    'Sie spielte in der Serie „Zwei am Fluss“ mit.',
    'Er sprach mit dem „Nordlicht Magazin“ über Geld.',
    'Die Band sang „Sommer im Moor“ zweimal.',
    'Sie sprach von Hoffnung.',
    'Das Boot wurde als „Alte Liebe“ bekannt.',
    'Er drohte mit der Faust.',
    'Der sogenannte „Rat der Alten“ tagte gestern.',
    'Der Film „Nacht ohne Ende“ warnt vor nichts.',
    'Der Verein nannte sich später „blaue Welle“.',
    'Sie nannte ihren Hund „Rex“.',
    'Der Verlag kündigt den Band „Sommer im Moor“ an.',
    'Das Heft berichtete von „Titanic“.',
  ],
};
