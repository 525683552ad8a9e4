const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Closed word classes of German, lower case. */
export const DETERMINERS =
  words(`der die das des dem den ein eine eines einem einen einer kein keine keines keinem
  keinen keiner dieser diese dieses diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden
  mein meine meinem meinen meiner meines dein sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres
  unser unsere unserem unseren unserer unseres beide beiden beider mehrere mehreren mehrerer einige einigen einiger
  viele vielen vieler zwei drei vier fünf sechs sieben acht neun zehn elf zwölf alle allen aller manche manchen
  zahlreiche zahlreichen weitere weiteren andere anderen solche solchen`);

/** Determiners that can begin a noun phrase in the nominative. */
export const NOMINATIVE_DETERMINERS =
  words(`der die das ein eine kein keine dieser diese dieses jener jene jeder
  jede jedes sein seine ihr ihre unser unsere mein meine beide mehrere einige viele zwei drei vier fünf sechs sieben
  acht neun zehn elf zwölf alle manche zahlreiche weitere andere`);

export const POSSESSIVES =
  words(`mein meine meinem meinen meiner meines dein sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer
  ihres unser unsere unserem unseren unserer unseres dessen deren`);

export const GENITIVE_DETERMINERS =
  words(`des der eines einer dieses dieser jenes jener seines seiner ihres ihrer
  unseres unserer aller beider mehrerer einiger vieler zweier dreier`);

export const PREPOSITIONS =
  words(`ab abseits an am ans angesichts anhand anlässlich auf aufgrund aus außer außerhalb bei
  beim bis binnen durch für gegen gegenüber gemäß gemäss hinter hinters im in innerhalb ins infolge inmitten jenseits laut
  mangels mit mithilfe mittels nach nahe neben ob oberhalb ohne per pro samt seit seitens statt trotz um ums unter
  unterhalb über vom von vor während wegen zu zufolge zugunsten zum zur zwischen entlang entgegen
  bezüglich hinsichtlich dank anstelle ungeachtet zuzüglich einschließlich samt nebst`);

export const SUBORDINATORS =
  words(`dass daß ob weil da während nachdem bevor ehe obwohl obgleich wenngleich wenn falls
  sofern soweit solange sobald seitdem indem damit sodass als bis wie wieso weshalb warum wo woher wohin womit
  wonach worauf worin worüber wovon wozu wer wen wem wessen was wann weswegen wofür wogegen`);

/** Introducers of reported content; a question word must end its clause with the verb. */
export const CONTENT_INTRODUCERS =
  words(`dass daß ob wie warum weshalb wieso wo wohin woher wer wen wem wessen was wann
  wofür wogegen wozu womit worüber welche welcher welches welchen welchem inwieweit inwiefern`);

export const RELATIVES =
  words(`der die das den dem dessen deren denen welcher welche welches welchem welchen was wo
  worauf worüber womit wobei wodurch wofür wogegen woran woraus wovon wozu`);

export const PRONOUNS =
  words(`er sie es man ich wir ihr du dieser diese dieses jener jene letzterer letztere ersterer
  erstere beide alle niemand jemand`);

export const COORDINATORS = words('und oder aber doch denn sondern sowie jedoch');

/** Adverbs and particles that can stand between verb and subject. */
export const ADVERBS =
  words(`am auch aber bereits da dabei dagegen daher dann darauf daraufhin dazu demnach dennoch derweil
  doch eben ebenfalls ebenso endlich erneut erst ferner früher gestern gleichzeitig hier hingegen heute immer indes
  indessen inzwischen jedoch jetzt kürzlich mehrfach mehrmals mittlerweile nachdrücklich nämlich noch nochmals nun nur
  offenbar ohnehin schließlich schon später sich so sofort somit stets trotzdem umgehend unterdessen vehement
  vergangenen vielmehr vorher weiter weiterhin weiters wieder wiederholt wiederum wörtlich zudem zuerst zuletzt
  zunächst zuvor zwar zugleich allerdings außerdem überdies scharf deutlich klar entschieden energisch öffentlich
  offiziell morgen abends morgens mittags ausdrücklich gegenüber sogar jedenfalls nicht bislang bisher lediglich
  einmal kurz lange lang laut selbst wohl angeblich andererseits einerseits andernfalls ansonsten anschließend damals deshalb
  deswegen insbesondere möglicherweise mitunter nunmehr seitdem seither sonst somit übrigens vielleicht zusätzlich
  beispielsweise insgesamt letztlich nichtsdestotrotz währenddessen ebendort dort namentlich tatsächlich freilich ähnlich
  gleichwohl immerhin übereinstimmend gleichlautend unabhängig`);

/** Days and dates that stand between verb and subject without a preposition („sagte Montag“ is rare, „am Montag“ is not). */
export const DAYS = words('montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag');
