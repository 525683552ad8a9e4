const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/**
 * Verbs that tell of somebody's stance or manner rather than of words; quoted words beside them are still that
 * person's („Rom freute sich über das „deutliche Zeichen““). Collected for this project.
 */
export const ATTITUDE_VERBS =
  set(`freuen ärgern zeigen geben sehen erkennen wollen wünschen hoffen bangen glauben finden
  fürchten vertrauen bedauern bereuen genießen vermissen spüren empfinden erleben erinnern rechtfertigen verteidigen
  reagieren kontern antworten sprechen reden schwärmen klagen jammern lästern spotten witzeln schimpfen wettern poltern
  werben plädieren drängen pochen bestehen beharren hinweisen verweisen anspielen eingehen zielen
  äußern formulieren konstatieren diagnostizieren attestieren bilanzieren resümieren unterstreichen herausstellen
  herausstreichen hervorheben betonen bekräftigen versichern beteuern bekunden bekennen gestehen offenbaren verraten
  beschwören skizzieren zeichnen schildern beschreiben vergleichen gleichsetzen entschuldigen bedanken danken
  gratulieren loben preisen rühmen feiern würdigen begrüßen kritisieren tadeln rügen verurteilen anprangern beanstanden
  monieren bemängeln beklagen ablehnen zurückweisen abtun verwerfen verspotten geißeln warnen mahnen fordern verlangen
  einfordern ankündigen versprechen zusagen zusichern drohen aufrufen appellieren bitten raten empfehlen vorschlagen
  anregen anbieten erwarten rechnen ausschließen begründen erklären erläutern kommentieren bewerten beurteilen
  einschätzen einstufen wähnen vermuten befürchten prophezeien prognostizieren wundern schämen sorgen grämen
  distanzieren verwahren wehren beschweren einlassen positionieren ausdrücken verabschieden wenden fühlen sperren
  absprechen zusprechen unterstellen vorwerfen vorhalten bescheinigen nahelegen einräumen zugeben leugnen abstreiten
  bestreiten widersprechen beipflichten zustimmen`);

/** What somebody is said to be where only he or she can say so: „ist „sehr erleichtert““. Collected for this project. */
export const FEELINGS =
  set(`erleichtert froh glücklich zufrieden enttäuscht überzeugt sicher besorgt stolz dankbar traurig
  entsetzt schockiert erschüttert bestürzt betroffen zuversichtlich optimistisch skeptisch begeistert verärgert wütend
  empört erfreut gespannt überrascht verwundert fassungslos sprachlos gerührt geehrt beeindruckt frustriert bereit
  beunruhigt alarmiert irritiert ratlos guter voller tief`);

/** Nouns whose quoted word is a title or a name: „das Motto „alles neu““. Collected for this project. */
export const TITLED_NOUNS =
  set(`titel motto name namen begriff wort film spielfilm buch roman lied song album serie sendung
  stück band gruppe projekt kampagne aktion initiative reihe ausstellung show zeitschrift zeitung magazin portal firma
  unternehmen verein partei liste schiff typ marke produkt programm studie untersuchung thema rubrik kategorie festival preis
  operation oper gedicht spiel app dienst seite blog podcast plattform label restaurant lokal hotel`);

/** Verbs whose subject a quotation before them is, or names: „„Nachtzug nach Aue“ läuft am Freitag“. Collected for this project. */
export const NO_FRAME =
  set(`heißen laufen erscheinen kommen gewinnen starten beginnen enden spielen handeln erzählen gelten
  gehören bedeuten entstehen folgen bleiben werden sein haben machen gehen feiern dauern zählen treffen erhalten
  bekommen stammen hängen liegen prangen`);
