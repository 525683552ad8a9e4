import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Mit den Worten „Es reicht“ verließ Ida Rom den Saal.',
      content: ['„Es reicht“'],
      source: 'Ida Rom',
      cue: 'Mit den Worten … verließ',
      form: 'direct',
    },
    {
      text: 'Ida Rom eröffnete die Brücke mit dem Satz „Alles neu“.',
      content: ['„Alles neu“'],
      source: 'Ida Rom',
      cue: 'eröffnete … mit dem Satz',
      form: 'direct',
    },
    {
      text: 'Die Demonstranten riefen Parolen wie „Raus mit Rom“.',
      content: ['„Raus mit Rom“'],
      source: 'Die Demonstranten',
      cue: 'riefen Parolen',
      form: 'direct',
    },
    {
      text: 'Die Anwohner trugen Schilder mit der Aufschrift „Kein Damm“.',
      content: ['„Kein Damm“'],
      source: 'Die Anwohner',
      cue: 'trugen … mit der Aufschrift',
      form: 'direct',
    },
    {
      text: 'Ministerin Ida Rom schloss mit dem Appell „Bleibt wachsam“.',
      content: ['„Bleibt wachsam“'],
      source: 'Ministerin Ida Rom',
      cue: 'schloss mit dem Appell',
      form: 'direct',
    },
    {
      text: 'Kurt Ahlers begann mit der Bemerkung „Guten Abend, Aue“.',
      content: ['„Guten Abend, Aue“'],
      source: 'Kurt Ahlers',
      cue: 'begann mit der Bemerkung',
      form: 'direct',
    },
  ],
  misses: [
    'Die Stadt baut ein Haus mit dem Namen „Aurora“.',
    'Ida Rom schrieb ein Buch mit dem Titel „Der Damm“.',
    'Hunderte demonstrierten unter dem Motto „Mehr Licht“.',
    'Der Wagen mit der Aufschrift „Bäckerei Rom“ brannte.',
    'Ida Rom sprach mit dem „Boten“.',
    'Mit den Worten tat sich Ida Rom schwer.',
  ],
};
