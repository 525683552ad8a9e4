const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** In the outlet's voice: presented as probable. */
export const PROBABLE =
  words(`wohl offenbar anscheinend vermutlich wahrscheinlich mutmaßlich offensichtlich scheinbar
  voraussichtlich höchstwahrscheinlich dürfte dürften scheint scheinen schien`);

/** In the outlet's voice: presented as possible. */
export const POSSIBLE = words(`möglicherweise vielleicht eventuell womöglich könnte könnten denkbar`);
