import { describe, expect, it } from 'vitest';
import { claimWith, reportOn } from './support/texts.ts';

/** Passages, some words of a claim in them, and the name and kind of the source it must have. */
const PASSAGES = [
  // Pronouns for whoever the clause before is about.
  [
    'Ein 39-jähriger Landwirt wurde verletzt. Er sagte: „Plötzlich zersprang die Scheibe.“',
    'zersprang',
    'unnamed',
  ],
  [
    'Beobachter erwarten Streit, sie trauen der Regierung nicht zu, den Ort zu schützen.',
    'schützen',
    'vague',
  ],
  [
    'Wissenschaftler der Hochschule Lindtal stellten Daten vor. Sie gehen davon aus, dass der See kippt.',
    'kippt',
    'unnamed',
  ],
  ['Minister Jan Brodt will ein neues Gesetz. Er sagte, das alte tauge nichts.', 'tauge', 'person'],
  ['Die Firmen streiten. Sie sind sich sicher, dass der Preis fällt.', 'fällt', 'institution'],
  [
    'Senatorin Hanna Grewe hat die Kritik der Bühnen zurückgewiesen, die Kürzung sei kopflos. Kein Haus werde schließen, sagte sie.',
    'Haus',
    'person',
  ],
  // Whose doctor, son or team it is says who speaks, and is not who speaks.
  [
    'Jan Romer fehlte am Samstag. Der behandelnde Arzt Romers sagte, er könne bald wieder spielen.',
    'spielen',
    'unnamed',
  ],
  ['Jan Romer fehlte am Samstag. Romers Sohn sagte, es gehe ihm gut.', 'gut', 'unnamed'],
  ['Ida Thorn gewann. Thorns Wahlkampfteam teilte mit, sie rede am Abend.', 'rede', 'institution'],
  ['Ida Thorn gewann. Thorns Sprecher Jan Romer sagte, sie rede am Abend.', 'rede', 'person'],
  ['Nordlands Präsident Paul Ahlers sagte, er komme.', 'komme', 'person'],
  ['Zeuge Paul Ahlers kam. Der Anwalt Paul Ahlers sagte, er gehe.', 'gehe', 'person'],
  // Several people, where one of their calling is named.
  ['Ida Thorn (Grüne) kam. Kommunale Politiker sagten, die Brücke halte nicht.', 'Brücke', 'unnamed'],
  // Ages and roles that name nobody, or the one who can be meant.
  [
    'Der Prozess gegen Jörg Hallmann beginnt. Er habe nichts gewusst, sagte der 58-Jährige.',
    'gewusst',
    'person',
  ],
  ['Ein Rentner steht vor Gericht. Er habe nichts gewusst, sagte der 58-Jährige.', 'gewusst', 'unnamed'],
  ['Der Zug hielt an. Er habe nichts gehört, sagte ein Fahrgast.', 'gehört', 'unnamed'],
  ['Richterin Ida Thorn las das Urteil. Er habe nichts gewusst, sagte der Angeklagte.', 'gewusst', 'unnamed'],
  // Names in quotation marks.
  ['Der Hacker „Velox9“ meldete sich. „Velox9“ erklärte, er habe den Code geknackt.', 'geknackt', 'person'],
  [
    'Unter dem Pseudonym „Velox9“ schrieb jemand. „Velox9“ erklärte, er habe den Code geknackt.',
    'geknackt',
    'person',
  ],
  [
    'Die Initiative „Saubere Aue“ lud ein. „Saubere Aue“ erklärte, der Fluss sei krank.',
    'krank',
    'institution',
  ],
  ['„Lindtaler Bote“ berichtete, der Fluss sei krank.', 'krank', 'media'],
  // Names behind attributes, beside places.
  ['Jan Brodt siegte. Der in Aue geborene Brodt sagte, er sei müde.', 'müde', 'person'],
  ['Zuvor hatte ein Anführer auf der anderen Seite, Jan Brodt, erklärt, die Front halte.', 'Front', 'person'],
  ['Velmoras früherer Regierender Bürgermeister Jan Brodt sagte, die Stadt sei pleite.', 'pleite', 'person'],
  // Charges with an authority behind them, and without.
  [
    'Die Staatsanwaltschaft Aurich hat Anklage gegen einen Rentner erhoben: Ihm wird vorgeworfen, seinen Nachbarn bestohlen zu haben.',
    'bestohlen',
    'institution',
  ],
  [
    'Die Staatsanwaltschaft Aurich hat Anklage erhoben. Der Mann soll Briefe geöffnet haben.',
    'Briefe',
    'institution',
  ],
  [
    'Die Polizei nahm vier Männer fest. Bei ihnen soll es sich um Mitglieder einer Bande handeln.',
    'Bande',
    'institution',
  ],
  ['Der Zoll stoppte einen Lastwagen. Der Fahrer soll Tabak geschmuggelt haben.', 'Tabak', 'institution'],
  [
    'Das Gericht erließ Haftbefehl gegen drei Männer. Ihnen wird vorgeworfen, Autos gestohlen zu haben.',
    'gestohlen',
    'vague',
  ],
  ['Ein Mann steht vor Gericht. Er soll seine Nachbarin bedroht haben.', 'bedroht', 'vague'],
  ['Die Gräfin starb 1802. Auf dem Schloss soll es seither spuken.', 'spuken', 'vague'],
  ['Unter den Opfern sollen sich auch zwei Kinder befinden.', 'Kinder', 'vague'],
  ['Der Täter soll aus Aurich stammen.', 'stammen', 'vague'],
  // Suppositions that go on.
  [
    'Nach Ansicht von Jan Brodt könnte der Damm brechen. Das Wasser könnte auch durch den Keller kommen.',
    'Keller',
    'person',
  ],
  // Outlets that lean on others speak for themselves.
  [
    'Wie das Staatsfernsehen unter Berufung auf Retter berichtete, werden vier Bergleute vermisst.',
    'Bergleute',
    'media',
  ],
  ['Der „Nordkurier“ meldete unter Berufung auf die Agentur, das Werk werde verkauft.', 'Werk', 'media'],
  ['Nach einem Bericht der Nachrichtenagentur Norpress ist das Werk verkauft.', 'Werk', 'media'],
  ['Nach Recherchen des MDR ist das Werk verkauft.', 'Werk', 'media'],
  ['Nach Informationen der dpa wird der Klub verkauft.', 'Klub', 'media'],
  // Documents and observation.
  ['Laut Anklageschrift war die Kasse leer.', 'Kasse', 'document'],
  ['Laut Datenschreiber war der Autopilot an.', 'Autopilot', 'document'],
  ['Laut einem Gutachten des Instituts ist der Kran zu alt.', 'Kran', 'document'],
  ['In den Unterlagen heißt es, die Brücke sei marode.', 'Brücke', 'document'],
  ['Messungen ergaben, dass der Grenzwert überschritten war.', 'Grenzwert', 'document'],
  ['Umfragen sagen der Partei sieben Prozent voraus.', 'sieben', 'document'],
  ['Am Tor brannten zwei Autos, wie ein dpa-Reporter beobachtete.', 'Autos', 'observation'],
  ['Nach Beobachtungen eines dpa-Reporters brannten zwei Autos.', 'Autos', 'observation'],
  // Bodies.
  [
    'Die Staatsanwaltschaft gab am Montag, dem 27. März, die Einstellung des Verfahrens bekannt.',
    'Einstellung',
    'institution',
  ],
  ['Nach einer Auflage des Amtsgerichts soll er sich jede Woche melden.', 'melden', 'institution'],
  ['Die Polizei geht dem Verdacht nach, dass ein Nachbar den Brand gelegt hat.', 'Brand', 'institution'],
  ['Gemäss der Kantonspolizei prallte er gegen ein Auto.', 'Auto', 'institution'],
  ['Nach offiziellen Angaben starben drei Menschen.', 'starben', 'institution'],
  ['Schätzungen zufolge nimmt die Organisation Milliarden ein.', 'Milliarden', 'vague'],
  ['Die Organisation nimmt Schätzungen zufolge Milliarden ein.', 'Milliarden', 'vague'],
] as const;

describe('the source of a claim in its passage', () => {
  it.each(PASSAGES)('%s (%s): %s', (text, words, kind) => {
    const around = reportOn(text).claims.filter(({ quote }) => quote.includes(words));
    const [innermost] = around.toSorted((a, b) => a.quote.length - b.quote.length);
    expect(innermost?.sources.map((source) => source.kind)).toEqual([kind]);
  });

  it('asserts what the outlet saw itself', () => {
    const claim = claimWith(reportOn('Eine dpa-Reporterin zählte vor dem Rathaus 60 Menschen.'), 'zählte');
    expect(claim).toMatchObject({ form: 'reported', certainty: 'asserted', standing: ['documented'] });
  });
});
