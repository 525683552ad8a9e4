import { tied, type Tied } from './tied.ts';

const LOCKED =
  'Eine frühere Pflegerin wirft dem Heim Ulmenhof vor, Bewohner nachts eingeschlossen zu haben. ';
const DRUNK = 'Nach Angaben der Polizei ist der Sänger Timo Kraft betrunken gegen ein Tor gefahren. ';
const HIRED = 'Der Zoll wirft dem Wirt Alf Gruber vor, zwei Kellner schwarz beschäftigt zu haben. ';

/** What the accused, or whoever speaks for him, says instead. */
export const passages: readonly Tied[] = [
  tied(
    `${LOCKED}Heimleiterin Sonja Klar beteuert, es sei nie eine Tür abgeschlossen worden.`,
    'nie eine Tür abgeschlossen → eingeschlossen',
  ),
  tied(
    `${LOCKED}Eine Sprecherin des Ulmenhofs versicherte, kein Bewohner sei festgehalten worden.`,
    'kein Bewohner sei festgehalten worden → eingeschlossen',
  ),
  tied(
    `${LOCKED}Man habe keine Zimmer verschlossen, sagte eine Sprecherin des Ulmenhofs.`,
    'keine Zimmer verschlossen → eingeschlossen',
  ),
  tied(
    `${LOCKED}„Bei uns wird niemand eingesperrt“, sagte Heimleiterin Sonja Klar.`,
    'niemand eingesperrt → eingeschlossen',
  ),
  tied(`${LOCKED}Der Ulmenhof betont, die Türen stünden nachts immer offen.`),
  tied(`${LOCKED}Heimleiterin Sonja Klar sagte, sie habe keine Zeit.`),
  tied(`${LOCKED}Der Ulmenhof habe keine freien Plätze, sagte Heimleiterin Sonja Klar.`),
  tied(`${LOCKED}Das Heim habe nie Gewinn gemacht, sagte eine Sprecherin.`),
  tied(
    `${DRUNK}Der Sänger bestreitet, am Steuer gesessen zu haben.`,
    'am Steuer gesessen zu haben → betrunken gegen ein Tor gefahren',
  ),
  tied(
    `${DRUNK}Kraft bestreitet, Alkohol getrunken zu haben.`,
    'Alkohol getrunken zu haben → betrunken gegen ein Tor gefahren',
  ),
  tied(
    `${DRUNK}Er sei nicht gefahren, sagte Kraft.`,
    'Er sei nicht gefahren → betrunken gegen ein Tor gefahren',
  ),
  tied(
    `${DRUNK}„Ich bin gar nicht gefahren“, sagte Kraft.`,
    'Ich bin gar nicht gefahren → betrunken gegen ein Tor gefahren',
  ),
  tied(`${DRUNK}Verletzt worden sei niemand, sagte ein Sprecher.`),
  tied(`${DRUNK}„Ich singe nie wieder“, sagte Kraft.`),
  tied(
    `${HIRED}„Diese Leute hat mein Mandant nie gesehen“, sagte Grubers Anwältin Ina Voss.`,
    'nie gesehen → schwarz beschäftigt',
  ),
  tied(
    `${HIRED}„Mein Mandant hat nie jemanden schwarz bezahlt“, sagte sein Anwalt.`,
    'nie jemanden schwarz bezahlt → schwarz beschäftigt',
  ),
  tied(
    `${HIRED}„Ich kenne die beiden nicht“, sagte Gruber.`,
    'Ich kenne die beiden nicht → schwarz beschäftigt',
  ),
  tied(
    `${HIRED}Gruber will die beiden nie gesehen haben.`,
    'will die beiden nie gesehen haben → schwarz beschäftigt',
  ),
  tied(`${HIRED}Gruber will von der Schwarzarbeit nichts gewusst haben.`),
  tied(`${HIRED}Der Wirt beteuerte, alle Mitarbeiter seien angemeldet gewesen.`),
  tied(
    `${HIRED}Er habe niemals gegen Gesetze verstoßen, sagte Gruber.`,
    'niemals gegen Gesetze verstoßen → schwarz beschäftigt',
  ),
  tied(`${HIRED}Gruber sagte, er wolle nicht mehr arbeiten.`),
  tied(`${HIRED}Gruber sagte, er wisse nicht, wie es weitergehe.`),
  tied(`${HIRED}Von einer Razzia habe er nichts gewusst, sagte Gruber.`),
  tied(`${HIRED}Die Wirtschaft habe keine Gäste, sagte ein Nachbar.`),
  tied(
    'Die Liga wirft der Armee vor, Gefangene misshandelt zu haben.\n\nDie Armee hat 9.000 Soldaten. Sie ist seit Mai im Süden.\n\n„Das hat nie stattgefunden“, hält Oberst Milo Berk der Liga entgegen.',
    'nie stattgefunden → Gefangene misshandelt',
  ),
  tied(
    'Laut Regierung haben Kämpfer aus Orm die Stadt Belk besetzt. Orm wies das zurück; ebenso verneinte Bürgermeister Ado Gral, dass Soldaten in der Stadt seien.',
    'Orm wies das zurück → haben Kämpfer',
    'verneinte Bürgermeister Ado Gral → haben Kämpfer',
  ),
  tied(
    'Der Prüfer Ulf Hagen behauptet, die Brücke sei seit Jahren nicht mehr vermessen worden. Amtsleiter Jan Roth hält dagegen, die letzte Vermessung liege kein Jahr zurück.',
    'die letzte Vermessung liege kein Jahr zurück → nicht mehr vermessen worden',
  ),
  tied(
    'Der Student Amir Sol sagt, zwei Polizisten hätten ihn geschlagen. Die Polizei schildert den Ablauf anders: Sol habe zuerst zugeschlagen.',
    'Sol habe zuerst zugeschlagen → hätten ihn geschlagen',
  ),
  tied(
    'Das Rechnungsamt erklärt, die Stadt habe den Bau ohne Ausschreibung vergeben. Das stimme nicht, sagte Bürgermeisterin Eva Rohr. Vielmehr sei zweimal ausgeschrieben worden.',
    'Das stimme nicht → ohne Ausschreibung vergeben',
    'Vielmehr sei zweimal ausgeschrieben worden → ohne Ausschreibung vergeben',
  ),
];
