import { passage, type Passage } from '../passage.ts';

/** Summaries of what was said, and the same verbs where nothing is said. */
export const passages: readonly Passage[] = [
  passage(
    'Die Gewerkschaft forderte höhere Löhne.',
    'reported | Die Gewerkschaft | – | Die Gewerkschaft forderte höhere Löhne.',
  ),
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
    'reported | Der Landrat | wies … zurück | Der Landrat wies die Vorwürfe zurück',
  ),
  passage(
    'Die Opposition forderte den Rücktritt der Ministerin.',
    'reported | Die Opposition | – | Die Opposition forderte den Rücktritt der Ministerin.',
  ),
  passage('Der Unfall forderte drei Tote.'),
  passage('Der Sturm forderte drei Menschenleben.'),
  passage('Das Schild warnte vor dem Hund.'),
  passage('Der Mieter kündigte die Wohnung.'),
  passage('Das Wetter kündigte sich mit Wolken an.'),
  passage('Der Richter sprach den Mann frei.'),
  passage('Die Katze lobte niemand.'),
  passage('Der Torwart wies den Ball ab.'),
  passage(
    'Der Rechnungshof rügte die Stadt wegen der hohen Kosten.',
    'reported | Der Rechnungshof | – | Der Rechnungshof rügte die Stadt wegen der hohen Kosten.',
  ),
  passage(
    'Der Chef der Werft bezeichnete den Streik als unverantwortlich.',
    'reported | Der Chef der Werft | – | Der Chef der Werft bezeichnete den Streik als unverantwortlich.',
  ),
  passage('Die Glocke rief zum Gebet.'),
  passage('Die Brücke wird als Parkplatz bezeichnet und genutzt.'),
  passage('Die Lampe kündigte das Ende der Pause an.'),
  passage('Die Kälte forderte ihren Preis.'),
  passage(
    'Der Verein wies die Kritik als überzogen zurück.',
    'reported | Der Verein | – | Der Verein wies die Kritik als überzogen zurück.',
  ),
  passage(
    'Die Firma dementierte den Bericht.',
    'reported | Die Firma | dementierte | Die Firma dementierte den Bericht',
  ),
  passage(
    'Die Stadt bestätigte den Tod des Mannes.',
    'reported | Die Stadt | – | Die Stadt bestätigte den Tod des Mannes.',
  ),
  passage('Die Probe bestätigte den Verdacht.'),
  passage('Der Kellner empfahl sich und ging.'),
  passage('Das Team versprach viel und hielt wenig.'),
  passage('Der Pfiff beendete das Spiel, das viel versprach.'),
];
