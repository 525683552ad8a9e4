/** Kept in the content scripts' own world, which no page sees: the end of the one that runs, or 0 for quiet. */
export const RUNNING = Symbol.for('sayso.running');
