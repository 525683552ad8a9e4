const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What people feel, said of them with „sein“ or „bleiben“. Collected for this project. */
export const FELT =
  words(`froh überglücklich glücklich erleichtert enttäuscht stolz traurig dankbar zufrieden unzufrieden
  überrascht begeistert entsetzt schockiert erschüttert bestürzt fassungslos verärgert wütend sauer besorgt beunruhigt
  zuversichtlich optimistisch pessimistisch skeptisch gerührt überwältigt beeindruckt empört verzweifelt ratlos
  frustriert genervt gespannt verwundert irritiert gelassen nervös baff sprachlos untröstlich todtraurig hocherfreut
  erfreut happy hochzufrieden stinksauer erbost ernüchtert unglücklich heilfroh selig`);

/** Verbs of feeling: whoever does so judges. Collected for this project. */
export const FEELING =
  words(`freuen ärgern bedauern bereuen schämen wundern fühlen genießen vermissen bewundern lieben hassen
  schmerzen nerven stören missfallen enttäuschen begeistern imponieren`);

/** Verbs that judge by themselves. Collected for this project. */
export const WEIGHING =
  words(`versagen genügen ausreichen lohnen mangeln taugen überzeugen bewähren verkennen überfordern
  übertreiben blamieren kleinreden verharmlosen`);

/** How something looks: with an adjective behind it a judgement. Collected for this project. */
export const SEEMING = words(`aussehen wirken klingen anmuten erscheinen anhören`);

/** What is missed by one who judges: „Es fehlt der Mut“. Collected for this project. */
export const MISSED =
  words(`mut wille willen abstimmung konzept strategie linie einsicht verständnis ehrlichkeit transparenz
  vertrauen respekt worte kompass orientierung perspektive leidenschaft ernst ernsthaftigkeit fingerspitzengefühl geduld
  entschlossenheit führung weitsicht augenmaß sensibilität konsequenz mumm biss tempo koordination anstand rückhalt
  glaubwürdigkeit kreativität tiefe plan idee ideen wertschätzung struktur disziplin selbstvertrauen erfahrung
  bereitschaft begeisterung mitgefühl haltung klarheit`);

/** What one deserves who is praised or blamed. Collected for this project. */
export const DESERVED =
  words(`respekt anerkennung dank lob chance strafe kritik vertrauen schutz unterstützung besseres
  applaus verachtung hochachtung mitleid`);

/** Adjectives of worth, as stems: with any noun said of something they judge. Collected for this project. */
export const OF_WORTH =
  words(`gut richtig falsch wichtig schlecht schlimm schön bitter toll fatal fair gefährlich klug dumm mutig
  ehrlich unfair sinnvoll übel bös notwendig vernünftig hervorragend ausgezeichnet großartig wunderbar bester best schlimmst
  schlechtest größt wichtigst riskant fragwürdig verheerend erfreulich traurig schändlich faul tragfähig glänzend stark
  schwach tadellos plump wertvoll unverzichtbar überfällig`);

/** Adjectives of measure: they judge with a noun that can be judged. Collected for this project. */
export const OF_MEASURE =
  words(`groß stark schwach schwer klar deutlich historisch schwarz eindeutig ernst hoch riesig
  gewaltig herb echt rein wahr erheblich massiv enorm schmerzlich empfindlich klein erst letzt wesentlich zentral`);

/** Nouns that are or mean something to somebody: „ein starkes Zeichen“, „ein schwarzer Tag“. Collected for this project. */
export const OF_MEANING =
  words(`zeichen signal schritt tag nachricht weg fehler erfolg chance problem risiko leistung verlust
  rückschlag herausforderung verantwortung gewinn ehre freude enttäuschung ärgernis belastung schlag bedrohung gefahr
  fortschritt fortschritten fortschritte botschaft moment stunde tiefpunkt einschnitt sieg niederlage hindernis vorteil
  nachteil versäumnis versäumnisse einmischung eingriff entscheidung rückschritt meilenstein beitrag defizite mängel hinweis
  beweis katastrophe segen bereicherung anreiz angriff affront warnsignal`);

/** Nouns that judge what they are said of. Collected for this project. */
export const JUDGED_AS =
  words(`weckruf dammbruch armutszeugnis ärgernis gewinn belastung bereicherung wagnis enttäuschung
  kampfansage gefahr bedrohung risiko chance herausforderung zumutung rückschritt meilenstein warnsignal affront segen
  kompromiss ehrensache pflicht einmischung fehler erfolg skandal desaster wahnsinn glücksfall lichtblick tabubruch
  fehlentscheidung luftnummer fortschritt fortschritte fortschritten durchbruch befreiungsschlag paukenschlag
  schande katastrophe provokation kehrtwende eskalation willkür hysterie kalkül ehrlichkeit toleranz zäsur ohrfeige
  sternstunde hammer traum albtraum kraftakt`);

/** With „zu“ before them: too much or too little for whoever judges. Collected for this project. */
export const TOO =
  words(`spät früh teuer hoch niedrig gering wenig wenige viel viele vieles lasch milde mild hart streng langsam
  schnell überhastet zaghaft lange lang kurz groß klein schwach einseitig kompliziert bürokratisch leicht schwer oft selten
  weit stark optimistisch vorsichtig ungenau vage defensiv passiv ängstlich bequem nachlässig lax eng sehr ehrgeizig
  zögerlich brav ungeduldig starr dünn tief unklar einfach unkonzentriert harmlos offen nett naiv behäbig halbherzig`);

/** What one does who is called too slow for it; other verbs with „zu spät“ tell what happened. Collected for this project. */
export const ACTING =
  words(`handeln reagieren agieren eingreifen aufwachen erkennen entscheiden umsteuern gegensteuern
  informieren tun`);

/** Turns that judge, word by word; „%“ stands for any one word. Collected for this project. */
export const JUDGING_TURNS: readonly (readonly string[])[] = `
  hinter den erwartungen|hinter den notwendigkeiten|hinter den möglichkeiten|hinter ihren möglichkeiten|hinter seinen möglichkeiten
  hinter den zielen|ernst der lage|an der sache vorbei|am bedarf vorbei|an der realität vorbei|am thema vorbei|an den menschen vorbei
  keinen sinn|kein sinn|sinn mache|sinn macht|auf einem guten weg|auf dem richtigen weg|auf dem falschen weg|auf dem holzweg|in guten händen
  mehr als erwartet|als wir erwartet|als erhofft|als erwartet worden|nicht gewachsen|kann nicht sein|könne nicht sein|darf nicht wahr
  das mindeste|am ziel vorbei|leid tue|tue ihm leid|tue ihr leid|tut mir leid|tut uns leid|tue mir leid
  tue ihnen leid|tut weh|tue weh|hut ab|nicht angemessen|nicht in angemessener|in angemessener weise|trage mitschuld|trägt mitschuld
  trage ein risiko|trägt ein risiko|trage die verantwortung|trägt die verantwortung|im stich gelassen|im stich lasse|im stich lassen
  mit zweierlei maß|auf dem rücken|auf kosten der|aus dem ruder|im regen stehen|ein dorn im auge
  aufs spiel|mit dem feuer|nicht mehr zeitgemäß|aus der zeit gefallen|am ende seiner kräfte|am ende ihrer kräfte
  sei dahin|ist dahin|seien dahin|hand und fuß|weder hand noch fuß|eines rechtsstaats unwürdig|nicht würdig|ein schlag ins gesicht
  ein tropfen auf|nicht hinnehmbar|nicht hinzunehmen|nicht akzeptabel|nicht zu akzeptieren|nicht vertretbar|nicht zu vertreten
  nicht zu rechtfertigen|nicht tragbar|nicht zielführend|nicht nachvollziehbar|nicht zumutbar|nicht zufriedenstellend|nicht gut genug
  ohne jedes konzept|ohne konzept|ohne augenmaß|ohne not|null toleranz|glück gehabt|pech gehabt|am besten
  kaum erwarten|nichts anderes als|etwas besonderes|zum scheitern verurteilt|kopf in den sand|in die richtige richtung
  in die falsche richtung|nicht weit genug|ein gutes gefühl|kein gutes gefühl|kein verständnis|nur einen sündenbock
  trete auf der stelle|tritt auf der stelle|drehe sich im kreis|dreht sich im kreis|habe angst|haben angst
  im geiste der|im geist der|im geiste des|im geist des`
  .split(/[|\n]/)
  .map((turn) => turn.trim())
  .filter(Boolean)
  .map((turn) => turn.split(' '));
