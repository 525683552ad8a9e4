/**
 * Words by which an article says that somebody did not answer or would not comment. Patterns for one clause in lower
 * case. Collected for this project.
 */
const LETTER = '[a-zß-öø-ÿ]';

const whole = (pattern: string): RegExp => new RegExp(`(?<!${LETTER})(?:${pattern})(?!${LETTER})`);

/** What may stand between the parts of the verb. */
const REST = '[^,;:–]{0,90}?';

export const SILENCE: readonly RegExp[] = [
  whole(`äußerten? sich ${REST}nicht|äußert sich ${REST}nicht|äußern sich ${REST}nicht`),
  whole(
    `(?:wollte|wollten|will|wollen|mochten?|möchten?) (?:${REST} )?(?:nicht|nichts|weder) ${REST}(?:äußern|kommentieren|bestätigen|stellung nehmen|sagen|sprechen)`,
  ),
  whole(`(?:hat|haben|hatten?) sich ${REST}nicht ${REST}geäußert`),
  whole(
    `(?:wollte|wollten|will|wollen|machten?|macht|machen|gab|gaben) (?:${REST} )?kein(?:e|en|erlei) (?:${LETTER}+ )?(?:angaben|stellungnahme|kommentar|auskunft|auskünfte)`,
  ),
  whole(`lehnten? ${REST}(?:stellungnahme|kommentar|interview|auskunft|äußerung) ${REST}ab`),
  whole(`(?:ließ|ließen|lässt|lassen) ${REST}(?:anfragen?|nachfragen?|fragen?|bitten?) ${REST}unbeantwortet`),
  whole(`(?:anfragen?|nachfragen?|fragen?) (?:ließ|ließen|lässt|lassen) ${REST}unbeantwortet`),
  whole(`(?:anfragen?|nachfragen?|fragen?) ${REST}(?:blieb|blieben|bleibt|bleiben) ${REST}unbeantwortet`),
  whole(`beantworteten? ${REST}(?:anfragen?|nachfragen?|fragen?) ${REST}nicht`),
  whole(
    `reagierten? ${REST}(?:anfragen?|nachfragen?|fragen?|bitten?) ${REST}nicht|reagierten? (?:zunächst |bislang |bisher )?nicht auf ${REST}(?:anfragen?|nachfragen?|fragen?)`,
  ),
  whole(
    `(?:war|waren|ist|sind) ${REST}nicht (?:zu erreichen|erreichbar|für eine stellungnahme|für ein gespräch)`,
  ),
  whole(`(?:stand|standen|steht) ${REST}nicht (?:für ${REST})?zur verfügung`),
  whole(`stellungnahme ${REST}(?:lag|liegt|gab|stand|steht|blieb) ${REST}(?:nicht|aus)`),
  whole(
    `(?:schwieg|schwiegen|schweigt|schweigen) (?:bislang |bisher |zunächst |weiterhin |seither )?(?:dazu|zu (?:den|dem|der) )`,
  ),
  whole(`(?:zu (?:den|dem|der) ${LETTER}+|dazu) (?:schwieg|schwiegen|schweigt|schweigen)`),
];

/** Where none of these stands nobody is silent in that sense. */
export const SILENCE_GATE =
  /äußer|kommentar|kommentier|stellung|unbeantwortet|anfrage|nachfrage|fragen|bestätigen|angaben|auskunft|auskünfte|erreich|verfügung|schw[ei]+g|sagen/i;

/** „stand nicht zur Verfügung“ says so only of questions; „schweigt zu den Vorwürfen“ only of somebody. */
export const ASKED = /(?<!\p{L})(?:stellungnahme|gespräch|interview|rückfragen|fragen|auskünfte)(?!\p{L})/u;
