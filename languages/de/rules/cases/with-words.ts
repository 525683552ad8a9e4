import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Der Antrag wurde vom Ausschuss mit der Begründung abgelehnt, das Geld fehle.',
      content: ['das Geld fehle'],
      source: 'Ausschuss',
      cue: 'wurde … mit der Begründung abgelehnt',
      form: 'indirect',
    },
    {
      text: 'Der Wirt schloss das Lokal mit dem Hinweis, dass das Bier ausgegangen sei.',
      content: ['dass das Bier ausgegangen sei'],
      source: 'Der Wirt',
      cue: 'mit dem Hinweis',
      form: 'indirect',
    },
    {
      text: 'Trainerin Eva Lohse lobte ihr Team mit den Worten: „Das war stark.“',
      content: ['„Das war stark.“'],
      source: 'Trainerin Eva Lohse',
      cue: 'lobte … mit den Worten',
      form: 'direct',
    },
    {
      text: 'Ein Mann verschaffte sich unter dem Vorwand Zutritt, den Zähler ablesen zu wollen.',
      content: ['den Zähler ablesen zu wollen'],
      source: 'Ein Mann',
      cue: 'unter dem Vorwand',
      form: 'indirect',
    },
    {
      text: 'Die Eltern wandten sich mit der Bitte an den Landrat, die Buslinie zu erhalten.',
      content: ['die Buslinie zu erhalten'],
      source: 'Die Eltern',
      cue: 'mit der Bitte',
      form: 'indirect',
    },
    {
      text: 'Am Abend trat Kapitän Jens Ott mit der Bemerkung ab, er habe genug gesehen.',
      content: ['er habe genug gesehen'],
      source: 'Kapitän Jens Ott',
      cue: 'mit der Bemerkung',
      form: 'indirect',
    },
  ],
  misses: [
    'Der Wirt schloss das Lokal mit dem Schlüssel, den er gefunden hatte.',
    'Sie antwortete mit der Frage, die alle erwartet hatten.',
    'Er arbeitet mit der Aufforderung, um sie zu prüfen.',
    'Die Stadt warb mit dem Slogan, der überall hing.',
    'Mit den Worten der Dichterin endet das Heft.',
    'Der Lehrer begann mit einem Satz, ohne ihn zu beenden.',
  ],
};
