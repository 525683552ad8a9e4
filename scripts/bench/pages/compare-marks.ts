import { inkOf } from '../../../page/normalise.ts';

/**
 * How many marks are wrong: passages meant to be marked one after the other against what is marked. Counts those
 * meant that are not on exactly their words, and ranges that are left over.
 */
export function wrongMarks(meant: readonly string[], marked: readonly string[]): number {
  const open = marked.map(inkOf);
  let wrong = 0;
  for (const passage of meant.map(inkOf)) {
    let got = '';
    while (got.length < passage.length && open.length > 0) got += open.shift() ?? '';
    if (got !== passage) wrong += 1;
  }
  return wrong + open.filter((words) => words !== '').length;
}

/** Ranges whose words are not within any passage meant to be marked. */
export const strayMarks = (meant: readonly string[], marked: readonly string[]): number => {
  const wanted = meant.map(inkOf);
  return marked.map(inkOf).filter((words) => !wanted.some((passage) => passage.includes(words))).length;
};
