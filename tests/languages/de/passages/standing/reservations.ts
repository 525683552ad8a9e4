import { passage, type Passage } from '../passage.ts';

/** Accounts the article leaves unconfirmed, in many wordings, and what only looks like it. */
export const passages: readonly Passage[] = [
  passage('Angeblich ist das Wasser vergiftet.', 'unconfirmed | Angeblich ist das Wasser vergiftet'),
  passage('Anwohner berichteten, sie hätten Schüsse gehört.', 'unconfirmed | sie hätten Schüsse gehört'),
  passage('Anwohner wünschen sich mehr Bäume.'),
  passage('Aus Regierungskreisen verlautete, der Minister gehe.', 'unconfirmed | der Minister gehe'),
  passage(
    'Bei dem Brand handelte es sich mutmaßlich um Brandstiftung.',
    'unconfirmed | Bei dem Brand handelte es sich mutmaßlich um Brandstiftung',
  ),
  passage('Beobachter sprachen von einer Farce.'),
  passage(
    'Der Minister behauptete ohne Beleg, die Wahl sei gefälscht worden.',
    'unconfirmed | die Wahl sei gefälscht worden',
  ),
  passage(
    'Der Wirt steht im Verdacht der Brandstiftung.',
    'unconfirmed | Der Wirt steht im Verdacht der Brandstiftung',
  ),
  passage(
    'Der mutmaßliche Täter soll aus Aue stammen.',
    'unconfirmed | Der mutmaßliche Täter soll aus Aue stammen',
  ),
  passage('Die Ermittler sprachen von einem Einzeltäter.'),
  passage('Die Helfer berichteten, die Lage sei ernst.'),
  passage(
    'Die Identität des Toten ist noch ungeklärt.',
    'unconfirmed | Die Identität des Toten ist noch ungeklärt',
  ),
  passage(
    'Die Miliz meldete – ohne dafür Beweise vorzulegen –, sie habe den Hafen eingenommen.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen, konnte dies aber nicht belegen.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen, ohne Belege zu nennen.',
    'unconfirmed | sie habe den Hafen eingenommen, ohne Belege zu nennen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen. Belege dafür legte sie nicht vor.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen. Belege legte sie nicht vor.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen. Bestätigt ist davon bisher nichts.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen. Beweise blieb sie schuldig.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen. Beweise gibt es dafür nicht.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen. Beweise zeigte sie nicht.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen. Dafür fehlen Beweise.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen. Dafür fehlt bisher jeder Beleg.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen. Das ließ sich zunächst nicht verifizieren.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen. Der Wahrheitsgehalt der Meldung ist unklar.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen. Der dpa lag dafür keine Bestätigung vor.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen. Die Armee bestätigte das nicht.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen. Die Armee wollte das nicht bestätigen.',
    'silent | Die Armee wollte das nicht bestätigen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen. Die Meldung konnte bis zum Abend nicht erhärtet werden.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen. Die Regierung bestätigte dies zunächst nicht.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage('Die Miliz meldete, sie habe den Hafen eingenommen. Ein Sprecher bestätigte nicht nur das.'),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen. Eine Bestätigung lag zunächst nicht vor.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen. Eine Bestätigung von unabhängiger Seite stand zunächst aus.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen. Eine Stellungnahme der Armee lag nicht vor.',
    'silent | Eine Stellungnahme der Armee lag nicht vor',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen. Eine offizielle Bestätigung steht noch aus.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen. Eine unabhängige Quelle dafür gibt es nicht.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen. Nachprüfen lassen sich solche Angaben kaum.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen. Ob das stimmt, steht dahin.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen. Ob das zutrifft, blieb unklar.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen. Ob dem so ist, war am Abend offen.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen. Unabhängig zu überprüfen war das nicht.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen. Unabhängig überprüfen lässt sich das derzeit nicht.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen. Unabhängige Bestätigungen gibt es nicht.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen. Von unabhängiger Seite wurde das nicht bestätigt.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage(
    'Die Miliz meldete, sie habe den Hafen eingenommen. Überprüfbar war das nicht.',
    'unconfirmed | sie habe den Hafen eingenommen',
  ),
  passage(
    'Die Polizei geht dem Verdacht nach, der Wirt habe den Brand gelegt.',
    'unconfirmed | der Wirt habe den Brand gelegt',
  ),
  passage('Die Polizei vermutet einen technischen Defekt.'),
  passage(
    'Die Rebellen meldete, sie habe das Dorf geräumt – eine Bestätigung dafür gibt es bisher nicht.',
    'unconfirmed | sie habe das Dorf geräumt',
  ),
  passage(
    'Die Rebellen meldete, sie habe das Dorf geräumt. Beweise dafür legte sie bislang nicht vor.',
    'unconfirmed | sie habe das Dorf geräumt',
  ),
  passage(
    'Die Rebellen meldete, sie habe das Dorf geräumt. Das Ministerium wollte die Angaben weder bestätigen noch dementieren.',
    'silent | Das Ministerium wollte die Angaben weder bestätigen noch dementieren',
  ),
  passage(
    'Die Rebellen meldete, sie habe das Dorf geräumt. Das Verteidigungsministerium äußerte sich zunächst nicht.',
    'silent | Das Verteidigungsministerium äußerte sich zunächst nicht',
  ),
  passage(
    'Die Rebellen meldete, sie habe das Dorf geräumt. Das ist bislang nicht belegt.',
    'unconfirmed | sie habe das Dorf geräumt',
  ),
  passage(
    'Die Rebellen meldete, sie habe das Dorf geräumt. Die Darstellung ließ sich von unabhängiger Seite nicht nachprüfen.',
    'unconfirmed | sie habe das Dorf geräumt',
  ),
  passage(
    'Die Rebellen meldete, sie habe das Dorf geräumt. Die Zeitung konnte die Angaben nicht überprüfen.',
    'unconfirmed | sie habe das Dorf geräumt',
  ),
  passage(
    'Die Rebellen meldete, sie habe das Dorf geräumt. Dies war nicht unmittelbar zu verifizieren.',
    'unconfirmed | sie habe das Dorf geräumt',
  ),
  passage(
    'Die Rebellen meldete, sie habe das Dorf geräumt. Eine Bestätigung aus dem Verteidigungsministerium gab es nicht.',
    'unconfirmed | sie habe das Dorf geräumt',
  ),
  passage(
    'Die Rebellen meldete, sie habe das Dorf geräumt. Eine offizielle Stellungnahme gab es nicht.',
    'silent | Eine offizielle Stellungnahme gab es nicht',
  ),
  passage(
    'Die Rebellen meldete, sie habe das Dorf geräumt. Für die Behauptung legte sie keine Beweise vor.',
    'unconfirmed | sie habe das Dorf geräumt',
  ),
  passage(
    'Die Rebellen meldete, sie habe das Dorf geräumt. Inwieweit das stimmt, ließ sich nicht klären.',
    'unconfirmed | sie habe das Dorf geräumt',
  ),
  passage(
    'Die Rebellen meldete, sie habe das Dorf geräumt. Ob die Darstellung zutrifft, ist offen.',
    'unconfirmed | sie habe das Dorf geräumt',
  ),
  passage(
    'Die Rebellen meldete, sie habe das Dorf geräumt. Sie nannte keine Belege.',
    'unconfirmed | sie habe das Dorf geräumt',
  ),
  passage(
    'Die Rebellen meldete, sie habe das Dorf geräumt. Unabhängige Beobachter konnten das zunächst nicht bestätigen.',
    'unconfirmed | sie habe das Dorf geräumt',
  ),
  passage(
    'Die Rebellen meldete, sie habe das Dorf geräumt. Unsere Redaktion konnte das nicht unabhängig verifizieren.',
    'unconfirmed | sie habe das Dorf geräumt',
  ),
  passage(
    'Die Rebellen meldete, sie habe das Dorf geräumt. Was daran wahr ist, blieb unklar.',
    'unconfirmed | sie habe das Dorf geräumt',
  ),
  passage(
    'Die Miliz will das Dorf geräumt haben, was sich nicht überprüfen lässt.',
    'unconfirmed | Die Miliz will das Dorf geräumt haben',
  ),
  passage('Die Veranstalter zählten 5000 Besucher.'),
  passage(
    'Ein ranghoher Beamter, der anonym bleiben wollte, sagte, der Minister gehe.',
    'unconfirmed | der Minister gehe',
  ),
  passage(
    'Ein unbestätigter Bericht spricht von vier Toten.',
    'unconfirmed | Ein unbestätigter Bericht spricht von vier Toten',
  ),
  passage('Es wird spekuliert, der Trainer gehe.', 'unconfirmed | der Trainer gehe'),
  passage('Experten fordern mehr Geld.'),
  passage('Gegen den Wirt wird wegen Brandstiftung ermittelt.'),
  passage(
    'Gegner des Projekts befürchten mehr Verkehr.',
    'unconfirmed | Gegner des Projekts befürchten mehr Verkehr',
  ),
  passage(
    'Im Netz kursiert die Behauptung, das Wasser sei vergiftet.',
    'unconfirmed | das Wasser sei vergiftet',
  ),
  passage(
    'In der Branche wird über einen Verkauf spekuliert.',
    'unconfirmed | In der Branche wird über einen Verkauf spekuliert',
  ),
  passage('Insidern zufolge geht der Minister.', 'unconfirmed | geht der Minister'),
  passage(
    'Kritiker werfen der Stadt vor, die Bäume vernachlässigt zu haben.',
    'unconfirmed | die Bäume vernachlässigt zu haben',
  ),
  passage(
    'Mehrere mit der Sache vertraute Personen sagten, der Trainer gehe.',
    'unconfirmed | der Trainer gehe',
  ),
  passage(
    'Nach Informationen aus dem Umfeld des Vereins geht der Trainer.',
    'unconfirmed | geht der Trainer',
  ),
  passage('Nach Schätzungen der Polizei kamen 3000 Menschen.'),
  passage(
    'Nach bislang unbestätigten Meldungen hat die Gruppe das Dorf geräumt.',
    'unconfirmed | hat die Gruppe das Dorf geräumt',
  ),
  passage('Nach ersten Erkenntnissen der Polizei war der Fahrer zu schnell.'),
  passage(
    'Nach noch nicht bestätigten Angaben der Behörden starben vier Menschen.',
    'unconfirmed | starben vier Menschen',
  ),
  passage(
    'Ob Menschen verletzt wurden, war nicht bekannt.',
    'unconfirmed | Ob Menschen verletzt wurden, war nicht bekannt',
  ),
  passage(
    'Ob der Minister an Bord war, konnte niemand sagen.',
    'unconfirmed | Ob der Minister an Bord war, konnte niemand sagen',
  ),
];
