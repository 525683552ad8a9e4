import { passage, type Passage } from '../passage.ts';

/** What the article leaves unconfirmed, and what next to it must stay as it is. */
export const passages: readonly Passage[] = [
  passage(
    'Die Ermittler verdächtigen den Kassierer, 40.000 Euro unterschlagen zu haben.',
    'unconfirmed | 40.000 Euro unterschlagen zu haben',
  ),
  passage(
    'Die Staatsanwaltschaft ermittelt wegen des Verdachts der Untreue. Der Verein hat den Kassierer beurlaubt.',
  ),
  passage('Der Verdächtige wurde am Bahnhof festgenommen.'),
  passage('Der mutmaßliche Täter wurde am Bahnhof festgenommen. Er ist 34 Jahre alt.'),
  passage(
    'Der Anschlag wurde mutmaßlich von zwei Männern geplant. Die Polizei fand ihren Wagen.',
    'unconfirmed | Der Anschlag wurde mutmaßlich von zwei Männern geplant',
  ),
  passage(
    'Auslöser war mutmaßlich ein technischer Defekt.',
    'unconfirmed | Auslöser war mutmaßlich ein technischer Defekt',
  ),
  passage(
    'Bei dem Toten handelt es sich um den mutmaßlichen Schützen.',
    'unconfirmed | Bei dem Toten handelt es sich um den mutmaßlichen Schützen',
  ),
  passage('Die Beamten stoppten einen mutmaßlich gestohlenen Wagen.'),
  passage(
    'Seit Tagen hält sich das Gerücht, der Dirigent werde nach Velmora wechseln. Karten gibt es noch.',
    'unconfirmed | der Dirigent werde nach Velmora wechseln',
  ),
  passage(
    'Es gibt Gerüchte über einen Verkauf der Werft. Die Belegschaft tagt am Montag.',
    'unconfirmed | Es gibt Gerüchte über einen Verkauf der Werft',
  ),
  passage(
    'Gerüchten zufolge will der Konzern die Werft verkaufen.',
    'unconfirmed | will der Konzern die Werft verkaufen',
  ),
  passage('Es wird spekuliert, dass die Werft verkauft wird.', 'unconfirmed | dass die Werft verkauft wird'),
  passage(
    'Mit dem Eintreffen der Helfer wird am Abend gerechnet. Die Straße ist gesperrt.',
    'unconfirmed | Mit dem Eintreffen der Helfer wird am Abend gerechnet',
  ),
  passage(
    'Die Deutschen wurden angeblich an der Grenze abgewiesen. Das Auswärtige Amt prüft den Fall.',
    'unconfirmed | Die Deutschen wurden angeblich an der Grenze abgewiesen',
  ),
  passage(
    'Die Aussagen der Zeugin konnte niemand bestätigen.',
    'unconfirmed | Die Aussagen der Zeugin konnte niemand bestätigen',
  ),
  passage(
    'Für den Vorwurf gibt es bislang keine Belege. Der Minister bleibt im Amt.',
    'unconfirmed | Für den Vorwurf gibt es bislang keine Belege',
  ),
  passage(
    'Die Opposition wirft dem Minister vor, Geld angenommen zu haben. Für den Vorwurf gibt es bislang keine Belege.',
    'unconfirmed | Geld angenommen zu haben',
  ),
  passage(
    'Die Opposition wirft dem Minister vor, Geld angenommen zu haben. Belege dafür legte sie nicht vor.',
    'unconfirmed | Geld angenommen zu haben',
  ),
  passage(
    'Der Präsident behauptete, die Wahl sei gefälscht worden, ohne Belege zu nennen.',
    'unconfirmed | die Wahl sei gefälscht worden, ohne Belege zu nennen',
  ),
  passage(
    'Der Präsident sprach erneut von Wahlbetrug. Beweise dafür gibt es nicht.',
    'unconfirmed | Der Präsident sprach erneut von Wahlbetrug',
  ),
  passage(
    'Dass der Wirkstoff Krebs heilt, ist nicht belegt. Die Firma wirbt damit seit Jahren.',
    'unconfirmed | Dass der Wirkstoff Krebs heilt, ist nicht belegt',
  ),
  passage(
    'Die Studie ist noch nicht von Fachleuten begutachtet. Die Forscher berichten, das Mittel wirke bei Mäusen.',
    'unconfirmed | das Mittel wirke bei Mäusen',
  ),
  passage('Ida Rom bezweifelte, dass der Damm hält. Der Damm wurde 1962 gebaut.'),
  passage('Experten zweifeln an den Zahlen des Ministeriums.'),
  passage('Der Trainer sagte, er wisse nicht, ob der Stürmer spielt.'),
  passage(
    'Die Polizei teilte mit, der Fahrer sei tot. Das bestätigte die Klinik zunächst nicht.',
    'unconfirmed | der Fahrer sei tot',
  ),
  passage(
    'Der „Nordkurier“ berichtet, die Werft werde verkauft. Der Konzern bestätigte, dass die Werft verkauft wird.',
    'corroborated | die Werft werde verkauft',
    'corroborated | dass die Werft verkauft wird',
    'confirms | dass die Werft verkauft wird | die Werft werde verkauft',
  ),
  passage(
    'Die Polizei teilte mit, der Täter sei in Aue gefasst worden. Die Staatsanwaltschaft erklärte, der Prozess beginne im Mai.',
  ),
  passage(
    'Haller tritt zurück, wie seine Partei bestätigte. Der „Nordkurier“ hatte berichtet, Haller trete zurück.',
    'corroborated | Haller tritt zurück',
    'corroborated | Haller trete zurück',
    'confirms | Haller tritt zurück | Haller trete zurück',
  ),
  passage('Ein Sprecher der Werft bestätigte, dass 40 Stellen wegfallen.'),
  passage(
    'Die Gewerkschaft teilte mit, in der Werft fielen 40 Stellen weg. Ein Sprecher der Werft bestätigte, dass 40 Stellen wegfallen.',
    'corroborated | in der Werft fielen 40 Stellen weg',
    'corroborated | dass 40 Stellen wegfallen',
    'confirms | dass 40 Stellen wegfallen | in der Werft fielen 40 Stellen weg',
  ),
  passage(
    'Die Gewerkschaft teilte mit, in der Werft fielen 400 Stellen weg. Ein Sprecher der Werft bestätigte, dass 40 Stellen wegfallen.',
  ),
  passage(
    'Ein Anwohner sagte, er habe einen Knall gehört. Die Polizei sucht Zeugen.',
    'unconfirmed | er habe einen Knall gehört',
  ),
  passage(
    'Mehrere Nachbarn berichteten, nachts sei Lärm zu hören.',
    'unconfirmed | nachts sei Lärm zu hören',
  ),
  passage('Ein Insider sagte, die Fusion sei geplatzt.', 'unconfirmed | die Fusion sei geplatzt'),
  passage(
    'Aus Regierungskreisen hieß es, der Minister trete zurück.',
    'unconfirmed | der Minister trete zurück',
  ),
  passage('Es heißt, der Minister trete zurück.', 'unconfirmed | der Minister trete zurück'),
  passage('Anwohner fordern eine Umgehungsstraße.'),
  passage('Anwohner nannten den Plan absurd.'),
  passage(
    'Der Minister soll Geld angenommen haben. Der Ausschuss tagt am Montag.',
    'unconfirmed | Der Minister soll Geld angenommen haben',
  ),
  passage('Die Halle soll im Mai eröffnet werden.'),
  passage(
    'Das Spiel wurde verlegt. Ein neuer Termin steht noch nicht fest.',
    'unconfirmed | Ein neuer Termin steht noch nicht fest',
  ),
  passage('Der Konzern will die Werft verkaufen. Einen Käufer gibt es nicht.'),
  passage('Der Konzern wies den Bericht zurück. Die Aktie fiel um sechs Prozent.'),
  passage('Forscher fanden im Eis Spuren von Leben. Ob sie echt sind, ist umstritten.'),
  passage(
    'Die Partei erklärte, sie habe 3000 neue Mitglieder. Überprüfen lässt sich diese Zahl nicht.',
    'unconfirmed | sie habe 3000 neue Mitglieder',
  ),
  passage('Der Minister sagte, die Krise sei vorbei. „Das ist nicht bestätigt“, sagte seine Sprecherin.'),
  passage('„Ob er kommt, ist unklar“, sagte Ida Rom.'),
  passage(
    'Die Küstenwache meldete, das Schiff sei gesunken. Die Zahl der Toten ist noch unklar.',
    'unconfirmed | Die Zahl der Toten ist noch unklar',
  ),
  passage('Die Küstenwache meldete, das Schiff sei gesunken. Angaben zu Opfern lagen zunächst nicht vor.'),
  passage('Laut einer Studie schützt Kaffee das Herz. Unabhängig überprüft wurden die Daten nicht.'),
  passage(
    'Zu dem Angriff bekannte sich eine Gruppe namens Nordwind. Das Bekennerschreiben ließ sich zunächst nicht überprüfen.',
    'unconfirmed | Das Bekennerschreiben ließ sich zunächst nicht überprüfen',
  ),
  passage(
    'Der Gouverneur teilte mit, drei Menschen seien verletzt worden. Seine Angaben ließen sich nicht unabhängig überprüfen.',
    'unconfirmed | drei Menschen seien verletzt worden',
  ),
  passage(
    'Der Gouverneur teilte mit, drei Menschen seien verletzt worden. Das Militär äußerte sich zunächst nicht. Die Angaben ließen sich nicht überprüfen.',
    'unconfirmed | drei Menschen seien verletzt worden',
    'silent | Das Militär äußerte sich zunächst nicht',
  ),
  passage(
    'Laut „Nordkurier“ hat die Bank 200 Stellen gestrichen und zwei Filialen geschlossen. Die Bank bestätigte den Abbau der Stellen, nicht aber die Schließung von Filialen.',
    'corroborated | hat die Bank 200 Stellen gestrichen',
    'corroborated | Die Bank bestätigte den Abbau der Stellen, nicht aber die Schließung von Filialen',
    'confirms | Die Bank bestätigte den Abbau der Stellen, nicht aber die Schließung von Filialen | hat die Bank 200 Stellen gestrichen',
  ),
  passage(
    'Der „Nordkurier“ meldete, der Konzern werde das Werk in Aue schließen. Der Konzern ließ eine Anfrage unbeantwortet.',
    'silent | Der Konzern ließ eine Anfrage unbeantwortet',
  ),
  passage(
    'Der „Nordkurier“ meldete, der Konzern werde das Werk in Aue schließen. Eine Anfrage ließ der Konzern unbeantwortet.',
    'silent | Eine Anfrage ließ der Konzern unbeantwortet',
  ),
  passage(
    'Ida Rom warf dem Rat vor, Akten vernichtet zu haben. Der Rat lehnte eine Stellungnahme ab.',
    'silent | Der Rat lehnte eine Stellungnahme ab',
  ),
  passage(
    'Ida Rom warf dem Rat vor, Akten vernichtet zu haben. Der Rat war am Abend nicht zu erreichen.',
    'silent | Der Rat war am Abend nicht zu erreichen',
  ),
  passage(
    'Ida Rom warf dem Rat vor, Akten vernichtet zu haben. Zu den Vorwürfen schwieg der Rat.',
    'silent | Zu den Vorwürfen schwieg der Rat',
  ),
  passage('Der Präsident wollte nicht mit seinem Gegner sprechen.'),
  passage('Der Saal steht im Mai nicht zur Verfügung.'),
  passage(
    'Zu Einzelheiten wollte sich die Ministerin nicht äußern. Sie reist am Montag nach Aue.',
    'silent | Zu Einzelheiten wollte sich die Ministerin nicht äußern',
  ),
  passage('Die Ministerin sagte, sie wolle sich nicht äußern.'),
  passage(
    'Aus Velmora meldet die Miliz die Einnahme des Flughafens. Eine Bestätigung von anderer Seite liegt nicht vor.',
    'unconfirmed | Aus Velmora meldet die Miliz die Einnahme des Flughafens',
  ),
  passage(
    'Die Regierung dementierte den Bericht. Der „Nordkurier“ hatte berichtet, der Minister trete zurück.',
  ),
];
