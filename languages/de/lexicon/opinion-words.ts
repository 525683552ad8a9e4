const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Verbs by lemma that blame, mock or praise whoever is their subject. Collected for this project. */
export const JUDGING_VERBS = words(`
  anbiedern anmaßen auftischen ausplündern aufschwatzen beschönigen bevormunden blamieren brillieren
   brüskieren drangsalieren einlullen entblöden entmündigen frönen
  gängeln heucheln hinwegtäuschen hochstilisieren instrumentalisieren jammern kaputtmachen kaputtsparen klittern
  knebeln kapieren  mauscheln nerven pervertieren protzen prahlen ruinieren schachern
  schikanieren schönreden schönrechnen schröpfen schwadronieren schwafeln stümpern totschweigen
  tricksen torpedieren traktieren verballern verdummen verdrehen verharmlosen verhöhnen verhunzen verklären verheizen
  vernebeln verpulvern  verschandeln verschlafen verschlampen verschleudern verschweigen
  verschwenden versklaven verteufeln vermurksen verzocken verzapfen vorgaukeln wegducken
  weismachen zerreden zumuten durchpeitschen durchdrücken heraufbeschwören kleinreden herunterspielen reinwaschen
  herbeireden herbeischreiben aufbauschen abspeisen abkassieren einknicken zündeln zurechtbiegen
  ausschlachten wegsehen wegschauen verspielen verkaspern vergeigen verramschen aushungern plattmachen
  hofieren kuschen buckeln kriechen schleimen lavieren taktieren herumeiern schwurbeln faseln salbadern palavern
  aufhetzen auspressen beweihräuchern desavouieren durchwinken einseifen erdreisten erfrechen herbeifantasieren hochjubeln indoktrinieren kaschieren lobhudeln nachplappern niedermachen niederschreien plappern pathologisieren rumeiern schlechtreden suhlen übertölpeln umerziehen unterjochen verarschen verblöden verbocken vermasseln verprassen verschachern verscherbeln vertrösten verunstalten wegwischen zerfleischen aufplustern zurechtlügen dahinsiechen`);

/** Verbs by lemma that are at home where people argue; alone they judge nothing. Collected for this project. */
export const CHARGED_VERBS = words(`
  abschaffen abschieben abwälzen ausblenden ausbeuten ausrotten aufzwingen auslöschen ausspielen aufbürden bedrohen begeistern beeindrucken behindern belasten belohnen berauben beschwören betrügen bestrafen
  bombardieren blenden brauchen diffamieren diskreditieren diskriminieren entlarven entpuppen erpressen erzwingen erzürnen fälschen fehlen gefährden gelten genügen gehorchen glauben hassen hinnehmen hetzen ignorieren jubeln
  klagen kämpfen leiden leugnen lohnen manipulieren missachten missbrauchen misslingen nützen opfern plagen predigen profitieren rächen rechtfertigen retten scheitern schaden schämen schützen schweigen schüren sparen spalten
  suggerieren täuschen trauen träumen überfordern unterdrücken unterstellen unterwerfen verachten verbieten verdammen verdienen verdrängen vergessen verhindern verkaufen verlangen verlernen verlieren verleugnen
  vernichten verraten verschärfen verschleiern verstehen vertrauen vertuschen verunglimpfen verunsichern verweigern verzichten vorgeben vorspielen wagen wegnehmen wundern zerstören zwingen zweifeln beweisen begreifen
  behaupten bedeuten scheinen klingen wirken blühen dulden einreden anheizen befeuern befremden abnicken
  versagen
  lügen belügen`);

/** Verbs by lemma of those who judge somebody or something: the judgement is theirs. Collected for this project. */
export const JUDGING_ALOUD = words(`
  nennen bezeichnen kritisieren loben beschreiben werten einstufen bewerten beurteilen verurteilen brandmarken titulieren
  beschimpfen geißeln rügen empfinden finden halten ansehen betrachten schelten`);

/** Verbs by lemma of thinking and feeling: with „ich“ or „wir“ an opinion. Collected for this project. */
export const OPINION_VERBS = words(`
  finden glauben meinen denken halten hoffen fürchten befürchten bezweifeln zweifeln vermuten wünschen bedauern freuen ärgern
  danken schämen wundern staunen empfinden fühlen hassen lieben vertrauen begrüßen ablehnen empfehlen
  appellieren warnen bewundern vorziehen plädieren anzweifeln vermissen bitten raten mögen brauchen verstehen`);

/** The author's stance towards what is said. Collected for this project. */
export const STANCE = words(`
  leider gottlob hoffentlich selbstverständlich zweifellos zweifelsohne freilich wahrlich fürwahr ausgerechnet geradezu
  regelrecht schlichtweg wohlgemerkt mitnichten keineswegs keinesfalls sozusagen kurzum unmissverständlich
  unbestreitbar gottseidank bravo nachgerade gewissermaßen allemal sattsam beileibe klammheimlich gefälligst
  allzu zugegeben pustekuchen schwuppdiwupp       
            
    `);

/** Words that keep what others call something at arm's length; in a report they only say that it is not settled. Collected for this project. */
export const DISTANCING = words(`angeblich vermeintlich sogenannt selbsternannt`);

/** „-erweise“ that says how often or how, not what to think of it. */
export const NEUTRAL_ERWEISE = words(`
  möglicherweise normalerweise üblicherweise typischerweise fälschlicherweise gewöhnlicherweise notwendigerweise
  idealerweise irrtümlicherweise klassischerweise traditionellerweise korrekterweise rechtmäßigerweise`);

/** Particles of talk: in plain report they are rare. Collected for this project. */
export const PARTICLES = words(`
  ja doch eben halt mal wohl eigentlich einfach denn bloß eh sowieso kaum eher vielleicht offenbar offensichtlich irgendwie
  irgendwo irgendwas irgendetwas irgendwann irgendwelche tatsächlich überhaupt nämlich gar immerhin höchstens weil zumal
  sonst vielmehr  anstatt geschweige wenigstens lieber nun längst gewiss sicherlich sicher lediglich schlicht letztlich letztendlich
  angesichts natürlich bekanntlich okay tja ach nein hallo
  wirklich jedenfalls allesamt unbeirrt offenkundig`);

/** Words that turn up the volume. Collected for this project. */
export const INTENSIFIERS = words(`
  völlig total absolut extrem äußerst überaus höchst ungemein zutiefst komplett vollkommen restlos gänzlich ganz sehr
  besonders enorm immens massenhaft permanent ständig ewig dermaßen derart drastisch rein pur echt unbedingt endlich dringend
  niemals nie jeder jede jeden alles niemand keinerlei plötzlich ultimativ unendlich zahllos riesig gewaltig sogar nichts
  massiv wahr einzig bloß heutig  jemals stets dauernd  schleunigst schnellstens drastisch entscheidend
  wild mächtig gigantisch pausenlos hochgradig`);

/** Turns of phrase of those who argue or mock, word by word. Collected for this project. */
export const TURNS: readonly string[] = `
  man darf gespannt|man fragt sich|fragt man sich|frage mich|wer hätte|soll das heißen|wird es zeit|weit gefehlt|genau das|gerade das|eines ist
  tatsache ist|fakt ist|schlimmer noch|mehr noch|besser noch|ein für alle mal|einmal mehr|ganz zu schweigen|auf den leim|aufs spiel
  hinters licht|hinter den kulissen|mit aller macht|mit aller gewalt|auf biegen und brechen|ohne rücksicht|koste es|wie auch immer|das ist doch|das ist ja
  warum nicht|warum also|wo bleibt|was soll|was wäre|wer soll|wen interessiert|dem ist nicht so|das gegenteil|im gegenteil|keine spur|nicht die rede
  immer mehr|immer weniger|ein schlag|vor augen|ins leere|ans eingemachte|das eigentliche|so viel|so viele
  so wenig|viel zu|noch lange nicht|längst nicht
  in wahrheit|in wirklichkeit|kein wunder|zum glück|gott sei dank|alles andere als|nichts anderes als
  nichts weiter als|was für ein|was für eine|was für einen|von wegen|geschweige denn|schluss mit|hut ab|gut so
  höchste zeit|an der zeit|nur hoffen|zu hoffen|zu befürchten|glauben schenken|glauben schenkt
  mit anderen worten|im klartext|unterm strich|alles in allem|letzten endes|am ende|wenn man so will|wie gesagt
  meines erachtens|meiner meinung|meiner ansicht|meiner sicht|unseres erachtens|unserer meinung|offen gesagt
  ehrlich gesagt|im grunde|schlicht und|mit füßen|unter die räder|auf die mühlen|sand in die augen
  über den tisch|kopf in den sand|auf teufel komm raus|tür und tor|hand aufs herz|auf der hand|rand und band
  fug und recht|in den ofen|ins gesicht|heißen stein|hand noch fuß|sage und schreibe|das kalb|im handumdrehen
  macht sinn|keinen sinn|kein mensch|und siehe da|man denke|man stelle sich|um jeden preis
  im namen der|auf kosten|zu lasten|ohne wenn und aber|nun mal|nun einmal|mehr als genug|mit sicherheit
  ohne zweifel|keine frage|in der tat|zu recht|zu unrecht|an den pranger|unter dem deckmantel|im keim
  mit der moralkeule|nicht zuletzt|so sieht|nicht von ungefähr|gute nacht|wacht auf|wach auf|worauf warten
  wie lange noch|wer glaubt|wer meint|wie kann es|wie kann man|auf keinen fall|unter keinen umständen
  in jedem fall|auf jeden fall|bleibt nur|bleibt die|bleibt der|es braucht|es gilt|es reicht|es genügt|es fehlt
  es lohnt|es ist zeit|geht es um|es geht um|darum geht|es geht nicht|heißt das|bedeutet das|das bedeutet
  auf den punkt|den spieß|auf dem rücken|auf dem spiel|in die hand|am herzen|vor lauter|nichts als|so etwas
  noch nie|noch dazu|wie immer|wieder einmal|mal wieder|wen wundert|anders als|nicht gerade`
  .split(/[|\n]/)
  .map((turn) => turn.trim())
  .filter(Boolean);
