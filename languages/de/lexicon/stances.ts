const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** How somebody shows or calls himself by a feeling: „zeigte sich enttäuscht“. Collected for this project. */
export const SHOWN_FEELINGS =
  set(`enttäuscht überzeugt zuversichtlich optimistisch pessimistisch skeptisch besorgt erfreut erleichtert zufrieden
  unzufrieden empört erschüttert entsetzt betroffen verwundert überrascht schockiert verärgert irritiert siegessicher
  kämpferisch gelassen beeindruckt stolz dankbar traurig bestürzt hoffnungsvoll begeistert unbeeindruckt zurückhaltend
  versöhnlich reumütig einsichtig ratlos fassungslos alarmiert beunruhigt frustriert ernüchtert verständnisvoll
  kompromissbereit gesprächsbereit verhandlungsbereit selbstkritisch abwartend unnachgiebig`);

/** How somebody speaks of a thing: „äußerte sich kritisch“. Collected for this project. */
export const SPOKEN_MANNERS =
  set(`kritisch positiv negativ lobend anerkennend ablehnend zustimmend skeptisch besorgt zuversichtlich optimistisch
  pessimistisch zufrieden enttäuscht erfreut abfällig verächtlich zurückhaltend vorsichtig tief sehr`);

/** What somebody takes himself to be: „sieht sich bestätigt“, „fühlt sich im Recht“. Collected for this project. */
export const SELF_VIEWS =
  set(`bestätigt bestärkt getäuscht missverstanden benachteiligt diskriminiert übergangen betrogen hintergangen
  gestellt verunglimpft diffamiert behandelt verraten gelassen alleingelassen allein bevormundet gedemütigt überfordert
  vernachlässigt ausgegrenzt vorverurteilt provoziert recht opfer unschuldig falsch hingehalten verschaukelt ermutigt
  ignoriert beleidigt gemobbt verleumdet überrumpelt ungerecht missbraucht veralbert`);

/** Feelings and judgements that are voiced: „äußerte Zweifel“, „hegt den Verdacht“. Collected for this project. */
export const VOICED_NOUNS =
  set(`zweifel bedenken sorge sorgen befürchtung befürchtungen verständnis unverständnis unmut kritik hoffnung hoffnungen
  bedauern vorbehalte skepsis zuversicht misstrauen vermutung vermutungen verdacht besorgnis empörung enttäuschung
  mitgefühl entsetzen bestürzung erleichterung genugtuung verwunderung ärger protest einwände respekt anerkennung
  überzeugung beileid trauer`);

/** What somebody sees who judges: „sieht keine Gefahr“, „sieht Mängel“. Collected for this project. */
export const SEEN_NOUNS =
  set(`gefahr gefahren grund anlass mängel versäumnisse handlungsbedarf rechtsgrundlage verstoß verstöße bedarf chance
  chancen fortschritte parallelen anzeichen risiko risiken spielraum notwendigkeit anhaltspunkte probleme problem ursache
  ursachen hauptursache schuld verantwortung hauptverantwortung nachholbedarf defizite interessenkonflikt alternative
  möglichkeit zusammenhang voraussetzungen nachteile vorteile widerspruch widersprüche potenzial perspektive lösung`);

/** With these, a feeling is voiced. Collected for this project. */
export const VOICING_VERBS = set('äußern hegen anmelden bekunden ausdrücken aussprechen');
