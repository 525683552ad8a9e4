/**
 * Nouns and verbs for one event whose stems German sound changes hide: „Tod“ and „gestorben“, „Festnahme“ and
 * „festgenommen“. One family a line, by how its words begin, in lower case without umlauts. Collected for this project.
 */
const FAMILIES = `tod tot getot todesopfer gestorben starb sterben stirbt umgekommen getotet
festnahm festnehm festgenomm verhaft
ruckt zuruckt zuruckget rucktritt tritt tret getret trat
flucht gefloh flieh floh fluchtet
abzug abzieh abgezog
angriff angegriff greift attack
einbruch eingebroch einbrech
kauf gekauf verkauf verkauft
schuss schoss schuss geschoss schiess beschoss beschuss
schliess geschloss schloss
brand feuer gebrann brenn
ubernahm ubernehm ubernomm
absag abgesag
fund gefund fand find
gesprach verhandl
norden nord nordlich
suden sud sudlich
osten ost ostlich
westen west westlich
entfuhr entfuhrt verschlepp
diebstahl gestohl stehl stahl
wechsel gewechsel
explosion explodier detonier detonation
unfall verungluck ungluck
zusammenstoss zusammengestoss kollision kollidier
abschuss abgeschoss abschiess
sieg gesiegt gewonn gewann gewinn
beginn begonn begann
steigt stieg gestieg anstieg angestieg
sink sank gesunk untergang untergegang versunk
rodung rodet gerodet roden abholz
kundigung gekundigt kundig entlass
geburt geboren gebar
heirat hochzeit geheirat
scheidung geschieden trennung getrennt
erkrank krank
insolvenz insolvent pleite
ruckzug zuruckgezog zuruckzieh zuruckzog
austritt ausgetret austret
beitritt beigetret beitret
umzug umgezog umzieh
verlust verlor verlier
abriss abgeriss abreiss
einsturz eingesturz
absturz abgesturz
raub geraub
zahlung gezahl uberwies bezahl
verletz
transfer verpflicht
rauswurf rausgeworf
freispruch freigesproch
freilass freigelass freikomm freigekomm
streik gestreikt
ausfall ausgefall ausfiel`
  .split('\n')
  .map((line) => line.split(' '));

/** The number of the family by the beginning of a word. */
const BY_BEGINNING: ReadonlyMap<string, number> = new Map(
  FAMILIES.flatMap((family, index) => family.map((beginning) => [beginning, index] as const)),
);

const SHORTEST = 3;

/** The family a folded lower-case word belongs to by its longest known beginning; undefined for words of none. */
export function familyOf(word: string): number | undefined {
  for (let length = word.length; length >= SHORTEST; length--) {
    const beginning = word.slice(0, length);
    const family = BY_BEGINNING.get(beginning);
    // A short beginning is the whole word but for an ending: „tote“, not „total“.
    if (family !== undefined && (beginning.length > 4 || word.length - length <= 3)) return family;
  }
  return undefined;
}

/** Numbers as words. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  `null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf`
    .split(' ')
    .map((word, number) => [word, `${number}`] as const)
    .filter(([word]) => word !== 'ein' && word !== 'null'),
);

/** Words that tell nothing of what a statement is about. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `werden worden wurden wurde haben hatten hatte waren gewesen seien hätten sollen sollten können konnten müssen diese dieser
  dieses diesen diesem seine seiner seinen ihrer ihren einer einem einen mehrere mehreren mindestens etwa rund bereits zudem
  außerdem jedoch zunächst inzwischen weiter weitere weiteren gestern heute morgen damals seither davon darüber dabei damit
  dafür daher deshalb zwischen gegen wegen während nachdem angaben angabe bericht berichte berichten montag dienstag mittwoch
  donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember
  jahr jahre jahren woche wochen monat monate uhr tag tage tagen ende anfang mitte mann frau menschen person personen
  abend morgen nacht mittag vormittag nachmittag jahres gebe geben`
    .split(/\s+/)
    .filter(Boolean),
);
