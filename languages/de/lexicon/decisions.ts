const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Verbs of what is decided and done once: told in the present it has not happened yet. Collected for this project. */
export const DECIDED =
  words(`zurücktreten kandidieren stattfinden ausscheiden austreten abdanken wiedereröffnen
  umziehen zurückkehren heimkehren abtreten emigrieren abspringen`);

/** With one of these things a verb tells of a decision: „streicht Stellen“, „verlegt seinen Sitz“. Collected for this project. */
export const DECIDED_WITH: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    'streichen abbauen kürzen':
      /(?:stellen?|arbeitsplätze|jobs|flüge|linien?|züge|zuschüsse|zuschuss|subventionen)$/,
    verlegen: /(?:sitz|zentrale|produktion|abteilung|werk|botschaft|fertigung|firmensitz)$/,
    'schließen zumachen dichtmachen eröffnen einweihen':
      /(?:werke?|filialen?|standorte?|bad|freibad|klinik|kliniken|botschaft|konsulat|laden|läden|niederlassung|grenzen?|fabrik|praxis|kaufhaus|büros?)$/,
    'übernehmen abgeben niederlegen antreten':
      /(?:vorsitz|leitung|amt|ämter|mandat|spitze|posten|führung|nachfolge|regie|ruder|konzern|firma|reederei|mehrheit|konkurrenten|klub|verein|sender|verlag|bank|rivalen|geschäft|sparte|kette|stelle|traineramt)$/,
    'bekommen erhalten': /(?:zuschlag|auftrag|ladepark|hauptrolle)$/,
    'ausrichten austragen veranstalten vermitteln':
      /(?:gespräche|spiele|turnier|gipfel|meisterschaft|finale|verhandlungen|konferenz|treffen|wettbewerb)$/,
    'kaufen verkaufen veräußern erwerben':
      /(?:firma|konzern|reederei|anteile?|mehrheit|sparte|konkurrenten|klub|verein|sender|verlag|werk|tochter|kette|geschäft|rivalen|beteiligung)$/,
    verlassen:
      /(?:gruppe|band|partei|klub|verein|konzern|bündnis|koalition|regierung|bank|firma|unternehmen|land|verband|union|sender|fraktion|mannschaft|ensemble)$/,
    wechseln: /^(?:nach|zu|zum|zur)$/,
    austreten: /^aus$/,
    aussteigen: /^aus$/,
    'abziehen zurückziehen':
      /(?:truppen|soldaten|botschafter|diplomaten|klage|kandidatur|antrag|einheiten|personal)$/,
    'entsenden schicken': /(?:truppen|soldaten|botschafter|beobachter|kriegsschiffe?|einheiten|polizisten)$/,
    absagen: /(?:konzert|reise|treffen|besuch|spiel|tournee|gipfel|fest|messe)$/,
    verschieben: /(?:konzert|reise|treffen|besuch|spiel|tournee|gipfel|start|wahl|abstimmung|börsengang)$/,
    lassen: /^scheiden$/,
    verzichten:
      /(?:amt|ämter|mandat|posten|kandidatur|spitzenkandidatur|vorsitz|klage|berufung|revision|rechtsmittel|beschwerde|teilnahme|start|titel|auftritt|wiederwahl|reise|ernennung|nominierung|verkauf|bau|neubau|einspruch|prämie|abfindung)$/,
    'einlegen erheben einreichen':
      /(?:berufung|revision|widerspruch|einspruch|beschwerde|veto|rechtsmittel|klage)$/,
    gehen: /^(?:berufung|revision|ruhestand|rente)$/,
    'anheben erhöhen senken':
      /(?:preise?|beiträge|beitrag|leitzins|leitzinsen|zinsen|gebühren?|löhne|steuern?|prognose|renten?|tarife)$/,
    einstellen: /(?:betrieb|produktion|verkehr|erscheinen|fertigung|flugverkehr)$/,
  }).flatMap(([verbs, thing]) => verbs.split(' ').map((verb) => [verb, thing] as const)),
);

/** What one who says so of himself means to do: „Ich höre auf“, „Sie mache weiter“. Collected for this project. */
export const RESOLVED =
  words(`aufhören weitermachen antreten teilnehmen weiterkämpfen aufgeben nachgeben zurückkommen wiederkommen
  hinschmeißen weiterarbeiten dabeibleiben abreisen anreisen mitmachen mitspielen weiterspielen weitersuchen aussteigen
  zurückweichen hinwerfen durchhalten`);

/** „wird operiert“: what is done once, and by decision. Collected for this project. */
export const DECIDED_DONE =
  words(`operiert ausgeliefert abgeschoben freigelassen geschlossen gesperrt verlegt gestrichen
  abgerissen verkauft eröffnet wiedereröffnet abgesagt verschoben wiederholt nachgeholt entlassen versetzt übernommen
  abgelöst vereidigt freigegeben abgeschaltet ausgetragen abgezogen umbenannt aufgelöst stillgelegt eingeweiht abgeschafft
  gefällt verschrottet beerdigt beigesetzt angehoben`);

/** „bleibt gesperrt“ */
export const STAYS_SO = words(
  `gesperrt geschlossen zu ausgesetzt eingestellt untersagt unterbrochen verboten evakuiert abgeriegelt inhaftiert`,
);

/** „bleibt vorerst …“ */
export const FOR_THE_TIME_BEING = words(`vorerst einstweilen weiterhin`);

/** What runs until a day is in force now: „Der Vertrag läuft bis Mai“. */
export const IN_FORCE =
  /(?:vertrag|kontrakt|mandat|amtszeit|visum|lizenz|genehmigung|erlaubnis|patent|police)$/;
