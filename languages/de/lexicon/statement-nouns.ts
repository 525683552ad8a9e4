const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/**
 * Nouns for what somebody says, thinks or reckons: „nach Angaben“, „seiner Meinung nach“, „Schätzungen zufolge“.
 * Lower case, in the forms these phrases use. Collected for this project.
 */
const STATEMENTS: ReadonlySet<string> = new Set(
  words(`angaben angabe aussagen auskunft auskünften sicht ansicht ansichten auffassung meinung einschätzung einschätzungen
    überzeugung erkenntnissen erkenntnisse erkenntnisstand kenntnisstand darstellung darstellungen schilderung
    schilderungen informationen worten lesart schätzung schätzungen berechnung berechnungen bekunden dafürhalten version
    vorhersage vorhersagen prognose prognosen annahme annahmen vermutung vermutungen
    vernehmen gerüchten erfahrungen sichtweise darlegung darlegungen bewertung deutung
    interpretation befürchtung befürchtungen erwartung erwartungen beteuerungen beschreibung
    beschreibungen`),
);

/**
 * Nouns for texts and acts of stating that are also events: „nach der Mitteilung“ may mean „when it was out“.
 * With an indefinite article, a demonstrative or none they are sources.
 */
const EVENTS: ReadonlySet<string> = new Set(
  words(`aussage mitteilung mitteilungen information bericht berichten berichte meldung meldungen umfrage umfragen studie
    studien veröffentlichung veröffentlichungen pressemitteilung erklärung gutachten artikel stellungnahme ankündigung
    ankündigungen hochrechnung hochrechnungen anklage anklageschrift behauptung behauptungen äußerung äußerungen`),
);

/** Nouns for data, plans and wishes: sources with any article, for no one would mean the time after them. */
const CONTENTS: ReadonlySet<string> = new Set(
  words(`zahlen daten positionsdaten messdaten plänen statistik statistiken idee ideen
    wunsch willen vorschlag vorschlägen entwurf gesetzentwurf vorgaben regeln regelung bestimmungen definition
    meinungsumfragen quellen`),
);

/** Nouns for inquiries and the like: sources where their maker is named or where the clause tells what they found. */
const INQUIRIES: ReadonlySet<string> = new Set(
  words(`ermittlungen ermittlung recherchen recherche erhebung erhebungen untersuchung untersuchungen analyse analysen test
    tests auswertung auswertungen beobachtung beobachtungen ergebnissen erkenntnis vorstellung vorstellungen auflage auflagen anordnung anordnungen`),
);

/** Nouns for rulings and agreements: sources only where the clause tells what they say. */
const RULINGS: ReadonlySet<string> = new Set(
  words(`urteil urteilen beschluss beschlüssen entscheidung entscheid vertrag vereinbarung abkommen einigung spruch
    vorschrift vorschriften erlass`),
);

/** What a compound may end in: „Polizeiangaben“, „Expertenmeinung“, „Medienberichten“. */
const COMPOUND =
  /(?<=.{3})(?:angaben|aussagen|auskunft|meinung|ansicht|informationen|berichten?|berichts|meldung(?:en)?|mitteilung|einschätzung(?:en)?|schätzung(?:en)?|erkenntnissen?|umfragen?|studien?|prognosen?|statistik|darstellung|veröffentlichung|quellen|artikels?|zahlen)$/;

/** How a noun behaves after „nach“. */
export type StatementClass = 'statement' | 'event' | 'content' | 'inquiry' | 'ruling';

/** The class of a noun for something stated, by itself or as the end of a compound; undefined for other nouns. */
export function statementClass(lower: string): StatementClass | undefined {
  if (STATEMENTS.has(lower)) return 'statement';
  if (EVENTS.has(lower)) return 'event';
  if (CONTENTS.has(lower)) return 'content';
  if (INQUIRIES.has(lower)) return 'inquiry';
  if (RULINGS.has(lower)) return 'ruling';
  const end = COMPOUND.exec(lower)?.[0];
  if (!end) return undefined;
  return EVENTS.has(end) || /^(?:bericht|artikel)/.test(end) ? 'event' : 'statement';
}

/** What is looked at, not who looks: „nach Ansicht der Bilder“, „nach Sicht der Akten“. */
export const isViewed = (lower: string): boolean =>
  /(?:film|bild|video|foto|material|aufnahme|akte|unterlage|beweis|ding)(?:es|er|ern|en|e|n|s)?$/.test(lower);

/** Whose statement a compound is: „Polizeiangaben“ → „Polizei“; empty where the word is no compound of that make. */
export function makerIn(noun: string): string {
  const maker =
    /^(.{3,}?)-?(?:angaben|aussagen|auskunft|meinung|ansicht|informationen|einschätzung(?:en)?)$/i.exec(noun);
  return (maker?.[1] ?? '').replace(/(?<=(?:ung|ion|heit|keit|schaft|tät|amt|ium|men|dienst))s$/, '');
}

/** Laws and statutes: „nach dem Grundgesetz“, „nach Artikel 5“. */
export const isLaw = (lower: string): boolean =>
  /(?:gesetz|gesetzes|verfassung|verordnung|satzung|gesetzbuch|richtlinie|grundgesetz)$/.test(lower) ||
  /^(?:artikel|paragraf|paragraph|absatz)$/.test(lower);

/** Objects of loud acts: „rief laut Parolen“, „hörte laut Musik“. */
export const LOUD_OBJECTS: ReadonlySet<string> = new Set(
  words(`musik beifall parolen hilfe alarm kritik protest proteste lieder gebete applaus slogans sprechchöre hymne radio
    unmut zweifel bedenken`),
);
