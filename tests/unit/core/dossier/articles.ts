/** Articles written for these tests. All about one quarrel, by outlets that share an agency's words and their own. */

/** The article that has a dossier. */
export const ARTICLE = `Streit um das Hafenbecken: Stadt Möhrenbek lässt Schlick untersuchen
Die Stadt Möhrenbek will den Schlick aus dem alten Hafenbecken untersuchen lassen. Eine Werft soll dort jahrelang Farbreste versenkt haben.
Möhrenbek – Seit dem Frühjahr riecht es am alten Hafen nach Lösungsmittel. Anwohner hatten die Verwaltung mehrfach darauf hingewiesen, zuletzt in einem Schreiben mit 214 Unterschriften. Nun reagiert die Stadt: Noch in diesem Monat sollen Taucher an zwölf Stellen Proben nehmen.
Bürgermeisterin Käthe Sörensen sagte am Dienstag vor dem Umweltausschuss: „Wir wollen wissen, was da unten liegt, und zwar bevor gebaggert wird.“ Einen Verdacht gegen ein bestimmtes Unternehmen äußerte sie nicht. Die Kosten der Untersuchung bezifferte sie auf 48.000 Euro, die aus der Rücklage kommen sollen.
Deutlicher wurde der Verein Klares Becken. Dessen Vorsitzender Ole Brügmann warf der Werft Haldersen vor, zwischen 1998 und 2009 Reste von Schiffsfarbe ins Wasser gekippt zu haben. „Das haben Leute gesehen, die heute noch hier wohnen“, sagte Brügmann. Belege dafür legte er nicht vor.
Die Werft weist den Vorwurf zurück. Man habe Farbreste stets als Sondermüll abgegeben, erklärte Geschäftsführer Jens Haldersen auf Anfrage; die Quittungen lägen vor und könnten eingesehen werden. Von den Aussagen des Vereins habe er aus der Zeitung erfahren.
Das Landesamt für Gewässer teilte mit, ihm lägen aus den fraglichen Jahren keine Messwerte vor. Regelmäßig geprüft werde das Becken erst seit 2014. Damals hätten die Werte für Zinn leicht über dem gelegen, was in vergleichbaren Häfen üblich sei, ein Grund zum Einschreiten sei das nicht gewesen.
Wie es weitergeht, hängt von den Proben ab. Fällt das Ergebnis schlecht aus, müsste der Schlick an Land gebracht und verbrannt werden, was nach einer ersten Schätzung der Verwaltung rund 1,3 Millionen Euro kosten würde. Der Ausschuss will sich im September wieder mit dem Hafen befassen. (kb)`;

const paragraphs = ARTICLE.split('\n');
const only = (...numbers: readonly number[]): string =>
  numbers.map((number) => paragraphs[number]).join('\n');

/** What stands on pages beside articles. */
export const CALLS = `Lesen Sie auch: Diese fünf Häfen an der Küste lohnen einen Ausflug
Mit unserem Newsletter verpassen Sie nichts mehr aus Ihrer Region. Jetzt kostenlos anmelden und jeden Morgen um sechs Uhr die wichtigsten Nachrichten lesen.
Fehler gefunden? Schreiben Sie unserer Redaktion eine Nachricht. Alle Rechte vorbehalten, Nachdruck nur mit Genehmigung des Verlages.`;

/** A later article by the same people, who quote themselves: both quotations and the agency's paragraph of the first. */
export const FOLLOW_UP = `Taucher finden Fässer im Hafenbecken von Möhrenbek
Bei der Untersuchung des alten Hafens sind Taucher auf sieben Fässer gestoßen. Was darin ist, weiß noch niemand.
Möhrenbek – Die Fässer liegen nach Angaben der Stadt in vier Metern Tiefe nahe der Kaimauer und sind stark verrostet. Ein Labor in Kiel hat drei Proben erhalten und will in zehn Tagen antworten. Bis dahin bleibt der Steg gesperrt, auch für Angler.
Bürgermeisterin Käthe Sörensen hatte im Umweltausschuss gesagt: „Wir wollen wissen, was da unten liegt, und zwar bevor gebaggert wird.“ Am Freitag wollte sie sich zu dem Fund nicht äußern und verwies auf die laufende Analyse.
Der Verein Klares Becken sieht sich bestätigt. „Das haben Leute gesehen, die heute noch hier wohnen“, hatte dessen Vorsitzender Ole Brügmann schon im Sommer gesagt. Jetzt fordert er, dass die Staatsanwaltschaft sich die Sache ansieht und auch ältere Mitarbeiter befragt.
${paragraphs[6]}
Die Werft Haldersen erklärte, die Fässer stammten nicht von ihr. Auf den Deckeln sei, soweit auf den Bildern erkennbar, das Zeichen einer Reederei zu sehen, die es seit dreißig Jahren nicht mehr gebe.`;

/** Another outlet's article on the same day, on the same people, in its own words. */
export const SAME_SUBJECT = `Möhrenbek prüft Hafenschlick auf Schadstoffe
Nach Beschwerden über Gestank am alten Hafenbecken schickt die Stadt Möhrenbek Taucher los. Sie sollen im Laufe des Monats Proben des Schlicks holen, kündigte Bürgermeisterin Käthe Sörensen (parteilos) an. Für die Analyse stehen 48.000 Euro bereit.
Hintergrund sind Vorwürfe des Vereins Klares Becken gegen die Werft Haldersen. Sie habe, so der Vorsitzende Ole Brügmann, über Jahre hinweg Schiffsfarbe im Hafen entsorgt. Geschäftsführer Jens Haldersen bestreitet das und verweist auf Quittungen einer Entsorgungsfirma.
Beim Landesamt für Gewässer gibt es Zahlen erst ab dem Jahr 2014. Auffällig war damals nur Zinn. Sollte der Schlick belastet sein, rechnet die Verwaltung mit Ausgaben von 1,3 Millionen Euro, denn er müsste verbrannt werden. Im September tagt der Umweltausschuss erneut.
Anwohner hatten sich wiederholt beschwert und 214 Unterschriften gesammelt. Viele von ihnen meiden inzwischen die Promenade, wie eine Sprecherin der Initiative schilderte. Kinder klagten über Kopfweh, Fenster blieben auch bei Hitze geschlossen.`;

/** A note of the same agency's words and little more. */
export const NOTE = `Landesamt: Keine Messwerte aus Möhrenbek
${paragraphs[6]}
Mehr dazu am Abend in unserem Regionalmagazin, außerdem ein Gespräch mit einer Anwohnerin und das Wetter für das Wochenende.`;

/** One day's report that differs from the next only by its numbers and a word or two. */
export const weather = (day: string, numbers: readonly number[]): string => {
  const [a, b, c, d, e, f, g, h] = numbers;
  return `Das Wetter am ${day} im Norden
An der Küste beginnt der ${day} mit dichten Wolken, aus denen am Vormittag bis zu ${a} Liter Regen je Quadratmeter fallen. Am Nachmittag lockert es von Westen her auf, und die Sonne zeigt sich für ${b} Stunden. Die Höchstwerte liegen bei ${c} Grad auf den Inseln und bei ${d} Grad im Landesinneren.
Der Wind weht mäßig aus Nordwest, in Böen mit bis zu ${e} Kilometern in der Stunde. In der Nacht kühlt es auf ${f} Grad ab, in Bodennähe auf ${g} Grad. Das Wasser der Ostsee hat an den Messstellen eine Temperatur von ${h} Grad. Wer baden möchte, sollte auf die Flaggen am Strand achten, denn die Strömung ist stellenweise stark.
Die Aussichten: Auch in den Tagen danach bleibt es wechselhaft, mit kurzen Schauern und längeren trockenen Abschnitten. Der Deutsche Seewetterdienst rechnet zur Wochenmitte mit ${a} bis ${c} Grad und am Wochenende mit ${b} bis ${d} Grad.`;
};

/** Copies as other outlets and other days have them, by what was done to them. */
export const COPIES: Readonly<Record<string, string>> = {
  'the same': ARTICLE,
  'another title': `Farbe im Hafen? Taucher sollen Klarheit bringen\n${only(1, 2, 3, 4, 5, 6, 7)}`,
  'calls between the paragraphs': paragraphs.join(`\n${CALLS}\n`),
  'paragraphs left out': only(0, 1, 3, 4, 7),
  'only the first half': only(0, 1, 2, 3),
  'only the second half': only(5, 6, 7),
  'no umlauts, other quotation marks': ARTICLE.replaceAll(
    /[äöü]/g,
    (letter) => `${letter.normalize('NFD')[0]}e`,
  )
    .replaceAll('ß', 'ss')
    .replaceAll('„', '»')
    .replaceAll('“', '«'),
  'soft hyphens and capitals': ARTICLE.replaceAll(/\p{Ll}{5}(?=\p{Ll}{4})/gu, '$&\u00AD').replace(
    'Streit um das Hafenbecken',
    'STREIT UM DAS HAFENBECKEN',
  ),
  'every tenth word another': ARTICLE.split(' ')
    .map((word, at) => (at % 10 === 4 ? 'jedenfalls' : word))
    .join(' '),
  'every tenth word left out': ARTICLE.split(' ')
    .filter((_, at) => at % 10 !== 4)
    .join(' '),
  'within a day’s whole news': [
    SAME_SUBJECT,
    weather('Montag', [3, 4, 19, 22, 45, 11, 9, 17]),
    ARTICLE,
    CALLS,
  ]
    .join('\n')
    .concat('\n', weather('Dienstag', [1, 7, 21, 24, 30, 12, 10, 18])),
};

/** What is no copy, by what it is. */
export const OTHERS: Readonly<Record<string, string>> = {
  'the same subject in other words': SAME_SUBJECT,
  'a later article with its quotations and one paragraph': FOLLOW_UP,
  'a note with one paragraph': NOTE,
  'what stands beside it': CALLS,
  'one paragraph': only(3),
  'headline and lead': only(0, 1),
  'one sentence': 'Die Werft weist den Vorwurf zurück.',
  nothing: '',
};
