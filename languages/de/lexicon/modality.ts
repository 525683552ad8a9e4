const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Verbs of expecting: what they carry is still to come, unless it is told as past. Collected for this project. */
export const FORECASTING =
  words(`rechnen prognostizieren voraussagen vorhersagen erwarten erhoffen hoffen befürchten fürchten bangen voraussehen
  prophezeien vorausahnen orakeln weissagen
  prognose prognosen vorhersage vorhersagen hoffnung hoffnungen erwartung erwartungen befürchtung befürchtungen`);

/** Cues whose content, told in the present, is what somebody sees coming. */
export const WARNING = words(`warnen vorwarnen warnung warnungen`);

/** Present of a change: „steigt“, „entsteht“; with a hedge it is not yet there. */
export const CHANGING =
  words(`entstehen steigen sinken fallen wachsen schrumpfen folgen scheitern schließen öffnen beginnen enden starten
  verschieben verzögern ändern verschärfen entspannen verbessern verschlechtern einigen zurücktreten wechseln
  kommen ausfallen absteigen aufsteigen eröffnen ausbrechen zerbrechen einstürzen verschwinden ansteigen zunehmen abnehmen gelingen
  klettern sinken anziehen nachlassen erholen schrumpfen verdoppeln halbieren abflauen abkühlen überholen gewinnen`);

/** Verbs of a state: „könnte … liegen“ says how it is, not what comes. */
export const STATIVE =
  words(`sein haben liegen stehen stammen gehören heißen wissen kennen besitzen bestehen zusammenhängen handeln
  stecken befinden fehlen leben wohnen`);

/** States nobody can plan: „soll … stammen“ only passes on what is said. */
export const HEARSAY_STATES = words(`stammen angehören wissen kennen leiden spuken wimmeln`);

/** States with „sollen … sein“ that nobody plans. */
export const UNPLANNED = words(
  `krank verletzt schwerverletzt tot betrunken alkoholisiert schwanger untergetaucht verwickelt beteiligt verantwortlich
  schuld verschuldet pleite zerstritten verfeindet bewaffnet vorbestraft polizeibekannt verschwunden verärgert überzeugt
  gefährdet befreundet verwandt flüchtig wert arbeitslos obdachlos blind taub alt`,
);

/** What nobody is by plan: „soll Student sein“. Collected for this project. */
export const UNPLANNED_AS =
  words(`student studenten studentin schüler schülerin mitglied mitglieder anhänger kämpfer täter täterin opfer besitzer
  eigentümer kind kinder sohn tochter bruder schwester vater mutter onkel neffe verwandter anführer drahtzieher urheber
  ursache grund auslöser motiv soldat soldaten jugendliche jugendlicher minderjährige minderjähriger deutscher pole russe
  syrer afghane türke franzose italiener ukrainer amerikaner brite iraker iraner tunesier marokkaner mechaniker lehrer
  angestellter mitarbeiter beamter polizist millionär milliardär hintermann waffenhändler spion agent informant
  einzeltäter mittäter komplize alkoholiker vegetarier`);

/** Of whom „soll … sein“ only passes on what is said: „Unter den Toten soll ein Kind sein“. Collected for this project. */
export const HARMED =
  words(`toten verletzten schwerverletzten opfer opfern verdächtigen festgenommenen geretteten vermissten getöteten
  verhafteten inhaftierten ertrunkenen todesopfern gefangenen geiseln passagieren insassen tätern angreifern`);

/** „ist geplant“, „sind vorgesehen“ */
export const PLANNED = words(
  `geplant vorgesehen angesetzt terminiert anberaumt beabsichtigt angepeilt eingeplant ausgeschrieben`,
);

/** Verbs of planning in the outlet's voice: „plant einen Neubau“. */
export const PLANNING = words(`planen beabsichtigen vorhaben erwägen anstreben anpeilen`);

/** „wird erwartet“, „ist zu befürchten“ */
export const EXPECTED = words(`erwartet gerechnet befürchtet prognostiziert erhofft vorhergesagt vorausgesagt
  erwarten rechnen befürchten hoffen`);

/** „drohen“, „steht bevor“, „bahnt sich an“: what comes is the subject. */
export const COMING = words(`drohen bevorstehen anstehen anbahnen abzeichnen`);

/** Weather that „kann“ come. */
export const WEATHER = words(
  `schneien regnen gewittern hageln stürmen frieren tauen nieseln schauern blitzen donnern graupeln`,
);

/** Words for things that only ever come later: „weitere Fälle sind nicht auszuschließen“. */
export const TO_COME = /^(?:weitere[nrsm]?|neue[nrsm]?|künftige[nrsm]?|erneute[nrsm]?|zusätzliche[nrsm]?)$/;

/** Verbs by which an open question is being looked into. */
export const CHECKING = words(
  `prüfen überprüfen untersuchen ermitteln klären erörtern beraten recherchieren`,
);

/** Words that call a question open. */
export const OPEN_WORDS =
  words(`unklar offen ungewiss ungeklärt fraglich strittig umstritten unbekannt rätselhaft unsicher unentschieden
  ungewiß zweifelhaft abzuwarten`);

/** Those that hold their question even where it is only a noun: „Die Ursache ist unklar“. */
export const OPEN_OF_A_NOUN = words(`unklar ungeklärt ungewiss ungewiß fraglich`);

/** With „nicht“ or „noch nicht“: „steht nicht fest“, „ist nicht klar“. */
export const SETTLED_WORDS =
  words(`klar bekannt geklärt sicher entschieden fest ersichtlich absehbar gesagt sagen abschätzen abzuschätzen vorhersagen
  abzusehen absehen geklaert raus`);

/** Who is told in the outlet's voice what to do: „Anwohner sollen Fenster geschlossen halten“. */
export const ADDRESSED =
  words(`anwohner anwohnerinnen besucher besucherinnen teilnehmer teilnehmerinnen autofahrer fahrgäste reisende zeugen gäste
  eltern bürger bürgerinnen urlauber verbraucher kunden hausbesitzer spaziergänger hundehalter interessierte passagiere
  hinweisgeber betroffene pendler wanderer bewohner`);

/** Plural imperatives that look like the third person; at the beginning of words said they call. */
export const IMPERATIVES =
  words(`geht kommt lasst laßt macht hört helft gebt nehmt schaut wählt kämpft seid haltet spart denkt handelt schützt
  stoppt rettet bleibt beendet stellt zeigt fangt`);

/** What the sky brings: told in the present it is a forecast. */
export const SKY =
  words(`regen schnee neuschnee schauer schauern gewitter gewittern sturm böen sturmböen wind sonne wolken nebel hagel
  glätte frost regenfälle schneefälle schneefall dauerregen graupel hitze niederschläge temperaturen höchstwerte
  höchsttemperaturen tiefstwerte tiefsttemperaturen quellwolken aufheiterungen unwetter`);

/** What it does, or stays, as a forecast tells it. */
export const OF_THE_SKY =
  words(`fallen ziehen wehen regnen schneien steigen sinken klettern ausbreiten aufziehen bilden erreichen auflockern
  herrschen lassen dominieren bleiben`);

export const FAIR_OR_FOUL = words(
  `trocken heiter sonnig bewölkt regnerisch neblig frostig windig stürmisch nass wechselhaft freundlich schwül bedeckt`,
);

/** Imperatives a quotation begins with where no subject follows: „Denke daran“, „Habt keine Angst“. Collected for this project. */
export const CALLING =
  words(`denk denke mach hilf helf gib nimm lass laß sag hör schau sieh komm bleib vergiss vergiß lies sprich kämpf warte
  wartet habt sagt vergesst vergeßt glaubt glaub vertraut vertrau lebt unterschreibt spendet verhandelt öffnet lernt rede redet
  hab schreib schreibt fahrt lauft lauf ruf ruft fordert besinnt erinnert verlasst bewahrt achtet achte pass passt tut tu`);
