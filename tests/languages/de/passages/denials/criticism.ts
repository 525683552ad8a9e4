import { tied, type Tied } from './tied.ts';

/** Criticism, statements and judgements that are turned down, and by whom. */
export const passages: readonly Tied[] = [
  tied(
    'Die Umweltgruppe Grünland hat Bürgermeister Kolb vorgeworfen, den Bachlauf ohne Genehmigung verlegt zu haben. Kolb hat die Kritik am Montag zurückgewiesen.',
    'Kolb hat die Kritik → Bachlauf ohne Genehmigung',
  ),
  tied(
    'Der Fraktionschef Jens Marholt sagte, die Partei habe in drei Jahren kein einziges Gesetz eingebracht. Die Vorsitzende Ria Sommer wies die Kritik zurück.',
    'wies die Kritik zurück → kein einziges Gesetz',
  ),
  tied(
    'Die Zeitung „Tagesecho“ berichtete, der Minister habe von den Zahlungen gewusst.\n\nDer Minister ließ die Darstellung über seinen Anwalt zurückweisen.',
    'ließ die Darstellung → von den Zahlungen gewusst',
  ),
  tied(
    'Der Ökonom Karl Wiese behauptet, das Werk schreibe seit Jahren Verluste. Die Konzernleitung distanzierte sich von dieser Darstellung.',
    'distanzierte sich → seit Jahren Verluste',
  ),
  tied(
    'Laut der Anklage hat die Pflegerin Medikamente vertauscht. Die 34-Jährige weist jede Schuld von sich.',
    'weist jede Schuld von sich → Medikamente vertauscht',
  ),
  tied(
    'Die Opposition beschuldigt Ministerpräsident Alrik Boden, Wahlzettel vernichtet zu haben. Boden sprach von einer haltlosen Unterstellung.',
    'haltlosen Unterstellung → Wahlzettel vernichtet',
  ),
  tied(
    'Der Zeuge Mario Feld sagte aus, der Angeklagte habe zuerst geschossen. Die Verteidigung bestritt diese Version.',
    'Die Verteidigung bestritt → zuerst geschossen',
  ),
  tied(
    'Medien hatten berichtet, dass der Torwart den Klub verlasse. Davon könne keine Rede sein, sagte Manager Bert Hauk.',
    'Davon könne keine Rede sein → den Klub verlasse',
  ),
  tied(
    'Russische Quellen sprachen von einem Durchbruch bei Malin. Kiew dementierte einen Durchbruch.',
    'Kiew dementierte → Durchbruch bei Malin',
  ),
  tied(
    'Der Vorsitzende Gerd Anders hat die Kritik seines Stellvertreters Udo Pelz zurückgewiesen. Pelz hatte gesagt, die Partei verliere jeden Monat Mitglieder.',
    'hat die Kritik → jeden Monat Mitglieder',
  ),
  tied(
    'Die Stiftung erklärte, das Medikament sei wirkungslos. Der Verband der Hersteller nannte diese Aussage „schlicht falsch“.',
    'nannte diese Aussage → wirkungslos',
  ),
  tied(
    'Kiew spricht von 900 Toten. Die ukrainische Zahl nannte das Verteidigungsministerium „glatten Unsinn“.',
    'ukrainische Zahl → 900 Toten',
  ),
  tied(
    'Die Piloten seien zu spät gewarnt worden, heißt es vom Ministerium – die Flugsicherung in Lorana widerspricht dem energisch.',
    'die Flugsicherung → zu spät gewarnt',
  ),
  tied(
    'Die Regierung in Odra beschuldigt den Nachbarn Velia, Drohnen geschickt zu haben. Velia will damit nichts zu tun haben.',
    'nichts zu tun haben → Drohnen geschickt',
  ),
  tied(
    'Der Konzern widersprach Berichten, nach denen das Werk verkauft wird.',
    'widersprach Berichten → das Werk verkauft',
  ),
  tied(
    'Kiew spricht von 900 Toten. In Moskau ist von 60 Toten die Rede; die ukrainische Zahl nannte das Ministerium „Unsinn“.',
    'ukrainische Zahl → 900 Toten',
    'von 60 Toten die Rede ↔ Kiew spricht von 900 Toten',
  ),
  tied('Der Kritiker nannte den Film langweilig. Regisseurin Pia Holm wies die Kritik zurück.'),
  tied('Der Vorsitzende distanzierte sich von den Ausschreitungen. Die Polizei sprach von 20 Verletzten.'),
  tied('Die Stadt teilte mit, das Bad werde geschlossen. Die Kritik daran wies der Bürgermeister zurück.'),
  tied('Die Opposition kritisierte den Haushalt als unsozial. Finanzministerin Doll wies die Kritik zurück.'),
  tied('Die Polizei sagte, der Mann sei geflohen. Ein Zusammenhang mit dem Brand bestehe nicht.'),
  tied('Der Sprecher sagte, die Brücke sei alt. Der Ingenieur wies den Besucher zurück ins Boot.'),
  tied('Der Arzt sagte, der Patient sei stabil. Die Familie weist jeden Besuch von sich.'),
  tied('Der Präsident forderte den Rücktritt des Ministers. Der Minister wies das zurück.'),
  tied('Der Zeuge sagte, er habe Rauch gesehen. Die Angeklagte verneinte die Frage nach Vorstrafen.'),
  tied(
    'Der Künstler sagte, das Werk sei vollendet. Der Kritiker widersprach der Meinung, Kunst müsse schön sein.',
  ),
  tied(
    'Die SPD erklärte, das Gesetz sei beschlossen. Die CDU wies den Vorschlag der SPD als unbezahlbar zurück.',
  ),
  tied('Die Fans nannten die Preise unverschämt. Der Verein wies die Kritik zurück.'),
  tied('Die Regisseurin sagte, der Film sei ihr bester. Die Kritik sah das anders.'),
  tied(
    'Der Bericht lobt die Schule. Der Leiter wies die Kritik seines Vorgängers zurück. Der Vorgänger arbeitet heute in Kessen.',
  ),
  tied(
    'Der Minister wies die Kritik von Verbandschef Lutz Ohm zurück. Ohm reist am Montag nach Velia, sagte sein Sprecher.',
  ),
  tied('Der Abgeordnete sagte, das Gesetz komme spät. Die Verteidigung kündigte Revision an.'),
  tied('Der Verein sagte, die Halle sei voll. Der Trainer sprach von einer haltlosen Abwehr.'),
  tied('Der Chef sagte, die Halle sei voll. Die Stadt dementierte eine Absage des Festes.'),
  tied('Die Opposition warf der Ministerin vor, das Land zu spalten. Die Verbände wiesen die Reform zurück.'),
  tied('Der Verein will den Trainer halten, sagte Präsident Ohm. Das sei falsch, meint Ex-Profi Kurt Rau.'),
  tied('Die Stadt kündigte an, den Park zu schließen. Die Anwohner widersprachen dem Plan.'),
  tied('Der Arzt sagte, Impfen sei wichtig. Der Sänger distanzierte sich von früheren Aussagen.'),
];
