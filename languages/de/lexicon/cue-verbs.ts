import type { Act } from '../../../core/reading.ts';

/** What a cue verb does, and what kind of content it announces where the verb settles that. */
export interface CueVerb {
  readonly act: Act;
  /** The verb presupposes that the content is so („einräumen“, „feststellen“). */
  readonly factive: boolean;
  /** Weak cues („“, „stehen“) need a content clause with a clear mark of reported speech. */
  readonly weak: boolean;
  /** Whether what is said can be an infinitive with „zu“: „behauptet, … zu haben“. */
  readonly infinitive: boolean;
}

const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/** Saying and writing; the verb leaves open whether it is so. */
const SAY =
  words(`sagen erklären mitteilen berichten melden betonen erläutern hinzufügen ergänzen hinweisen unterstreichen
  äußern behaupten versichern bekräftigen ausführen darlegen schildern erzählen antworten erwidern entgegnen
  kommentieren twittern posten schreiben formulieren notieren zitieren rufen ausrufen flüstern fragen nachfragen anfragen
  verlautbaren verlauten bekanntgeben bekanntmachen verkünden informieren aussagen angeben argumentieren
  begründen anmerken bemerken scherzen spotten höhnen sprechen reden wiederholen präzisieren konkretisieren
  einwenden einwerfen zurückgeben nachschieben anfügen hervorheben herausstellen zusammenfassen
  signalisieren andeuten suggerieren referieren protokollieren vorrechnen vorbringen vortragen
  heißen lauten stehen klarstellen klarmachen beteuern bekunden kundtun ausplaudern ausdrücken
  verdeutlichen veranschaulichen veröffentlichen vermelden durchgeben durchsagen funken faxen 
  witzeln sticheln ätzen wettern schimpfen poltern donnern nörgeln raunen murmeln stammeln brüllen schreien skandieren
  jubeln schwärmen tönen prahlen rühmen prusten lästern frotzeln giften keifen seufzen stöhnen
  anführen erwähnen verweisen erinnern entgegenhalten entgegensetzen dagegenhalten
  kontern korrigieren parieren nachlegen einschränken relativieren rekapitulieren resümieren bilanzieren
  konstatieren vermerken festhalten attestieren bescheinigen zuschreiben nachsagen diagnostizieren dokumentieren
  interpretieren deuten umschreiben definieren predigen dozieren philosophieren sinnieren plaudern
  verraten enthüllen offenbaren preisgeben ausposaunen unterrichten benachrichtigen einweihen aufklären belehren
  korrigieren richtigstellen verbreiten kolportieren streuen prophezeien orakeln frohlocken zetern toben schäumen
  nachhaken einhaken mosern maulen murren feixen mailen abwiegeln berichtigen vorjammern klarmachen
  zusprechen gratulieren danken bedanken entschuldigen beichten unken frotzeln
  vermitteln übermitteln ausrichten nachtragen hinterlassen quittieren beschwichtigen beruhigen trösten
  verweisen beziffern veranschlagen aufzählen auflisten nennen bezeichnen überschreiben
  diskutieren debattieren thematisieren ansprechen einigen verständigen
  lachen urteilen befinden nahelegen beschreiben einwenden kommunizieren inserieren telefonieren beharren bestehen`);

/** Thinking, judging, guessing, fearing, hoping; feelings with a content. */
const THINK =
  words(`meinen glauben denken vermuten annehmen schätzen befürchten hoffen fürchten erwarten mutmaßen spekulieren
  folgern schlussfolgern schließen ausgehen rechnen prognostizieren voraussagen vorhersagen errechnen berechnen
  hochrechnen beklagen bedauern kritisieren bemängeln monieren klagen loben begrüßen würdigen warnen vorwarnen
  verteidigen rechtfertigen empören ärgern freuen bewerten einschätzen vergleichen beanstanden rügen tadeln geißeln
  anprangern beschweren bezweifeln zweifeln anzweifeln bangen wähnen argwöhnen überlegen erwägen
  träumen voraussehen zutrauen bevorzugen befürworten erhoffen versprechen beteuern
  staunen wundern rätseln unterstellen grübeln überzeugen werten beurteilen einstufen verurteilen verdammen billigen
  missbilligen gutheißen akzeptieren anerkennen beobachten finden`);

/** What these carry is presupposed to be so. */
const FACTIVE =
  words(`zugeben einräumen gestehen eingestehen feststellen nachweisen belegen beweisen herausfinden zeigen
  hervorgehen ergeben aufdecken ermitteln bekennen herausstellen aufzeigen eruieren 
  zugestehen `);

const ACCUSE =
  words(`vorwerfen vorhalten beschuldigen anlasten anklagen unterstellen bezichtigen verdächtigen anprangern
  ankreiden verübeln nachsagen `);

const DENY = words(
  `bestreiten abstreiten dementieren leugnen verneinen zurückweisen widersprechen abweisen vonsichweisen entgegentreten`,
);

const CONFIRM = words(`bestätigen bekräftigen`);

const REFUTE = words(`widerlegen entkräften ausräumen`);

const DEMAND =
  words(`fordern verlangen auffordern aufrufen appellieren drängen bitten empfehlen raten plädieren mahnen anmahnen
  anordnen vorschlagen beantragen wünschen pochen aussprechen einfordern anregen ersuchen befehlen anweisen ermahnen
  beauftragen gebieten vorschreiben verfügen diktieren anraten abraten werben anflehen
  flehen betteln beschwören ermuntern ermutigen animieren nötigen einladen einsetzen
  zureden aufhetzen anstiften abverlangen erbitten insistieren 
  demonstrieren protestieren`);

const PLAN =
  words(`ankündigen versprechen zusagen zusichern drohen androhen geloben erwägen schwören garantieren
  beschließen entscheiden entschließen planen beabsichtigen vereinbaren verabreden beabsichtigen 
  verheißen avisieren anbieten ablehnen ausschließen
  zubilligen abwägen verständigen einigen festlegen verbürgen beteuern`);

const WEAK = new Set(
  words(`kritisieren loben begrüßen würdigen rügen tadeln verurteilen beobachten sehen stehen heißen lauten rufen sprechen reden zeigen ergeben freuen ärgern stellen
  nennen bezeichnen bitten rechnen ausgehen annehmen schätzen aussprechen wünschen notieren erzählen begründen befinden
  verteidigen rechtfertigen informieren angeben ermitteln raten schwören vergleichen lesen erinnern nahelegen
  verraten offenbaren einwerfen zurückgeben vermitteln übermitteln 
  überzeugen anbieten ausschließen ablehnen einladen verweisen
  werben bestehen festhalten schließen deuten werten beschreiben zitieren
  veröffentlichen dokumentieren danken bedanken gratulieren entschuldigen telefonieren ausdrücken signalisieren
  übersetzen korrigieren verbreiten streuen toben schäumen berichtigen garantieren zutrauen festlegen demonstrieren wundern
  verdeutlichen veranschaulichen enthüllen akzeptieren anerkennen ausrichten suggerieren beruhigen
  donnern tönen schreien brüllen skandieren verfügen rühmen finden lachen`),
);

/** Verbs of saying and thinking that take an infinitive; those of demanding, planning and accusing all do. */
const WITH_INFINITIVE = new Set(
  words(`behaupten angeben glauben hoffen versichern erklären befürchten fürchten meinen vermuten
  einräumen zugeben gestehen eingestehen erwarten bedauern beteuern bekunden bestätigen bekennen bekanntgeben betonen
  aussagen wähnen prahlen bekräftigen unterstreichen signalisieren erwägen überlegen erhoffen träumen leugnen bestreiten
  abstreiten dementieren zuschreiben nachsagen bescheinigen zutrauen mitteilen ausschließen bezweifeln
  rühmen andeuten verkünden einigen kritisieren rügen loben danken bedanken entschuldigen beklagen
  warnen rechnen befürworten bevorzugen denken beschweren klagen verurteilen `),
);

/** With „sich“ these are no cues: „es zeigte sich“, „bestätigt sich“, „befindet sich“. */
export const NEVER_REFLEXIVE: ReadonlySet<string> = new Set(
  words(`fragen bestätigen zeigen ergeben befinden erklären schließen offenbaren
  beruhigen verraten melden ankündigen andeuten nennen bezeichnen versprechen verbreiten aufdrängen abzeichnen lesen
  ermitteln berechnen vermitteln steigern belegen beweisen veröffentlichen vorbringen ausschließen vorstellen anbieten`),
);

/** Verbs whose perfect takes „sein“, and those whose „ist angeklagt“ says that somebody accuses. */
export const WITH_SEIN: ReadonlySet<string> = new Set(words(`ausgehen hervorgehen anklagen entgegentreten`));

/** Verbs that carry an infinitive only beside something else than what is said. */
const NO_INFINITIVE = new Set(words(`festlegen protestieren verfügen`));

const entries = (list: readonly string[], act: Act, factive = false): readonly [string, CueVerb][] =>
  list.map((lemma) => [
    lemma,
    {
      act,
      factive,
      weak: WEAK.has(lemma),
      infinitive: !NO_INFINITIVE.has(lemma) && (act !== 'say' || WITH_INFINITIVE.has(lemma)),
    },
  ]);

/** Cue verbs by infinitive. Collected for this project; later lines win. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = new Map([
  ...entries(SAY, 'say'),
  ...entries(THINK, 'say'),
  ...entries(DEMAND, 'demand'),
  ...entries(PLAN, 'plan'),
  ...entries(FACTIVE, 'say', true),
  ...entries(CONFIRM, 'confirm'),
  ...entries(ACCUSE, 'accuse'),
  ...entries(DENY, 'deny'),
  ...entries(REFUTE, 'refute', true),
]);
