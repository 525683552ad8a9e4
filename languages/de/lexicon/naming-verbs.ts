const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Verbs that say what somebody calls or takes a thing for, with „als“ before the word for it. Collected for this project. */
export const NAMING_AS =
  set(`bezeichnen beschreiben werten bewerten kritisieren loben würdigen einstufen betrachten charakterisieren
  verurteilen geißeln feiern rühmen abtun brandmarken titulieren verspotten preisen empfinden ansehen sehen ablehnen
  schildern begrüßen bemängeln rügen tadeln verteidigen beschimpfen deuten interpretieren einschätzen beurteilen
  darstellen hinstellen schmähen verunglimpfen zurückweisen anprangern`);

/** The same with „für“: „hält den Plan für „gescheitert““. */
export const TAKING_FOR = set('halten erklären befinden');

/** Verbs whose second object is the word itself: „nannte den Plan „absurd““. */
export const NAMING = set('nennen schelten schimpfen');
