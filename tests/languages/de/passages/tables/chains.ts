import { passage, type Passage } from '../passage.ts';

/** Words in words, up to three deep. */
export const passages: readonly Passage[] = [
  passage(
    'Die Anwältin sagte, ihr Mandant habe erklärt, er sei nie in Aue gewesen.',
    'indirect | Die Anwältin | sagte | ihr Mandant habe erklärt, er sei nie in Aue gewesen',
    'indirect | ihr Mandant | habe erklärt | er sei nie in Aue gewesen',
  ),
  passage(
    'Wie der Sender NDW unter Berufung auf die Polizei berichtet, sagte der Fahrer, er habe geschlafen.',
    'indirect | der Sender NDW | Wie … berichtet | sagte der Fahrer, er habe geschlafen',
    'indirect | der Fahrer | sagte | er habe geschlafen',
  ),
  passage(
    '„Der Arzt hat gesagt, dass ich gehen darf“, erzählte Ida Rom.',
    'direct | Ida Rom | erzählte | „Der Arzt hat gesagt, dass ich gehen darf“',
    'indirect | Der Arzt | hat gesagt | dass ich gehen darf',
  ),
  passage(
    'Lea Korn berichtete, der Wirt habe behauptet, die Polizei habe ihm mitgeteilt, das Verfahren sei beendet.',
    'indirect | Lea Korn | berichtete | der Wirt habe behauptet, die Polizei habe ihm mitgeteilt, das Verfahren sei beendet',
    'indirect | der Wirt | habe behauptet | die Polizei habe ihm mitgeteilt, das Verfahren sei beendet',
    'indirect | die Polizei | habe … mitgeteilt | das Verfahren sei beendet',
  ),
  passage(
    'Nach Angaben der Polizei sagte der Fahrer, er habe geschlafen.',
    'indirect | Angaben der Polizei | Nach | sagte der Fahrer, er habe geschlafen',
    'indirect | der Fahrer | sagte | er habe geschlafen',
  ),
  passage(
    'Laut „Nordkurier“ erklärte ein Sprecher des Ministeriums, der Vertrag sei unterschrieben.',
    'indirect | „Nordkurier“ | Laut | erklärte ein Sprecher des Ministeriums, der Vertrag sei unterschrieben',
    'indirect | ein Sprecher des Ministeriums | erklärte | der Vertrag sei unterschrieben',
  ),
  passage(
    'Dem „Nordkurier“ zufolge behauptete der Wirt, nichts gewusst zu haben.',
    'indirect | Dem „Nordkurier“ | zufolge | behauptete der Wirt, nichts gewusst zu haben',
    'indirect | der Wirt | behauptete | nichts gewusst zu haben',
  ),
  passage(
    'Die Sprecherin sagte, laut dem Gutachten sei der Kran defekt gewesen.',
    'indirect | Die Sprecherin | sagte | laut dem Gutachten sei der Kran defekt gewesen',
    'indirect | dem Gutachten | laut | sei der Kran defekt gewesen',
  ),
  passage('Der Bote brachte den Brief der Nachbarin, die ihn nie las.'),
  passage('Der Bericht über den Bericht über den Bericht war lang.'),
  passage('Wer wem was erzählte, blieb offen.'),
  passage(
    'Der „Nordkurier“ berichtet unter Berufung auf einen Ermittler, der Fahrer habe ausgesagt, er sei bedroht worden.',
    'indirect | Der „Nordkurier“ | berichtet | der Fahrer habe ausgesagt, er sei bedroht worden',
    'indirect | der Fahrer | habe ausgesagt | er sei bedroht worden',
  ),
  passage(
    'Ida Rom erzählt, der Arzt habe ihr gesagt, dass die Kasse behaupte, der Antrag sei nie gestellt worden.',
    'indirect | Ida Rom | erzählt | der Arzt habe ihr gesagt, dass die Kasse behaupte, der Antrag sei nie gestellt worden',
    'indirect | der Arzt | habe … gesagt | dass die Kasse behaupte, der Antrag sei nie gestellt worden',
    'indirect | die Kasse | behaupte | der Antrag sei nie gestellt worden',
  ),
  passage(
    'Er habe gehört, dass der Hof verkauft werde, sagte der Nachbar.',
    'indirect | der Nachbar | sagte | Er habe gehört, dass der Hof verkauft werde',
  ),
];
