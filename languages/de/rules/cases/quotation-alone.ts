import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: '„Es war still“, sagte Lea Korn. „Wir haben alles versucht.“',
      content: ['„Wir haben alles versucht.“'],
      source: 'carried',
      cue: '',
      form: 'direct',
    },
    {
      text: 'Kolb: „Das Geld reicht nicht“',
      content: ['„Das Geld reicht nicht“'],
      source: 'Kolb',
      cue: '',
      form: 'direct',
    },
    {
      text: 'Trainer Rehm nach dem Spiel: „Wir waren schlecht.“',
      content: ['„Wir waren schlecht.“'],
      source: 'Trainer Rehm',
      cue: '',
      form: 'direct',
    },
    {
      text: 'Ministerin Ida Thorn zum Urteil: »Ein guter Tag«',
      content: ['»Ein guter Tag«'],
      source: 'Ministerin Ida Thorn',
      cue: '',
      form: 'direct',
    },
    {
      text: 'Der Bauer sagte: "Es ist trocken." "Ohne Regen keine Ernte. So einfach ist das."',
      content: ['"Ohne Regen keine Ernte. So einfach ist das."'],
      source: 'carried',
      cue: '',
      form: 'direct',
    },
    {
      text: 'Die Zeugin sagte, sie habe alles gesehen. „Er hat ‚Stopp‘ gerufen, dann fiel der Baum.“',
      content: ['„Er hat ‚Stopp‘ gerufen, dann fiel der Baum.“'],
      source: 'carried',
      cue: '',
      form: 'direct',
    },
    {
      text: 'Man werde nicht weichen, rief der Kapitän. „Wir bleiben hier! Und zwar alle!“',
      content: ['„Wir bleiben hier! Und zwar alle!“'],
      source: 'carried',
      cue: '',
      form: 'direct',
    },
    {
      text: 'Haller im Rat: "Wir zahlen nicht."',
      content: ['"Wir zahlen nicht."'],
      source: 'Haller',
      cue: '',
      form: 'direct',
    },
  ],
  misses: [
    '„Wer nichts wagt, gewinnt nichts.“',
    'Der Regen ließ nach.\n„Endlich Sommer.“',
    'Das Schiff trägt den Namen „Albatros“.',
    '„Albatros“ läuft aus.',
    'Er rief „Halt“ und lief los.',
    'Sie las den Roman „Das leere Haus“ in einer Nacht.',
    'Der Titel, „Ebbe und Flut“, stand auf dem Plakat.',
  ],
};
