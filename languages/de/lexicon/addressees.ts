const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/**
 * Verbs whose dative names whom something is said to. `strong`: the dative is the verb's only object beside the
 * content, so that a bare name is one, too. Collected for this project.
 */
export const DATIVE_ADDRESSEE: ReadonlyMap<string, 'strong' | 'weak'> = new Map([
  ...words(`vorwerfen vorhalten unterstellen anlasten androhen drohen raten abraten empfehlen nahelegen widersprechen
  antworten entgegnen erwidern zurufen`).map((lemma) => [lemma, 'strong'] as const),
  ...words(`sagen erklären mitteilen berichten erzählen bestätigen schildern schreiben verraten gestehen versichern
  versprechen zusichern zusagen vorschlagen befehlen anbieten`).map((lemma) => [lemma, 'weak'] as const),
]);

/** Verbs whose accusative names whom something is said to. */
export const ACCUSATIVE_ADDRESSEE: ReadonlySet<string> = new Set(
  words(`auffordern aufrufen beschuldigen bezichtigen verdächtigen bitten ersuchen warnen drängen mahnen ermahnen
  anweisen fragen informieren beauftragen anflehen`),
);

/** Verbs that say it „an“ somebody. */
export const AN_ADDRESSEE: ReadonlySet<string> = new Set(words('appellieren wenden richten schreiben'));

/** Verbs that ask it „von“ somebody. */
export const VON_ADDRESSEE: ReadonlySet<string> = new Set(
  words('fordern verlangen einfordern erwarten erbitten'),
);

/** People who are there to hear it: „vor Journalisten“, „sagte Reportern“. */
const AUDIENCE =
  /(?:presse|journalist(?:en|innen)|reportern?|reporterinnen|medienvertretern?|medien|anhängern?|delegierten|abgeordneten|unterstützern?|mitarbeitern?|studenten|zuhörern?|korrespondenten|zuschauern?|öffentlichkeit|demonstranten|anwohnern?)$/;

/** Whether a noun names people who are there to hear it. */
export const isAudience = (lower: string): boolean => AUDIENCE.test(lower);
