/**
 * The words by which an article says that something is not confirmed, not known or no more than suspected. Patterns
 * for lower-case text in which the words of others are blanked out. Collected for this project.
 */

/** German letters and those of its neighbours. All of `\p{L}`, in both cases, takes longer to compile than an article to read. */
const LETTER = '[a-zß-öø-ÿ]';

/** As whole words; `\\b` does not know „ß“. */
const whole = (pattern: string): RegExp => new RegExp(`(?<!${LETTER})(?:${pattern})(?!${LETTER})`);

/** Up to so many words, none of them behind a comma. */
const words = (most: number): string => `(?: ${LETTER}+){0,${most}}?`;

/** Forms of the verbs of checking, as they close a clause. */
const CHECKED = `(?:zu )?(?:überprüf(?:en|t|bar)|nach(?:zu)?prüf(?:en|bar)|nachgeprüft|gegengeprüft|gegenprüfen|prüfen|verifizier(?:en|t|bar)|bestätig(?:en|t)|zu bestätigen|beleg(?:en|t|bar)|erhärte(?:n|t)|zweifelsfrei geklärt|bewiesen|erwiesen|nachgewiesen)`;

/** What stands between „bestätigte“ and „nicht“. */
const REST = '[^,;:–]{0,70}?';

/** Words by which a statement is left unconfirmed: „ließen sich nicht unabhängig überprüfen“. */
export const NOT_CONFIRMED: readonly RegExp[] = [
  whole(`(?:nicht(?! nur)(?! mehr)|kaum)${words(4)} ${CHECKED}`),
  new RegExp(
    `^["„»“ ]*(?:(?:aber|doch|und|unabhängig|offiziell|amtlich|endgültig) ){0,2}${CHECKED} ${REST}(?<!${LETTER})(?:nicht|nichts|niemand|keine[rs]?|kaum)(?!${LETTER})`,
  ),
  whole(
    `(?:niemand|keiner|keine ${words(1)}(?:seite|quelle|stelle|behörde)) (?:[^,;:–]{0,50} )?(?:bestätigen|überprüfen|belegen|verifizieren)`,
  ),
  whole(`keine(?:rlei)?(?: ${LETTER}+){0,2}? (?:bestätigung|belege|beweise|nachweise)`),
  whole(`(?:kein|ohne(?: jeden| jeglichen| einen)?) (?:beleg|beweis|nachweis)`),
  whole(`ohne (?:dafür |hierfür |dies zu |das zu )?(?:belege|beweise|nachweise|belegen|beweisen)`),
  whole(`bestätigung(?! im amt) ${REST}(?<!${LETTER})(?:nicht|fehlt|fehlte|aus(?=[ ."“]*(?:$|[,;:–])))`),
  whole(
    `(?:belege|beweise|nachweise|quellen)(?: dafür| hierfür| dazu)? (?:gibt|gab|legten?|liegen|lagen|nannten?|zeigten?|lieferten?|präsentierten?|brachten?|führten?) ${REST}(?<!${LETTER})nicht`,
  ),
  whole(
    `(?:(?:belege?|beweise?|nachweise?)(?: dafür| hierfür| dazu)? bl(?:ieb|ieben|eibt|eiben)|bl(?:ieb|ieben|eibt|eiben) ${REST}(?:belege?|beweise?|nachweise?)) (?:[^,;:–]{0,50} )?schuldig`,
  ),
  whole(
    `(?:(?:dafür|hierfür) fehl(?:t|en|te|ten)|fehl(?:t|en|te|ten) (?:dafür|hierfür)) (?:[^,;:–]{0,50} )?(?:belege?|beweise?|nachweise?|bestätigung)`,
  ),
  whole(
    `unabhängige[ns]? (?:bestätigung(?:en)?|quellen?|belege|beweise|berichte|informationen|angaben)(?: dafür| hierfür| dazu| darüber)? (?:gibt|gab|liegen|lagen|liegt|lag|fehlen|fehlten|standen?) ${REST}(?<!${LETTER})(?:nicht|aus)`,
  ),
  whole(`unabhängige(?: ${LETTER}+)? ?(?:über)?prüfung ${REST}(?<!${LETTER})(?:nicht möglich|unmöglich)`),
  whole(`(?:bestätigte|bestätigten) [^,;:–]{0,50}(?<!${LETTER})nicht(?=[ ".“«]*$)`),
  whole('unbestätigt'),
];

/** „Der Verdacht bestätigte sich nicht“, „wollte … nicht bestätigen“: something else than a want of confirmation. */
export const NO_RESERVATION = new RegExp(
  `(?<!${LETTER})(?:weder|woll(?:te|ten|en)|will|mochten?|mochte|möchten?)(?!${LETTER})|(?<!(?:ließ|ließen|lässt|lassen|läßt|ließe) (?:${LETTER}+ ){0,8})sich(?: ${LETTER}+){0,6} bestätigt(?!${LETTER})|bestätigten? sich|im amt`,
);

/** An attribute of what was reported: „nach noch unbestätigten Berichten“. */
export const UNCONFIRMED_ATTRIBUTE = whole(
  `(?:unbestätigte[nrsm]?|unbelegte[nrsm]?|nicht(?: ${LETTER}+){0,2}? (?:bestätigte|überprüfbare|überprüfte|verifizierte|belegte)[nrs]?)`,
);

/** Nouns for what somebody reported, and the words that stand for it. */
export const ACCOUNT = whole(
  `angaben?|aussagen?|darstellung(?:en)?|${LETTER}*berichte?n?|berichts|${LETTER}*meldung(?:en)?|informationen|behauptung(?:en)?|vorw[uü]rfe?n?|anschuldigung(?:en)?|gerüchte?n?|schilderung(?:en)?|versionen?|äußerung(?:en)?|mitteilung(?:en)?|${LETTER}*zahl(?:en)?|spekulation(?:en)?|echtheit|wahrheitsgehalt|richtigkeit|authentizität|bekenn(?:er|ung)${LETTER}*`,
);

/** „Das“, „dafür“, „beides“: what was said right before. */
export const ANAPHOR = whole('das|dies|dieses|beides|alles|nichts|davon|dafür|hierfür|hiervon|dazu|was');

/** A question the article leaves open, where a clause with „ob“ or „wer“ goes with it. */
export const LEFT_OPEN: readonly RegExp[] = [
  whole('unklar|ungeklärt|ungewiss|ungewiß|unbekannt|fraglich'),
  whole(
    `(?:ist|sind|war|waren|bleibt|bleiben|blieb|blieben|lässt|ließ|ließen|lassen|scheint|schien)(?: ${LETTER}+){0,6}? offen`,
  ),
  /^["„»“ ]*(?:noch |weiter |völlig |weiterhin |vorerst )?offen (?:ist|sind|war|waren|bleibt|bleiben|blieb|blieben|lässt|ließ)/,
  whole(
    `nicht(?: ${LETTER}+){0,3}? (?:klar|geklärt|gesichert|bekannt|sicher|erwiesen|bewiesen|belegt|nachgewiesen|bestätigt|klären|sagen|fest)`,
  ),
  whole(`steh(?:t|en)${words(4)} nicht${words(1)} fest|stand(?:en)?${words(4)} nicht${words(1)} fest`),
  whole('in den sternen|dahin|dahingestellt'),
  whole('rätsel auf|rätselraten|unklarheit'),
  whole(`weiß${words(4)} (?:niemand|keiner)|(?:niemand|keiner)${words(1)} weiß|wusste${words(3)} niemand`),
  whole(
    `(?:kann|konnte|könne|vermag|vermochte)${words(3)} (?:niemand|keiner)${words(3)} (?:sagen|erklären|beantworten)`,
  ),
];

/** The same without such a clause: „Die Ursache ist unklar“. */
export const LEFT_OPEN_ALONE: readonly RegExp[] = [
  whole('unklar|ungeklärt|ungewiss|ungewiß'),
  whole('in den sternen'),
  whole(
    `(?:herrscht|herrschte|besteht|bestand)${words(6)} unklarheit|unklarheit${words(2)} (?:herrscht|herrschte|besteht|bestand)`,
  ),
  whole(
    `(?:liegt|liegen|lag|lagen|blieb|bleibt|blieben|bleiben)${words(3)} im dunkeln|(?:gibt|geben|gab|gaben)${words(5)} rätsel auf`,
  ),
  whole(
    `(?:ausgang|zeitpunkt|termin|finanzierung|frage|fragen|zukunft|höhe|dauer)(?: [^ ,;:–]+){0,5}? (?:ist|sind|war|waren|bleibt|bleiben|blieb|blieben)${words(4)} offen(?! im raum)`,
  ),
  whole(
    `offen (?:ist|war|bleibt|blieb)${words(4)} (?:ausgang|zeitpunkt|termin|finanzierung|frage|höhe|dauer|zahl)`,
  ),
  whole(`steh(?:t|en)${words(4)} (?:noch|bislang|bisher)${words(2)} nicht fest`),
];

/** What is asked for where nothing is known of it yet: „Das Motiv ist noch nicht bekannt“. */
export const ASKED_FOR = whole(
  `${LETTER}*(?:ursache|motiv|gründe|grund|hintergrund|hintergründe|identität|umstände|ausmaß|schicksal|verbleib|aufenthaltsort|hergang|auslöser|ablauf|tatablauf|unfallablauf|mechanismus|wirkmechanismus|ergebnis|schadenshöhe|schäden|täter|zahl(?: der)?|todesursache|nationalität|herkunft|absender|details|einzelheiten|näheres)`,
);

/** „… ist noch nicht bekannt“, „… sind bisher nicht geklärt“. */
export const NOT_KNOWN = whole(
  `nichts?${words(3)} (?:bekannt|geklärt|klar)|(?:noch|bislang|bisher|weiterhin) unbekannt`,
);

/** What is held against somebody by suspicion only, in the outlet's voice. */
export const SUSPECTED: readonly RegExp[] = [
  whole(`besteht${words(6)} (?:${LETTER}+)?verdacht|bestand${words(6)} (?:${LETTER}+)?verdacht`),
  whole(`(?:steht|stehen|stand|standen)${words(6)} (?:im|unter|in)${words(2)} (?:${LETTER}+)?verdacht`),
  whole(`(?:wird|werden|wurde|wurden)(?: [^ ,;:–]+){0,8}? verdächtigt`),
  whole(
    `(?:gibt es|gab es|es gibt|es gab)${words(3)} (?:gerüchte|spekulationen)|(?:gerüchte|spekulationen)(?: ${LETTER}+){0,5}? (?:kursieren|kursierten|machten die runde)|(?:hält|halten) sich${words(4)} (?:das gerücht|gerüchte)`,
  ),
  whole(
    '(?<!(?:der|die|das|den|dem|des|eine?[nrms]?|zwei|drei|durch|von|mit|bei|für|gegen|und|einige[nr]?|mehrere[nr]?) )mutmaßlich',
  ),
  whole(
    `(?:handelt|handelte)(?: [^ ,;:–]+){0,8}? um${words(1)} mutmaßliche[nrsm]?|(?:ist|sind|war|waren)${words(3)} (?:der|die|ein|eine) mutmaßliche[nrs]?`,
  ),
];

/** „mit … wird gerechnet“: nobody says who reckons. */
export const BY_NOBODY = whole(
  `(?:wird|werden|wurde|wurden)(?: [^ ,;:–]+){0,12}? (?:gerechnet|vermutet|befürchtet|verantwortlich gemacht|zur last gelegt|vorgeworfen|beschuldigt|bezichtigt|angelastet|nachgesagt|zugeschrieben|gemunkelt|spekuliert|kolportiert)|(?:kolportiert|vermutet|befürchtet|gemunkelt|spekuliert) (?:wird|werden|wurde|wurden)`,
);

/** „gilt als zerstritten“, „gilt als Drahtzieher“: in whose eyes is not said. What one is by law or by count is another matter. */
export const HELD_TO_BE = whole(
  `(?:gilt|gelten|galt|galten)(?: [^ ,;:–]+){0,6}? als (?:(?:der|die|das|ein|eine) )?(?:(?:mit|von|an|in|gut|eng|tief|schwer|heillos)${words(4)} )?(?:(?:ver|zer|be|er|ent)(?!fassung)[a-zäöüß]{3,}(?:t|en)|tot|nah|gesunken|untergetaucht|gut informiert|drahtzieher(?:in)?|urheber(?:in)?|täter(?:in)?|hauptverdächtiger?|verursacher|auslöser|hintermann|kopf)(?=[ .]*$|[ ,;])`,
);

/** „gilt als vermisst“, „als erwiesen“, „als bestätigt“: settled by a body or by the case itself. */
export const SETTLED_STANDING = whole(
  'als (?:vermisst|verschollen|erwiesen|bewiesen|bestätigt|belegt|gesichert|vereinbart|verbindlich|beendet|erloschen|vertraut|begehrt|beliebt|bekannt|erfahren|bedroht|verboten|erteilt|bestanden|erfüllt|entschuldigt|besonders)',
);

/** Who does it is named. */
export const BY_SOMEBODY = whole('vo[nm]|durch|seitens');

/** Words of suspicion in what ties a claim to its source: „geht dem Verdacht nach“, „verdächtigt“. */
export const SUSPICION = /verdacht|verdächtig|gerücht|spekulation|(?<!\p{L})unbestätigt/iu;

/** „ein unbestätigter Bericht“ as the source itself. */
export const UNCONFIRMED_SOURCE =
  /(?<!\p{L})(?:unbestätigt|unbelegt|unverifiziert|nicht (?:unabhängig )?(?:verifiziert|bestätigt|überprüft|geprüft))/iu;

/** One of these stands in every sentence that any of the patterns above fits. */
export const GATE =
  /prüf|bestätig|verifizier|beleg|erhärt|bew(?:eis|ies)|erwiesen|nachweis|nachgewiesen|schuldig|quelle|dahin|rätsel|dunkeln|last gelegt|vorgeworfen|beschuldigt|bezichtigt|angelastet|nachgesagt|zugeschrieben|gemunkelt|kolportiert|spekuliert|gilt|gelten|galt|klar|klär|gewi[sß]|offen|fraglich|bekannt|gesichert|sicher|fest|weiß|wusste|sagen|sternen|verdacht|verdächtig|mutmaßlich|gerücht|spekulation|gerechnet|vermutet|befürchtet|verantwortlich/i;
