/** Nouns in a denial that name when, where or how it was made, and no deed. Collected for this project. */
export const NO_DEEDS =
  /^(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Abend|Morgen|Mittag|Nachmittag|Vormittag|Nacht|Gericht|Anfrage|Interview|Gespräch|Zeitung|Prozess|Januar|Februar|März|April|Juni|Juli|August|September|Oktober|November|Dezember|Woche|Stunden|Brief|Erklärung|Mitteilung|Stellungnahme|Sender|Nachrichtenagentur|Agentur|Unwahrheit|Lüge|Lügen|Verleumdung\p{L}*|Unsinn|Falsch\p{L}*|Ende|Abrede|Dementi|Widerspruch|Unschuld|Angaben|Wehr)$/u;
