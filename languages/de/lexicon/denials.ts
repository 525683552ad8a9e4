const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Said of an account, these deny it; said of “das”, too. Lower case. Collected for this project. */
export const UNTRUE =
  words(`falsch unwahr unzutreffend unrichtig gelogen erlogen erfunden lüge lügen verleumdung verleumdungen falschmeldung
  falschmeldungen falschbehauptung falschbehauptungen falschaussage falschaussagen falschinformation falschinformationen
  unwahrheit unwahrheiten fake märchen ente erfindung rufmord fehlalarm fälschung`);

/** These deny an account (“der Vorwurf ist haltlos”); said of “das” they may as well judge a deed. */
export const GROUNDLESS =
  words(`absurd haltlos unfug humbug hirngespinst hirngespinste fantasie phantasie nonsens mumpitz schwachsinn unbegründet grundlos gegenstandslos abwegig unsinn unsinnig quatsch blödsinn lächerlich hanebüchen
  konstruiert unberechtigt ungerechtfertigt substanzlos unhaltbar grotesk abstrus`);

/** Of a plan these say that it is no good, not that there is none. */
export const FOOLISH = /falsch(?!meldung)|unsinn|quatsch|blödsinn|unfug|irrtum/iu;

/** What a thing that had been announced or feared turns out to be. */
export const TURNED_OUT_TO_BE =
  words(`falsch unwahr unzutreffend haltlos unbegründet gegenstandslos falschmeldung falschbehauptung fehlalarm scherz irrtum
  fälschung fake erfindung attrappe ente lüge erfunden unhaltbar gelogen falschinformation hoax blindgänger`);

/** What is untrue when it is negated: “nicht wahr”, “nicht der Fall”. */
export const TRUE_WORDS = words(`wahr korrekt zutreffend fall haltbar`);

/** Accusations: “die Vorwürfe”. */
export const ACCUSATION_NOUNS =
  words(`vorwurf vorwürfe vorwürfen vorwurfs anschuldigung anschuldigungen beschuldigung beschuldigungen verdacht tatverdacht
  verdächtigung verdächtigungen unterstellung unterstellungen anklage anklagepunkte tat taten beteiligung verantwortung schuld
  mitschuld korruptionsvorwürfe betrugsvorwürfe missbrauchsvorwürfe plagiatsvorwürfe dopingvorwürfe tatvorwurf tatvorwürfe
  mitwisserschaft tatbeteiligung bezichtigungen bezichtigung`);

/** Reports and rumours: “den Bericht”. */
export const REPORT_NOUNS =
  words(`bericht berichte berichten berichts meldung meldungen medienbericht medienberichte medienberichten zeitungsbericht
  zeitungsberichte zeitungsberichten presseberichte presseberichten berichterstattung gerücht gerüchte gerüchten spekulation
  spekulationen nachricht nachrichten information informationen artikel artikels enthüllungen enthüllung`);

/** What somebody said: “dieser Darstellung”. */
export const STATEMENT_NOUNS =
  words(`behauptung behauptungen darstellung darstellungen angabe angaben aussage aussagen äußerung äußerungen version
  schilderung schilderungen these thesen summe zahl zahlen bilanz`);

/** Nouns for what has been said, of every sort. */
export const isAccountNoun = (lower: string): boolean =>
  ACCUSATION_NOUNS.has(lower) ||
  REPORT_NOUNS.has(lower) ||
  STATEMENT_NOUNS.has(lower) ||
  /.{4}(?:vorwürfen?|vorwurfs?|anschuldigung(?:en)?|behauptung(?:en)?|verdacht|gerüchten?|berichten?)$/.test(
    lower,
  );

/** Whoever is accused, called so. */
export const isAccusedNoun = (lower: string): boolean =>
  /^(?:(?:haupt|mit)?angeklagt|(?:haupt)?beschuldigt|(?:haupt|tat)?verdächtigt?|beklagt|festgenommen|inhaftiert|betroffen)e[nr]?$/.test(
    lower,
  );

/** Those who speak for the accused. */
export const isDefender = (lower: string): boolean =>
  /(?:anwalt|anwälte|anwälten|anwalts|anwältin|anwältinnen|verteidiger|verteidigerin|verteidigung|rechtsbeistand|kanzlei)s?$/.test(
    lower,
  );

/** Contests and costs: “bestreitet ein Spiel”, “bestreitet die Kosten”. */
export const isContested = (lower: string): boolean =>
  /(?:spiele?s?|partien?|finale|finals|läufe?|lauf|rennen|kosten|unterhalt|ausgaben|turnier|saison|match|kampf|kämpfe|duell|derby|konzerte?|programm|auftritte?|auftakt|einsatz|einsätze|leben|lebensunterhalt|begegnung|sitzung|veranstaltung|aufführung|vorstellung|eröffnung|prüfung|finanzierung|titelverteidigung|etappe|wettkampf|wettbewerb|runde|karriere|anteil|haushalt|alltag|halbzeit|abend|teil|länderspiele?|tests?|training|weg)$/.test(
    lower,
  );
