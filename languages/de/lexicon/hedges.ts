const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** In the outlet's voice: presented as probable. */
export const PROBABLE =
  words(`wohl offenbar anscheinend vermutlich wahrscheinlich mutmaßlich offensichtlich scheinbar
  voraussichtlich höchstwahrscheinlich dürfte dürften scheint scheinen schien`);

/** In the outlet's voice: presented as possible. */
export const POSSIBLE = words(`möglicherweise vielleicht eventuell womöglich könnte könnten denkbar`);

/** German letters and those of its neighbours. All of `\p{L}`, in both cases, takes longer to compile than an article to read. */
const LETTER = '[a-zß-öø-ÿ]';

/** The words of a pattern as whole words; `\\b` does not know „ß“. */
const phrase = (pattern: string): RegExp => new RegExp(`(?<!${LETTER})(?:${pattern})(?!${LETTER})`, 'i');

const CHECK = '(?:überprüf|bestätig|verifizier|beleg)';

/** Words by which an article calls something unconfirmed or open. */
export const UNCONFIRMED: readonly RegExp[] = [
  phrase('unbestätigte?[nrs]?'),
  phrase(
    `(?:noch |bislang |bisher |zunächst )*nicht (?:unabhängig |offiziell )*(?:zu )?${CHECK}(?:en|t|bar)`,
  ),
  phrase(`unabhängig ${CHECK}en (?:ließ|ließen|lässt|lassen) sich [^.]{0,60}?(?:nicht|keine[rs]?)`),
  phrase(`(?:ließ|ließen|lässt|lassen) sich [^.]{0,40}?nicht (?:unabhängig )?${CHECK}en`),
  phrase('keine (?:offizielle |unabhängige )?Bestätigung'),
  phrase('nicht (?:ganz |abschließend |eindeutig )?(?:klar|geklärt|gesichert|bekannt|sicher)'),
  phrase('unklar|ungeklärt|ungewiss'),
];
