const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** In the outlet's voice: presented as probable. Collected for this project. */
export const PROBABLE =
  words(`wohl offenbar anscheinend vermutlich wahrscheinlich mutmaßlich offensichtlich scheinbar augenscheinlich
  voraussichtlich höchstwahrscheinlich vermeintlich`);

/** In the outlet's voice: presented as possible. */
export const POSSIBLE = words(`möglicherweise vielleicht eventuell womöglich unterumständen`);

/** Likelihood as a predicate: „Eine Einigung ist wahrscheinlich“, „Es ist möglich, dass …“. */
export const LIKELY = words(
  `wahrscheinlich unwahrscheinlich wahrscheinlicher höchstwahrscheinlich naheliegend`,
);
export const THINKABLE = words(`möglich denkbar vorstellbar`);

/** Several words that hedge: „aller Voraussicht nach“. */
export const PROBABLE_PHRASES: readonly (readonly string[])[] = [
  ['allem', 'anschein', 'nach'],
  ['dem', 'anschein', 'nach'],
  ['aller', 'voraussicht', 'nach'],
  ['aller', 'wahrscheinlichkeit', 'nach'],
  ['mit', 'hoher', 'wahrscheinlichkeit'],
  ['mit', 'großer', 'wahrscheinlichkeit'],
  ['wie', 'es', 'scheint'],
];
export const POSSIBLE_PHRASES: readonly (readonly string[])[] = [['unter', 'umständen']];

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
