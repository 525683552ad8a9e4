import { passage, type Passage } from '../passage.ts';

/** Clauses with dass, ob and w-words, two deep, and those that are nobody's words. */
export const passages: readonly Passage[] = [
  passage(
    'Die Kanzlei teilte mit, dass ihr Mandant die Vorwürfe zurückweise.',
    'indirect | Die Kanzlei | teilte mit | dass ihr Mandant die Vorwürfe zurückweise',
    'reported | ihr Mandant | zurückweise | ihr Mandant die Vorwürfe zurückweise',
  ),
  passage(
    'Ida Rom sagte, sie wisse nicht, ob das Werk schließe.',
    'indirect | Ida Rom | sagte | sie wisse nicht, ob das Werk schließe',
  ),
  passage(
    'Der Zeuge erklärte, die Wirtin habe ihm gesagt, dass der Keller leer sei.',
    'indirect | Der Zeuge | erklärte | die Wirtin habe ihm gesagt, dass der Keller leer sei',
    'indirect | die Wirtin | habe … gesagt | dass der Keller leer sei',
  ),
  passage(
    'Die Ministerin erläuterte, warum die Strecke gesperrt bleibt.',
    'indirect | Die Ministerin | erläuterte | warum die Strecke gesperrt bleibt',
  ),
  passage(
    'Der Reporter fragte den Trainer, ob er zurücktreten werde.',
    'indirect | Der Reporter | fragte | ob er zurücktreten werde',
  ),
  passage(
    'Dass der Tunnel undicht ist, hatte der Prüfer schon im Mai gemeldet.',
    'indirect | der Prüfer | hatte … gemeldet | Dass der Tunnel undicht ist',
  ),
  passage(
    'Der Bürgermeister bestätigte am Montag, dass die Stadt, die seit Jahren Schulden macht, das Bad schließen muss.',
    'indirect | Der Bürgermeister | bestätigte | dass die Stadt, die seit Jahren Schulden macht, das Bad schließen muss',
  ),
  passage(
    'Die Behörde warnte davor, dass der Fluss in der Nacht über die Ufer treten könnte.',
    'indirect | Die Behörde | warnte davor | dass der Fluss in der Nacht über die Ufer treten könnte',
  ),
  passage('Ein Ventil sorgte dafür, dass der Druck sank.'),
  passage('Der Streit führte dazu, dass der Rat sich auflöste.'),
  passage('Das Wetter trug dazu bei, dass die Ernte ausfiel.'),
  passage('Es kam vor, dass die Bahn zwei Stunden stand.'),
  passage('Es ist gut, dass die Halle nun offen ist.'),
  passage('Die Polizei verhinderte, dass die Menge das Tor erreichte.'),
  passage('Der Fahrer merkte nicht, dass das Licht brannte.'),
  passage('Wer die Prüfung besteht, entscheidet sich im Juni.'),
  passage('Es hängt vom Wetter ab, ob das Fest stattfindet.'),
  passage('Das Spiel zeigte, wie schwach die Abwehr war.'),
  passage(
    'Auf die Frage, ob er zurücktrete, antwortete der Minister, er denke nicht daran.',
    'indirect | der Minister | antwortete | er denke nicht daran',
  ),
  passage(
    'Die Staatsanwaltschaft geht davon aus, dass der Brand gelegt wurde.',
    'indirect | Die Staatsanwaltschaft | geht davon aus | dass der Brand gelegt wurde',
  ),
  passage(
    'Der Gutachter hält es für möglich, dass ein Kabel schmorte.',
    'indirect | Der Gutachter | hält es für möglich | dass ein Kabel schmorte',
  ),
  passage(
    'Es sei wichtig, sagte Lea Korn, dass alle mitmachten.',
    'indirect | Lea Korn | sagte | Es sei wichtig … dass alle mitmachten',
  ),
  passage(
    'Der Rat beschloss auf Antrag der Grünen, dass der Platz autofrei wird.',
    'indirect | Der Rat | beschloss | dass der Platz autofrei wird',
  ),
  passage('Es regnete so stark, dass der Keller volllief.'),
  passage('Die Fahrer achten darauf, dass niemand einsteigt.'),
  passage('Der Schiedsrichter sah nicht, ob der Ball im Tor war.'),
  passage('Das liegt daran, dass die Weiche klemmt.'),
  passage('Hinzu kommt, dass die Kasse leer ist.'),
  passage(
    'Die Sprecherin sagte, dass die Zeugin, die den Mann erkannt habe, unter Schutz stehe.',
    'indirect | Die Sprecherin | sagte | dass die Zeugin, die den Mann erkannt habe, unter Schutz stehe',
  ),
  passage('Unklar ist, ob der Fahrer schlief.'),
  passage('Fest steht, dass der Kran umfiel.'),
  passage(
    'Die Richterin wollte wissen, wann der Streit begann.',
    'indirect | Die Richterin | wollte wissen | wann der Streit begann',
  ),
  passage(
    'Der Verband befürchtet, dass viele Höfe aufgeben.',
    'indirect | Der Verband | befürchtet | dass viele Höfe aufgeben',
  ),
  passage(
    'Ein Gutachten kommt zu dem Schluss, dass der Beton brüchig war.',
    'indirect | Ein Gutachten | kommt zu dem Schluss | dass der Beton brüchig war',
  ),
  passage(
    'Kritiker bemängeln, dass die Stadt zu spät handelte.',
    'indirect | Kritiker | bemängeln | dass die Stadt zu spät handelte',
  ),
  passage('Viele fragen sich, ob der Markt noch stattfindet.'),
  passage('Der Rat ließ prüfen, ob die Brücke hält.'),
];
