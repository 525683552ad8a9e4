import type { Act } from '../../../core/reading.ts';

/** What a cue verb does, and what kind of content it announces where the verb settles that. */
export interface CueVerb {
  readonly act: Act;
  /** The verb presupposes that the content is so („einräumen“, „feststellen“). */
  readonly factive: boolean;
  /** Weak cues („sehen“, „finden“) need a content clause with a clear mark of reported speech. */
  readonly weak: boolean;
}

const verbs = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

const SAY =
  verbs(`beobachten sagen erklären mitteilen berichten melden betonen erläutern hinzufügen ergänzen hinweisen unterstreichen
  meinen äußern behaupten versichern bekräftigen ausführen darlegen schildern erzählen antworten erwidern entgegnen
  kommentieren twittern posten schreiben formulieren notieren zitieren rufen ausrufen flüstern fragen nachfragen
  wissenlassen verlautbaren verlauten bekanntgeben bekanntmachen verkünden informieren aussagen angeben argumentieren
  begründen folgern resümieren bilanzieren schlussfolgern konstatieren anmerken bemerken mutmaßen spekulieren glauben
  denken vermuten annehmen schätzen befürchten hoffen fürchten erwarten beklagen bedauern kritisieren bemängeln monieren
  klagen loben begrüßen würdigen scherzen spotten höhnen sprechen reden ankündigen wiederholen präzisieren konkretisieren
  einwenden zurückgeben nachschieben fortfahren anfügen feststellen bilanzieren urteilen befinden warnen mahnen
  prognostizieren voraussagen vorhersagen rechnen ausgehen hervorheben herausstellen zusammenfassen
  verteidigen rechtfertigen empören ärgern freuen bewerten einschätzen bezeichnen nennen vergleichen bezichtigen
  durchblicken signalisieren andeuten suggerieren referieren protokollieren vorrechnen vorbringen
  überschreiben titeln heißen lauten stehen`);

const FACTIVE =
  verbs(`zugeben einräumen gestehen eingestehen feststellen nachweisen belegen beweisen herausfinden zeigen
  hervorgehen ergeben bestätigtsehen aufdecken ermitteln`);

const ACCUSE =
  verbs(`vorwerfen vorhalten beschuldigen anlasten anklagen unterstellen bezichtigen zurlastlegen verdächtigen
  anprangern`);

const DENY = verbs(
  `bestreiten abstreiten dementieren leugnen verneinen zurückweisen widersprechen abweisen vonsichweisen`,
);

const CONFIRM = verbs(`bestätigen bekräftigen`);

const REFUTE = verbs(`widerlegen entkräften`);

const DEMAND =
  verbs(`fordern verlangen auffordern aufrufen appellieren drängen bitten empfehlen raten plädieren mahnen anmahnen
  anordnen vorschlagen beantragen wünschen pochen aussprechen einfordern anregen ersuchen befehlen anweisen`);

const PLAN = verbs(`ankündigen versprechen zusagen zusichern drohen androhen geloben erwägen schwören
  inaussichtstellen`);

const WEAK =
  verbs(`beobachten sehen finden stehen heißen lauten rufen sprechen reden zeigen ergeben freuen ärgern stellen nennen
  bezeichnen bitten rechnen ausgehen annehmen schätzen aussprechen wünschen notieren erzählen begründen befinden
  verteidigen rechtfertigen informieren angeben ermitteln planen raten schwören vergleichen lesen`);

const weak = new Set(WEAK);

function entries(list: readonly string[], act: Act, factive: boolean): readonly [string, CueVerb][] {
  return list.map((lemma) => [lemma, { act, factive, weak: weak.has(lemma) }]);
}

/** Cue verbs by infinitive. Collected for this project; later lines win. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = new Map([
  ...entries(SAY, 'say', false),
  ...entries(DEMAND, 'demand', false),
  ...entries(PLAN, 'plan', false),
  ...entries(FACTIVE, 'say', true),
  ...entries(CONFIRM, 'confirm', false),
  ...entries(ACCUSE, 'accuse', false),
  ...entries(DENY, 'deny', false),
  ...entries(REFUTE, 'refute', true),
]);

/** Verbs that pass on a summary with a preposition before quoted words: „rief nach „…““, „sprach von „…““. */
export const SUMMARY_PREPOSITIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['rufen', ['nach']],
  ['verlangen', ['nach']],
  ['sprechen', ['von']],
  ['reden', ['von']],
  ['warnen', ['vor']],
  ['mahnen', ['zu']],
  ['aufrufen', ['zu', 'zum', 'zur']],
  ['plädieren', ['für']],
  ['pochen', ['auf']],
  ['drohen', ['mit']],
  ['drängen', ['auf']],
  ['appellieren', ['an']],
  ['klagen', ['über']],
]);

/** Nouns that announce a content clause: „der Vorwurf, …“. With the kind of act they stand for. */
export const CONTENT_NOUNS: ReadonlyMap<string, Act> = new Map([
  ...verbs(`vorwurf vorwürfe vorwürfen anschuldigung anschuldigungen verdacht beschuldigung`).map(
    (noun) => [noun, 'accuse'] as const,
  ),
  ...verbs(`behauptung behauptungen aussage aussagen meldung bericht berichte darstellung gerücht gerüchte these ansicht auffassung
    meinung einschätzung überzeugung kritik hinweis hinweise`).map((noun) => [noun, 'say'] as const),
  ...verbs(`forderung forderungen vorschlag appell aufforderung aufruf bitte empfehlung wunsch`).map(
    (noun) => [noun, 'demand'] as const,
  ),
  ...verbs(`ankündigung drohung versprechen zusage plan pläne absicht`).map(
    (noun) => [noun, 'plan'] as const,
  ),
]);
