import { describe, expect, it } from 'vitest';
import { reportOn } from '../support/texts.ts';
import type { Passage } from './passage.ts';
import { standingLines } from './standing.ts';
import { passages as agreeing } from './standing/agreeing.ts';
import { passages as confirmed } from './standing/confirmed.ts';
import { passages as own } from './standing/own-voice.ts';
import { passages as reservations } from './standing/reservations.ts';
import { passages as more } from './standing/unconfirmed-more.ts';
import { passages as unconfirmed } from './standing/unconfirmed.ts';

const THEMES: readonly (readonly [string, readonly Passage[]])[] = [
  ['left unconfirmed', [...unconfirmed, ...more, ...reservations, ...own]],
  ['confirmed', [...confirmed, ...agreeing]],
];

describe.each(THEMES)('what is %s', (_, passages) => {
  it.each(passages)('$text', ({ text, reads }) => {
    expect(standingLines(reportOn(text))).toEqual(reads);
  });
});
