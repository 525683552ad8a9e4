import { tied, type Tied } from './tied.ts';

const CROWD = 'Laut den Veranstaltern kamen 40.000 Menschen zu der Kundgebung. ';
const EMPTY = 'Nach Angaben des Mieterbunds stehen in Aurau 2400 Wohnungen leer. ';
const TRIPS = 'Die „Aller-Post“ berichtete, Minister Karl Binz habe 14 Flüge gebucht. ';
const KILLED = 'Die Rebellen von Orm erklärten, sie hätten 70 Soldaten getötet. ';

/** Another figure given as the denial, in words that say it is one. */
export const passages: readonly Tied[] = [
  tied(`${CROWD}Die Polizei zählte dagegen nur 9.000.`, 'zählte dagegen nur 9.000 → 40.000 Menschen'),
  tied(
    `${CROWD}Tatsächlich seien es höchstens 9.000 gewesen, sagte die Polizei.`,
    'höchstens 9.000 → 40.000',
  ),
  tied(
    `${CROWD}In Wahrheit seien es 9.000 gewesen, sagte die Polizei.`,
    'In Wahrheit seien es 9.000 → 40.000',
  ),
  tied(`${CROWD}Die Polizei sprach hingegen von lediglich 9.000 Teilnehmern.`, 'lediglich 9.000 → 40.000'),
  tied(`${CROWD}Die Polizei sprach von 38.000 Menschen.`, 'sprach von 38.000 ↔ 40.000'),
  tied(`${CROWD}Das Ordnungsamt ging von rund 39.000 aus.`),
  tied(`${CROWD}Die Kundgebung dauerte nach Angaben der Polizei nur zwei Stunden.`),
  tied(`${EMPTY}Diese Zahl sei viel zu hoch, sagte die Baukammer.`, 'viel zu hoch → 2400 Wohnungen'),
  tied(
    `${EMPTY}Die Angabe sei maßlos übertrieben, sagte die Baukammer.`,
    'maßlos übertrieben → 2400 Wohnungen',
  ),
  tied(`${EMPTY}Die Zahl ist nach Ansicht der Baukammer weit überhöht.`, 'weit überhöht → 2400 Wohnungen'),
  tied(
    `${EMPTY}Die Zahl sei falsch, erklärte die Baukammer. In Wahrheit seien es knapp 800.`,
    'Die Zahl sei falsch → 2400 Wohnungen',
    'In Wahrheit seien es knapp 800 → 2400 Wohnungen',
  ),
  tied(
    `${EMPTY}Die Baukammer wies die Zahl zurück. Es seien nur 800.`,
    'wies die Zahl zurück → 2400 Wohnungen',
    'Es seien nur 800 → 2400 Wohnungen',
  ),
  tied(`${EMPTY}Die Stadt hat 90.000 Einwohner.`),
  tied(`${EMPTY}Das sei viel zu viel, sagte die Baukammer.`),
  tied(`${EMPTY}Die Mieten seien zu hoch, sagte die Baukammer.`),
  tied(
    `${TRIPS}Binz verwahrte sich gegen diese Zahl: Es seien zwei gewesen.`,
    'verwahrte sich gegen diese Zahl → 14 Flüge',
    'Es seien zwei gewesen → 14 Flüge',
  ),
  tied(`${TRIPS}Es seien nicht 14, sondern zwei gewesen, sagte Binz.`, 'nicht 14, sondern zwei → 14 Flüge'),
  tied(`${TRIPS}Tatsächlich waren es laut Binz nur zwei.`, 'waren es → 14 Flüge'),
  tied(
    `${TRIPS}Binz erklärte, die genannte Zahl sei falsch. Gebucht habe er zwei.`,
    'die genannte Zahl sei falsch → 14 Flüge',
    'Gebucht habe er zwei → 14 Flüge',
  ),
  tied(
    `${KILLED}Tatsächlich seien nur vier Mann gefallen, korrigierte Armeesprecher Udo Kern.`,
    'nur vier Mann gefallen → 70 Soldaten',
  ),
  tied(`${KILLED}Die Armee dagegen spricht von vier Toten.`),
  tied(`${KILLED}Die Armee meldete vier Verletzte.`),
];
