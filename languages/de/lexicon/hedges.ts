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
