/** Things that show, explain or announce something and say nothing. Collected for this project. */
const MUTE = new Set(
  `regen schnee wetter unwetter wind sturm gewitter nebel frost kälte hitze sonne mond licht ampel lampe schild pfeil
  glocke sirene uhr denkmal mahnmal kreuz wegweiser stein baum fluss berg motor ventil auto wagen zug blick miene geste
  lächeln schweigen stille name geruch duft geräusch lärm spur fußspur spielverlauf spielstand tabelle`.split(
    /\s+/,
  ),
);

/** Compounds of them: „Warnschild“, „Verkehrsampel“. */
const ENDS_MUTE = /(?:schild|ampel|lampe|leuchte|glocke|sirene|denkmal|mahnmal|wetter)$/;

/** Whether a noun in lower case names something that cannot be the source of words. */
export const isMuteNoun = (lower: string): boolean => MUTE.has(lower) || ENDS_MUTE.test(lower);
