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
    'indirect | Der Minister | räumte … ein | die Zahlen seien zu spät veröffentlicht worden',
    'reported | Der Minister | – | Der Minister … kündigte eine Prüfung an',
  ),
  passage('Die Tür sei gegrüßt, dachte niemand, denn sie stand offen.'),
  passage('Der Koch gibt Salz hinzu, rührt um und stellt den Topf auf den Herd.'),
  passage('Er wäre gern geblieben, wenn das Geld gereicht hätte.'),
  passage('Ohne den Damm wäre das Dorf überflutet worden.'),
  passage('Sie ging so schnell, als hätte sie jemand gerufen.'),
  passage('Lang lebe der Bürgermeister!'),
  passage('Man nehme drei Eier und trenne sie.'),
  passage('Der Sprecher trat ans Pult, die Kameras liefen, niemand sprach.'),
];
