const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** In the outlet's voice: presented as probable. */
export const PROBABLE =
  words(`wohl offenbar anscheinend vermutlich wahrscheinlich mutmaßlich offensichtlich scheinbar
  voraussichtlich höchstwahrscheinlich dürfte dürften scheint scheinen schien`);

/** In the outlet's voice: presented as possible. */
export const POSSIBLE = words(`möglicherweise vielleicht eventuell womöglich könnte könnten denkbar`);

/** Hearsay without a name. */
export const HEARSAY = words('angeblich angebliche angeblichen angeblicher angebliches');

/** Words by which an article calls something unconfirmed; each is a whole phrase, matched on words in order. */
export const UNCONFIRMED: readonly RegExp[] = [
  /\bunbestätigte?[nrs]?\b/iu,
  /\b(?:nicht|noch nicht|bislang nicht|bisher nicht)\s+(?:unabhängig\s+|offiziell\s+)?(?:zu\s+)?(?:bestätigt|bestätigen|überprüft|überprüfen|überprüfbar|verifiziert|verifizieren|verifizierbar)/iu,
  /\bunabhängig\s+(?:überprüfen|bestätigen|verifizieren)\s+(?:ließ|ließen|lässt|lassen)\b[^.]{0,60}\b(?:nicht|keine[rs]?)\b/iu,
  /\b(?:ließ|ließen|lässt|lassen)\s+sich\b[^.]{0,40}\bnicht\s+(?:unabhängig\s+)?(?:überprüfen|bestätigen|verifizieren)\b/iu,
  /\bkeine\s+(?:offizielle\s+|unabhängige\s+)?Bestätigung\b/iu,
  /\bnicht\s+(?:ganz\s+|abschließend\s+|eindeutig\s+)?(?:klar|geklärt|gesichert|belegt|bekannt|sicher)\b/iu,
  /\b(?:unklar|ungeklärt|ungewiss|offen)\s*(?:ist|war|blieb|bleibt|sei)?\b/iu,
];
