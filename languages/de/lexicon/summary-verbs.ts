import type { Act } from '../../../core/reading.ts';
import { NAMING_AS } from './naming-verbs.ts';

/** What somebody does with a verb that sums up what was said. */
export interface SummaryVerb {
  readonly act: Act;
  /** „rechnet nicht mit …“ is a stance too, „forderte nicht …“ is nothing said. */
  readonly negatable: boolean;
}

/** A verb of saying with one of these prepositions. */
export interface PrepositionFrame extends SummaryVerb {
  readonly prepositions: readonly string[];
}

const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

const entries = (list: string, act: Act, negatable = false): readonly [string, SummaryVerb][] =>
  words(list).map((lemma) => [lemma, { act, negatable }]);

/** Verbs whose noun object is what was said: „fordert mehr Lohn“. Collected for this project. */
export const OBJECT_VERBS: ReadonlyMap<string, SummaryVerb> = new Map([
  ...entries(
    `fordern einfordern verlangen anmahnen empfehlen vorschlagen anregen befürworten wünschen`,
    'demand',
  ),
  ...entries(`ankündigen zusagen versprechen zusichern androhen erwägen`, 'plan'),
  ...entries(`ausschließen`, 'plan', true),
  ...entries(
    `bekanntgeben verkünden mitteilen vermelden melden prophezeien vermuten befürchten fürchten prognostizieren voraussagen vorhersagen einräumen zugeben gestehen eingestehen zugestehen betonen
    hervorheben unterstreichen beteuern bescheinigen attestieren zuschreiben bemängeln beklagen monieren beanstanden`,
    'say',
  ),
  ...entries(`erwarten`, 'say', true),
  ...entries(`bestätigen`, 'confirm'),
  ...entries(`vorwerfen unterstellen vorhalten anlasten`, 'accuse'),
]);

/**
 * Verbs of praise and blame: their object is what the judgement is on, so that only a reason makes a statement of
 * it („lobte die Stadt für …“, „kritisierte den Plan, weil …“). Collected for this project.
 */
export const JUDGING_VERBS: ReadonlyMap<string, SummaryVerb> = new Map(
  entries(
    `kritisieren loben begrüßen bedauern würdigen verurteilen rügen tadeln ablehnen anprangern preisen missbilligen
    geißeln bezweifeln anzweifeln`,
    'say',
  ),
);

const frames = (list: string, act: Act, negatable = false): readonly [string, PrepositionFrame][] =>
  list
    .split(',')
    .map((entry) => words(entry))
    .map(([lemma = '', ...prepositions]) => [lemma, { act, negatable, prepositions }]);

/** Verbs of saying with their prepositions. Collected for this project. */
export const PREPOSITION_VERBS: ReadonlyMap<string, PrepositionFrame> = new Map([
  ...frames(
    `warnen vor, sprechen von vom, reden von vom, berichten von vom, klagen über, verweisen auf, hinweisen auf, beziffern auf mit,
    machen für, schätzen auf, taxieren auf, veranschlagen auf mit, angeben mit, zurückführen auf, begründen mit`,
    'say',
  ),
  ...frames(`ausgehen von vom, rechnen mit, halten für, zweifeln an, glauben an`, 'say', true),
  ...frames(`tippen auf, kalkulieren mit`, 'say'),
  ...frames(
    `plädieren für gegen, dringen auf, appellieren an, drängen auf, pochen auf, beharren auf, raten zu zur zum von,
    auffordern zu zum zur, mahnen zu zum zur, ermahnen zu zum zur`,
    'demand',
  ),
  ...frames(`drohen mit`, 'plan'),
]);

/** The same with „sich“. Collected for this project. */
export const REFLEXIVE_VERBS: ReadonlyMap<string, PrepositionFrame> = new Map([
  ...frames(`aussprechen für gegen`, 'demand'),
  ...frames(
    `beschweren über, beklagen über, freuen über, ärgern über, wundern über, entrüsten über, bedanken für, distanzieren von, empören über`,
    'say',
  ),
]);

/** Verbs that say with „als“ what something is held to be or an instance of. Collected for this project. */
export const NAMING_VERBS: ReadonlyMap<string, SummaryVerb> = new Map([
  ...entries([...NAMING_AS].join(' '), 'say'),
  ...entries(`nennen angeben anführen ausmachen`, 'say'),
]);

/** Verbs of accusing whose genitive is the deed: „beschuldigt ihn der Spionage“. Collected for this project. */
export const CHARGING_VERBS: ReadonlyMap<string, SummaryVerb> = new Map(
  entries(`beschuldigen bezichtigen verdächtigen`, 'accuse'),
);

/** Nouns for what was said that do not tell what it was: „gab die Entscheidung bekannt“. Collected for this project. */
export const EMPTY_OBJECTS: ReadonlySet<string> = new Set(
  words(`nachricht nachrichten entscheidung entscheidungen detail details einzelheiten ergebnis ergebnisse name namen
  preis preise zahl zahlen termin termine forschungsergebnisse informationen information opfer menschenleben tote
  todesopfer verletzte leben meinung ansicht`),
);
