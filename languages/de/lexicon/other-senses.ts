const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/**
 * Objects with which a verb of saying means something else: „bestätigte die Wahl“ is a decision, „räumte einen Kredit ein“
 * a grant. By infinitive, lower case. Collected for this project.
 */
export const OTHER_SENSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'bestätigen',
    words(`wahl urteil urteile freispruch strafe haftbefehl ernennung nominierung rekord form amt titel spitzenplatz
    tabellenführung ruf schuldspruch todesurteil sperre`),
  ],
  ['erwarten', words(`kind baby nachwuchs zwillinge drillinge besuch gäste sohn tochter freund besucher`)],
  [
    'einräumen',
    words(`kredit kredite recht rechte frist fristen rabatt vorrang priorität platz möglichkeit gelegenheit zeit
    darlehen zugang vorkaufsrecht wohnrecht regal schrank zimmer`),
  ],
  ['gestehen', words(`liebe`)],
]);

/** Places somebody speaks from: „sprach von der Kanzel“. Lower case. Collected for this project. */
export const SPEAKING_PLACES =
  words(`kanzel tribüne bühne balkon podium rednerpult pult fenster dach podest treppe kiste lastwagen ladefläche
  rathaustreppe rednerbühne terrasse empore loge seite rang`);

/** What comes from somebody or something without being said: „von ihm geht Gefahr aus“. Collected for this project. */
export const EMANATING =
  words(`gefahr gefahren gesundheitsgefahr bedrohung risiko risiken impuls impulse signal signale gewalt initiative wirkung
  platz ort
  macht strahlung feuer flamme flammen geruch licht reiz druck kraft angriff angriffe`);
