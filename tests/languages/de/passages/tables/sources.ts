import { passage, type Passage } from '../passage.ts';

/** The words of the source: full noun phrases, stand-ins, groups, and subjects that cannot speak. */
export const passages: readonly Passage[] = [
  passage(
    'Der Vorsitzende des Bundes der Imker in Lindtal, Jan Rem, sagte, es gebe zu wenig Honig.',
    'indirect | Der Vorsitzende des Bundes der Imker in Lindtal, Jan Rem | sagte | es gebe zu wenig Honig',
  ),
  passage(
    'Jan Rem (54) aus Aue sagte, es gebe zu wenig Honig.',
    'indirect | Jan Rem (54) aus Aue | sagte | es gebe zu wenig Honig',
  ),
  passage(
    'Moskau erklärte, die Übung sei geplant gewesen.',
    'indirect | Moskau | erklärte | die Übung sei geplant gewesen',
  ),
  passage(
    'Das Weiße Haus teilte mit, der Präsident sei gesund.',
    'indirect | Das Weiße Haus | teilte mit | der Präsident sei gesund',
  ),
  passage(
    'Die Grünen warfen der Stadt vor, sie spare am falschen Ort.',
    'indirect | Die Grünen | warfen … vor | sie spare am falschen Ort',
  ),
  passage(
    'Ein hoher Beamter, der anonym bleiben wollte, sagte, der Plan sei tot.',
    'indirect | Ein hoher Beamter | sagte | der Plan sei tot',
  ),
  passage(
    'Aus Regierungskreisen hieß es, der Plan sei tot.',
    'indirect | Regierungskreisen | hieß es | der Plan sei tot',
  ),
  passage('Experten zufolge ist der Plan tot.', 'indirect | Experten | zufolge | ist der Plan tot'),
  passage(
    'Sowohl die Stadt als auch der Kreis erklärten, das Geld reiche nicht.',
    'indirect | Sowohl die Stadt als auch der Kreis | erklärten | das Geld reiche nicht',
  ),
  passage(
    'Ein Sprecher der Norvana AG sagte am Montag, man prüfe den Fall.',
    'indirect | Ein Sprecher der Norvana AG | sagte | man prüfe den Fall',
  ),
  passage(
    'Der 54-jährige Wirt aus Aue sagte vor Gericht, er habe nichts gehört.',
    'indirect | Der 54-jährige Wirt aus Aue | sagte | er habe nichts gehört',
  ),
  passage('Die Uhr sagte halb drei.'),
  passage('Das Bild sagt mehr als tausend Worte.'),
  passage('Sein Blick verriet, was er dachte.'),
  passage('Der Name sagt, worum es geht.'),
  passage('Der Regen erklärt, warum der Platz leer ist.'),
  passage('Die Ampel zeigte, dass niemand fahren durfte.'),
  passage(
    'Der stellvertretende Leiter des Amtes für Denkmalschutz in Aue, Paul Ahlers, erklärte, die Mauer sei alt.',
    'indirect | Der stellvertretende Leiter des Amtes für Denkmalschutz in Aue, Paul Ahlers | erklärte | die Mauer sei alt',
  ),
  passage(
    'Mehrere Nachbarn, die anonym bleiben wollen, berichten, nachts sei Lärm zu hören.',
    'indirect | Mehrere Nachbarn | berichten | nachts sei Lärm zu hören',
  ),
  passage('Weder die Stadt noch der Kreis erklärten, wer zahlt.'),
  passage('Dieser sagte, er habe nichts gewusst.', 'indirect? | Dieser | sagte | er habe nichts gewusst'),
  passage(
    'Es verlautete aus dem Umfeld des Klubs, der Trainer werde entlassen.',
    'indirect | dem Umfeld des Klubs | verlautete | der Trainer werde entlassen',
  ),
  passage('Die Statistik ist alt, die Zahlen sind falsch.'),
  passage('Der Pfeil zeigt, wohin der Weg führt.'),
  passage('Das Denkmal erinnert daran, dass hier ein Schiff sank.'),
  passage(
    'Ein 36 Jahre alter Anwohner, der seinen Namen nicht nennen will, sagte dem Sender NDW, er habe Schüsse gehört.',
    'indirect | Ein 36 Jahre alter Anwohner | sagte | er habe Schüsse gehört',
  ),
  passage(
    'Der Vater der Schülerin Ida Rom sagte, sie sei tapfer.',
    'indirect | Der Vater der Schülerin Ida Rom | sagte | sie sei tapfer',
  ),
  passage(
    'Das von Jan Rem geleitete Amt erklärte, man warte ab.',
    'indirect | Das von Jan Rem geleitete Amt | erklärte | man warte ab',
  ),
  passage(
    'Am Dienstag sagte in Aue der Sprecher der Feuerwehr, Paul Ahlers, das Dach sei nicht zu retten.',
    'indirect | der Sprecher der Feuerwehr, Paul Ahlers | sagte | das Dach sei nicht zu retten',
  ),
  passage('Der Abend mit dem Sprecher war lang, es gab Wein.'),
  passage('Die Erklärung des Ministers liegt auf dem Tisch.'),
];
