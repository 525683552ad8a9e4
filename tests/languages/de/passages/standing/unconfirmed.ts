import { passage, type Passage } from '../passage.ts';

/** What the article leaves unconfirmed, and what next to it must stay as it is. */
export const passages: readonly Passage[] = [
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen. Die Angaben ließen sich zunächst nicht unabhängig überprüfen.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage(
    'Nach Angaben der Armee wurden zwölf Drohnen abgeschossen. Unabhängig bestätigen ließ sich das nicht.',
    'unconfirmed | wurden zwölf Drohnen abgeschossen',
  ),
  passage(
    'Nach Angaben der Armee wurden zwölf Drohnen abgeschossen. Eine unabhängige Bestätigung dafür gab es nicht.',
    'unconfirmed | wurden zwölf Drohnen abgeschossen',
  ),
  passage(
    'Nach Angaben der Armee wurden zwölf Drohnen abgeschossen. Eine unabhängige Überprüfung der Angaben war nicht möglich.',
    'unconfirmed | wurden zwölf Drohnen abgeschossen',
  ),
  passage(
    'Nach Angaben der Armee wurden zwölf Drohnen abgeschossen. Verifizieren lassen sich die Angaben derzeit nicht.',
    'unconfirmed | wurden zwölf Drohnen abgeschossen',
  ),
  passage(
    'Nach Angaben der Armee wurden zwölf Drohnen abgeschossen. Von unabhängiger Seite konnten die Angaben nicht bestätigt werden.',
    'unconfirmed | wurden zwölf Drohnen abgeschossen',
  ),
  passage(
    'Die Armee meldete, das Dorf sei befreit. 40 Kämpfer seien getötet worden. Diese Angaben konnten nicht unabhängig verifiziert werden.',
    'unconfirmed | das Dorf sei befreit',
    'unconfirmed | 40 Kämpfer seien getötet worden',
  ),
  passage(
    'Die Armee meldete, das Dorf sei befreit. Das Dorf liegt an der Küste. Die Angaben konnten nicht überprüft werden.',
    'unconfirmed | das Dorf sei befreit',
  ),
  passage(
    'Ein Reporter der dpa sah am Morgen brennende Lastwagen. Die Miliz teilte mit, sie habe einen Konvoi zerstört. Die Angaben ließen sich nicht überprüfen.',
    'unconfirmed | sie habe einen Konvoi zerstört',
  ),
  passage(
    'Auf der Straße brannten Lastwagen, wie ein dpa-Reporter beobachtete. Die Angaben der Miliz ließen sich nicht überprüfen.',
    'unconfirmed | Die Angaben der Miliz ließen sich nicht überprüfen',
  ),
  passage(
    'Die Regierung in Velmora meldete den Abschuss eines Hubschraubers. Bestätigt ist das nicht.',
    'unconfirmed | Die Regierung in Velmora meldete den Abschuss eines Hubschraubers',
  ),
  passage(
    'Velmora meldete, drei Schiffe seien gesunken. Tarsien erklärte, alle Schiffe seien im Hafen. Die Angaben beider Seiten lassen sich nicht unabhängig überprüfen.',
    'unconfirmed | drei Schiffe seien gesunken',
    'unconfirmed | alle Schiffe seien im Hafen',
  ),
  passage(
    'Velmora meldete, drei Schiffe seien gesunken. Tarsien erklärte, alle Schiffe seien im Hafen. Die Angaben aus Velmora lassen sich nicht unabhängig überprüfen.',
    'unconfirmed | drei Schiffe seien gesunken',
  ),
  passage(
    'Velmora meldete, drei Schiffe seien gesunken. Die velmorischen Angaben lassen sich nicht überprüfen. In der Hauptstadt läuteten die Glocken.',
    'unconfirmed | drei Schiffe seien gesunken',
  ),
  passage(
    'Die Rebellen behaupteten, die Brücke sei zerstört. Das ließ sich nicht unabhängig überprüfen. Ida Rom forderte eine Waffenruhe.',
    'unconfirmed | die Brücke sei zerstört',
  ),
  passage(
    'Die Rebellen forderten den Abzug der Truppen. Sie behaupteten, die Brücke sei zerstört. Diese Angaben sind nicht überprüfbar.',
    'unconfirmed | die Brücke sei zerstört',
  ),
  passage(
    'Das Ministerium sprach von 14 Toten. Die Zahl ließ sich zunächst nicht überprüfen. Ein Sprecher lobte die Helfer.',
    'unconfirmed | Das Ministerium sprach von 14 Toten',
  ),
  passage(
    'Die Rebellen, deren Angaben sich nicht überprüfen lassen, meldeten den Tod eines Generals.',
    'unconfirmed | Die Rebellen, deren Angaben sich nicht überprüfen lassen, meldeten den Tod eines Generals',
  ),
  passage(
    'Die Armee meldete, der Angriff sei gescheitert, was sich nicht überprüfen ließ.',
    'unconfirmed | der Angriff sei gescheitert, was sich nicht überprüfen ließ',
  ),
  passage(
    'Die Armee warf den Rebellen vor, eine Schule beschossen zu haben, was zunächst niemand bestätigen konnte.',
    'unconfirmed | eine Schule beschossen zu haben, was zunächst niemand bestätigen konnte',
  ),
  passage(
    'Der Tod des Generals wurde offiziell noch nicht bestätigt.',
    'unconfirmed | Der Tod des Generals wurde offiziell noch nicht bestätigt',
  ),
  passage(
    'Eine Bestätigung für den Tod des Generals gab es zunächst nicht.',
    'unconfirmed | Eine Bestätigung für den Tod des Generals gab es zunächst nicht',
  ),
  passage(
    'Eine Bestätigung aus Velmora stand zunächst aus. Die Börse schloss mit Gewinnen.',
    'unconfirmed | Eine Bestätigung aus Velmora stand zunächst aus',
  ),
  passage(
    'Berichte über Tote ließen sich nicht bestätigen.',
    'unconfirmed | Berichte über Tote ließen sich nicht bestätigen',
  ),
  passage(
    'Ein Sender meldete, es habe Tote gegeben. Berichte über Tote ließen sich zunächst nicht bestätigen.',
    'unconfirmed | es habe Tote gegeben',
  ),
  passage(
    'Die Echtheit des Videos ließ sich zunächst nicht überprüfen.',
    'unconfirmed | Die Echtheit des Videos ließ sich zunächst nicht überprüfen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen.\nUnabhängig überprüfen ließen sich diese Angaben nicht.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen.\nAm Abend regnete es. Unabhängig überprüfen ließen sich diese Angaben nicht.',
    'unconfirmed | Unabhängig überprüfen ließen sich diese Angaben nicht',
  ),
  passage('Ob die Angaben zutreffen, ist unklar.', 'unconfirmed | Ob die Angaben zutreffen, ist unklar'),
  passage(
    'Der Kommandeur sagte, der Hafen sei frei. Ob das stimmt, ist unklar. Vor dem Rathaus standen Menschen.',
    'unconfirmed | der Hafen sei frei',
  ),
  passage(
    'Der Kommandeur sagte, der Hafen sei frei. Ob die Darstellung stimmt, ließ sich nicht klären.',
    'unconfirmed | der Hafen sei frei',
  ),
  passage(
    'Unklar war zunächst, ob der Brand absichtlich gelegt wurde. Sieben Bewohner kamen ins Krankenhaus.',
    'unconfirmed | Unklar war zunächst, ob der Brand absichtlich gelegt wurde',
  ),
  passage(
    'Ob der Täter allein handelte, blieb zunächst offen. Die Polizei teilte mit, das Messer sei gefunden worden.',
    'unconfirmed | Ob der Täter allein handelte, blieb zunächst offen',
  ),
  passage(
    'Wer die Scheibe eingeworfen hat, ist noch ungeklärt.',
    'unconfirmed | Wer die Scheibe eingeworfen hat, ist noch ungeklärt',
  ),
  passage(
    'Warum der Wagen von der Straße abkam, ist bislang nicht bekannt. Der Fahrer wurde leicht verletzt.',
    'unconfirmed | Warum der Wagen von der Straße abkam, ist bislang nicht bekannt',
  ),
  passage(
    'Wie hoch der Schaden ist, steht noch nicht fest.',
    'unconfirmed | Wie hoch der Schaden ist, steht noch nicht fest',
  ),
  passage(
    'Offen blieb, wer den Auftrag erteilt hatte. Der Rat tagt am Montag wieder.',
    'unconfirmed | Offen blieb, wer den Auftrag erteilt hatte',
  ),
  passage(
    'Wann die Strecke wieder frei ist, weiß niemand.',
    'unconfirmed | Wann die Strecke wieder frei ist, weiß niemand',
  ),
  passage(
    'Ob der Verein die Lizenz behält, steht in den Sternen.',
    'unconfirmed | Ob der Verein die Lizenz behält, steht in den Sternen',
  ),
  passage(
    'Es ist ungewiss, ob die Werft das Jahr übersteht.',
    'unconfirmed | Es ist ungewiss, ob die Werft das Jahr übersteht',
  ),
  passage(
    'Noch ist nicht klar, welche Länder sich beteiligen. Der Gipfel beginnt am Freitag.',
    'unconfirmed | Noch ist nicht klar, welche Länder sich beteiligen',
  ),
  passage('Unklar blieb, wie der Mann an die Waffe kam, sagte ein Sprecher.'),
  passage('Unklar sei, wie der Mann an die Waffe gekommen sei, sagte ein Sprecher.'),
  passage(
    'Die Ursache des Unglücks ist noch unklar. Verletzt wurde niemand.',
    'unconfirmed | Die Ursache des Unglücks ist noch unklar',
  ),
  passage(
    'Das Motiv des Täters ist bislang nicht bekannt.',
    'unconfirmed | Das Motiv des Täters ist bislang nicht bekannt',
  ),
  passage(
    'Die Hintergründe der Tat blieben zunächst unklar. Die Polizei sicherte Spuren.',
    'unconfirmed | Die Hintergründe der Tat blieben zunächst unklar',
  ),
  passage('Die Brandursache ist nach Angaben der Feuerwehr noch unklar.'),
  passage('Der Sänger ist im Ausland nicht bekannt.'),
  passage('Das Haus ist nicht sicher. Der Rat lässt es abreißen.'),
  passage('Der Laden hat sonntags nicht offen.'),
  passage('Die Frage blieb offen im Raum, doch der Rat stimmte ab.'),
  passage('Die Sitzung wurde abgebrochen, weil unklar war, wer stimmen darf.'),
  passage('Der Verdacht hat sich nicht bestätigt. Der Mann wurde freigelassen.'),
  passage('Die Behörde hatte die Angaben des Antragstellers nicht überprüft.'),
  passage('Die Kontrolleure haben die Zahlen nicht geprüft.'),
  passage('Der Saal war nicht belegt. Die Feier fiel aus.'),
  passage('Solange die Berichte nicht bestätigt sind, schweigt die Partei.'),
  passage(
    'Der Verein wollte den Wechsel nicht bestätigen. Der Stürmer fehlte im Training.',
    'silent | Der Verein wollte den Wechsel nicht bestätigen',
  ),
  passage(
    'Der „Nordkurier“ berichtet, der Stürmer habe unterschrieben. Der Verein wollte das weder bestätigen noch dementieren.',
    'silent | Der Verein wollte das weder bestätigen noch dementieren',
  ),
  passage(
    'Der „Nordkurier“ berichtet, der Stürmer habe unterschrieben. Der Verein äußerte sich dazu nicht.',
    'silent | Der Verein äußerte sich dazu nicht',
  ),
  passage(
    'Der „Nordkurier“ berichtet, der Stürmer habe unterschrieben. Eine Sprecherin konnte das nicht bestätigen.',
    'unconfirmed | der Stürmer habe unterschrieben',
  ),
  passage(
    'Der „Nordkurier“ berichtet, der Stürmer habe unterschrieben. Der Verein bestätigte das zunächst nicht.',
    'unconfirmed | der Stürmer habe unterschrieben',
  ),
  passage(
    'Die Polizei geht dem Verdacht nach, dass ein Nachbar das Feuer gelegt hat. Das Haus ist unbewohnbar.',
    'unconfirmed | dass ein Nachbar das Feuer gelegt hat',
  ),
  passage(
    'Der Kassierer steht im Verdacht, 40.000 Euro unterschlagen zu haben. Der Verein hat ihn beurlaubt.',
    'unconfirmed | 40.000 Euro unterschlagen zu haben',
  ),
  passage(
    'Gegen den Kassierer besteht der Verdacht der Untreue. Der Verein hat ihn beurlaubt.',
    'unconfirmed | Gegen den Kassierer besteht der Verdacht der Untreue',
  ),
];
