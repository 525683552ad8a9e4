import { passage, type Passage } from '../passage.ts';

/** Quoted words: before, after and around the frame, in parts, over paragraphs; and marks that quote nobody. */
export const passages: readonly Passage[] = [
  passage('„Der Deich hält“, sagte Lea Korn.', 'direct | Lea Korn | sagte | „Der Deich hält“'),
  passage(
    '„Der Deich“, sagte Lea Korn, „hält noch zehn Jahre.“',
    'direct | Lea Korn | sagte | „Der Deich“ … „hält noch zehn Jahre.“',
  ),
  passage(
    'Lea Korn sagte: „Der Deich hält. Wir haben ihn geprüft.“',
    'direct | Lea Korn | sagte | „Der Deich hält. Wir haben ihn geprüft.“',
  ),
  passage('»Wir gehen nicht«, riefen die Schüler.', 'direct | die Schüler | riefen | »Wir gehen nicht«'),
  passage(
    '"Das ist vorbei", so der Trainer Paul Ahlers nach dem Abpfiff.',
    'direct | der Trainer Paul Ahlers | so | "Das ist vorbei"',
  ),
  passage(
    'Der Wirt nannte die Auflagen „einen schlechten Witz“.',
    'direct | Der Wirt | nannte | „einen schlechten Witz“',
  ),
  passage(
    '„Er hat ‚nie wieder‘ gerufen“, erzählte die Nachbarin.',
    'direct | die Nachbarin | erzählte | „Er hat ‚nie wieder‘ gerufen“',
  ),
  passage('Das „Festival der Kulturen“ beginnt am Freitag.'),
  passage('Die Fähre „Lindtal“ lag drei Tage im Hafen.'),
  passage('Der Film „Warten auf Regen“ läuft im Kino.'),
  passage('Der Boxer Jan „Hammer“ Rem gewann in der dritten Runde.'),
  passage('Die sogenannte „Rentnerbande“ raubte zwei Kioske aus.'),
  passage('Am Ende spielte die Kapelle „Nun danket alle Gott“.'),
  passage(
    '„Wir warten“, sagte Ida Rom. „Seit Mai hat niemand angerufen.“\n„Ich glaube nichts mehr“, sagte ihr Nachbar Jan Rem.',
    'direct | Ida Rom | sagte | „Wir warten“',
    'direct | Ida Rom | – | „Seit Mai hat niemand angerufen.“',
    'direct | ihr Nachbar Jan Rem | sagte | „Ich glaube nichts mehr“',
  ),
  passage(
    'Lea Korn sagte: „Der Deich hält.\n„Wir haben ihn geprüft.“',
    'direct | Lea Korn | sagte | „Der Deich hält.',
    'direct | Lea Korn | – | „Wir haben ihn geprüft.“',
  ),
  passage(
    'Auf die Frage nach dem Geld sagte er nur: „Kein Kommentar.“ Dann ging er.',
    'direct? | er | sagte | „Kein Kommentar.“',
  ),
  passage(
    'Der Abend sei „ein Fest für alle“ gewesen, sagte die Wirtin.',
    'indirect | die Wirtin | sagte | Der Abend sei „ein Fest für alle“ gewesen',
    'direct | die Wirtin | sagte | „ein Fest für alle“',
  ),
  passage(
    'Sie sei „zutiefst enttäuscht“, aber sie werde weitermachen, sagte die Läuferin.',
    'indirect | die Läuferin | sagte | Sie sei „zutiefst enttäuscht“, aber sie werde weitermachen',
    'direct | die Läuferin | sagte | „zutiefst enttäuscht“',
  ),
  passage(
    '„Warum hat uns niemand gewarnt?“, fragt Ida Rom.',
    'direct | Ida Rom | fragt | „Warum hat uns niemand gewarnt?“',
  ),
  passage(
    'Ida Rom schüttelt den Kopf. „So etwas habe ich noch nie erlebt.“',
    'direct | Ida Rom | – | „So etwas habe ich noch nie erlebt.“',
  ),
  passage(
    '„Das Werk bleibt“, so Korn weiter, „und niemand wird entlassen.“',
    'direct | Korn | so | „Das Werk bleibt“ … „und niemand wird entlassen.“',
  ),
  passage(
    'Der Richter sprach von einem „Akt der Rache“.',
    'direct | Der Richter | sprach von | „Akt der Rache“',
  ),
  passage('‚Wir sind bereit‘, sagte der Kapitän.', 'direct | der Kapitän | sagte | ‚Wir sind bereit‘'),
  passage('Auf dem Schild steht „Betreten verboten“.'),
  passage('Die Gruppe „Kinder vom Fluss“ tritt am Samstag auf.'),
  passage('Die Aktion „Saubere Stadt“ beginnt am Montag.'),
  passage('Der Roman heißt „Der letzte Sommer“.'),
  passage('Er trägt den Spitznamen „der Bär“.'),
  passage(
    'Der Wirt schimpft: „Erst sagt die Stadt: ‚Bauen Sie!‘, dann kommt der Bescheid.“',
    'direct | Der Wirt | schimpft | „Erst sagt die Stadt: ‚Bauen Sie!‘, dann kommt der Bescheid.“',
    'direct | die Stadt | sagt | ‚Bauen Sie!‘',
  ),
  passage(
    '„Das ist gut“, sagte Ida Rom, und Jan Rem ergänzte: „Sehr gut.“',
    'direct | Ida Rom | sagte | „Das ist gut“',
    'direct | Jan Rem | ergänzte | „Sehr gut.“',
  ),
  passage('Das Lied „Komm heim“ lief im Radio, als der Unfall geschah.'),
  passage('Die „taz“ erscheint in Berlin, die „Zeit“ in Hamburg.'),
  passage('Unter dem Motto „Wasser für alle“ ziehen Radler durch Aue.'),
  passage('Das Wort „Heimat“ kommt vom alten „heimuoti“.'),
  passage('Der Preis „Goldene Feder“ geht an Ida Rom.'),
];
