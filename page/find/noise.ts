/** Lines that are nothing but a label of the page's furniture. */
const LABELS = new Set(
  'anzeige|werbung|advertisement|sponsored|teilen|share|drucken|kommentare|comments|newsletter|weiterlesen|live|externer inhalt'.split(
    '|',
  ),
);

/** How lines begin that point elsewhere, credit a picture, or say who wrote when. */
const POINTERS =
  'lesen sie |auch interessant|mehr zum thema|zum thema:|das könnte sie|siehe auch|rubriklistenbild|symbolbild|titelbild|foto:|bild:|quelle:|video:|©|stand:|veröffentlicht|aktualisiert|published|updated|read more|read also|read next|related:|see also|more from|photo:|image:|sign up|subscribe|folgen sie uns|copyright|alle rechte|all rights'.split(
    '|',
  );

/** "Von: A. Autorin" and "By A Writer": a name and no sentence. */
const BYLINE = /^(?:Von|By):? (?:[A-ZÄÖÜ]\S* ?(?:und |and )?){1,6}$/;
const COUNT = /^\d+ (?:kommentare?|comments?|min\b.*)$/;

/** Pointers are short; a paragraph that only begins like one is text. */
const MAX_POINTER = 220;

/** Whether a run of text is page furniture rather than article. */
export function isNoise(text: string): boolean {
  if (text.length > MAX_POINTER) return false;
  const line = text.toLowerCase();
  return (
    LABELS.has(line.replace(/[.:!]$/, '')) ||
    COUNT.test(line) ||
    BYLINE.test(text) ||
    POINTERS.some((pointer) => line.startsWith(pointer))
  );
}
