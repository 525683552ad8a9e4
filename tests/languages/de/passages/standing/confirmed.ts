import { passage, type Passage } from '../passage.ts';

/** What is confirmed or said by more than one, and what only looks like it. */
export const passages: readonly Passage[] = [
  passage(
    'Nach unbestätigten Angaben der Rettungskräfte starben vier Bergleute. Die Grube liegt im Norden des Landes.',
    'unconfirmed | starben vier Bergleute',
  ),
  passage(
    'Unbestätigten Berichten zufolge ist der General verletzt. Das Ministerium teilte mit, er sei im Urlaub.',
    'unconfirmed | ist der General verletzt',
  ),
  passage(
    'Es gibt unbestätigte Berichte über Plünderungen. Am Hafen blieb es ruhig.',
    'unconfirmed | Es gibt unbestätigte Berichte über Plünderungen',
  ),
  passage(
    'Die Polizei teilte mit, der Fahrer sei tot. Das bestätigte die Klinik am Abend.',
    'corroborated | der Fahrer sei tot',
    'corroborated | Das bestätigte die Klinik am Abend',
    'confirms | Das bestätigte die Klinik am Abend | der Fahrer sei tot',
  ),
  passage(
    'Die Polizei teilte mit, der Fahrer sei tot. Eine Sprecherin der Klinik bestätigte dies.',
    'corroborated | der Fahrer sei tot',
    'corroborated | Eine Sprecherin der Klinik bestätigte dies',
    'confirms | Eine Sprecherin der Klinik bestätigte dies | der Fahrer sei tot',
  ),
  passage('Die Polizei teilte mit, der Fahrer sei tot. Ein Polizeisprecher bestätigte dies.'),
  passage(
    'Die Polizei teilte mit, der Fahrer sei tot. Das sagte auch der Bürgermeister Jan Rem.',
    'corroborated | der Fahrer sei tot',
    'corroborated | Das sagte auch der Bürgermeister Jan Rem',
    'confirms | Das sagte auch der Bürgermeister Jan Rem | der Fahrer sei tot',
  ),
  passage(
    'Der „Nordkurier“ berichtet, die Werft werde verkauft. Der Konzern bestätigte den Bericht am Montag.',
    'corroborated | die Werft werde verkauft',
    'corroborated | Der Konzern bestätigte den Bericht am Montag',
    'confirms | Der Konzern bestätigte den Bericht am Montag | die Werft werde verkauft',
  ),
  passage(
    'Der „Nordkurier“ berichtet, die Werft werde verkauft. Der Bericht wurde vom Konzern bestätigt.',
    'corroborated | die Werft werde verkauft',
    'corroborated | Der Bericht wurde vom Konzern bestätigt',
    'confirms | Der Bericht wurde vom Konzern bestätigt | die Werft werde verkauft',
  ),
  passage(
    'Der „Nordkurier“ berichtet, die Werft werde verkauft. Das Rathaus bestätigte den Fund einer Bombe.',
  ),
  passage(
    'Der „Nordkurier“ berichtet, die Werft werde verkauft. Der Konzern bestätigte den Verkauf.',
    'corroborated | die Werft werde verkauft',
    'corroborated | Der Konzern bestätigte den Verkauf',
    'confirms | Der Konzern bestätigte den Verkauf | die Werft werde verkauft',
  ),
  passage(
    'Nach Recherchen des Senders NDW hat die Klinik zwei Säle gesperrt. Die Klinik bestätigte die Sperrung.',
    'corroborated | hat die Klinik zwei Säle gesperrt',
    'corroborated | Die Klinik bestätigte die Sperrung',
    'confirms | Die Klinik bestätigte die Sperrung | hat die Klinik zwei Säle gesperrt',
  ),
  passage(
    'Augenzeugen berichteten, es habe zwei Explosionen gegeben. Die Polizei bestätigte das.',
    'corroborated | es habe zwei Explosionen gegeben',
    'corroborated | Die Polizei bestätigte das',
    'confirms | Die Polizei bestätigte das | es habe zwei Explosionen gegeben',
  ),
  passage(
    'Medienberichten zufolge wurde der Trainer entlassen. Der Verein bestätigte das am Abend.',
    'confirms | Der Verein bestätigte das am Abend | wurde der Trainer entlassen',
  ),
  passage('Der Rat bestätigte ihn im Amt. Die Opposition stimmte dagegen.'),
  passage('Die Anklage wirft dem Wirt vor, Steuern hinterzogen zu haben. Das Gericht bestätigte das Urteil.'),
  passage('Die Ausnahme bestätigt die Regel.'),
  passage(
    'Die Staatsanwaltschaft wirft dem Wirt vor, Steuern hinterzogen zu haben. Der Wirt räumte ein, Steuern hinterzogen zu haben.',
    'corroborated | Steuern hinterzogen zu haben',
    'corroborated | Steuern hinterzogen zu haben',
    'confirms | Steuern hinterzogen zu haben | Steuern hinterzogen zu haben',
  ),
  passage(
    'Die Staatsanwaltschaft wirft dem Mann vor, das Haus angezündet zu haben. Der Angeklagte Jan Rem gestand die Tat.',
    'corroborated | das Haus angezündet zu haben',
    'corroborated | Der Angeklagte Jan Rem gestand die Tat',
    'confirms | Der Angeklagte Jan Rem gestand die Tat | das Haus angezündet zu haben',
  ),
  passage(
    'Die Feuerwehr teilte mit, das Feuer sei im Keller ausgebrochen. Zum selben Schluss kommt der Gutachter Jan Rem: Das Feuer habe im Keller begonnen.',
    'corroborated | das Feuer sei im Keller ausgebrochen',
    'corroborated | Das Feuer habe im Keller begonnen',
    'confirms | Das Feuer habe im Keller begonnen | das Feuer sei im Keller ausgebrochen',
  ),
  passage(
    'Die Feuerwehr teilte mit, das Feuer sei im Keller ausgebrochen. Auch die Versicherung erklärte, das Feuer sei im Keller ausgebrochen.',
    'corroborated | das Feuer sei im Keller ausgebrochen',
    'corroborated | das Feuer sei im Keller ausgebrochen',
  ),
  passage(
    'Die Feuerwehr teilte mit, das Feuer sei im Keller ausgebrochen. Die Feuerwehr erklärte auch, das Feuer sei gelöscht.',
  ),
  passage(
    'Die Polizei teilte mit, es gebe zwölf Verletzte. Die Klinik meldete ebenfalls, es gebe zehn Verletzte.',
  ),
  passage(
    'Die Polizei teilte mit, der Fahrer sei betrunken gewesen. Die Klinik erklärte ebenfalls, der Fahrer sei nicht betrunken gewesen.',
  ),
  passage(
    'Die Nachrichtenagentur Reuters meldete, der Konzern werde das Werk in Aue schließen. Auch der „Nordkurier“ berichtete unter Berufung auf Reuters, der Konzern werde das Werk in Aue schließen.',
  ),
  passage(
    'Velmora meldete, seine Truppen seien in den Norden der Stadt vorgerückt. Tarsien meldete ebenfalls, der Feind stehe im Norden der Stadt. Unabhängig überprüfen ließen sich die Angaben nicht.',
    'unconfirmed + corroborated | seine Truppen seien in den Norden der Stadt vorgerückt',
    'unconfirmed + corroborated | der Feind stehe im Norden der Stadt',
  ),
  passage(
    'Zwei Deutsche wurden verletzt. Das bestätigte das Auswärtige Amt. Der Sender NDW hatte gemeldet, zwei Deutsche seien verletzt worden.',
    'corroborated | Zwei Deutsche wurden verletzt',
    'corroborated | zwei Deutsche seien verletzt worden',
    'confirms | Zwei Deutsche wurden verletzt | zwei Deutsche seien verletzt worden',
  ),
  passage('Die Bank bestätigte das nur teilweise. Der „Nordkurier“ hatte über Verluste berichtet.'),
  passage(
    'Der „Nordkurier“ berichtet, die Bank habe Verluste gemacht. Die Bank bestätigte das nur teilweise.',
  ),
  passage(
    'Der Bürgermeister sagte, die Halle sei sicher. Die Prüfer bestätigten das. Der Rat lobte die Prüfer.',
    'corroborated | die Halle sei sicher',
    'corroborated | Die Prüfer bestätigten das',
    'confirms | Die Prüfer bestätigten das | die Halle sei sicher',
  ),
  passage(
    'Der Arzt sagte, der Läufer sei gesund. Der Trainer sagte, der Läufer sei müde. Das bestätigte der Verband.',
    'corroborated | der Läufer sei müde',
    'corroborated | Das bestätigte der Verband',
    'confirms | Das bestätigte der Verband | der Läufer sei müde',
  ),
  passage(
    'Der Stürmer fällt aus, bestätigte der Verein. Wie lange er fehlt, ist offen.',
    'unconfirmed | Wie lange er fehlt, ist offen',
  ),
  passage(
    'Nach Angaben des Senders NDW hat die Klinik zwei Säle gesperrt und mehrere Patienten nach Aue verlegt. Die Klinik bestätigte die Sperrung.',
    'corroborated | hat die Klinik zwei Säle gesperrt',
    'corroborated | Die Klinik bestätigte die Sperrung',
    'confirms | Die Klinik bestätigte die Sperrung | hat die Klinik zwei Säle gesperrt',
  ),
  passage(
    'Laut „Nordkurier“ hat die Bank 200 Stellen gestrichen und zwei Filialen geschlossen. Eine Sprecherin bestätigte lediglich, dass zwei Filialen geschlossen worden seien.',
    'corroborated | zwei Filialen geschlossen',
    'corroborated | dass zwei Filialen geschlossen worden seien',
    'confirms | dass zwei Filialen geschlossen worden seien | zwei Filialen geschlossen',
  ),
  passage(
    'Laut „Nordkurier“ hat die Bank 200 Stellen gestrichen und zwei Filialen geschlossen. Die Bank bestätigte das.',
    'corroborated | hat die Bank 200 Stellen gestrichen und zwei Filialen geschlossen',
    'corroborated | Die Bank bestätigte das',
    'confirms | Die Bank bestätigte das | hat die Bank 200 Stellen gestrichen und zwei Filialen geschlossen',
  ),
  passage(
    'Die Polizei teilte mit, der Mann habe den Wagen gemietet und allein gehandelt. Dass er den Wagen gemietet hatte, bestätigte auch die Autovermietung Ohlhoff.',
    'corroborated | der Mann habe den Wagen gemietet',
    'corroborated | Dass er den Wagen gemietet hatte',
    'confirms | Dass er den Wagen gemietet hatte | der Mann habe den Wagen gemietet',
  ),
  passage(
    'Der „Nordkurier“ meldete, der Konzern werde das Werk in Aue schließen. Der Sender NDW berichtete ebenfalls, der Konzern werde das Werk in Aue schließen.',
    'corroborated | der Konzern werde das Werk in Aue schließen',
    'corroborated | der Konzern werde das Werk in Aue schließen',
  ),
  passage(
    'Der Händler Jan Rem sagte, die Lieferung sei verdorben. Ein Test im Labor bestätigte das.',
    'corroborated | die Lieferung sei verdorben',
    'corroborated | Ein Test im Labor bestätigte das',
    'confirms | Ein Test im Labor bestätigte das | die Lieferung sei verdorben',
  ),
  passage('Der Vorstand bestätigte am Montag die Prognose für das laufende Jahr.'),
  passage('Der Weltverband bestätigte die Sperre des Läufers.'),
];
