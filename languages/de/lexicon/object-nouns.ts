import type { Mention } from '../attribution.ts';
import { isNominal } from '../grammar/noun-phrase.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What can be denied as an account of facts: „die Vorwürfe“, „den Bericht“. */
export const DENIABLE_NOUNS =
  words(`vorwurf vorwürfe vorwürfen anschuldigung anschuldigungen beschuldigung beschuldigungen
  behauptung behauptungen darstellung darstellungen bericht berichte berichten meldung meldungen angaben aussage aussagen
  gerücht gerüchte gerüchten verdacht verdächtigungen spekulation spekulationen unterstellung unterstellungen anklage
  tat taten beteiligung verantwortung medienbericht medienberichte medienberichten information informationen`);

/** What is turned down rather than denied: „die Forderung“, „die Kritik“. */
export const REFUSABLE_NOUNS =
  words(`forderung forderungen kritik vorschlag vorschläge vorschlägen antrag anträge klage klagen
  angebot angebots einladung rücktrittsforderung rücktritt klage beschwerden bitte appell rücktrittsforderungen plan pläne plänen idee entwurf beschwerde einspruch berufung
  revision ultimatum aufforderung einmischung drohung drohungen ruf rufe`);

/** Whether a phrase before the verb is rather the object: „Die Vorwürfe wies der Minister zurück“. */
export function isObjectNoun(mention: Mention): boolean {
  const head = mention.units.find((unit) => isNominal(unit))?.lower ?? '';
  return DENIABLE_NOUNS.has(head) || REFUSABLE_NOUNS.has(head);
}
