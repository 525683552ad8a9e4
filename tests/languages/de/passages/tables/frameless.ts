import { passage, type Passage } from '../passage.ts';

/** Reported mood without a frame: who has the floor, where it ends, and moods that report nothing. */
export const passages: readonly Passage[] = [
  passage(
    'Lea Korn sagte, der Deich halte. Die Pumpe sei neu.',
    'indirect | Lea Korn | sagte | der Deich halte',
    'free | Lea Korn | – | Die Pumpe sei neu.',
  ),
  passage(
    'Lea Korn sagte, der Deich halte. Die Pumpe sei neu, doch sie ist seit Mai kaputt.',
    'indirect | Lea Korn | sagte | der Deich halte',
    'free | Lea Korn | – | Die Pumpe sei neu',
  ),
  passage(
    'Lea Korn sagte, der Deich halte; am Abend brach er.',
    'indirect | Lea Korn | sagte | der Deich halte',
  ),
  passage(
    'Lea Korn sagte, der Deich halte, aber am Abend brach er.',
    'indirect | Lea Korn | sagte | der Deich halte',
  ),
  passage(
    'Lea Korn sagte, der Deich halte – am Abend brach er.',
    'indirect | Lea Korn | sagte | der Deich halte',
  ),
  passage(
    'Lea Korn sagte, der Deich halte, und verließ den Saal.',
    'indirect | Lea Korn | sagte | der Deich halte',
  ),
  passage(
    'Lea Korn sagte, der Deich halte. Paul Ahlers widersprach. Die Pumpe sei alt.',
    'indirect | Lea Korn | sagte | der Deich halte',
    'reported | Paul Ahlers | widersprach | Paul Ahlers widersprach',
    'free | Paul Ahlers | – | Die Pumpe sei alt.',
  ),
  passage(
    'Der Anführer soll nach Auental geflohen sein.',
    'free | – | soll … sein | Der Anführer soll nach Auental geflohen sein.',
  ),
  passage(
    'Der Zeuge will den Täter erkannt haben.',
    'free | Der Zeuge | will … haben | Der Zeuge will den Täter erkannt haben.',
  ),
  passage('Das Spiel fällt aus, es sei denn, der Regen hört auf.'),
  passage('Sei es aus Angst, sei es aus Scham: Die Gäste schwiegen.'),
  passage('Der Chor eine Menschen aller Länder, hofft niemand mehr.'),
  passage('Wenn das Geld käme, könnte die Stadt bauen.'),
  passage('Er tat, als ob er schliefe.'),
  passage('Die Stadt hätte den Damm längst bauen sollen.'),
  passage('Die Brücke soll im Mai eröffnet werden.'),
  passage('Jeder Fahrer soll einen Helm tragen.'),
  passage('Gott sei Dank blieb das Haus stehen.'),
  passage('Wie dem auch sei: Am Montag wird gewählt.'),
  passage('Ich sei, gewährt mir die Bitte, in eurem Bunde der Dritte.'),
  passage('Seien Sie vorsichtig und bleiben Sie zu Hause!'),
  passage('Wer hätte das gedacht?'),
  passage('Die Halle könnte im Herbst fertig werden.'),
  passage('Das dürfte teuer werden.'),
  passage('Möge der Bessere gewinnen.'),
  passage('Komme, was wolle, der Markt findet statt.'),
  passage(
    'Die Polizei nahm den Mann fest. Er habe zwei Kioske überfallen.',
    'free | Die Polizei | – | Er habe zwei Kioske überfallen.',
  ),
  passage(
    'Lea Korn lehnt den Plan ab. Er sei zu teuer und komme zu spät. Der Rat entscheidet im Mai.',
    'free | Lea Korn | – | Er sei zu teuer und komme zu spät.',
  ),
  passage(
    'Der Trainer war wütend. Seine Elf habe nie gekämpft.',
    'free | Der Trainer | – | Seine Elf habe nie gekämpft.',
  ),
  passage(
    'Die Täter sollen durch ein Fenster eingestiegen sein.',
    'free | – | sollen … sein | Die Täter sollen durch ein Fenster eingestiegen sein.',
  ),
  passage('Der Neubau soll zwölf Millionen Euro kosten.'),
  passage('Die Kinder sollen leise sein.'),
  passage('Was soll das kosten?'),
  passage('Er hätte zahlen müssen, wenn er gefahren wäre.'),
  passage('So sei es.'),
  passage('Eine Tanne steht vor dem Haus, eine Bank daneben.'),
  passage('Möge das Jahr besser werden als das letzte!'),
  passage('Ein Umzug wäre denkbar, kostet aber Geld.'),
  passage(
    'Ida Rom klagt über den Lärm. Nachts könne niemand schlafen. Die Stadt habe nie geantwortet.\nPaul Ahlers sieht das anders. Er höre nichts.',
    'reported | Ida Rom | – | Ida Rom klagt über den Lärm.',
    'free | Ida Rom | – | Nachts könne niemand schlafen.',
    'free | Ida Rom | – | Die Stadt habe nie geantwortet.',
    'free | Paul Ahlers | – | Er höre nichts.',
  ),
  passage(
    'Der Minister verteidigte den Plan. Man brauche die Straße, sie entlaste das Dorf. Am Freitag berät der Rat.',
    'free | Der Minister | – | Man brauche die Straße, sie entlaste das Dorf.',
  ),
  passage(
    'Lea Korn sagte, der Deich halte. Er sei 1962 gebaut worden. Tatsächlich steht er erst seit 1970. Die Pumpe sei neu.',
    'indirect | Lea Korn | sagte | der Deich halte',
    'free | Lea Korn | – | Er sei 1962 gebaut worden.',
    'free | Lea Korn | – | Die Pumpe sei neu.',
  ),
  passage(
    'Der Sänger will von dem Betrug nichts gewusst haben.',
    'free | Der Sänger | will … haben | Der Sänger will von dem Betrug nichts gewusst haben.',
  ),
  passage('Der Sänger will im Mai wieder auftreten.'),
  passage('Ein Roboter könnte künftig die Betten machen.'),
  passage('Hätte die Weiche gehalten, lebten beide noch.'),
  passage('Ich hätte gern ein Bier.'),
];
