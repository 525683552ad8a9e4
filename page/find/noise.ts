/** Lines that are nothing but a label of the page's furniture. */
const LABEL =
  /^(?:anzeige|werbung|advertisement|sponsored|teilen|share|drucken|(?:\d+ )?kommentare?|(?:\d+ )?comments?|\d+ min\b.*|newsletter|weiterlesen|live|externer inhalt)[.:!]?$/i;

/** How lines begin that point elsewhere, credit a picture, or say who wrote when. */
const POINTER =
  /^(?:lesen sie |auch interessant|mehr zum thema|zum thema:|das könnte sie|siehe auch|(?:rubriklisten|symbol|titel)bild|(?:foto|bild|quelle|video|stand|related|photo|image):|©|veröffentlicht|aktualisiert|published|updated|read (?:more|also|next)|see also|more from|sign up|subscribe|folgen sie uns|copyright|alle rechte|all rights)/i;

/** "Von: A. Autorin" and "By A Writer": a name and no sentence. */
const BYLINE = /^(?:Von|By):? [A-ZÄÖÜ]\S*(?: (?:und |and )?[A-ZÄÖÜ]\S*){0,5}$/;

/** Pointers are short; a paragraph that only begins like one is text. */
const MAX_POINTER = 220;

/** Whether a run of text is page furniture rather than article. */
export const isNoise = (text: string): boolean =>
  text.length <= MAX_POINTER && (LABEL.test(text) || BYLINE.test(text) || POINTER.test(text));
