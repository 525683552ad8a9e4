import { passage, type Passage } from '../passage.ts';

/** What the outlet itself leaves open, expects or passes on as hearsay, and plain plans and facts beside it. */
export const passages: readonly Passage[] = [
  passage(
    'Ob die Werft schließt, war am Abend offen.',
    'unconfirmed | Ob die Werft schließt, war am Abend offen',
  ),
  passage('Wer den Brand gelegt hat, blieb unklar.', 'unconfirmed | Wer den Brand gelegt hat, blieb unklar'),
  passage(
    'Die Ursache des Brandes war am Abend noch unklar.',
    'unconfirmed | Die Ursache des Brandes war am Abend noch unklar',
  ),
  passage(
    'Wie es zu dem Unfall kam, stand zunächst nicht fest.',
    'unconfirmed | Wie es zu dem Unfall kam, stand zunächst nicht fest',
  ),
  passage(
    'Wie viele Menschen an Bord waren, weiß bisher niemand.',
    'unconfirmed | Wie viele Menschen an Bord waren, weiß bisher niemand',
  ),
  passage(
    'Der Ausgang der Wahl steht in den Sternen.',
    'unconfirmed | Der Ausgang der Wahl steht in den Sternen',
  ),
  passage(
    'Ob die Brücke je gebaut wird, steht in den Sternen.',
    'unconfirmed | Ob die Brücke je gebaut wird, steht in den Sternen',
  ),
  passage('Die Zukunft der Werft bleibt ungewiss.', 'unconfirmed | Die Zukunft der Werft bleibt ungewiss'),
  passage(
    'Über das Motiv herrschte am Abend Unklarheit.',
    'unconfirmed | Über das Motiv herrschte am Abend Unklarheit',
  ),
  passage(
    'Über die Hintergründe der Tat ist nichts bekannt.',
    'unconfirmed | Über die Hintergründe der Tat ist nichts bekannt',
  ),
  passage('Die Ermittler tappen im Dunkeln.'),
  passage('Die Hintergründe liegen im Dunkeln.', 'unconfirmed | Die Hintergründe liegen im Dunkeln'),
  passage(
    'Unklar war am Abend die Zahl der Verletzten.',
    'unconfirmed | Unklar war am Abend die Zahl der Verletzten',
  ),
  passage('Offen blieb, woher das Geld kam.', 'unconfirmed | Offen blieb, woher das Geld kam'),
  passage(
    'Die genaue Zahl der Opfer ist bislang nicht bekannt.',
    'unconfirmed | Die genaue Zahl der Opfer ist bislang nicht bekannt',
  ),
  passage('Die Frage nach den Kosten ist offen.', 'unconfirmed | Die Frage nach den Kosten ist offen'),
  passage('Die Museen sind am Montag offen.'),
  passage('Das Schiff gilt als gesunken.', 'unconfirmed | Das Schiff gilt als gesunken'),
  passage('Der Minister gilt als korrupt.'),
  passage('Der Trainer gilt als Nachfolger von Rem.'),
  passage(
    'Die beiden Parteien gelten als zerstritten.',
    'unconfirmed | Die beiden Parteien gelten als zerstritten',
  ),
  passage('Die Firma gilt als Marktführer.'),
  passage('Der Mann gilt als vermisst.'),
  passage('Das Dorf gilt als schönstes im Land.'),
  passage('Mit Verspätungen ist zu rechnen.'),
  passage(
    'Es wird erwartet, dass der Rat am Montag entscheidet.',
    'unconfirmed | dass der Rat am Montag entscheidet',
  ),
  passage('Erwartet werden 20.000 Besucher.'),
  passage(
    'Allgemein wird mit einem Sieg des Präsidenten gerechnet.',
    'unconfirmed | Allgemein wird mit einem Sieg des Präsidenten gerechnet',
  ),
  passage(
    'Für den Anschlag wird die Miliz verantwortlich gemacht.',
    'unconfirmed | Für den Anschlag wird die Miliz verantwortlich gemacht',
  ),
  passage('Die Miliz wird von der Regierung für den Anschlag verantwortlich gemacht.'),
  passage('Die Entscheidung wird für Montag erwartet.'),
  passage(
    'Experten rechnen mit einem Anstieg der Preise.',
    'unconfirmed | Experten rechnen mit einem Anstieg der Preise',
  ),
  passage(
    'Gerüchteweise wechselt der Stürmer nach Velmora.',
    'unconfirmed | Gerüchteweise wechselt der Stürmer nach Velmora',
  ),
  passage('Es kursiert das Gerücht, die Werft werde verkauft.', 'unconfirmed | die Werft werde verkauft'),
  passage(
    'Hinter vorgehaltener Hand heißt es, die Werft werde verkauft.',
    'unconfirmed | die Werft werde verkauft',
  ),
  passage(
    'Dem Vernehmen nach will der Minister zurücktreten.',
    'unconfirmed | will der Minister zurücktreten',
  ),
  passage('Der mutmaßliche Haupttäter sitzt in Haft.'),
  passage(
    'Der Mann steht im Verdacht, Geld unterschlagen zu haben.',
    'unconfirmed | Geld unterschlagen zu haben',
  ),
  passage(
    'Gegen den Mann besteht der Verdacht der Untreue.',
    'unconfirmed | Gegen den Mann besteht der Verdacht der Untreue',
  ),
  passage('Ihm wird Untreue zur Last gelegt.', 'unconfirmed | Ihm wird Untreue zur Last gelegt'),
  passage('Dem Händler wird vorgeworfen, Wein gepanscht zu haben.', 'unconfirmed | Wein gepanscht zu haben'),
  passage('Vermutlich war ein Kurzschluss die Ursache.'),
  passage('Die Brücke soll 2031 fertig sein.'),
  passage('Der Umbau soll zwei Jahre dauern.'),
  passage('Am Montag soll der Rat entscheiden.'),
  passage('Der Preis soll bei 20 Millionen Euro liegen.'),
  passage('Der Fahrer soll betrunken gewesen sein.', 'unconfirmed | Der Fahrer soll betrunken gewesen sein'),
  passage('Nach Angaben der Polizei flüchtete der Fahrer. Er soll betrunken gewesen sein.'),
  passage('Die Staatsanwaltschaft ermittelt gegen den Trainer. Er soll Spieler geschlagen haben.'),
  passage('Laut Polizei soll der Fahrer betrunken gewesen sein.'),
  passage('Wie die Zeitung „Nordkurier“ berichtet, soll der Fahrer betrunken gewesen sein.'),
  passage(
    'Die Pegel sollen höher als im Vorjahr sein.',
    'unconfirmed | Die Pegel sollen höher als im Vorjahr sein',
  ),
  passage('Die Ware soll aus Tarsien stammen.', 'unconfirmed | Die Ware soll aus Tarsien stammen'),
  passage('Der Täter soll auf der Flucht sein.', 'unconfirmed | Der Täter soll auf der Flucht sein'),
  passage('Der Regisseur soll krank sein.', 'unconfirmed | Der Regisseur soll krank sein'),
  passage('Die Schule soll größer werden.'),
  passage('Die Stadt soll sauberer werden.'),
  passage('Das Stück soll das letzte seiner Art sein.'),
];
