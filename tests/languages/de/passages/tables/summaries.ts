import { passage, type Passage } from '../passage.ts';

/** Summaries of what was said, and the same verbs where nothing is said. */
export const passages: readonly Passage[] = [
  passage('Der Verband kritisierte den Plan.', 'reported | Der Verband | – | Der Verband kritisierte den Plan.'),
  passage(
    'Die Gewerkschaft forderte höhere Löhne.',
    'reported | Die Gewerkschaft | – | Die Gewerkschaft forderte höhere Löhne.',
  ),
  passage('Der Trainer lobte die Abwehr.', 'reported | Der Trainer | – | Der Trainer lobte die Abwehr.'),
  passage(
    'Die Behörde warnte vor Hochwasser.',
    'reported | Die Behörde | – | Die Behörde warnte vor Hochwasser.',
  ),
  passage(
    'Der Konzern kündigte den Abbau von 300 Stellen an.',
    'reported | Der Konzern | – | Der Konzern kündigte den Abbau von 300 Stellen an.',
  ),
  passage(
    'Die Ministerin sprach sich für ein Tempolimit aus.',
    'reported | Die Ministerin | – | Die Ministerin sprach sich für ein Tempolimit aus.',
  ),
  passage(
    'Der Landrat wies die Vorwürfe zurück.',
    'reported | Der Landrat | wies … zurück | Der Landrat wies die Vorwürfe zurück.',
  ),
  passage(
    'Der Verein bedauerte den Vorfall und entschuldigte sich.',
    'reported | Der Verein | – | Der Verein bedauerte den Vorfall und entschuldigte sich.',
  ),
  passage('Der Unfall forderte drei Tote.'),
  passage('Der Sturm forderte drei Menschenleben.'),
  passage('Das Schild warnte vor dem Hund.'),
  passage('Der Mieter kündigte die Wohnung.'),
  passage('Das Wetter kündigte sich mit Wolken an.'),
  passage('Der Richter sprach den Mann frei.'),
  passage('Die Katze lobte niemand.'),
  passage('Der Torwart wies den Ball ab.'),
  passage('Der Verein verlangte drei Euro Eintritt.'),
];
