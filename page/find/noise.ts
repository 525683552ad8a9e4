/** A run that is nothing but a label of the page's furniture. */
const LABELS =
  /^(?:anzeige|werbung|advertisement|ad|sponsored|teilen|share|drucken|print|merken|kommentare?|comments?|artikel (?:anhören|teilen|merken|drucken)|newsletter|weiterlesen|read more|mehr lesen|mehr anzeigen|foto|video|quelle|bild|live|stand|update|externer inhalt|facebook|twitter|whatsapp|e-?mail|\d+ kommentare?|\d+ comments?|\d+ min(?:uten|utes)?(?: lesezeit| read)?)[.:!]?$/i;

/** A line that points elsewhere or credits a picture: what it begins with gives it away. */
const POINTERS =
  /^(?:lesen sie (?:auch|dazu|hier|mehr)|lies (?:auch|hier)|auch (?:interessant|lesenswert)|mehr (?:zum thema|dazu|infos)|zum thema|weitere (?:artikel|nachrichten|infos)|das könnte sie|passend dazu|siehe auch|hintergrund:|rubriklistenbild|symbolbild|titelbild|foto(?:s)?:|bild(?:er)?:|quelle(?:n)?:|video:|©|\(c\)|von:? (?:\p{Lu}\S+ ?){1,4}$|by:? (?:\p{Lu}\S+ ?){1,4}$|stand:|veröffentlicht|aktualisiert|zuletzt aktualisiert|erstellt|published|updated|last updated|read (?:more|also|next)|related|see also|more (?:on|from)|also read|photo(?:s)?:|image:|picture:|sign up|subscribe|follow (?:us|@)|folgen sie uns|jetzt abonnieren|hier abonnieren|copyright|all rights reserved|alle rechte vorbehalten)/iu;

/** Pointers are short; a paragraph that only begins like one is text. */
const MAX_POINTER = 220;

/** Whether a run of text is page furniture rather than article. */
export const isNoise = (text: string): boolean =>
  LABELS.test(text) || (text.length <= MAX_POINTER && POINTERS.test(text));
