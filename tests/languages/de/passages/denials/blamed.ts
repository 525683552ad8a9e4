import { tied, type Tied } from './tied.ts';

/** Accusations and reports in other words than „vorwerfen“, and who denies them. */
export const passages: readonly Tied[] = [
  tied(
    'Das Rechnungsamt rügt, die Stadt habe den Bau ohne Ausschreibung vergeben. Das stimme nicht, sagte Bürgermeisterin Eva Rohr.',
    'Das stimme nicht → ohne Ausschreibung vergeben',
  ),
  tied('Der Verband kritisierte, die Kürzungen seien kopflos. Das stimme nicht, sagte Ministerin Eva Rohr.'),
  tied(
    'Anwohner beklagen, im Bach seien tote Fische getrieben. Das Werk Norvana wies das zurück.',
    'Norvana wies das zurück → tote Fische getrieben',
  ),
  tied(
    'Laut Staatsanwaltschaft hat der Bankier Ulf Rahn Geld veruntreut. Rahn weist das zurück.',
    'Rahn weist das zurück → Geld veruntreut',
  ),
  tied(
    'Die Ermittler gehen davon aus, dass der Bankier Ulf Rahn Geld veruntreut hat. Rahn hat alle Vorwürfe bestritten.',
    'Rahn hat alle Vorwürfe bestritten → Geld veruntreut',
  ),
  tied(
    'Die Staatsanwaltschaft hat den Bankier Ulf Rahn angeklagt, Geld veruntreut zu haben. Der Angeklagte bestreitet die Tat.',
    'Der Angeklagte bestreitet die Tat → Geld veruntreut',
  ),
  tied(
    'Der Bankier Ulf Rahn soll Geld veruntreut haben. Er bestreitet das.',
    'Er bestreitet das → Geld veruntreut',
  ),
  tied(
    'Dem Bankier Ulf Rahn wird vorgeworfen, Geld veruntreut zu haben. Über seine Anwältin ließ er die Vorwürfe zurückweisen.',
    'ließ er die Vorwürfe zurückweisen → Geld veruntreut',
  ),
  tied(
    'Dem Bankier Ulf Rahn wird vorgeworfen, Geld veruntreut zu haben. Seine Anwältin sprach von haltlosen Anschuldigungen.',
    'sprach von haltlosen Anschuldigungen → Geld veruntreut',
  ),
  tied(
    'Dem Bankier Ulf Rahn wird vorgeworfen, Geld veruntreut zu haben. „Die Vorwürfe entbehren jeder Grundlage“, teilte seine Kanzlei mit.',
    'entbehren jeder Grundlage → Geld veruntreut',
  ),
  tied(
    'Kiew macht Moskau für den Angriff auf den Hafen verantwortlich. Der Kreml bestreitet das.',
    'Der Kreml bestreitet das → Kiew macht Moskau',
  ),
  tied(
    'Die Zeitung „Der Bote“ schrieb, Trainer Udo Lahm habe bereits unterschrieben. „Da ist nichts dran“, sagte Lahm.',
    'Da ist nichts dran → bereits unterschrieben',
  ),
  tied(
    'Der Sender Vesta meldete, die Bank Korda sei zahlungsunfähig. Ein Sprecher der Bank bezeichnete die Meldung als falsch.',
    'bezeichnete die Meldung als falsch → zahlungsunfähig',
  ),
  tied(
    'Der Sender Vesta meldete, die Bank Korda sei zahlungsunfähig. Bei Korda weist man das zurück.',
    'weist man das zurück → zahlungsunfähig',
  ),
  tied(
    'Der Sender Vesta meldete, die Bank Korda sei zahlungsunfähig. In der Bank wird das bestritten.',
    'wird das bestritten → zahlungsunfähig',
  ),
  tied(
    'Der Sender Vesta meldete, die Bank Korda sei zahlungsunfähig. Korda-Chef Ulf Rahn: „Das ist frei erfunden.“',
    'Das ist frei erfunden → zahlungsunfähig',
  ),
  tied(
    'Nach Darstellung der Opposition wurden Stimmzettel gefälscht. Die Wahlleitung weist das als haltlos zurück.',
    'weist das als haltlos zurück → Stimmzettel gefälscht',
  ),
  tied(
    'Augenzeugen wollen gesehen haben, dass Polizisten schossen. Die Polizei bestreitet, dass Schüsse gefallen sind.',
    'bestreitet, dass Schüsse gefallen sind → dass Polizisten schossen',
  ),
  tied(
    'Die Opposition spricht von Wahlbetrug. Die Regierung weist das zurück.',
    'Die Regierung weist das zurück → Wahlbetrug',
  ),
  tied(
    'Der Vorwurf: Die Stadt habe Akten vernichtet. Der Oberbürgermeister widerspricht.',
    'Der Oberbürgermeister widerspricht → habe Akten vernichtet',
  ),
  tied(
    'Sie hätten Akten vernichtet, lautet der Vorwurf an zwei Beamte. Beide streiten das ab.',
    'Beide streiten das ab → Akten vernichtet',
  ),
];
