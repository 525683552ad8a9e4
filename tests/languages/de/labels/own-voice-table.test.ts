import { describe, expect, it } from 'vitest';
import { claimsAmidst } from '../support/texts.ts';

/** Kind and certainty of each claim in the outlet's own voice. */
const labelsIn = (text: string): readonly string[] =>
  claimsAmidst(text)
    .filter(({ form }) => form === 'own')
    .map(({ kind, certainty }) => `${kind} ${certainty}`);

type Row = readonly [text: string, label: string];

const check = (rows: readonly Row[]): void => {
  it.each(rows)('%s: %s', (text, label) => {
    expect(labelsIn(text)).toEqual([label]);
  });
};

describe('what is dated ahead and told in the present', () => {
  check([
    ['Das Museum eröffnet am Donnerstag eine Schau über Deiche.', 'future asserted'],
    ['Am Mittwoch gastiert die Kapelle in Aurin.', 'future asserted'],
    ['Der Prozess beginnt am 14. April vor dem Landgericht.', 'future asserted'],
    ['Im Herbst tritt der Vertrag in Kraft.', 'future asserted'],
    ['Ab Montag fahren die Busse wieder.', 'future asserted'],
    ['Die Schwimmhalle bleibt bis Freitag geschlossen.', 'future asserted'],
    ['In der kommenden Woche berät der Kreistag über den Etat.', 'future asserted'],
    ['Nächsten Sommer zieht das Archiv nach Lehne.', 'future asserted'],
    ['Künftig kostet die Fahrt drei Euro.', 'future asserted'],
    ['In zwei Wochen läuft die Frist ab.', 'future asserted'],
    ['Mitte September schließt das Freibad.', 'future asserted'],
    ['Von Westen breitet sich in der Nacht zum Samstag Regen aus.', 'future asserted'],
    ['Das Amt ist am Brückentag geschlossen.', 'future asserted'],
    ['Die Brücke wird am Montag freigegeben.', 'future asserted'],
    ['Die Ministerin wird am Dienstag nach Oslo reisen.', 'future asserted'],
    ['Nachfolger des Trainers wird im Sommer Jan Rem.', 'future asserted'],
    ['Zu Ostern öffnet der Zoo seine Tore.', 'future asserted'],
    ['Heute Abend spielt der SV Haldern gegen Kroog.', 'future asserted'],
    ['Die Wahl findet im kommenden Jahr statt.', 'future asserted'],
    ['Die Sperrung dauert bis Ende Mai.', 'future asserted'],
    ['Von Dienstag an wird auf der Werft gestreikt.', 'future asserted'],
    ['Oberhalb von 1200 Metern fallen zehn Zentimeter Neuschnee.', 'future asserted'],
    ['Im Tal bleibt es trocken.', 'future asserted'],
    ['An der Küste wehen kräftige Böen.', 'future asserted'],
  ]);
});

describe('what lies behind, or is so now', () => {
  check([
    ['Das Museum eröffnete am Donnerstag eine Schau über Deiche.', 'fact asserted'],
    ['Am Mittwoch gastierte die Kapelle in Aurin.', 'fact asserted'],
    ['Der Prozess hat am 14. April begonnen.', 'fact asserted'],
    ['Am Montag ist die Halle eingestürzt.', 'fact asserted'],
    ['Am Montag war die Straße gesperrt.', 'fact asserted'],
    ['Die Brücke wurde am Montag freigegeben.', 'fact asserted'],
    ['Jeden Montag trifft sich der Chor im Rathaus.', 'fact asserted'],
    ['Der Läufer ist bis Juni gesperrt.', 'fact asserted'],
    ['Im Tal blieb es trocken.', 'fact asserted'],
    ['Im Tal liegt noch Schnee.', 'fact asserted'],
    ['Montags bleibt das Museum geschlossen.', 'fact asserted'],
    ['Seit Montag streiken die Fahrer der Linie 4.', 'fact asserted'],
    ['Der am Montag vorgelegte Bericht nennt neun Mängel.', 'fact asserted'],
    ['Die Stadt wird von drei Parteien regiert.', 'fact asserted'],
    ['Der Turm wird derzeit geprüft.', 'fact asserted'],
    ['Die Luft wird im Winter immer schlechter.', 'fact asserted'],
    ['Das Unternehmen beschäftigt 300 Menschen.', 'fact asserted'],
    ['Die nächste Klinik liegt 40 Kilometer entfernt.', 'fact asserted'],
    ['Im Mai 1920 gründet er eine Zeitung.', 'fact asserted'],
    ['Der Mann muss sich vor dem Landgericht verantworten.', 'fact asserted'],
    ['Kinder müssen zur Schule gehen.', 'fact asserted'],
    ['In der Halle können Kinder im Winter Schlittschuh laufen.', 'fact asserted'],
    ['Der Roboter kann Treppen steigen.', 'fact asserted'],
    ['Die Polizei wollte den Wagen anhalten.', 'fact asserted'],
    ['Der Fahrer konnte sich retten.', 'fact asserted'],
    ['Das Dorf droht seit Jahren zu verfallen.', 'future open'],
  ]);
});

describe('plans, forecasts and threats', () => {
  check([
    ['Die Stadt will den Markt verlegen.', 'future open'],
    ['Das Land plant eine Maut für Lastwagen.', 'future open'],
    ['Ein Urteil soll Mitte Mai fallen.', 'future open'],
    ['Der neue Damm sollte die Stadt vor Fluten schützen.', 'future open'],
    ['Bis Freitag soll ein Gutachter den Wert schätzen.', 'future open'],
    ['Bis 2040 will das Land zwei Häfen bauen.', 'future open'],
    ['Stimmt der Rat zu, folgt eine Prüfung.', 'future open'],
    ['Für den Sommer ist ein Fest geplant.', 'future open'],
    ['Der Abriss ist für Oktober vorgesehen.', 'future open'],
    ['Dem Mann drohen bis zu zehn Jahre Haft.', 'future open'],
    ['Dem Verein droht der Abstieg.', 'future open'],
    ['Für das Wochenende wird mit Sturm gerechnet.', 'future open'],
    ['Zur Eröffnung werden 5000 Gäste erwartet.', 'future open'],
    ['Mit einer Einigung ist nicht zu rechnen.', 'future open'],
    ['Die Preise werden weiter steigen.', 'future open'],
    ['Der Verband wird auf seiner Forderung bestehen.', 'future open'],
    ['Den Beschäftigten steht ein harter Winter bevor.', 'future open'],
    ['Ein Streit bahnt sich an.', 'future open'],
    ['Das Kabinett möchte das Gesetz rasch ändern.', 'future open'],
    ['Die Reederei beabsichtigt einen Verkauf der Fähren.', 'future open'],
    ['Die Stadt hat vor, die Linden zu fällen.', 'future open'],
    ['Pendler müssen mit Verspätungen rechnen.', 'future asserted'],
    ['Die Gemeinde strebt einen Vergleich an.', 'future open'],
    ['Im Finale soll Ida Rom im Tor stehen.', 'future open'],
    ['Der Zuschlag soll an eine Firma aus Kiel gehen.', 'future open'],
  ]);
});

describe('hedges over the statement', () => {
  check([
    ['Offenbar hat ein Funke das Heu entzündet.', 'fact probable'],
    ['Der Fahrer war anscheinend übermüdet.', 'fact probable'],
    ['Das Feuer brach vermutlich im Keller aus.', 'fact probable'],
    ['Der Täter floh wohl über den Hof.', 'fact probable'],
    ['Mutmaßlich war Alkohol im Spiel.', 'fact probable'],
    ['Der Rückgang dürfte am Regen liegen.', 'fact probable'],
    ['Die Wahl dürfte knapp ausgehen.', 'fact probable'],
    ['Allem Anschein nach fehlte eine Schraube.', 'fact probable'],
    ['Der Plan scheint zu scheitern.', 'fact probable'],
    ['Die Lage scheint aussichtslos.', 'fact probable'],
    ['Es ist wahrscheinlich, dass der Damm bricht.', 'fact probable'],
    ['Eine Einigung ist unwahrscheinlich.', 'fact probable'],
    ['Eine Niederlage gilt als wahrscheinlich.', 'fact probable'],
    ['Vieles deutet darauf hin, dass der Brand gelegt wurde.', 'fact probable'],
    ['Wahrscheinlich schließt das Bad Mitte September.', 'future probable'],
    ['Das Stück läuft voraussichtlich bis Mai.', 'future probable'],
    ['Aller Voraussicht nach wird die Fähre verkauft.', 'future probable'],
    ['Möglicherweise war die Bremse defekt.', 'fact possible'],
    ['Vielleicht fehlte der Kasse ein Beleg.', 'fact possible'],
    ['Womöglich steckte der Schlüssel noch.', 'fact possible'],
    ['Der Konzern könnte das Werk schließen.', 'future possible'],
    ['Der Brand könnte im Keller ausgebrochen sein.', 'fact possible'],
    ['Ein Kabel könnte der Grund sein.', 'fact possible'],
    ['Möglicherweise entsteht im Tal ein See.', 'future possible'],
    ['Es ist möglich, dass der Fluss über die Ufer tritt.', 'fact possible'],
    ['Es kann sein, dass die Bremse versagte.', 'fact possible'],
    ['Ein technischer Defekt ist nicht ausgeschlossen.', 'fact possible'],
    ['Weitere Fälle sind nicht auszuschließen.', 'future possible'],
    ['Oberhalb von 800 Metern kann es schneien.', 'future possible'],
    ['Auf den Straßen kann es zu Staus kommen.', 'future possible'],
    ['Unter Umständen fehlte dem Fahrer die Sicht.', 'fact possible'],
    ['Das mag an der Hitze liegen.', 'fact possible'],
  ]);
});

describe('words that look like hedges, or hold only a part', () => {
  check([
    ['Der Kanzler fühlt sich in Bonn wohl.', 'fact asserted'],
    ['Die Kinder fühlten sich sichtlich wohl.', 'fact asserted'],
    ['Die Stadt hat sehr wohl davon gewusst.', 'fact asserted'],
    ['Die Polizei nahm den mutmaßlichen Täter fest.', 'fact asserted'],
    ['Die Polizei stoppte eine offenbar betrunkene Fahrerin.', 'fact asserted'],
    ['Sie verlor wegen wohl überhöhter Geschwindigkeit den Halt.', 'fact asserted'],
    ['Rund 300 Menschen kamen zur Messe.', 'fact asserted'],
    ['Etwa 40 Häuser stehen unter Wasser.', 'fact asserted'],
    ['Am Strand scheint die Sonne.', 'fact asserted'],
    ['Der Mann, der wohl krank war, kam zu spät.', 'fact asserted'],
    ['Der Verein spielt, obwohl er vermutlich absteigt, weiter vor vollem Haus.', 'fact asserted'],
    ['Anmeldungen sind noch möglich.', 'fact asserted'],
    ['Die Ursache war offensichtlich.', 'fact asserted'],
    ['Der Zug konnte nur langsam fahren.', 'fact asserted'],
    ['Zur Feier kamen vielleicht 300 Gäste.', 'fact asserted'],
    ['Die Brücke ist der wohl älteste Bau der Stadt.', 'fact asserted'],
    ['Die Gemeinde zahlte wohl oder übel.', 'fact asserted'],
  ]);
});

describe('negation of the statement', () => {
  check([
    ['Der Damm hielt nicht.', 'fact negated'],
    ['Verletzt wurde niemand.', 'fact negated'],
    ['Niemand wurde verletzt.', 'fact negated'],
    ['Die Ärzte fanden keine Hinweise auf Schläge.', 'fact negated'],
    ['Das Amt hat die Klage noch nicht zugelassen.', 'fact negated'],
    ['Die Fähre verkehrt nicht mehr.', 'fact negated'],
    ['Weder der Fahrer noch die Beifahrerin trug einen Gurt.', 'fact negated'],
    ['Die Stadt war nie Mitglied des Verbands.', 'fact negated'],
    ['Der Vertrag wurde keineswegs gekündigt.', 'fact negated'],
    ['Der Rat hat nichts beschlossen.', 'fact negated'],
    ['Kein Haus blieb stehen.', 'fact negated'],
    ['Er konnte den Ball nicht halten.', 'fact negated'],
    ['Nicht alle Schulen haben geöffnet.', 'fact negated'],
    ['Rentner müssen die Gebühr nicht zahlen.', 'fact negated'],
    ['Die Polizei konnte nicht nachweisen, dass der Mann dort war.', 'fact negated'],
  ]);
});

describe('negations that leave the statement as it is', () => {
  check([
    ['Nicht nur der Keller stand unter Wasser.', 'fact asserted'],
    ['Nicht zuletzt der Regen half den Helfern.', 'fact asserted'],
    ['Nicht der Fahrer, sondern die Beifahrerin starb.', 'fact asserted'],
    ['Das Fest war nichts weniger als ein Triumph.', 'fact asserted'],
    ['Nicht weniger als 300 Menschen kamen.', 'fact asserted'],
    ['Zur Probe kamen nicht mehr als zehn Sänger.', 'fact asserted'],
    ['Nicht selten bleibt der Bus stecken.', 'fact asserted'],
    ['Der Bau ist nicht unumstritten.', 'fact asserted'],
    ['Ein nicht näher genannter Zeuge sah den Wagen.', 'fact asserted'],
    ['Die Stadt darf die Linden nicht fällen.', 'fact asserted'],
    ['Hunde dürfen nicht in das Bad.', 'fact asserted'],
    ['Niemand bestreitet den Schaden.', 'fact asserted'],
    ['Der Mann, der nicht schwimmen konnte, überlebte.', 'fact asserted'],
    ['Die Stadt zahlte, weil kein Gericht es verbot.', 'fact asserted'],
    ['Keine zwei Stunden später brannte der Stall.', 'fact asserted'],
    ['Die nicht geimpften Kinder blieben zu Hause.', 'fact asserted'],
    ['Kein Geringerer als der König kam zur Taufe.', 'fact asserted'],
  ]);
});

describe('questions and conditions', () => {
  check([
    ['Ob die Brücke noch trägt, ist offen.', 'fact open'],
    ['Unklar ist, wer den Brand gelegt hat.', 'fact open'],
    ['Wie es dazu kam, ist bislang nicht bekannt.', 'fact open'],
    ['Wann die Strecke wieder frei ist, steht noch nicht fest.', 'future open'],
    ['Es wird geprüft, ob die Frist verstrichen ist.', 'fact open'],
    ['Es bleibt abzuwarten, ob der Plan gelingt.', 'future open'],
    ['Die Ursache des Brandes ist noch unklar.', 'fact open'],
    ['Die Angaben konnte niemand bestätigen.', 'fact open'],
    ['Sollte der Damm brechen, wäre das Tal verloren.', 'fact open'],
    ['Wenn es regnet, wird das Fest verlegt werden.', 'future open'],
    ['Falls der Rat zustimmt, beginnt der Bau.', 'fact open'],
    ['Wenn der Fluss steigt, würde die Straße überflutet.', 'fact open'],
  ]);
  check([
    ['Wenn der Star singt, weint das ganze Haus.', 'fact asserted'],
    ['Die Polizei klärte, wer den Wagen gefahren hatte.', 'fact asserted'],
    ['Das Dach der Halle ist offen.', 'fact asserted'],
    ['Auch wenn es regnet, fährt die Bahn.', 'fact asserted'],
    ['Der Zugang zum Hafen bleibt offen.', 'fact asserted'],
    ['Was der Rat beschloss, ist nun Gesetz.', 'fact asserted'],
  ]);
});

describe('what the outlet passes on as a call', () => {
  check([
    ['Wer das Haus besucht, soll festes Schuhwerk tragen.', 'demand open'],
    ['Anwohner sollen Fenster und Türen geschlossen halten.', 'demand open'],
    ['Wanderer sollten festes Schuhwerk tragen.', 'demand open'],
    ['Zeugen sollen sich bei der Wache melden.', 'demand open'],
  ]);
});

describe('what the outlet says outright to be felt or of worth', () => {
  check([
    ['Der Besitzer Otto ist überglücklich.', 'evaluation asserted'],
    ['Die Anwohner sind verärgert.', 'evaluation asserted'],
    ['Die Schüler sind stolz auf ihr Stück.', 'evaluation asserted'],
    ['Ein Glücksfall ist diese Leiterin für das Haus.', 'evaluation asserted'],
    ['Eine kluge Idee ist das nicht.', 'evaluation negated'],
    ['Diese Aufführung ist ein Wagnis.', 'evaluation asserted'],
    ['Der Vertrag ist ein wichtiges Signal.', 'evaluation asserted'],
    ['An Selbstvertrauen mangelt es ihr nicht.', 'evaluation negated'],
    ['Hätte der Torwart nicht gehalten, wäre es anders ausgegangen.', 'evaluation open'],
    ['Ob der Bund zahlt, ist noch offen.', 'future open'],
    ['Unklar ist, ob der Zeuge kommt.', 'future open'],
    ['Ob der Verein die Jugend tatsächlich fördert, ist nicht ganz klar.', 'fact open'],
    ['Ob das Werk bereits liefert, ist unklar.', 'fact open'],
  ]);
  check([
    ['Die Anwohner sind umgezogen.', 'fact asserted'],
    ['Ein Kilogramm ist ein Maß für die Masse.', 'fact asserted'],
    ['Eine alte Mühle ist das Haus am Fluss.', 'fact asserted'],
    ['Der Hafen ist ein wichtiger Standort der Werften.', 'fact asserted'],
    ['Die Polizei hat am Montag den Turm räumen lassen.', 'fact asserted'],
    ['Die Stadt hat am Freitag die Halle sperren müssen.', 'fact asserted'],
    ['Vor dem Landgericht sind 23 Verhandlungstage angesetzt.', 'fact asserted'],
    ['Ob das stimmt, ist offen.', 'fact open'],
    ['Sollte der Streik andauern, droht dem Werk der Stillstand.', 'future open'],
  ]);
});
