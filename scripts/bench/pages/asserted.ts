import type { BrowserRun } from './browser/measure-in-browser.ts';

/** What must not happen on any page, with where it did. */
export interface Asserted {
  readonly what: string;
  /** How much there was to look at. */
  readonly among: string;
  /** One line a page where it failed; empty when all is well. */
  readonly failures: readonly string[];
}

/** The things asserted on every page of a run. */
export function assertedOf({ name, facts, others }: BrowserRun): readonly Asserted[] {
  const where = (of: (fact: BrowserRun['facts'][number]) => string | false): readonly string[] =>
    facts.flatMap((fact) => {
      const failed = of(fact);
      return failed ? [`${fact.score.set}/${fact.score.file}: ${failed}`] : [];
    });
  const marks = facts.reduce((sum, fact) => sum + fact.marks, 0);
  return [
    {
      what: `${name}: marks on wrong words`,
      among: `${marks} marks on ${facts.length} pages`,
      failures: where(
        ({ wrongSample, wrongShipped }) =>
          wrongSample + wrongShipped > 0 &&
          `${wrongSample} of the sample, ${wrongShipped} of the shipped script`,
      ),
    },
    {
      what: `${name}: passages on wrong words or nowhere`,
      among: `${facts.reduce((sum, { score }) => sum + score.placed.contained, 0)} passages`,
      failures: where(({ score }) => score.placed.wrong > 0 && String(score.placed.wrong)),
    },
    {
      what: `${name}: changes to a page`,
      among: `${facts.length} pages`,
      failures: where(({ changes }) => changes.length > 0 && changes.slice(0, 3).join(', ')),
    },
    {
      what: `${name}: messages from pages of ours without an article`,
      among: `${others.length} pages`,
      failures: others.filter(({ isSilent }) => !isSilent).map(() => 'a message'),
    },
    {
      what: `${name}: the shipped script sends another text than its modules find`,
      among: `${facts.length} pages`,
      failures: where(({ isOdd }) => isOdd && 'another text or another answer of the gate'),
    },
  ];
}

/** One line for each thing asserted, and the pages where it failed. */
export const assertedLines = (all: readonly Asserted[]): string =>
  all
    .flatMap(({ what, among, failures }) => [
      `- ${what}: ${failures.length} pages (looked at ${among})`,
      ...failures.map((line) => `  - ${line}`),
    ])
    .join('\n');
