const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What an infinitive or a clause with „dass“ hangs on that is meant to come: „die Absicht, … zu“. Collected for this project. */
export const INTENTIONS =
  /^(?:(?:haupt|fern|etappen|klima|spar|saison)?ziele?|zielsetzung|absicht|absichten|entschlu(?:ss|ß)|beschlu(?:ss|ß)|vorhaben|vorsatz|priorität|plan|pläne|wille|willen|vereinbarung|einigung|entscheidung|anliegen|zusage|versprechen|idee|überlegung|überlegungen)$/;

/** Verbs of deciding and agreeing: what they decide is still to come. Collected for this project. */
export const DECIDING =
  words(`beschließen entscheiden entschließen einigen verständigen vereinbaren übereinkommen vornehmen
  verpflichten zusagen versprechen verabreden erwägen überlegen beabsichtigen anbieten drohen hoffen zusichern geloben schwören
  ankündigen anstreben durchringen`);

/** With a word that points to the infinitive: „arbeitet daran, … zu“. Collected for this project. */
export const AIMING: ReadonlyMap<string, string> = new Map([
  ['arbeiten', 'daran'],
  ['denken', 'daran'],
  ['abzielen', 'darauf'],
  ['hinarbeiten', 'darauf'],
  ['vorbereiten', 'darauf'],
  ['nachdenken', 'darüber'],
  ['verzichten', 'darauf'],
]);

/** „ist bereit, … zu“ */
export const WILLING = words(`bereit entschlossen gewillt willens zuversichtlich`);

/** What may come of itself: „es besteht die Gefahr, dass“. Collected for this project. */
export const PROSPECTS = words(
  `chance chancen aussicht aussichten möglichkeit gefahr risiko hoffnung wahrscheinlichkeit`,
);

/** Texts that lay down what is to be done: „der Plan sieht … vor“; a law in force does so, too, and is none. Collected for this project. */
export const LAYING_DOWN =
  /(?:plan|pläne|planung|planungen|entwurf|entwürfe|konzept|konzepte|vertrag|verträge|vereinbarung|vereinbarungen|abkommen|kompromiss|vorschlag|vorschläge|paket|antrag|vorlage|einigung|szenario|haushalt|etat|vorhaben|projekt|reform|beschluss|strategie)$/;

/** Acts that lie ahead where something „bedeutet“ them: „Das bedeutet den Bau neuer Deiche“. Collected for this project. */
export const ACTS_AHEAD =
  /^(?:\p{L}*(?:bau|abriss|verkauf|schließung|entlassung|entlassungen|kürzung|kürzungen|streichung|stilllegung|einführung|erhöhung|ausstieg|einstieg|rückkehr|abschaffung|umzug|wegfall|abzug|rücktritt|abstieg|aufstieg)|aus|ende)$/u;

/** What has a day: „Mögliche Termine seien der 24. September …“. Collected for this project. */
export const HAVING_A_DAY =
  /(?:termin|termine|stichtag|wahltag|starttag|spieltag|beginn|baubeginn|auftakt|startschuss|verhandlungstag|verhandlungstage|anmeldeschluss|einsendeschluss|ausweichtermin)$/;

/** Verbs of going and taking part: with „nun doch“ they tell of a change of plan. */
export const ATTENDING = words(
  `reisen fliegen fahren kommen gehen spielen antreten starten teilnehmen auftreten bleiben ziehen anreisen abreisen
  mitfahren mitspielen dabeisein laufen kandidieren erscheinen aussagen`,
);
