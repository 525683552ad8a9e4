import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Der Verband sprach von „einem schwarzen Tag für den Sport“.',
      content: ['„einem schwarzen Tag für den Sport“'],
      source: 'Der Verband',
      cue: 'sprach … von',
      form: 'reported',
    },
    {
      text: 'Sie bezeichnete den Plan als „teuer und unnütz“.',
      content: ['„teuer und unnütz“'],
      source: 'Sie',
      cue: 'bezeichnete',
      form: 'direct',
    },
    {
      text: 'Haller warnte vor „einer neuen Welle von Klagen“.',
      content: ['„einer neuen Welle von Klagen“'],
      source: 'Haller',
      cue: 'warnte … vor',
      form: 'reported',
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
      source: 'Der Chef der Werft, Jan Brodt',
      cue: 'klagte … über',
      form: 'reported',
    },
    {
      text: 'Die Partei plädierte für »mehr Ruhe im Netz«.',
      content: ['»mehr Ruhe im Netz«'],
      source: 'Die Partei',
      cue: 'plädierte … für',
      form: 'reported',
    },
    {
      text: 'Der Anwalt hat den Prozess als „reine Show“ bezeichnet.',
      content: ['„reine Show“'],
      source: 'Der Anwalt',
      cue: 'hat … bezeichnet',
      form: 'direct',
    },
    {
      text: 'Am Abend drohte Velmora mit „ernsten Folgen“.',
      content: ['„ernsten Folgen“'],
      source: 'Velmora',
      cue: 'drohte … mit',
      form: 'reported',
    },
    {
      text: 'Vehement pochte die Kammer auf "faire Regeln".',
      content: ['"faire Regeln"'],
      source: 'die Kammer',
      cue: 'pochte … auf',
      form: 'reported',
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
  ],
};
