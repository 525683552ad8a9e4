const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Words that date something ahead by themselves. Collected for this project. */
export const AHEAD_WORDS = words(`künftig zukünftig demnächst voraussichtlich bald übermorgen`);

/** „kommenden Montag“, „in der nächsten Woche“: with a noun of time after them. */
export const NEXT_WORDS = words(
  `kommende kommenden kommender kommendes kommendem nächste nächsten nächster nächstes nächstem`,
);

/** Nouns that „kommend“ or „nächst“ can date. */
export const TIME_NOUNS =
  words(`woche wochen monat monate monaten jahr jahre jahren tag tage tagen saison spielzeit sommer herbst winter
  frühjahr frühling wochenende schuljahr semester quartal jahrzehnt jahrzehnte jahrzehnten stunde stunden morgen nacht
  legislaturperiode wahlperiode runde mal monats jahres sommers herbstes winters halbjahr geschäftsjahr`);

/** After „im“, „am“ or „zum“ these date by themselves; those of a day in the present tense only. */
export const DATE_NOUNS =
  words(`sommer herbst winter frühjahr frühling jahresende jahreswechsel jahresbeginn jahresmitte monatsende
  wochenende abend nachmittag vormittag monatsanfang monatsbeginn wochenbeginn schuljahresbeginn saisonende
  brückentag feiertag karfreitag ostermontag ostersonntag pfingstmontag pfingstsonntag heiligabend neujahrstag
  aschermittwoch rosenmontag gründonnerstag`);

/** Feasts that take „an“, „zu“ or „über“. */
export const FEASTS = words(`ostern pfingsten weihnachten silvester neujahr fronleichnam allerheiligen`);

/** „Mitte September“, „Ende des Jahres“ */
export const PARTS_OF_A_TIME = words(`anfang mitte ende`);

/** What happens again and again lies neither ahead nor behind. */
export const HABITUAL =
  words(`jeden jede jedes jeder jedem immer stets täglich wöchentlich monatlich jährlich alljährlich normalerweise
  meist meistens oft häufig üblicherweise gewöhnlich regelmäßig ständig montags dienstags mittwochs donnerstags freitags
  samstags sonntags abends morgens nachts mittags werktags wochentags manchmal gelegentlich traditionell traditionsgemäß
  seit seitdem seither nie niemals`);
