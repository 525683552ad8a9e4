import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: '„Der Damm hält“, strahlte Ida Rom.',
      content: ['„Der Damm hält“'],
      source: 'Ida Rom',
      cue: 'strahlte',
      form: 'direct',
    },
    {
      text: '„Wir haben lange gewartet“, zeigte sich Kurt Ahlers zufrieden.',
      content: ['„Wir haben lange gewartet“'],
      source: 'Kurt Ahlers',
      cue: 'zeigte',
      form: 'direct',
    },
    {
      text: '„Wir gehen jetzt“, mit diesen Worten verließ Ida Rom den Saal.',
      content: ['„Wir gehen jetzt“'],
      source: 'Ida Rom',
      cue: 'mit diesen Worten verließ',
      form: 'direct',
    },
    {
      text: '„Er war ein Großer“, würdigte „Der Bote“ den Sänger.',
      content: ['„Er war ein Großer“'],
      source: '„Der Bote“',
      cue: 'würdigte',
      form: 'direct',
    },
    {
      text: '„Der Damm ist zu prüfen“, steht im Gesetz.',
      content: ['„Der Damm ist zu prüfen“'],
      source: 'Gesetz',
      cue: 'steht',
      form: 'direct',
    },
    {
      text: '„Es war furchtbar“ – so schildert ein Anwohner die Nacht.',
      content: ['„Es war furchtbar“'],
      source: 'ein Anwohner',
      cue: 'so schildert',
      form: 'direct',
    },
  ],
  misses: [
    '„Nachtzug nach Aue“ läuft am Freitag.',
    '„Der Damm bricht“, kam 1990 ins Kino.',
    '„Die Vögel singen“ erzählt die Geschichte einer Sängerin.',
    '„Aurora“, freute sich Ida Rom auf die Fahrt.',
    '„Wir bauen neu“ ist das Motto der Stadt.',
    '„Wir bauen neu“, stand auf dem Zettel nicht.',
  ],
};
