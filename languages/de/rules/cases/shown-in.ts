import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Aus den Akten geht hervor, dass die Firma gewarnt war.',
      content: ['dass die Firma gewarnt war'],
      source: 'den Akten',
      cue: 'geht hervor',
      form: 'indirect',
    },
    {
      text: 'Aus einem Bericht des Amtes geht hervor, dass die Brücke marode ist.',
      content: ['dass die Brücke marode ist'],
      source: 'einem Bericht des Amtes',
      cue: 'geht hervor',
      form: 'indirect',
    },
    {
      text: 'Auf Satellitenbildern ist zu erkennen, dass der Gletscher geschrumpft ist.',
      content: ['dass der Gletscher geschrumpft ist'],
      source: 'Satellitenbildern',
      cue: 'ist zu erkennen',
      form: 'indirect',
    },
    {
      text: 'Auf dem Video ist zu sehen, wie ein Mann die Scheibe einschlägt.',
      content: ['wie ein Mann die Scheibe einschlägt'],
      source: 'dem Video',
      cue: 'ist zu sehen',
      form: 'indirect',
    },
    {
      text: 'Auf den Fotos sieht man, dass das Tor offen stand.',
      content: ['dass das Tor offen stand'],
      source: 'den Fotos',
      cue: 'sieht',
      form: 'indirect',
    },
    {
      text: 'Aus dem Gutachten ergibt sich, dass der Kran zu alt war.',
      content: ['dass der Kran zu alt war'],
      source: 'dem Gutachten',
      cue: 'ergibt',
      form: 'indirect',
    },
    {
      text: 'Aus der Anklageschrift geht hervor, die Kasse sei leer gewesen.',
      content: ['die Kasse sei leer gewesen'],
      source: 'der Anklageschrift',
      cue: 'geht hervor',
      form: 'indirect',
    },
    {
      text: 'In dem Mitschnitt ist zu hören, dass der Pilot warnt.',
      content: ['dass der Pilot warnt'],
      source: 'dem Mitschnitt',
      cue: 'ist zu hören',
      form: 'indirect',
    },
    {
      text: 'Auf den Bildern ist ein Mann zu erkennen.',
      content: ['Auf den Bildern ist ein Mann zu erkennen.'],
      source: 'den Bildern',
      cue: '',
      form: 'reported',
    },
    {
      text: 'Wie sich dem Grundbuch entnehmen lässt, gehört das Haus der Stadt.',
      content: ['gehört das Haus der Stadt'],
      source: 'dem Grundbuch',
      cue: 'entnehmen lässt',
      form: 'indirect',
    },
  ],
  misses: [
    'Aus dem Streit geht hervor, dass beide müde sind.',
    'Auf dem Hügel ist zu sehen, wie das Dorf wächst.',
    'Auf den Bildern ist nicht zu erkennen, wer die Tür öffnete.',
    'Auf dem Markt ist ein Mann zu erkennen.',
    'Auf den Bildern ist kein Mensch, und der Rand ist nicht zu erkennen.',
    'Aus dem Tor ging der Mann hervor, der gewonnen hatte.',
    'Auf dem Berg sieht man, wie weit das Land ist.',
  ],
};
