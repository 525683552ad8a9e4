import { describe, expect, it } from 'vitest';
import { joinedTextOf } from '../../../core/span.ts';
import { readGerman } from '../../../languages/de/read.ts';
import { articleOf } from './support/texts.ts';

/** The words by which the outlet's own claims in a text are taken for opinions, claim by claim. */
const opinionsIn = (text: string): readonly string[] =>
  readGerman(articleOf(text))
    .claims.filter(({ form, kind }) => form === 'own' && kind === 'evaluation')
    .flatMap(({ reasons }) => reasons.filter(({ label }) => label === 'kind:evaluation'))
    .map(({ spans }) => joinedTextOf(text, spans));

const REPORT =
  'Die Brücke über die Lohe wurde 1962 gebaut. Am 3. Mai wurde sie für den Verkehr gesperrt. Die Stadt ließ 14 Pfeiler untersuchen. ';

describe('a sentence by itself is an opinion', () => {
  it.each([
    // Praise, blame, absurdity, morality.
    'Dieser Plan ist absurd.',
    'Das ist ein Armutszeugnis für die ganze Stadt.',
    'Der Entwurf ist nichts als Symbolpolitik.',
    'Was für ein Trauerspiel!',
    'Eine Farce!',
    'Die Begründung des Rates ist hanebüchen.',
    'Das Orchester spielte grandios.',
    'Der Auftritt des Ministers war peinlich.',
    'Die Reform ist unausgegoren und ungerecht.',
    'Hier werden Steuergelder verschleudert.',
    'Die Verwaltung vertuscht und redet schön, das ist schäbig.',
    'Seltsamerweise schweigt das Amt dazu.',
    'Der Senat hat das Thema jahrelang verschlafen.',
    'Diese Debatte ist scheinheilig.',
    'Die Regierung verharmlost das Problem.',
    'So eine Frechheit ist unverzeihlich.',
    'Das Verfahren gleicht einer Hexenjagd.',
    'Der Vorschlag ist vernünftig.',
    'Es ist gut, dass der Rat nachgegeben hat.',
    'Wichtig ist, dass nun endlich gehandelt wird.',
    'Das war ein Fehler.',
    'Das Gesetz ist zu kompliziert.',
    // First person, the reader, all of us.
    'Ich finde diese Lösung überzeugend.',
    'Ich glaube fest an diese Stadt.',
    'Mir graut vor diesem Sommer.',
    'Wir sollten uns nicht alles gefallen lassen.',
    'Man muss sich das einmal vorstellen.',
    'Man fragt sich, wofür es dieses Amt noch gibt.',
    'Glauben Sie kein Wort davon!',
    'Schauen Sie genau hin.',
    'Du darfst dich ruhig ärgern.',
    // Questions that ask nobody, and calls.
    'Wer soll das bezahlen?',
    'Ist das wirklich noch Demokratie?',
    'Und wo bleibt der Protest?',
    'Hat denn niemand daraus gelernt?',
    'Warum eigentlich nicht gleich alles verbieten?',
    'Schluss mit dem Theater!',
    // Particles, stance, turns of phrase.
    'Das kann ja heiter werden.',
    'Leider fehlt dem Rat der Mut.',
    'Zum Glück regnet es hier selten.',
    'Kein Wunder, dass die Leute gehen.',
    'Am Ende zahlt wohl wieder der Bürger.',
    'Das ist doch längst überfällig.',
    'Das ist eben so.',
    'Von wegen Fortschritt.',
    'Der Rat hat nicht einmal gefragt.',
    'Es wird immer schlimmer.',
    'Hoffentlich bleibt es dabei.',
    'Ausgerechnet dieses Haus bekommt den Preis.',
    'Das Ganze ist mehr als fragwürdig.',
    'Unterm Strich bleibt nur Enttäuschung.',
    'Aber das will natürlich niemand hören.',
    'Die sogenannten Experten lagen völlig daneben.',
    'Doch darum geht es der Regierung gar nicht.',
    'Mit anderen Worten: Die Reform ist gescheitert.',
    'So sieht also Bürgernähe aus.',
    'Sie verkaufen uns das als „Fortschritt“, und alle klatschen.',
  ])('%s', (text) => {
    expect(opinionsIn(text)).not.toEqual([]);
  });
});

describe('a sentence by itself is no opinion', () => {
  it.each([
    'Starker Regen hat am Montag Keller überflutet.',
    'Die Fahrerin erlitt schwere Verletzungen.',
    'Der Mann ist in kritischem Zustand.',
    'Die Schülerin hatte gute Noten in Mathematik.',
    'Sie lief die beste Zeit der Saison.',
    'Wegen schlechter Sicht wurde der Flughafen geschlossen.',
    'Die Brücke wurde 1962 gebaut.',
    'Das Bad öffnet am 3. Mai.',
    'Im Landkreis wurden 14 Fälle gemeldet.',
    'Der Haushalt umfasst 12 Millionen Euro.',
    'Die Ministerin reist am Dienstag nach Rom.',
    'Der Fluss ist 87 Kilometer lang.',
    'Zwei Männer wurden in der Nacht festgenommen.',
    'Das Gericht verurteilte ihn zu drei Jahren Haft.',
    'Der Zug hielt in Nordhafen und fuhr nach Süden weiter.',
    'Die Polizei sperrte die Straße für zwei Stunden.',
    'Die Passagiere verließen das Flugzeug über Rutschen.',
    'Gut geschützt standen die Geräte im Keller.',
    'Das Stück läuft bis Juni im Stadttheater.',
    'Die Mannschaft gewann mit 3:1.',
    'In der Stadt leben 40.000 Menschen.',
    'Die Feuerwehr löschte den Brand.',
    'Der Betrieb beschäftigt 300 Angestellte in Nordhafen.',
    'Der Vertrag gilt seit Januar.',
    'Die Wahl findet im September statt.',
    'An der Schule unterrichten 60 Lehrer.',
    'Der Angeklagte erschien mit seinem Anwalt.',
    'Sie studierte in Kiel und arbeitete danach bei der Bahn.',
    'Bei dem Unfall entstand ein Schaden von 4000 Euro.',
    'Die Partei kam bei der Wahl auf 12 Prozent.',
    'Der Damm besteht aus Lehm und Kies.',
    'Das Schiff liegt im Hafen von Nordhafen.',
    'Philipp Lahm wurde am Mittwoch operiert.',
    'Der Bericht umfasst 200 Seiten und drei Anhänge.',
    'Können Sie uns das Verfahren erläutern?',
    // Somebody's judgement is not the outlet's.
    '„Das ist ein Skandal“, sagte die Bürgermeisterin.',
    'Die Bürgermeisterin nannte den Plan absurd.',
    'Der Plan sei absurd, sagte Haller.',
    'Die Opposition kritisierte den Entwurf als unausgegoren.',
    'Rom zeigte sich enttäuscht über das Urteil.',
  ])('%s', (text) => {
    expect(opinionsIn(text)).toEqual([]);
  });
});

describe('within a report it still is an opinion', () => {
  it.each([
    'Diese Ausrede ist absurd.',
    'Der Umgang mit den Anwohnern ist schäbig.',
    'Die Untersuchung ist eine Farce.',
    'Das ist erschreckend.',
    'Leider ist das noch immer nicht gut genug.',
    'Eine Zumutung für alle!',
    'Seltsamerweise fehlt der Bericht des Jahres.',
    'Die Stadt hat jahrelang geschlampt und beschönigt.',
    'Die Sperrung ist überflüssig.',
    'Das Ergebnis ist beschämend.',
    'Die Erklärung wirkt fadenscheinig.',
    'Mit dieser Stümperei muss Schluss sein.',
  ])('%s', (text) => {
    expect(opinionsIn(REPORT + text)).not.toEqual([]);
  });
});

describe('within a report it is none', () => {
  it.each([
    // Weak signs are a turn of style there.
    'Doch die Sperrung hält wohl noch an.',
    'Man kann die Brücke zu Fuß überqueren.',
    'Offenbar rostet der Stahl schon länger.',
    'Und auch der Radweg ist gesperrt.',
    'Die Umleitung ist sehr lang.',
    'Die Brücke muss erneuert werden.',
    'Wie lange die Sperrung dauert, ist nicht klar.',
    'Nicht einmal Fahrräder dürfen hinüber.',
    'Immer mehr Fahrer weichen aus.',
    'Ob das Geld reicht, weiß niemand.',
    'Wie geht es weiter?',
    'Wer trägt die Kosten?',
    'Die angebliche Zeugin erschien nicht vor Gericht.',
    'Das sogenannte Lohetal ist ein Naturschutzgebiet.',
    'Der vermeintliche Täter wurde freigelassen.',
    // What only sounds like a judgement.
    'Starker Regen hatte den Boden aufgeweicht.',
    'Zwei Arbeiter wurden schwer verletzt.',
    'Die Sicht war schlecht.',
    'Das Wetter war gut.',
    'Eine Frau schwebt in kritischem Zustand.',
    'Die Werkstatt arbeitet mit guten Geräten.',
    'Das Boot kenterte in schwerer See.',
    'Der Skandal um die Baufirma beschäftigt den Landtag.',
    'Die Katastrophe kostete 14 Menschen das Leben.',
    'Das Drama läuft im Stadttheater.',
    'Die Passagiere stiegen in Busse um.',
    'Der verheerende Sturm deckte Dächer ab.',
    'Sein Gegner war Haller, der beste Werfer der Liga.',
    'Die Bremsen versagten.',
    'Der Versuch scheiterte an einem technischen Problem.',
    'Das Gericht sprach von fahrlässiger Tötung.',
    'Die Lage ist ernst.',
    'Der Film ist mit einem Preis ausgezeichnet worden.',
    'Der Täuschungsversuch wurde bei der Prüfung bemerkt.',
    'Rita Feige leitet das Amt.',
  ])('%s', (text) => {
    expect(opinionsIn(REPORT + text)).toEqual([]);
  });
});

describe('the reason', () => {
  it.each([
    ['Dieser Plan ist absurd.', ['absurd']],
    ['Ich finde diese Lösung überzeugend.', ['Ich … überzeugend']],
    ['Wer soll das bezahlen?', ['Wer soll … ?']],
    ['Leider fehlt dem Rat der Mut.', ['Leider … fehlt … Mut']],
    ['Kein Wunder, dass die Leute gehen.', ['Kein Wunder']],
    ['Eine Farce!', ['Farce … !']],
  ])('of “%s” is %j', (text, words) => {
    expect(opinionsIn(text)).toEqual(words);
  });

  it('lies in the statement that judges, not in its neighbour', () => {
    const text = `${REPORT}Die Brücke ist seit Mai gesperrt; das ist eine Farce.`;
    expect(opinionsIn(text)).toEqual(['Farce']);
  });
});
