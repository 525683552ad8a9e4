import { describe, expect, it } from 'vitest';

import type { Speaker } from '../../../languages/de/floor.ts';
import { firstOf, Speakers } from '../../../languages/de/speakers.ts';

const called = (name: string): Speaker => ({
  source: { spans: [], name, key: name, kind: 'person', via: [] },
  gender: '',
  plural: false,
  nouns: [],
  person: true,
  sentence: 0,
  block: 0,
  spoke: true,
});

const namesOf = (speakers: Iterable<Speaker>): string =>
  [...speakers].map(({ source }) => source.name).join(' ');

describe('those who spoke', () => {
  it('come latest first', () => {
    expect(
      namesOf(
        Speakers.nobody
          .and([called('a')])
          .and(() => [called('b')])
          .and([called('d'), called('c')]),
      ),
    ).toBe('d c b a');
  });

  it('are worked out once, and only for whoever looks that far', () => {
    const asked: string[] = [];
    const late = (name: string) => (): readonly Speaker[] => {
      asked.push(name);
      return [called(name)];
    };
    const speakers = Speakers.nobody.and(late('a')).and(late('b')).and(late('c'));
    expect(firstOf(speakers, ({ source }) => source.name === 'b')?.source.name).toBe('b');
    expect(firstOf(speakers, ({ source }) => source.name === 'b')?.source.name).toBe('b');
    expect(asked).toEqual(['c', 'b']);
  });

  it('are forgotten after the fortieth', () => {
    let speakers = Speakers.nobody;
    for (let at = 1; at <= 50; at++) speakers = speakers.and([called(`${at}`)]);
    const names = [...speakers].map(({ source }) => source.name);
    expect([names.length, names[0], names.at(-1)]).toEqual([40, '50', '11']);
  });

  it('can wait in any number, each asking for those before it', () => {
    let speakers = Speakers.nobody.and([called('first')]);
    for (let at = 0; at < 20_000; at++) {
      const before = speakers;
      speakers = before.and(() =>
        firstOf(before, ({ source }) => source.name === 'nobody') ? [called('x')] : [],
      );
    }
    expect(namesOf(speakers)).toBe('first');
  });
});
