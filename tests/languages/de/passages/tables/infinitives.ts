import { passage, type Passage } from '../passage.ts';

/** Infinitives with zu after verbs of saying, and after verbs that say nothing. */
export const passages: readonly Passage[] = [
  passage(
    'Die Gewerkschaft wirft dem Konzern vor, Löhne zurückzuhalten.',
    'indirect | Die Gewerkschaft | wirft … vor | Löhne zurückzuhalten',
  ),
  passage(
    'Der Präsident drohte, die Grenze zu schließen.',
    'indirect | Der Präsident | drohte | die Grenze zu schließen',
  ),
  passage(
    'Der Mann gab an, den Schlüssel gefunden zu haben.',
    'indirect | Der Mann | gab an | den Schlüssel gefunden zu haben',
  ),
  passage(
    'Die Firma versprach ihren Kunden, das Geld bis Freitag zurückzuzahlen.',
    'indirect | Die Firma | versprach | das Geld bis Freitag zurückzuzahlen',
  ),
  passage(
    'Die Stadt forderte die Bewohner auf, ihre Häuser zu verlassen.',
    'indirect | Die Stadt | forderte … auf | ihre Häuser zu verlassen',
  ),
  passage(
    'Der Torwart räumte ein, den Ball zu spät gesehen zu haben.',
    'indirect | Der Torwart | räumte ein | den Ball zu spät gesehen zu haben',
  ),
  passage(
    'Er behauptet, nie in Auental gewesen zu sein.',
    'indirect? | Er | behauptet | nie in Auental gewesen zu sein',
  ),
  passage(
    'Der Opposition wird vorgeworfen, den Haushalt zu blockieren.',
    'indirect | – | wird vorgeworfen | den Haushalt zu blockieren',
  ),
  passage(
    'Ida Rom schlug vor, die Sitzung um eine Woche zu verschieben.',
    'indirect | Ida Rom | schlug vor | die Sitzung um eine Woche zu verschieben',
  ),
  passage('Der Turm droht einzustürzen.'),
  passage('Die Lage droht außer Kontrolle zu geraten.'),
  passage('Das Spiel versprach spannend zu werden.'),
  passage('Der Trainer begann, die Bänke umzustellen.'),
  passage('Die Stadt versucht, das Loch zu stopfen.'),
  passage('Ein Boot half, die Kinder zu retten.'),
  passage('Die Feuerwehr kam, um den Keller auszupumpen.'),
  passage('Er ging, ohne ein Wort zu sagen.'),
  passage('Statt die Wahrheit zu sagen, schwieg er.'),
  passage(
    'Der Anwalt forderte das Gericht am Dienstag auf, das Verfahren einzustellen.',
    'indirect | Der Anwalt | forderte … auf | das Verfahren einzustellen',
  ),
  passage(
    'Die Partei bekräftigte, an dem Bündnis festhalten zu wollen.',
    'indirect | Die Partei | bekräftigte | an dem Bündnis festhalten zu wollen',
  ),
  passage('Der Arzt riet ihr, zu Hause zu bleiben.', 'indirect | Der Arzt | riet | zu Hause zu bleiben'),
  passage('Der Motor drohte auszufallen, als der Regen kam.'),
  passage('Die Kinder haben vergessen, das Licht zu löschen.'),
  passage('Es gelang der Feuerwehr, das Dach zu halten.'),
  passage('Der Hund hörte auf zu bellen.'),
];
