import { isConsent } from './consent.ts';

/** Lines that are nothing but a label of the page's furniture. */
const LABEL =
  /^(?:anzeige|werbung|advertisement|sponsored|teilen|share|drucken|(?:\d+ )?kommentare?|(?:\d+ )?comments?|\d+ min\b.*|newsletter|weiterlesen|live|externer inhalt|ähnliche (?:beiträge|artikel)|related(?: (?:articles|stories))?|explore further|_+|\*+|-+)[.:!]?$/i;

/** How lines begin that point elsewhere, credit a picture, ask for something, or say who wrote when. */
const POINTER =
  /^[[(]?(?:lesen sie |lies auch|lesetipp|auch interessant|mehr (?:themen|zum thema|dazu|lesen)|weitere (?:artikel|meldungen|nachrichten) |zum thema:|das könnte (?:sie|dich)|siehe auch|(?:rubriklisten|symbol|titel)bild|(?:fotos?|bild|quelle|video|stand|related|photo|image):|©|veröffentlicht|aktualisiert|published|updated|read (?:more|also|next)|see also|more from|click here|sign up|subscribe|follow (?:us|me|@\S+)\b|follow [^.]{1,60} on (?:google|twitter|x|facebook|instagram|bluesky|whatsapp|youtube|tiktok)\b|folgen sie |folge uns|jetzt (?:abonnieren|anmelden|kostenlos)|abonnieren sie|copyright|this document is subject|alle rechte|all rights|dieser (?:artikel|text|beitrag) (?:ist zuerst|erschien|wurde zuerst|stammt) )/i;

/** Who else had a hand in it, in a line of its own. */
const CREDIT =
  /(?:contributed to this (?:report|story|article)|(?:Meinung der Redaktion|opinions? of the (?:editors?|publisher))[^.]*)\.?[\])]?$/;

/** "Von: A. Autorin" and "By A Writer": a name and no sentence. */
const BYLINE = /^(?:Von|By):? [A-ZÄÖÜ]\S*(?: (?:und |and )?[A-ZÄÖÜ]\S*){0,5}$/;

/** Pointers are short; a paragraph that only begins like one is text. */
const MAX_POINTER = 220;

/** Whether a run of text is page furniture rather than article. */
export const isNoise = (text: string): boolean =>
  (text.length <= MAX_POINTER &&
    (LABEL.test(text) || BYLINE.test(text) || POINTER.test(text) || CREDIT.test(text))) ||
  isConsent(text);
