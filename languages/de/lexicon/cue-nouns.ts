import type { Act } from '../../../core/reading.ts';

const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

const entries = (list: string, act: Act): readonly (readonly [string, Act])[] =>
  words(list).map((noun) => [noun, act]);

/** Nouns that announce a content clause: „der Vorwurf, …“. With the kind of act they stand for. Collected for this project. */
export const CONTENT_NOUNS: ReadonlyMap<string, Act> = new Map([
  ...entries(
    `vorwurf vorwürfe vorwürfen anschuldigung anschuldigungen verdacht beschuldigung beschuldigungen verdächtigung
    unterstellung unterstellungen anklage`,
    'accuse',
  ),
  ...entries(
    `behauptung behauptungen falschbehauptung falschbehauptungen falschmeldung falschmeldungen verschwörungserzählung
    verschwörungserzählungen verschwörungstheorie verschwörungstheorien aussage aussagen äußerung äußerungen meldung meldungen bericht berichte berichten darstellung gerücht
    gerüchte gerüchten these thesen ansicht auffassung meinung einschätzung überzeugung kritik hinweis hinweise hinweisen
    befürchtung befürchtungen vermutung vermutungen spekulation spekulationen sorge besorgnis hoffnung erwartung annahme
    mutmaßung mutmaßungen feststellung schlussfolgerung prognose vorhersage warnung warnungen klage klagen
    beschwerde beschwerden erklärung versicherung beteuerung bemerkung argument einwand einwände bedenken zweifel
    urteil erkenntnis mitteilung nachricht angabe angaben information informationen argumentation begründung
    eingeständnis geständnis stellungnahme kernaussage einsicht theorie eindruck konsens einigkeit übereinstimmung einvernehmen`,
    'say',
  ),
  ...entries(
    `forderung forderungen vorschlag vorschläge appell appelle aufforderung aufforderungen aufruf aufrufe bitte empfehlung
    empfehlungen wunsch mahnung ultimatum anweisung befehl antrag verlangen ruf rufe`,
    'demand',
  ),
  ...entries(
    `ankündigung ankündigungen drohung drohungen versprechen zusage zusicherung plan pläne absicht vorhaben beschluss entschluss
    entscheidung bereitschaft angebot weigerung ziel`,
    'plan',
  ),
]);

/** Nouns for something said that need nobody named: „Vorwürfe wurden laut, …“. A plan or hope without an owner is nobody's. */
export const UNOWNED_NOUNS: ReadonlySet<string> = new Set(
  words(`vorwurf vorwürfe vorwürfen anschuldigung anschuldigungen verdacht behauptung behauptungen falschbehauptung falschbehauptungen
    falschmeldung falschmeldungen verschwörungserzählung verschwörungserzählungen verschwörungstheorie aussage aussagen gerücht gerüchte
    gerüchten spekulation spekulationen befürchtung befürchtungen vermutung vermutungen forderung forderungen kritik these
    konsens einigkeit übereinstimmung einvernehmen meldungen berichte hinweise darstellung mutmaßungen appell aufforderung aufruf aufrufe`),
);

/** Nouns whose content is an indirect question. */
export const QUESTION_NOUNS: ReadonlySet<string> = new Set(words(`frage`));

/** Nouns that are what was said: „sein Fazit: „…““, „das Ergebnis der Studie war, dass …“. */
export const SUMMING_NOUNS: ReadonlySet<string> = new Set(
  words(`fazit ergebnis bilanz befund botschaft credo argument begründung motto kernaussage aussage antwort kommentar urteil
    schlussfolgerung forderung vorwurf these prognose einschätzung appell tipp warnung kritik behauptung resümee vermutung
    ansicht meinung zitat versprechen ziel wunsch hoffnung vorschlag befürchtung sorge erklärung reaktion diagnose standpunkt`),
);

/** „mit den Worten: …“, „mit der Begründung, …“, „unter dem Hinweis, …“: nouns by which something else is done. */
export const MEANS_NOUNS: ReadonlyMap<string, Act> = new Map([
  ...entries(
    `worten begründung hinweis argument bemerkung behauptung feststellung aussage erklärung frage satz kommentar parole
    parolen slogan ruf rufen ausruf mahnung warnung vorwand formulierung formel versicherung befürchtung vermutung
    verdacht vorwurf hoffnung überzeugung annahme einschätzung prognose verweis nachricht ansage`,
    'say',
  ),
  ...entries(`aufforderung bitte forderung appell aufruf vorschlag empfehlung anweisung`, 'demand'),
  ...entries(`drohung ankündigung versprechen zusage zusicherung`, 'plan'),
]);

/** Verbs by which something said comes from somebody: „Von der Opposition kam der Vorwurf, …“. */
export const COMING_VERBS: ReadonlySet<string> = new Set(
  words(`kommen stammen vorliegen ertönen verlauten lautwerden geben ausgehen`),
);

/** Nouns that take an infinitive of their own: „plant ein Gesetz mit dem Ziel, … zu stärken“ says nothing of a plan. */
export const INFINITIVE_NOUNS: ReadonlySet<string> = new Set(
  words(`ziel zweck möglichkeit möglichkeiten chance chancen gelegenheit versuch versuche fähigkeit recht rechte grund gründe art
  mühe bemühung bemühungen anlass erlaubnis genehmigung befugnis mittel kraft zeit lust freiheit maßnahmen gesetz programm`),
);
