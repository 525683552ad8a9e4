const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);
const set = (list: string): ReadonlySet<string> => new Set(words(list));

/**
 * Nouns that tell what kind of source a noun phrase names. Matched on the whole word or on its end,
 * since German compounds carry the kind last („Verteidigungsministerium“). Lower case. Collected for this project.
 */

/** Bodies that speak as one: states, authorities, companies, parties, courts. */
export const INSTITUTION_ENDINGS =
  words(`regierung ministerium ministeriums ministerien behörde behörden amt amtes amts
  polizei staatsanwaltschaft anwaltschaft gericht gerichts gerichtshof gerichtshofs senat senats parlament kammer
  partei fraktion koalition opposition union bündnis verband verbands verbandes verein vereins gewerkschaft kirche
  bistum management konzern konzerns unternehmen unternehmens firma hersteller herstellers bank versicherung universität
  hochschule institut instituts klinik klinikum krankenhaus kommission rat rates stadt gemeinde landkreis kreis land
  bundesland staat staates armee militär luftwaffe marine generalstab generalstabs feuerwehr geheimdienst dienst
  organisation initiative bürgerinitiative stiftung kanzlei agentur zentrale reederei airline gesellschaft betreiber
  anbieter aufsicht wahlkampfteam anwaltsteam kampagne wahlkampfstab zentralbank notenbank miliz truppe allianz nato liga club klub vorstand aufsichtsrat betriebsrat
  betriebsrats verwaltung leitung direktion ausschuss gremium kreml außenamt zoll küstenwache bundeswehr
  rettungsdienst leitstelle apotheke theater museum bahn werke gruppe holding behördenleitung vertretung botschaft
  konsulat palast kabinett magistrat präsidium präsidiums zentralrat vatikan kurie rechnungshof wetterdienst
  bundestag landtag nationalrat bundesrat stadtrat gemeinderat kurie labor fonds börse junta besatzung seite
  gesundheitsamt jugendamt bundesamt landesamt umweltamt zentrum pressestelle presseamt präsidialamt weltverband
  industrie branche wirtschaft arbeitgeber ermittler ermittlern hilfswerk schule schulleitung redaktion jury taskforce behördensprecher
  gruppierung bewegung lager verbund rechercheverbund vermittler zulieferer dienstleister versicherer entwickler produzent
  discounter modehändler möbelhändler versandhändler militärherrscher militärherrschern =kreuz =halbmond autobauer verlag netzbetreiber veranstalter startup plattform onlinehändler verbraucherschützer bürgermeisteramt rathaus kanzleramt weiße vereinigung bündnisses fluggesellschaft
  hisbollah hamas taliban separatisten rebellen aufständischen
  pentagon repräsentantenhaus kongress un uno eu usa cdu csu spd fdp afd grüne grünen linke linken övp spö fpö svp
  departement bundeskanzlei kantonspolizei stadtpolizei kantonsrat ständerat bezirksamt bezirkshauptmannschaft
  magistratsabteilung landesregierung staatskanzlei ordnungsamt standesamt finanzamt arbeitsagentur jobcenter
  verfassungsschutz verfassungsgerichtshof bundesanwaltschaft generalbundesanwaltschaft grenzschutz bundespolizei
  katastrophenschutz bergwacht wasserwacht seenotretter feuerwehren polizeiinspektion polizeidirektion
  kriminalamt justizanstalt justizvollzugsanstalt kreisverwaltung regierungspräsidium bezirksregierung landratsamt
  parteispitze parteiführung bundesvorstand präsidentenpalast rechtsabteilung personalrat
  ortsverband kreisverband landesverband dachverband spitzenverband handelskammer handwerkskammer ärztekammer
  anwaltskammer krankenkasse krankenkassen rentenversicherung sparkasse sparkassen börsenaufsicht kartellamt
  wettbewerbsbehörde weltbank währungsfonds sicherheitsrat vollversammlung generalversammlung weltgesundheitsorganisation
  menschenrechtsorganisation hilfsorganisation nichtregierungsorganisation umweltorganisation umweltschutzorganisation
  ngo denkfabrik forschungszentrum observatorium sternwarte akademie fakultät lehrstuhl uniklinik
  heer bodentruppen streitkräfte streitkräften luftabwehr marineführung heeresleitung revolutionsgarden nationalgarde
  milizen extremisten islamisten guerilla junta übergangsregierung exilregierung opposition kirchenleitung diözese
  erzdiözese erzbistum landeskirche gemeindeamt stadtverwaltung stadtwerke verkehrsbetriebe verkehrsverbund flughafen
  fluglinie eisenbahn bundesbahnen bundesbahn autohersteller automobilhersteller pharmakonzern energiekonzern
  softwarehersteller chiphersteller supermarktkette einzelhändler modehaus werft brauerei molkerei
  fußballverein fußballclub bundesligist erstligist zweitligist verbandsgemeinde tierschutzverein naturschutzbund
  mieterbund bauernverband lehrerverband ärzteverband beamtenbund gewerkschaftsbund staatsoper oper orchester
  flugsicherung abteilung innung lebensmittelüberwachung verteidigung nebenklage anklagevertretung anklagebehörde festspiele stadttheater festivalleitung rennleitung turnierleitung spielleitung komitee organisationskomitee
  afd-fraktion npd pds piratenpartei tierschutzpartei neos ödp bsw övp-klub
  avnoj sbb öbb axpo zdk ekd dgb igmetall verdi ver.di gew bdi bvb ifo diw iab iwh zew bafin bsi baua dlr esa eumetsat
  iss ezb fed un-generalversammlung unhcr unicef unesco wfp wto fao ilo osze wada ausschuß amnesty greenpeace attac
  foodwatch nabu bund lsvd awo caritas diakonie malteser johanniter drk thw dlrg
  parteien gewerkschaften ministerien verbände verbänden vereine vereinen ämter ämtern gerichte gerichten konzerne
  konzernen firmen banken kliniken kirchen kommunen städte gemeinden organisationen universitäten hochschulen institute
  instituten regierungen fraktionen initiativen stiftungen versicherungen krankenhäuser stadtverwaltungen
  polizeieinheit polizeieinheiten spezialeinheit spezialeinheiten zollfahndung steuerfahndung netzagentur veranstaltern betreibern organisatoren ausrichter ausrichtern befehlshaber
  verantwortlichen verantwortliche führung führungen bundesnetzagentur rechtsmedizin spurensicherung krisenstab einsatzstab
  polizeiführung autovermietung vermietung muslimbruderschaft bruderschaft carabinieri guardia exilparlament
  forschergruppe forscherteam forschungsteam projektgruppe arbeitsgruppe expertengruppe tierheim filmstudio filmstudios
  plattenfirma handelskette kette reiseveranstalter hurrikanzentrum warnzentrum staatsschutz sonderkommission
  mordkommission kripo kriminalpolizei huthi huthis hizbollah dschihadisten peschmerga vereinte vereinten alliierte alliierten
  =band =team =orden orchester ensemble kollektiv tierpark =zoo fischereischutz seenotrettung bergrettung rettungsleitstelle
  ratingagentur einzelhandel parteizentrale wahlleitung handelsverband hotelverband gaststättenverband
  adac nasa fifa uefa ioc dfb dfl iaea who opec imf iwf oecd bka lka bnd fbi cia nsa rki ecdc`);

/** Unnamed voices of an institution count as the institution. */
export const SPOKESPERSON_ENDINGS = words(`sprecher sprecherin sprechers sprechern sprecherinnen`);

/** Offices and roles that one person holds or that stand before a name. */
export const OFFICE_ENDINGS =
  words(`präsident präsidentin präsidenten kanzler kanzlerin kanzlers minister ministerin ministers
  bürgermeister bürgermeisterin bürgermeisters botschafter botschafterin botschafters -chef -chefin -chefs -chefs ceo cfo cto vize
  vorsitzender vorsitzende vorsitzenden direktor direktorin direktors senator senatorin senators staatssekretär
  staatssekretärin landrat landrätin diktator diktators machthaber machthabers könig königin papst bischof kardinal
  general generals oberst generalsekretär generalsekretärin gouverneur gouverneurin intendant intendantin premier
  premierminister premierministerin regierungschef trainer trainerin trainers kapitän anwalt anwältin anwalts
  verteidiger verteidigerin professor professorin forscher forscherin wissenschaftler wissenschaftlerin experte
  expertin politiker politikerin abgeordneter abgeordnete abgeordneten kandidat kandidatin autor autorin regisseur
  regisseurin schauspieler schauspielerin sänger sängerin leiter leiterin unternehmer unternehmerin gründer gründerin
  vorstand vorständin vorstandschef vorstandschefin geschäftsführer geschäftsführerin manager managerin
  kommissar kommissarin richter richterin staatsanwalt staatsanwältin arzt ärztin ökonom ökonomin historiker
  historikerin soziologe soziologin beauftragter beauftragte beauftragten obmann obfrau dekan dekanin rektor rektorin
  meteorologe meteorologin biologe biologin physiker physikerin virologe virologin torhüter torhüterin stürmer spieler
  spielerin wirt wirtin bauer bäuerin pfarrer pfarrerin pilot pilotin kommandeur kommandant admiral prinz prinzessin
  scheich emir sultan zar kaiser führer oppositionsführer spitzenkandidat spitzenkandidatin patriarch imam rabbiner
  fraktionschef fraktionschefin parteichef parteichefin ministerpräsident ministerpräsidentin oberbürgermeister
  oberbürgermeisterin sachverständiger sachverständige einsatzleiter einsatzleiterin restaurator restauratorin
  gutachter gutachterin analyst analystin kurator kuratorin dirigent dirigentin lehrer lehrerin investor
  reporter reporterin korrespondent korrespondenten korrespondentin journalist journalistin ombudsmann ombudsmans ombudsman
  ombudsfrau koordinator koordinatorin verhandlungsführer verhandlungsführerin kläger klägerin ankläger anklägerin funktionärin
  referent referentin sekretär sekretärin berater beraterin redakteur redakteurin moderator moderatorin
  wissenschafter wissenschafterin aktivistin publizist publizistin bruder schwester
  außenminister bundesrätin regierungsrat regierungsrätin landeshauptmann landeshauptfrau stadtpräsident
  stadtpräsidentin landammann nationalrätin ständerätin bundespräsident bundespräsidentin vizekanzler vizekanzlerin
  staatsminister staatsministerin staatschef staatschefin staatsoberhaupt amtsinhaber amtsinhaberin amtskollege
  amtskollegin amtsvorgänger amtsvorgängerin dezernent dezernentin beigeordneter beigeordnete stadträtin
  kämmerer amtsleiter amtsleiterin polizeipräsident polizeipräsidentin polizeichef brandmeister wehrführer
  generalbundesanwalt generalstaatsanwalt oberstaatsanwalt oberstaatsanwältin bundestrainer bundestrainerin teamchef
  sportdirektor sportdirektorin sportchef manager mitspieler nationalspieler nationalspielerin torwart verteidiger
  bundestagspräsident landtagspräsident parlamentspräsident fraktionsvorsitzender generaldirektor generaldirektorin
  vorstandsvorsitzender vorstandssprecher bischöfin erzbischof pastor pastorin priester rabbi mufti ayatollah dalai
  philosoph philosophin schriftsteller schriftstellerin dichter dichterin musiker musikerin komponist komponistin
  künstler künstlerin maler malerin architekt architektin fotograf fotografin verleger verlegerin produzentin
  psychologe psychologin psychiater psychiaterin mediziner medizinerin chirurg chirurgin epidemiologe epidemiologin
  klimaforscher klimaforscherin politologe politologin politikwissenschaftler politikwissenschaftlerin jurist juristin
  völkerrechtler völkerrechtlerin volkswirt volkswirtin chefvolkswirt chefvolkswirtin theologe theologin astronom
  astronomin geologe geologin chemiker chemikerin mathematiker informatiker archäologe archäologin astronaut astronautin
  bergsteiger bergsteigerin rennfahrer rennfahrerin schwimmer schwimmerin läuferin weltmeister weltmeisterin
  kritikerin menschenrechtler menschenrechtlerin bürgerrechtler bürgerrechtlerin dissident dissidentin
  umweltschützer umweltschützerin gewerkschafter gewerkschafterin landwirt landwirtin winzer winzerin bäcker
  angeklagte angeklagter beschuldigte beschuldigter mann frau sohn tochter witwe vater mutter`);

/** Texts, data and recordings as sources. */
export const DOCUMENT_ENDINGS =
  words(`gesetz gesetzes urteil urteils beschluss beschlusses anklage anklageschrift studie studien
  bericht berichts statistik statistiken gutachten gutachtens akte dokument dokumente dokumenten dokuments unterlagen akten
  protokoll protokolls protokolle zahlen daten satellitenbild satellitenbilder satellitenbildern aufnahmen aufzeichnung
  video videos umfrage untersuchung analyse auswertung erhebung erhebungen verordnung vertrag vertrags vertrages
  entwurf papier dossier dossiers schreiben brief briefs mitteilung pressemitteilung erklärung bescheid bilanz jahresbericht
  kontoauszüge definition warnmeldung warnmeldungen webseite website homepage tweet tweets posting postings beitrag beiträge artikel artikels test resolution verlautbarung rechnung rechnungen =liste =listen tabelle berechnung berechnungen register positionsdaten messdaten
  messungen anklagebehördenpapier haushaltsplan ergebnis ergebnisse ergebnissen hochrechnung hochrechnungen vereinbarung verfassung satzung paragraf paragraph abkommen e-mail e-mails chatprotokolle
  strafanzeige haftbefehl klageschrift klage beschwerde eingabe petition antrag memorandum communiqué kommuniqué
  depesche depeschen notiz vermerk lagebericht abschlussbericht zwischenbericht untersuchungsbericht prüfbericht
  polizeibericht weißbuch grünbuch richtlinie erlass dekret leitfaden handbuch lehrbuch tagebuch buch biografie
  memoiren kommentar leitartikel rezension gesetzentwurf gesetzestext parteiprogramm wahlprogramm koalitionsvertrag
  inschrift urkunde zeugnis testament kalender lexikon enzyklopädie wikipedia datenbank grafik
  prognose hochwasserbericht wetterbericht geschäftsbericht quartalsbericht bulletin rundschreiben flugschrift
  plakat abschiedsbrief bekennerschreiben blogeintrag blog facebook-eintrag tonaufnahme überwachungsvideo mitschnitt
  telefonmitschnitt aufzeichnungen radardaten flugdaten wahlergebnis volkszählung zensus index ranking rangliste
  rangliste gehaltsliste preisliste warteliste namensliste todesliste bilder bildern luftbild röntgenbild foto fotos
  aufnahme videoaufnahmen überwachungskamera überwachungskameras simulation simulationen modellrechnung modellrechnungen
  computermodell computermodelle messung messwert messwerte messwerten chatverlauf chatverläufe chatverläufen auszüge auszügen kontoauszug
  grundbuchauszug laborbefund befund befunde befunden urteilsbegründung kurzfilm =film dokumentation dokumentarfilm hausordnung
  obduktion veröffentlichung veröffentlichungen rechtsvorschrift rechtsvorschriften vorschriften bestimmungen pläne plänen
  fahrplan bebauungsplan =programm =programmheft etikett fingerabdruck fingerabdrücke fingerabdrücken spurenlage
  thermometer tachometer messgerät seismograf grundbuch satellitenaufnahmen luftaufnahmen röntgenaufnahmen wärmebild überwachungsbilder bluttest alkoholtest atemalkoholtest drogentest laboranalyse blutprobe bodenprobe wasserprobe dna-abgleich autopsie dna-test dna-analyse gentest schnelltest umfragen meinungsumfragen befragung fahrtenbuch logbuch fahrtenschreiber
  flugschreiber datenschreiber stimmenrekorder grundbuch handelsregister stellenanzeige speisekarte landkarte seekarte vertragsentwurf
  kündigungsschreiben anwaltsschreiben gerichtsakten ermittlungsakte ermittlungsakten anklagepunkte wetterdaten
  handydaten mobilfunkdaten gps-daten endergebnis zwischenergebnis obduktionsergebnis laborergebnisse testergebnisse`);

/** Outlets, agencies and their makers. */
export const MEDIA_ENDINGS =
  words(`zeitung zeitungen magazin magazins nachrichtenagentur nachrichtenmagazin presseagentur presse-agentur nachrichten-agentur sender senders
  rundfunk fernsehen staatsfernsehen tageszeitung wochenzeitung blatt blattes blatts portal portals presse medien
  medienbericht medienberichte medienberichten nachrichtensender staatsmedien staatsagentur hörfunk
  faktenprüfer faktenchecker boulevardzeitung boulevardblatt lokalzeitung regionalzeitung sonntagszeitung wirtschaftszeitung sportzeitung
  fachzeitschrift zeitschrift zeitschriften wochenblatt tagblatt tageblatt anzeiger fernsehsender radiosender
  radio rechercheportal recherchenetzwerk fachblatt fachmagazin wissenschaftsmagazin privatsender staatssender onlinemagazin online-magazin onlineportal nachrichtenportal internetportal branchendienst
  nachrichtenseite newsportal depeschenagentur bildagentur wochenmagazin lokalradio podcast`);

/** Names of outlets and agencies, lower case. */
export const MEDIA_NAMES =
  set(`spiegel zeit stern focus bild taz faz sz welt dpa afp reuters apa ap epd kna sid interfax tass
  xinhua ria kcna yonhap ansa efe ard zdf ndr wdr swr mdr rbb br hr orf srf sat1 rtl bbc cnn nbc abc cbs fox
  lemonde figaro libération elpaís repubblica corriere pravda kommersant izvestia dpa-afx ard-aktuell zdf-heute
  diepresse krone kronenzeitung nachrichten-agentur sda-ats keystone dts tanjug anadolu 
  itar-tass ntb ritzau tt pap čtk ctk mti bta hina belta ukrinform unian jiji ani pti aap newsweek
  usatoday euronews france24 aljazeera al-arabija al-arabiya phoenix tagblatt morgenpost rundschau volksstimme
  newsletter wikinews zeitung-online rp-online ksta waz nrz noz shz haz mopo
  guardian times telegraph independent economist politico bloomberg handelsblatt tagesspiegel süddeutsche
  frankfurter allgemeine merkur kurier standard presse falter profil nzz blick tages-anzeiger deutschlandfunk
  correctiv tagesschau monitor panorama kontraste zeit-online heise golem netzpolitik al-dschasira al-jazeera
  sportschau sportstudio tagesthemen heute-journal heute-show spiegel-online welt-online stern.de spiegel.de
  rtve rai novosti ria-novosti t-online n-tv ntv n24 kicker sport1 sky phoenix arte 3sat deutschlandradio rias
  n24 bams focus-online faz.net sueddeutsche.de watson nau msnbc npr kyodo belga dw ukrinform rferl haaretz`);

/** People described by number, role or position whose identity is withheld. */
export const UNNAMED_ENDINGS =
  words(`augenzeuge augenzeugen augenzeugin zeuge zeugen zeugin anwohner anwohnern anwohnerin insider insidern
  kreise kreisen informant informanten mitarbeiter mitarbeitern mitarbeiterin mitarbeiterinnen beamte beamten
  beamter regierungsbeamte regierungsbeamter regierungsbeamten diplomat diplomaten soldat soldaten bewohner bewohnern
  angehörige angehörigen einwohner einwohnern quelle quellen eingeweihte eingeweihten vertraute vertrauten aktivisten
  aktivist demonstranten passanten nachbarn nachbarin nachbar opfer überlebende überlebenden kollegin kollege kollegen
  händler fischer bauern mönche schüler studenten studierende eltern patienten kunden fahrgäste reisende
  sicherheitskräfte rettungskräfte ermittlerkreise ermittlerkreisen helfer ärzte pfleger teilnehmer
  frau frauen mann männer männern jugendliche jugendlichen kinder kindern fahrer fahrerin urlauber touristen
  touristinnen beschäftigte beschäftigten arbeiter arbeitern besucher besuchern gäste gästen flüchtlinge häftlinge
  gefangene verletzte verletzten geschädigte nutzer nutzern mieter mietern verwandte verwandten familie familien
  freunde freunden anhänger anhängern gläubige rentner rentnerin anrufer anruferin angreifer täter
  ortsansässige ortsansässigen dorfbewohner dorfbewohnern stadtbewohner anrainer anrainern autofahrer autofahrern
  pendler pendlern spaziergänger spaziergängern badegäste zuschauer zuschauern hinterbliebene hinterbliebenen
  bekannte bekannten weggefährten mitschüler mitschülern lehrkräfte polizisten polizist polizistin feuerwehrleute
  feuerwehrmann feuerwehrleuten sanitäter einsatzkräfte einsatzkräften retter rettern taucher matrosen seeleute
  geiseln geisel entführer demonstrantin demonstrant aktivistinnen gegendemonstranten streikende streikenden
  angestellte angestellten belegschaft whistleblower hacker hackern unterhändler unterhändlern delegierte delegierten
  militärangehörige oppositionelle oppositionellen dissidenten migranten geflüchtete geflüchteten asylbewerber
  parteifreunde parteifreunden parteimitglieder kommunalpolitiker unionspolitiker regierungsmitglieder mandatsträger
  fans fan radfahrer fußgänger pilger wanderer camper betroffene betroffenen leser lesern
  mädchen junge jungen =kind =paar ehepaar verdächtige verdächtiger verdächtigen tatverdächtige tatverdächtiger person personen
  umfeld passagiere passagieren gefängniswärter randalierer unterstützer unterstützern parlamentarier parlamentariern
  =berater =beratern =käufer käufern ladenbesitzer hausbesitzer wartende wartenden =ausländer =ausländern journalisten piloten
  astronauten sachbearbeiter sachbearbeitern us-beamter us-beamte jurymitglieder vorstandsmitglieder ratsmitglieder
  crewmitglieder besatzungsmitglieder gemeindemitglieder seelsorger ersthelfer ersthelfern bergretter sammler spender freiwillige
  freiwilligen ehrenamtliche ehrenamtlichen saisonarbeiter erntehelfer leiharbeiter lieferanten taxifahrer busfahrer lokführer
  lastwagenfahrer jäger jägern angler anglern züchter züchtern imker imkern winzern gastwirte gastronomen hoteliers
  begleiter begleiterin eigentümer eigentümerin besitzer besitzerin umweltschützer umweltschützern tierschützer tierschützern
  naturschützer naturschützern klimaschützer klimaschützern bergleute bergleuten
  kundin mieterin vermieter vermieterin kellner kellnerin verkäufer verkäuferin augenzeugenberichte
  initiator initiatoren initiatorin initiatorinnen medienvertreter medienvertretern pressevertreter pressevertretern häftling häftlingen student studentin wärter wärtern
  regierungsvertreter vertreter vertretern vertreterin vertreterinnen funktionär funktionäre abgeordnete offizier offiziere militärs`);

/** Roles many hold: they name nobody where no name stands beside them and none can be found for them. */
export const ANYBODY =
  set(`angeklagte angeklagter angeklagten beschuldigte beschuldigter beschuldigten mann mannes frau sohn sohnes tochter
  witwe witwer vater vaters mutter bruder bruders schwester ehefrau ehemann kläger klägers klägerin`);

/** Callings that many have, where an office has one holder: „Roms Arzt“ names nobody, „Roms Ministerin“ does. */
export const MANY_HOLD =
  words(`arzt arztes ärztin mediziner medizinerin chirurg chirurgin psychologe psychologin pilot
  piloten pilotin lehrer lehrers lehrerin bauer bauern wirt wirtin berater beraterin kollege kollegin mitspieler`);

/** People known by what they know; several of them without a name or a number are nobody in particular. */
export const EXPERT_ENDINGS =
  words(`ologen nomen datenschützer datenschützern verfassungsschützer forscher forschern experten expertinnen historiker historikern mediziner
  medizinern juristen wissenschaftler wissenschaftlern wissenschafter wissenschaftern physiker physikern chemiker
  chemikern analysten analystinnen ökonomen volkswirte volkswirten strategen kenner kennern fachleute fachleuten
  gutachter sachverständige sachverständigen`);

/** Groups nobody can be held to. */
export const VAGUE_ENDINGS =
  words(`beobachter beobachtern experten expertin fachleute fachleuten kritiker kritikern gerüchte gerüchten
  berichte berichten medienberichte medienberichten stimmen skeptiker befürworter medienangaben analysten wissenschaftler forscher
  forschern ökonomen juristen historiker volkswirte marktteilnehmer menschen leute gegner wähler bürger branchenkenner branchenkennern kennern kenner beobachterinnen spezialisten marktbeobachter
  marktbeobachtern klimaforscher sicherheitsexperten politologen mediziner volksmund gerede schätzungen
  medien vorwürfe vorwürfen vorwurf anschuldigungen anschuldigung spekulationen behauptungen`);
