import type { Attribution } from './attribution.ts';
import type { Resolved } from './sources/resolve.ts';

/** „soll … haben“, „ihm wird vorgeworfen“: an authority may be behind it. */
export const isCharge = ({ rule, act, source }: Attribution): boolean =>
  rule === 'de/free/sollen' || (act === 'accuse' && source.kind === 'vague' && !source.worded);

/** „soll“ is a cue only where it is all the page gives; laid to somebody, it is the mood of what he says. */
export const cued = (attribution: Attribution, { source }: Resolved): Attribution =>
  attribution.rule === 'de/free/sollen' && source.kind !== 'vague' && attribution.cue.length > 0
    ? { ...attribution, cue: [], marked: attribution.marked ?? attribution.cue }
    : attribution;
