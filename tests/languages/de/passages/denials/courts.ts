import { tied, type Tied } from './tied.ts';

const CHARGED = 'Die Anklage warf dem Arzt Max Unger vor, eine Niere ohne Grund entfernt zu haben. ';
const SAID = 'Der Heiler Ron Dittel behauptet, der Impfstoff mache unfruchtbar. ';

/** What courts, documents and checks settle. */
export const passages: readonly Tied[] = [
  tied(
    `${SAID}Das Impfamt kam zum gegenteiligen Ergebnis.`,
    'zum gegenteiligen Ergebnis ⇒ mache unfruchtbar',
  ),
  tied(
    `${SAID}Eine Studie kommt zum gegenteiligen Schluss.`,
    'zum gegenteiligen Schluss ⇒ mache unfruchtbar',
  ),
  tied(
    `${SAID}Eine Auswertung von 900 Fällen ergab das Gegenteil.`,
    'ergab das Gegenteil ⇒ mache unfruchtbar',
  ),
  tied(`${SAID}Daten des Impfamts belegen das Gegenteil.`, 'belegen das Gegenteil ⇒ mache unfruchtbar'),
  tied(
    `${SAID}Das Impfamt hat die Behauptung widerlegt.`,
    'hat die Behauptung widerlegt ⇒ mache unfruchtbar',
  ),
  tied(`${SAID}Dafür gibt es keinen Beleg.`),
  tied(`${SAID}Kontoauszüge strafen ihn Lügen.`, 'strafen ihn Lügen ⇒ mache unfruchtbar'),
  tied(`${SAID}Die Zahlen des Impfamts strafen Dittel Lügen.`, 'strafen Dittel Lügen ⇒ mache unfruchtbar'),
  tied(`${SAID}Ein Gericht verwarf die Behauptung.`, 'verwarf die Behauptung ⇒ mache unfruchtbar'),
  tied(`${SAID}Das ist laut Impfamt falsch.`, 'falsch → mache unfruchtbar'),
  tied(`${CHARGED}Ein Ausschuss hat den Verdacht ausgeräumt.`, 'hat den Verdacht ausgeräumt ⇒ eine Niere'),
  tied(`${CHARGED}Ein Gutachten räumte den Vorwurf aus.`, 'räumte den Vorwurf aus ⇒ eine Niere'),
  tied(`${CHARGED}Das Gericht hält den Vorwurf für widerlegt.`, 'für widerlegt ⇒ eine Niere'),
  tied(`${CHARGED}Ein Gutachten entlastet Unger.`),
  tied(
    `${CHARGED}Das Landgericht sprach ihn am Mittwoch frei. Der Eingriff sei nötig gewesen, befand die Kammer.`,
    'Der Eingriff sei nötig gewesen ⇒ eine Niere',
  ),
  tied(
    `${CHARGED}Das Gericht sprach Unger frei. Die Entnahme sei begründet gewesen, so die Richterin.`,
    'Die Entnahme sei begründet gewesen ⇒ eine Niere',
  ),
  tied(`${CHARGED}Das Gericht sprach ihn frei. Die Verhandlung dauerte zwei Tage, sagte die Richterin.`),
  tied(`${CHARGED}Die Verteidigung plädierte auf Freispruch. Der Eingriff sei nötig gewesen, sagte sie.`),
  tied(
    'Das Foto zeige Leichen in Orm, behauptete der Sender Vesta. Tatsächlich entstand die Aufnahme 2013, wie das Prüfbüro Klar nachwies.',
    'Tatsächlich entstand die Aufnahme 2013 ⇒ zeige Leichen in Orm',
  ),
  tied(
    'Das Gericht verwarf die Behauptung der Firma Lark, die Konkurrenz habe ihr Blatt kopiert.',
    'verwarf die Behauptung der Firma Lark ⇒ habe ihr Blatt kopiert',
  ),
];
