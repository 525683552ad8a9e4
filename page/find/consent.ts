/** What boxes speak of that stand where something from elsewhere would be loaded. */
const MARKS = [
  /extern\w* (?:Inhalt|Medi|Dienst)|Drittanbieter|Drittplattform|third[- ]party/i,
  /personenbezogene Daten|Ihre Daten|deine Daten|personal data|your data/i,
  /Datenschutz(?:erklärung|bestimmung|einstellung|hinweis)|privacy (?:policy|settings)|Cookies?/i,
  /einverstanden|Einwilligung|Zustimmung|zustimm|akzeptier|consent|agree\b|accept\b/i,
  /\bKlick\w*|\bklicken\b|anzeigen lassen|wird geladen|(?:to|and) (?:view|load) /i,
];
/** Whom they speak to; an article on data protection speaks of others. */
const ADDRESS = /\b(?:Sie|Ihnen|Ihrer?|du|dir|dich|[Ii]ch bin|you|your)\b/;
const ENOUGH = 3;
const MAX_UNITS = 900;

/** Whether a paragraph asks the reader to let something from elsewhere be loaded. */
export const isConsent = (text: string): boolean =>
  text.length <= MAX_UNITS && ADDRESS.test(text) && MARKS.filter((mark) => mark.test(text)).length >= ENOUGH;
