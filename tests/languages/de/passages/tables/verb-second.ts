import { passage, type Passage } from '../passage.ts';

/** Verb-second Konjunktiv after every kind of frame, and what looks like it. */
export const passages: readonly Passage[] = [
  passage(
    'Die Landrätin sagte, der Deich sei nach dem Hochwasser nicht mehr zu retten.',
    'indirect | Die Landrätin | sagte | der Deich sei nach dem Hochwasser nicht mehr zu retten',
  ),
  passage(
    'Man habe alles versucht, erklärte der Feuerwehrchef Paul Ahlers am Abend.',
    'indirect | der Feuerwehrchef Paul Ahlers | erklärte | Man habe alles versucht',
  ),
  passage(
    'Die Brücke, so versicherte der Ingenieur, halte noch zwanzig Jahre.',
    'indirect | der Ingenieur | so versicherte | Die Brücke … halte noch zwanzig Jahre',
  ),
  passage(
    'Nach seinem Eindruck gefragt, antwortete Torben Quast, er habe niemanden gesehen.',
    'indirect | Torben Quast | antwortete | er habe niemanden gesehen',
  ),
  passage(
    'Der Verein wies darauf hin, die Halle werde seit Jahren nicht geheizt.',
    'indirect | Der Verein | wies darauf hin | die Halle werde seit Jahren nicht geheizt',
  ),
  passage(
    'Der Anwalt des Angeklagten behauptet, sein Mandant sei zur Tatzeit in Lindtal gewesen.',
    'indirect | Der Anwalt des Angeklagten | behauptet | sein Mandant sei zur Tatzeit in Lindtal gewesen',
  ),
  passage(
    'Sie hätten die Warnung nie erhalten, beteuerten mehrere Anwohner.',
    'indirect | mehrere Anwohner | beteuerten | Sie hätten die Warnung nie erhalten',
  ),
  passage(
    'Der Minister räumte ein, die Zahlen seien zu spät veröffentlicht worden, und kündigte eine Prüfung an.',
    'indirect | Der Minister | räumte ein | die Zahlen seien zu spät veröffentlicht worden',
    'reported | Der Minister | – | kündigte eine Prüfung an.',
  ),
  passage('Die Tür sei gegrüßt, dachte niemand, denn sie stand offen.'),
  passage('Der Koch gibt Salz hinzu, rührt um und stellt den Topf auf den Herd.'),
  passage('Er wäre gern geblieben, wenn das Geld gereicht hätte.'),
  passage('Ohne den Damm wäre das Dorf überflutet worden.'),
  passage('Sie ging so schnell, als hätte sie jemand gerufen.'),
  passage('Lang lebe der Bürgermeister!'),
  passage('Man nehme drei Eier und trenne sie.'),
  passage('Der Sprecher trat ans Pult, die Kameras liefen, niemand sprach.'),
  passage(
    'Auf Nachfrage ließ die Klinik wissen, die Patientin sei außer Lebensgefahr.',
    'indirect | die Klinik | ließ … wissen | die Patientin sei außer Lebensgefahr',
  ),
  passage(
    'Der Forscher zeigte sich skeptisch: Die Daten reichten nicht aus.',
    'indirect | Der Forscher | zeigte sich skeptisch | Die Daten reichten nicht aus',
  ),
  passage(
    'Die Lage sei ernst, aber beherrschbar, sagte der Einsatzleiter.',
    'indirect | der Einsatzleiter | sagte | Die Lage sei ernst, aber beherrschbar',
  ),
  passage(
    'Weil das Geld fehle, müsse man das Fest absagen, erklärte die Stadt.',
    'indirect | die Stadt | erklärte | Weil das Geld fehle, müsse man das Fest absagen',
  ),
  passage(
    'Der Kapitän sagte, wenn der Sturm anhalte, bleibe die Fähre im Hafen.',
    'indirect | Der Kapitän | sagte | wenn der Sturm anhalte, bleibe die Fähre im Hafen',
  ),
  passage('Käme der Zug pünktlich, wäre das eine Sensation.'),
  passage('Es wäre schön, wenn der Sommer begänne.'),
  passage('Er spielte, als gehe es um sein Leben.'),
  passage(
    'Am Rande der Sitzung räumte der Kämmerer, der erst seit März im Amt ist, ein, die Rücklagen seien aufgebraucht.',
    'indirect | der Kämmerer | räumte … ein | die Rücklagen seien aufgebraucht',
  ),
  passage(
    'Er sei, so der Anwalt, nie gewarnt worden.',
    'indirect | der Anwalt | so | Er sei … nie gewarnt worden',
  ),
  passage(
    'Man werde, hieß es aus dem Rathaus, den Fall prüfen.',
    'indirect | dem Rathaus | hieß es | Man werde … den Fall prüfen',
  ),
  passage(
    'Der Zustand der Patientin sei stabil, teilte die Klinik am Abend mit, sie atme selbstständig.',
    'indirect | die Klinik | teilte … mit | Der Zustand der Patientin sei stabil … sie atme selbstständig',
  ),
  passage(
    'Die Bahn entschuldigte sich, man habe die Weiche zu spät bemerkt.',
    'indirect | Die Bahn | entschuldigte sich | man habe die Weiche zu spät bemerkt',
  ),
  passage('Wäre er nur zu Hause geblieben!'),
  passage('Sie wirkt, als sei sie nie fort gewesen, und lacht viel.'),
  passage('Gesetzt den Fall, der Damm breche, stünde das Dorf unter Wasser.'),
];
