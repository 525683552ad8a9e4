const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/**
 * Nouns that judge what they are said of, also as the last part of a compound („Impfdebakel“). Collected for this project.
 */
export const JUDGING_NOUNS = words(`
  abgesang absurdität abzocke abzocker aktionismus albtraum alptraum anmaßung armutszeugnis arroganz aufguss augenwischerei
  ausgeburt bananenrepublik bankrotterklärung bärendienst bauernopfer besserwisser bevormundung blamage blödsinn bullshit buhmann
  chuzpe debakel demagogie demagoge depp desaster despot dilettantismus dilettant doppelmoral drecksarbeit
  drohkulisse dummheit dünkel ehrlosigkeit eiertanz   etikettenschwindel fanatiker farce fauxpas fehlgriff
  feigheit feigenblatt feigling fiasko filz flickschusterei flickwerk freibrief frechheit frevel gängelei gängelung gehirnwäsche geisterfahrt
  gejammer gelaber geldgier gemauschel geschacher geschichtsklitterung geschwafel geschwätz geschwurbel gesinnung gewissenlosigkeit gezänk gier
  glanzleistung glanzstück glücksgriff größenwahn gutmensch hetze heuchelei heuchler hexenjagd hirngespinst hofberichterstattung hohn
  humbug hysterie idiot idiotie ignoranz inbegriff inkompetenz irrglaube irrlicht irrsinn irrweg  kahlschlag
  kardinalfehler karikatur kleingeist kleinstaaterei klientelpolitik klüngel kniefall komplizenschaft kuhhandel kungelei 
  kurzsichtigkeit lachnummer lehrstück lichtblick lichtgestalt lippenbekenntnis lobhudelei luftnummer luftschloss lüge lügner
  machtgier machtwahn märchen marionette maulheld  meisterleistung meisterstück meisterwerk
  menschenverachtung missmanagement mogelpackung moralapostel moralkeule mumpitz murks naivität nebelkerze niedertracht nonsens
  offenbarungseid ohrfeige panikmache paradebeispiel paradoxie paragrafenreiter peinlichkeit phrasendrescher planwirtschaft
  posse propaganda quacksalber quatsch ränkespiel realitätsverlust realitätsverweigerung rechthaberei regelungswut regulierungswut reinfall rohrkrepierer
  sackgasse sauerei schande schandfleck schandtat scharfmacher scharlatan scheindebatte scheinheiligkeit scheinlösung scheiße schikane schlafmütze schlamassel schlamperei
  schlendrian schmach schmierentheater schnapsidee schönfärberei schreckgespenst schreihals schund schwachsinn schwarzmalerei schwindler selbstbetrug
  selbstbedienungsladen selbstbeweihräucherung selbstgerechtigkeit selbstherrlichkeit selbstlob skrupellosigkeit spiegelfechterei staatsversagen sternstunde
  stimmungsmache stuss stümper stümperei sündenfall symbolpolitik tatenlosigkeit taschenspielertrick täuschungsmanöver tiefpunkt
  tohuwabohu torheit totengräber totschlagargument trauerspiel traumtänzer treppenwitz treibjagd trickserei trugbild trugschluss tugendterror tyrannei überheblichkeit
  unding ungeheuerlichkeit unfug ungerechtigkeit unkultur unrechtsregime unsinn unsitte untertanengeist unverfrorenheit
  unverschämtheit unvermögen unvernunft unwesen unwissenheit verblendung verdummung verharmlosung verhöhnung vernebelung verschlimmbesserung verschwendung
  verschwendungssucht verlogenheit vogelscheuche volksverdummung wahn wahnsinn wahnwitz  wegelagerei wendehals willkür windei wirrwarr wirtschaftswunderwaffe wucher
  wunschdenken wutbürger wortbruch würdelosigkeit zahnlosigkeit zerrbild zumutung zynismus zyniker geldverschwendung  affentheater
  kasperletheater  rechtsbruch lügenpresse gleichschaltung alarmismus angstmacherei ideologe hetzer einheitsbrei meinungsmache
  meinungsdiktatur bürokratiemonster bürokratiewahnsinn verbotspartei überwachungsstaat klassenjustiz siegerjustiz rosskur bumerang eigentor
     spaltpilz schwurbler systemling volksverräter mainstream panikmacher
  affenzirkus blender chaostruppe clown dummschwätzer eitelkeit erfüllungsgehilfe faulheit fehlleistung gefälligkeitsgutachten handlanger hanswurst hasardeur heilsbringer herdentrieb hypermoral intrige kaffeesatzleserei kadavergehorsam kriegstreiber lumperei mitläufer moralismus narr narrenfreiheit obrigkeitsstaat pharisäer phrase plattitüde pfusch pfuscher rattenfänger raubtierkapitalismus scheuklappe schildbürgerstreich schlafschaf schnüffelstaat selbstentmachtung sprechblase strohfeuer strippenzieher systempresse totalversagen ungeist verbotswahn worthülse wunschkonzert zeitverschwendung zwangsbeglückung zweckoptimismus lebenslüge eiseskälte engstirnigkeit glaubenskrieg gutdünken kampfbegriff klamauk mär moralisierung nabelschau parallelwelt pseudodebatte salamitaktik schlagseite schmutzkampagne selbstgefälligkeit sippenhaft sonntagsrede stammtischparole taktiererei unredlichkeit vetternwirtschaft vorverurteilung wahnvorstellung`);

/** Of these only the bare word in a judging frame counts („ein Skandal“, „ein Witz“): else they name what happened. */
export const EVENT_NOUNS = words(`
  skandal katastrophe tragödie drama schande witz wunder chaos erfolg fehler fehlentscheidung fortschritt rückschritt   unrecht
  segen fluch glücksfall unglück märchen sensation triumph theater zirkus terror horror illusion mythos  provokation beleidigung
    schritt rückschlag wendepunkt meilenstein hohn spott lüge verrat versagen verbrechen tabubruch rätsel selbstverständlichkeit
  frechheit ironie lektion warnung vorbild   glück pech armut freude ehre
  entgleisung hoffnungsträger elend
  maulkorb
 `);

/** First parts of compounds that mock or blame („Horrorzahlen“, „Scheindebatte“). Collected for this project. */
export const JUDGING_PREFIXES = words(`
  horror pseudo wahnsinns lügen skandal möchtegern mainstream gaga gesinnungs alibi hardcore schrott mega zwangsbe`);

/** Nouns that are at home where people argue; alone they judge nothing. Collected for this project. */
export const CHARGED_NOUNS = words(`
  abhängigkeit absicht abgrund agenda angst anspruch arbeitnehmerrecht argument armut ausnahmezustand ausrede bedrohung befürworter behauptung belastung beweis bürger bürokratie
  chance dank debatte demokratie denken desinformation diktatur diskriminierung diskurs dogma doktrin drohung druck ehre ehrlichkeit eigenverantwortung einsicht elite empörung enteignung entmündigung enttäuschung
  erfolg ernst erpressung existenz fake-news feind feindbild  fortschritt  freiheit freiheitsrecht frieden furcht gefahr gegner geheimnis geist gerechtigkeit geschäft geschäftemacherei
   gesinnung gewissen gewinner glaube gleichheit globalisierung glück grundrecht  hass herausforderung herrschaft  hoffnung humanität ideologie illusion  ironie  islamisierung
  kampf kapital kapitalismus kern konsequenz kontrolle kontrollverlust krieg krise kritik kritiker kultur lehre leid leidensdruck  lobby lobbyist logik  macht machthaber manipulation
  meinung meinungsfreiheit  menschheit menschlichkeit menschenverstand menschenwürde missbrauch misere missstand misstrauen moral mühe mut nachteil narrativ natur not notwendigkeit nutzen opfer ordnung
  panik pflicht politik populismus privileg problem profit profiteur rassismus realität recht rechtsstaat reichtum rettung revolution  respekt ruhe scham schaden scheitern schicksal
  schuld schuldige  schwäche seele selbstbestimmung sinn skepsis solidarität sorge sozialismus spaltung spiel stärke steuerzahler stimme streit system tabu tatsache toleranz totschweigen träumer trick tugend
  übel überwachung umdenken umerziehung unfreiheit ungleichheit unmut unrecht unsicherheit unterdrückung unterwerfung ursache urteil verantwortung verachtung verbot verbrechen verdacht verfall vernunft versäumnis
  versprechen verständnis vertrauen verzicht verzweiflung volk vorteil vorurteil vorwand vorwurf wahrheit weltbild werte wert widerspruch widerstand wille wirklichkeit wohlstand wunsch wut würde zeitgeist zensur zerfall zerstörung
   zukunft zusammenhalt zwang zweck zweifel zwangsmaßnahme alternative dilemma phänomen appell erkenntnis  fakt eindruck tendenz gedanke idee sache weisheit
  anstand aufklärung ausgrenzung bevormundung bildung bedenken elend entsetzen ernüchterung fehlentwicklung fehler fürsorge geduld geld heimat hilflosigkeit hype klartext korruption last leben leser liebe lücke maßstab medien milliarde mitgefühl mitläufertum nachdenken normalität ohnmacht prinzip propagandist qualität reform regierende rücksicht selbstverständlichkeit seuche show skandal sünde tatsachen teufel theorie tod traum treue verantwortliche verblendung versagen vorsicht wachstum wandel wunder zeit zustand zyklus welt generation geschichte`);
