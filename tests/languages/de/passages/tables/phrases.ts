import { passage, type Passage } from '../passage.ts';

/** „laut“, „zufolge“, „so X“, „wie X mitteilte“, „heißt es“ in every place, and the same words used otherwise. */
export const passages: readonly Passage[] = [
  passage(
    'Laut dem Landesamt stieg der Pegel um zwei Meter.',
    'indirect | dem Landesamt | Laut | stieg der Pegel um zwei Meter',
  ),
  passage(
    'Der Pegel stieg laut dem Landesamt um zwei Meter.',
    'indirect | dem Landesamt | laut | Der Pegel stieg … um zwei Meter',
  ),
  passage(
    'Der Pegel stieg um zwei Meter, laut dem Landesamt ein Rekord.',
    'indirect | dem Landesamt | laut | Der Pegel stieg um zwei Meter … ein Rekord',
  ),
  passage(
    'Dem Bericht zufolge fehlten drei Bolzen.',
    'indirect | Dem Bericht | zufolge | fehlten drei Bolzen',
  ),
  passage(
    'Drei Bolzen fehlten einem Gutachten zufolge schon im Mai.',
    'indirect | einem Gutachten | zufolge | Drei Bolzen fehlten … schon im Mai',
  ),
  passage(
    'Der Schaden liegt bei zwei Millionen Euro, so die Versicherung.',
    'indirect | die Versicherung | so | Der Schaden liegt bei zwei Millionen Euro',
  ),
  passage(
    'Der Schaden, so die Versicherung, liegt bei zwei Millionen Euro.',
    'indirect | die Versicherung | so | Der Schaden … liegt bei zwei Millionen Euro',
  ),
  passage(
    'Wie das Rathaus mitteilte, bleibt das Bad geschlossen.',
    'indirect | das Rathaus | Wie … mitteilte | bleibt das Bad geschlossen',
  ),
  passage(
    'Das Bad bleibt, wie das Rathaus mitteilte, geschlossen.',
    'indirect | das Rathaus | wie … mitteilte | Das Bad bleibt … geschlossen',
  ),
  passage(
    'Das Bad bleibt geschlossen, wie das Rathaus am Montag mitteilte.',
    'indirect | das Rathaus | wie … mitteilte | Das Bad bleibt geschlossen',
  ),
  passage(
    'Das Bad bleibt geschlossen (wie das Rathaus mitteilte).',
    'indirect | das Rathaus | wie … mitteilte | Das Bad bleibt geschlossen',
  ),
  passage(
    'Das Bad bleibt – wie das Rathaus mitteilte – bis Mai geschlossen.',
    'indirect | das Rathaus | wie … mitteilte | Das Bad bleibt … bis Mai geschlossen',
  ),
  passage(
    'Nach Angaben der Polizei wurden sechs Menschen verletzt.',
    'indirect | Angaben der Polizei | Nach | wurden sechs Menschen verletzt',
  ),
  passage(
    'Sechs Menschen wurden – nach Angaben der Polizei – verletzt.',
    'indirect | Angaben der Polizei | nach | Sechs Menschen wurden … verletzt',
  ),
  passage(
    'Nach Darstellung des Vereins war die Halle leer.',
    'indirect | Darstellung des Vereins | Nach | war die Halle leer',
  ),
  passage('Im Urteil heißt es, der Zaun sei zu hoch.', 'indirect | Urteil | heißt es | der Zaun sei zu hoch'),
  passage('Laut lachend verließ er den Saal.'),
  passage('Die Musik war so laut, dass niemand schlief.'),
  passage('Laut und deutlich rief das Kind nach der Mutter.'),
  passage('Nach dem Spiel feierten die Fans auf dem Platz.'),
  passage('Nach der Pause schoss Aue das zweite Tor.'),
  passage('Das Haus ist so gut wie fertig.'),
  passage('Wie erwartet gewann der Favorit.'),
  passage('Wie Kinder spielen sie am Strand.'),
  passage('Das Tier heißt Müller und frisst Gras.'),
  passage('So der Regen aufhört, wird gespielt.'),
  passage('Nach Auffahrt und Tunnel beginnt die Stadt.'),
  passage('Wie Wasser floss das Geld.'),
  passage('Der Dieb floh, so schnell er konnte.'),
  passage('Der Mann (laut Polizei 43 Jahre alt) floh zu Fuß.'),
  passage(
    'Offiziellen Angaben zufolge starben zwei Menschen.',
    'indirect | Offiziellen Angaben | zufolge | starben zwei Menschen',
  ),
  passage(
    'Nach Ansicht der Richter war der Vertrag ungültig.',
    'indirect | Ansicht der Richter | Nach | war der Vertrag ungültig',
  ),
  passage(
    'Wie aus dem Protokoll hervorgeht, fehlte der Prüfer.',
    'indirect | dem Protokoll | Wie … hervorgeht | fehlte der Prüfer',
  ),
  passage(
    'In der Erklärung heißt es weiter, der Betrieb laufe normal.',
    'indirect | der Erklärung | heißt es | der Betrieb laufe normal',
  ),
  passage('Das heißt, der Zug fährt erst morgen.'),
  passage('Nach eigenem Rezept backt die Wirtin ihr Brot.'),
  passage('Der Ring wird nach der Vorlage eines Meisters gefertigt.'),
  passage('Die Straße heißt so, weil hier ein Kloster stand.'),
  passage('Wie sehr er auch suchte, der Schlüssel blieb weg.'),
  passage('Er sprach laut, so dass alle ihn hörten.'),
  passage('Je lauter die Musik, desto voller der Saal.'),
  passage(
    'Der Vorwurf, die Stadt habe geschlafen, ist alt.',
    'indirect | – | Der Vorwurf | die Stadt habe geschlafen',
  ),
  passage(
    'Die Aussage des Wirts, er sei zu Hause gewesen, stimmt nicht.',
    'indirect | Die Aussage des Wirts | Die Aussage | er sei zu Hause gewesen',
  ),
  passage(
    'Es gibt Berichte, wonach der Kran schon im Mai wackelte.',
    'indirect | Berichte | wonach | der Kran schon im Mai wackelte',
  ),
  passage(
    'Seinen Angaben zufolge war Jan Rem allein.',
    'indirect? | Seinen Angaben | zufolge | war Jan Rem allein',
  ),
  passage(
    'Am Montag wurden nach Angaben des Roten Kreuzes, das vor Ort hilft, zwei Lager geräumt.',
    'indirect | Angaben des Roten Kreuzes | nach | Am Montag wurden … zwei Lager geräumt',
  ),
  passage('Der Umzug erfolgt demnach im Mai.'),
  passage('Nach und nach kamen die Gäste.'),
  passage('Meiner Meinung nach ist das Bild schön.'),
  passage('Nach Meinung und Gefühl fragte niemand.'),
  passage(
    'Ein Anwohner, so heißt es, habe die Polizei gerufen.',
    'indirect | – | heißt es | Ein Anwohner … habe die Polizei gerufen',
  ),
  passage(
    'Auf Anfrage hieß es lediglich, man prüfe den Fall.',
    'indirect | – | hieß es | man prüfe den Fall',
  ),
  passage('Man darf gespannt sein, wie das Spiel ausgeht.'),
];
