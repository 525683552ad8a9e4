const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/**
 * Adjectives and adverbs that judge wherever they stand, as stems („absurd“ for „absurde“, „absurder“).
 * Collected for this project.
 */
export const JUDGING_ADJECTIVES = words(`
  abartig aberwitzig abgebrüht abgehoben abgekartet abgeschmackt abscheulich abstoßend abstrus absurd abwegig albern anmaßend
  anrüchig armselig atemberaubend aufgeblasen  bedauerlich bedauernswert beeindruckend befremdlich
  begrüßenswert beklagenswert beklemmend bemerkenswert bemitleidenswert beneidenswert beschämend bescheuert beschönigend
  besserwisserisch bestechend bestürzend besorgniserregend bevormundend bewundernswert bezaubernd bezeichnend  bigott
  bizarr blamabel blauäugig blindwütig blödsinnig blöd bodenlos borniert boshaft bösartig brandgefährlich brillant
  chaotisch charakterlos dämlich dankenswert dekadent demagogisch desaströs desolat diffamierend dilettantisch dreist
  drollig dubios dumm dummdreist durchgeknallt durchschaubar ehrlos eindrucksvoll einfallslos einfältig  ekelhaft
  eklatant empörend entlarvend entmutigend entsetzlich enttäuschend entwürdigend erbärmlich erfreulich ermutigend
  ernüchternd erschreckend erschütternd erstaunlich erstklassig fabelhaft fadenscheinig faszinierend fatal feig
  fragwürdig frevelhaft furchtbar furios fürchterlich gedankenlos gefühllos gehässig geistlos geistreich genial
  gemeingefährlich geschichtsvergessen geschmacklos gewissenlos glanzvoll glorreich gnadenlos  grandios
  grauenhaft grauenvoll grässlich grausig großartig großkotzig großspurig grotesk gruselig grundfalsch haarsträubend halbgar halbherzig
  haltlos hanebüchen hasserfüllt hässlich heldenhaft herablassend herausragend herrlich herzerfrischend herzlos
  heuchlerisch hilfreich hilflos hirnrissig hirnlos hoffnungslos horrend hysterisch idiotisch ignorant illusorisch inakzeptabel
  infam inkompetent instinktlos irreführend irrsinnig irrwitzig jämmerlich kaltherzig kaltschnäuzig 
  kindisch kläglich kleingeistig kleinkariert kleinlich kolossal kopflos korrupt krankhaft  krud kümmerlich
  kurios kurzsichtig lachhaft lächerlich langweilig  lausig lebensfremd leichtfertig leichtgläubig leichtsinnig lieblos
  lobenswert löblich lügnerisch makaber marode maßlos meisterhaft menschenfeindlich menschenunwürdig menschenverachtend
  mies miserabel misslich mitreißend monströs mutlos naiv nichtssagend niederträchtig nutzlos obskur
  oberflächlich opportunistisch paradox peinlich perfid pervers pietätlos planlos  plump populistisch prächtig
  propagandistisch pseudowissenschaftlich realitätsfern realitätsfremd rücksichtslos rückgratlos ruchlos
  rührend rühmlich sagenhaft schäbig schädlich schamlos schändlich scheinheilig scheußlich schikanös schizophren schlampig schleierhaft
   schmachvoll schmählich schnöd schockierend schrecklich schwachsinnig selbstgefällig selbstgerecht
  selbstherrlich selbstverliebt seltsam sinnentleert sinnlos sinnvoll skandalös skrupellos skurril sonderbar sträflich stümperhaft
  stupid süffisant tadellos tendenziös töricht  tollkühn tragikomisch traurig trostlos trügerisch
  überfällig überflüssig überheblich überkandidelt übertrieben überwältigend überzogen unanständig unannehmbar unappetitlich unaufrichtig
  unausgegoren unausgereift unbedacht unbegreiflich unbelehrbar unbrauchbar undankbar undemokratisch unehrlich unerfreulich unerhört
  unersetzlich unerträglich unfair unfassbar ungebührlich ungeheuerlich ungeniert ungerecht ungerechtfertigt unglaublich
  unglaubwürdig unglückselig ungut unhaltbar unheilvoll unheimlich unklug unlauter unlogisch unmoralisch unnötig unnütz unprofessionell
  unredlich unrühmlich unsäglich unsachlich unschlagbar unschön unselig unseriös unsinnig unsozial unübertroffen unüberlegt
  unverantwortlich unverfroren unverhältnismäßig unverhohlen unvernünftig unverschämt unverständlich unverzeihlich
  unvorstellbar unwürdig unzumutbar verabscheuungswürdig verächtlich verantwortungslos verblendet verblüffend verbohrt
  verdienstvoll  verharmlosend verhängnisvoll  verkorkst verlogen verquer verrückt verwegen verwerflich
  verwunderlich vorbildlich vorgeschoben  vorlaut vorzüglich wahnhaft wahnwitzig wahnsinnig weinerlich weltfremd widerlich
  widersinnig widerwärtig willfährig wirr wohltuend wortbrüchig wunderbar wundervoll wunderschön wundersam würdelos wünschenswert
  zahnlos zauberhaft zweifelhaft zwielichtig zynisch übereifrig überbordend unbedarft unverblümt bedenklich
  totalitär faschistoid diktatorisch autoritätshörig hochnäsig hochtrabend arrogant eitel feindselig unfähig größenwahnsinnig
  kriegslüstern machtgierig machtversessen geldgierig gierig raffgierig staatsgläubig technikgläubig wissenschaftsfeindlich
  bürgerfern bürgerfeindlich weltbewegend unbezahlbar unvergesslich traumhaft sensationslüstern reißerisch hetzerisch
  abgehalftert altbacken amateurhaft bedrückend bravourös drakonisch eiskalt exzellent famos fies frappierend frustrierend fulminant geheuchelt genüsslich gescheit glücklos gottlos hochmütig humorlos imposant infantil inhuman lebenswert legendär liebevoll manipulativ meisterlich mickrig mutwillig müßig nervig obszön orwellsch paranoid phänomenal primitiv prinzipienlos rabiat raffiniert reaktionär rührselig satanisch scharfsinnig schleimig schwammig sinister spießig stilvoll teuflisch trist tückisch unerbittlich unermüdlich ungehörig ungeschickt unhöflich unpassend unreif unsensibel unwissend utopisch verbissen verbrecherisch verklemmt verräterisch versnobt verwirrend visionär vorbildhaft vorschnell  weitsichtig  wohlfeil wohlmeinend wunderlich zerstörerisch zielführend zügellos zweischneidig herzergreifend kraftlos lahmarschig leblos mutmachend schmierig sinnfrei spöttisch überdreht überfordert unausstehlich unbeholfen unterirdisch zermürbend`);

/**
 * Words that judge where they are what is said of something („das ist wichtig“), but pass for plain description
 * elsewhere („eine wichtige Straße“). Collected for this project.
 */
export const PREDICATE_ADJECTIVES = words(`
  angebracht angemessen arm aussichtslos ausreichend banal bedeutsam bedrohlich begrüßenswert beliebig beliebt bequem berechtigt besser blind bitter
  böse brutal clever dankbar demokratisch deprimierend dramatisch drastisch dringend dürftig eigenartig einfach einseitig elend entscheidend
  ernst erfolgreich  erträglich extrem fair falsch faul fehlerhaft fraglich frech fremd froh gefährlich gerecht gerechtfertigt
  glaubhaft glaubwürdig glücklich  großzügig gut harmlos hart heikel hinfällig hilfreich ideal interessant intransparent
  klug komisch kompliziert konsequent kontraproduktiv  legitim lästig logisch lohnenswert lohnend lustig mager mangelhaft merkwürdig
  mutig mäßig misslungen nachvollziehbar naheliegend nett nichtig notwendig nötig nützlich offenkundig offensichtlich optimal optimistisch
  perfekt plausibel  problematisch radikal ratsam realistisch recht relevant richtig riskant sachlich
  schade schlau schlecht schlicht schlüssig schön schräg  schwach schwer schwierig selbstverständlich
   solid spannend stolz strittig tapfer teuer tödlich tragbar tragisch treffend treu tröstlich übel überraschend überzeugend undenkbar
  undurchsichtig ungeeignet ungewöhnlich ungesund unmissverständlich unmöglich unnatürlich unrealistisch unsolidarisch unwahrscheinlich unzulässig
  unzureichend unvermeidlich unwirksam unstrittig verantwortungsvoll verdächtig vergeblich verfassungswidrig verkehrt verlockend vernünftig verständlich
  vielversprechend wahr wertlos wertvoll wichtig widersprüchlich willkommen wirkungslos zumutbar zutreffend egal gleichgültig 
  zwecklos zwingend ehrlich vorteilhaft beunruhigend anstrengend amüsant rätselhaft tragfähig unerheblich unerklärlich unumgänglich unverzichtbar unausweichlich
  unabdingbar unersetzbar  fahrlässig angenehm unangenehm lehrreich aufschlussreich vermessen
  verheerend katastrophal schlimm krass fatal toll platt lasch einzigartig göttlich
  autoritär rassistisch grausam kriminell kaputt mysteriös stur souverän unbequem unglücklich verlässlich beachtlich ambitioniert ausgewogen absehbar ernüchternd irrelevant kostbar lebendig menschlich unmenschlich passend populär reif unnormal peinlich vage vorhersehbar weich zeitgemäß zukunftsfähig
  verfehlt wegweisend weise`);
