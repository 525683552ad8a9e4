import { tied, type Tied } from './tied.ts';

const HIRED = 'Der Zoll wirft dem Wirt Alf Gruber vor, zwei Kellner schwarz beschäftigt zu haben. ';
const CLAIMED = 'Die „Aller-Post“ berichtete, das Werk Norvana habe Öl in den Fluss geleitet. ';

/** Answers that are no denials of what was said, near as they come. */
export const passages: readonly Tied[] = [
  tied(`${HIRED}Gruber sagte, er habe noch nie einen solchen Sommer erlebt.`),
  tied(`${HIRED}„Das ist nicht das letzte Wort“, sagte Gruber.`),
  tied(`${HIRED}„So etwas wird es nicht wieder geben“, sagte Gruber.`),
  tied(`${HIRED}Gruber entschuldigte sich. „Das hätte nie passieren dürfen“, sagte er.`),
  tied(`${HIRED}Gruber reagierte mit Unverständnis.`),
  tied(`${HIRED}Gruber antwortete nicht.`),
  tied(`${HIRED}Gruber ließ die Frage unbeantwortet.`),
  tied(`${HIRED}Gruber ließ den Gastraum streichen.`),
  tied(`${HIRED}Das Gericht sprach von einem schwierigen Fall.`),
  tied(`${HIRED}Die Gewerkschaft hält dagegen, die Löhne seien zu niedrig.`),
  tied(`${HIRED}„Damit habe ich nicht gerechnet“, sagte Gruber.`),
  tied(`${HIRED}Sein Verteidiger wollte sich nicht äußern.`),
  tied(`${HIRED}Gruber bestreitet seit Jahren den Mittagstisch der Schule.`),
  tied(`${HIRED}Die Kellner hätten nie Lohn gesehen, sagte der Zoll.`),
  tied(`${HIRED}„Ich habe nicht viel Zeit“, sagte Gruber.`),
  tied(`${HIRED}Die Nachbarn kennen ihn nicht.`),
  tied(`${CLAIMED}„Das ist ein Skandal“, sagte eine Anglerin.`),
  tied(`${CLAIMED}Das habe es hier noch nie gegeben, sagte eine Anglerin.`),
  tied(`${CLAIMED}Tatsächlich seien nur drei Fische gestorben, sagte eine Anglerin.`),
  tied(`${CLAIMED}Norvana beschäftigt nur 40 Leute.`),
  tied(`${CLAIMED}Dagegen wehren sich die Angler.`),
  tied(`${CLAIMED}Das Umweltamt kam zum selben Ergebnis.`),
  tied(`${CLAIMED}„Das stimmt leider“, sagte Werksleiterin Ute Moll.`),
  tied(`${CLAIMED}Werksleiterin Ute Moll sagte, es sei niemand verletzt worden.`),
  tied(`${CLAIMED}Zwei Angler sprachen von 40 toten Fischen, das Amt dagegen von Hunderten.`),
  tied(
    'Der Verband sagt, der Deich halte noch zehn Jahre. Die Ministerin entgegnete, es fehle nicht am Geld.',
  ),
  tied('Die Stadt plant, 90 Bäume zu fällen. Tatsächlich seien nur 40 krank, sagte der Verband.'),
  tied('Ida Rom sagte, der Umbau koste 40 Millionen Euro. Das sei viel zu teuer, sagte der Rat.'),
  tied('Das Gericht sprach den Fahrer frei. Er sei nicht verletzt gewesen, sagte der Richter.'),
];
