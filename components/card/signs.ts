/** Answers another claim. */
export const ANSWER = 'M6 3L2.5 6.5 6 10M2.5 6.5h7.25a3.25 3.25 0 0 1 0 6.5H7';
/** Gives another figure. */
export const OTHER_FIGURE = 'M3 6h10M3 10h10M10.5 2.5l-5 11';
/** Lines of a headline over the text. */
export const HEADLINE = 'M2.5 3.5h11M2.5 7h11M2.5 11h5M2.5 14h5';
