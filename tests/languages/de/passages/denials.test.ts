import { describe, expect, it } from 'vitest';
import { readGerman } from '../../../../languages/de/read.ts';
import { articleOf } from '../support/texts.ts';
import { passages as answers } from './denials/answers.ts';
import { passages as courts } from './denials/courts.ts';
import { passages as figures } from './denials/figures.ts';
import { passages as morePredicates } from './denials/more-predicates.ts';
import { passages as words } from './denials/more-words.ts';
import { passages as adjudication } from './denials/adjudication.ts';
import { passages as blamed } from './denials/blamed.ts';
import { passages as noneMore } from './denials/none-more.ts';
import { passages as criticism } from './denials/criticism.ts';
import { passages as contents } from './denials/contents.ts';
import { passages as counters } from './denials/counters.ts';
import { passages as distance } from './denials/distance.ts';
import { passages as headlines } from './denials/headlines.ts';
import { passages as none } from './denials/none.ts';
import { passages as objects } from './denials/objects.ts';
import { passages as predicates } from './denials/predicates.ts';
import { tiesIn, type Tied } from './denials/tied.ts';

const THEMES: readonly (readonly [string, readonly Tied[]])[] = [
  ['what denies', predicates],
  ['what is denied', objects],
  ['denials far off and among others', distance],
  ['denials by their content', contents],
  ['no denials', none],
  ['adjudication', adjudication],
  ['counter-claims', counters],
  ['more that denies', morePredicates],
  ['words that deny', words],
  ['answers of the accused', answers],
  ['other figures', figures],
  ['what settles it', courts],
  ['accusations in other words', blamed],
  ['what comes near a denial', noneMore],
  ['criticism and judgements', criticism],
];

describe.each(THEMES)('%s', (_, passages) => {
  it.each(passages)('$text', ({ text, ties }) => {
    expect(tiesIn(text, readGerman(articleOf(text)), ties)).toEqual(ties);
  });
});

describe('headlines', () => {
  it.each(headlines)('$text', ({ text, ties }) => {
    expect(tiesIn(text, readGerman(articleOf(text, 'headline')), ties)).toEqual(ties);
  });
});
