const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What a document, a recording or data does with what is in it; all presuppose that it is so. Collected for this project. */
export const SHOWING_VERBS = set(
  `zeigen belegen beweisen bestätigen dokumentieren ausweisen ergeben nachweisen aufzeigen offenbaren auflisten
  verzeichnen anzeigen festhalten vermerken enthüllen verraten aufdecken aufführen veranschaulichen wiedergeben`,
);

/** What a body does that keeps count; with a number its own figure. Collected for this project. */
export const COUNTING_VERBS = set(`zählen registrieren erfassen`);

/** What somebody does who is there: „sah“, „zählte“. Collected for this project. */
export const WITNESSING_VERBS = set(
  `beobachten sehen zählen hören filmen fotografieren erleben miterleben verfolgen antreffen vorfinden messen
  bemerken wahrnehmen entdecken registrieren ablesen feststellen auffallen mitbekommen`,
);

/** Documents that are works: what they show is their story. Lower case. Collected for this project. */
export const WORKS =
  /(?:film|buch|roman|programm|dokumentation|biografie|memoiren|kommentar|rezension|testament|grafik|plakat|plan|pläne|plänen|beitrag|beiträge)$/;

/** What a document does before a colon, behind which stands what it lets be known. Collected for this project. */
export const REVEALING_VERBS = set(
  `bringen schaffen liefern geben zeigen belegen beweisen verraten offenbaren ergeben bestätigen dokumentieren
  enthüllen aufdecken strafen sprechen machen`,
);
