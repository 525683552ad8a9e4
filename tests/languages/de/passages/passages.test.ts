import { describe, expect, it } from 'vitest';
import { reportOn } from '../support/texts.ts';
import { linesOf, type Passage } from './passage.ts';
import { passages as chains } from './tables/chains.ts';
import { passages as clauses } from './tables/clauses.ts';
import { passages as frameless } from './tables/frameless.ts';
import { passages as headlines } from './tables/headlines.ts';
import { passages as infinitives } from './tables/infinitives.ts';
import { passages as negated } from './tables/negated.ts';
import { passages as noReports } from './tables/no-reports.ts';
import { passages as phrases } from './tables/phrases.ts';
import { passages as predicates } from './tables/predicates.ts';
import { passages as quotations } from './tables/quotations.ts';
import { passages as relativeClauses } from './tables/relative-clauses.ts';
import { passages as saidOtherwise } from './tables/said-otherwise.ts';
import { passages as shortReports } from './tables/short-reports.ts';
import { passages as sources } from './tables/sources.ts';
import { passages as summaries } from './tables/summaries.ts';
import { passages as verbSecond } from './tables/verb-second.ts';

const THEMES: readonly (readonly [string, readonly Passage[]])[] = [
  ['words in words', chains],
  ['clauses with dass, ob and w-words', clauses],
  ['speech without a frame', frameless],
  ['headlines and badly set text', headlines],
  ['infinitives with zu', infinitives],
  ['frames that say it is not said', negated],
  ['phrases that name a source', phrases],
  ['brackets, reflexives and passives', predicates],
  ['quotation marks', quotations],
  ['where content begins and ends', relativeClauses],
  ['the words of the source', sources],
  ['other ways to say it', saidOtherwise],
  ['short reports', shortReports],
  ['what only looks like a report', noReports],
  ['summaries', summaries],
  ['verb-second clauses', verbSecond],
];

describe.each(THEMES)('%s', (_, passages) => {
  it.each(passages)('$text', ({ text, reads }) => {
    expect(linesOf(reportOn(text))).toEqual(reads);
  });
});
