import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { hypothesisAnnotation, toHypothesis } from '../../../../core/notes/hypothesis-file.ts';
import { notesFromHypothesis } from '../../../../core/notes/hypothesis.ts';
import { noteSchema } from '../../../../core/notes/notes-schema.ts';
import { withNotes } from '../../../../core/notes/with-notes.ts';
import { SAMPLE } from '../../../ui/sample-report.ts';
import { claimOf, correcting, hiding, marking, notesOn } from './sample-notes.ts';

const { url } = SAMPLE.article;

/** An annotation as the API answers a search with. */
const row = (parts: Readonly<Record<string, unknown>> = {}) => ({
  id: 'Jgz5kg9hEemqgH-1Xf9Zxw',
  created: '2026-03-13T19:46:09.334539+00:00',
  updated: '2026-03-14T08:00:00+00:00',
  user: 'acct:felicity_nunsun@hypothes.is',
  uri: url,
  text: 'Wann war das?',
  tags: ['Hafen', 'zu prüfen'],
  group: '__world__',
  permissions: { read: ['group:__world__'], admin: [], update: [], delete: [] },
  target: [
    {
      source: url,
      selector: [
        {
          type: 'RangeSelector',
          startContainer: '/p[4]',
          startOffset: 0,
          endContainer: '/p[4]',
          endOffset: 28,
        },
        { type: 'TextPositionSelector', start: 5012, end: 5040 },
        {
          type: 'TextQuoteSelector',
          exact: 'Woher das Öl wirklich stammt',
          prefix: 'Becken abgelassen zu haben.\n',
          suffix: ', ist noch nicht geklärt.',
        },
      ],
    },
  ],
  document: { title: ['Reederei soll Altöl im Hafen abgelassen haben'] },
  links: {
    html: 'https://hypothes.is/a/Jgz5',
    incontext: 'https://hyp.is/Jgz5',
    json: 'https://hypothes.is/api',
  },
  user_info: { display_name: 'Felicity' },
  flagged: false,
  hidden: false,
  ...parts,
});
const read = (data: unknown, address = url) => notesFromHypothesis(JSON.stringify(data), address);
const one = (parts: Readonly<Record<string, unknown>>) => {
  const all = read({ total: 1, rows: [row(parts)] });
  return all.ok ? (all.notes[0] ?? all.skipped) : all.problems;
};
const skipped = (reason: string) => ({ elsewhere: 0, reply: 0, 'no-words': 0, malformed: 0, [reason]: 1 });

describe('an annotation of Hypothesis', () => {
  it('is a note on its words, with tags and author', () => {
    expect(one({})).toEqual({
      id: 'Jgz5kg9hEemqgH-1Xf9Zxw',
      quotes: [
        {
          exact: 'Woher das Öl wirklich stammt',
          prefix: 'Becken abgelassen zu haben.\n',
          suffix: ', ist noch nicht geklärt.',
          hint: null,
        },
      ],
      isMarked: true,
      isHidden: false,
      correction: { standing: null, kind: null, certainty: null, source: null },
      text: 'Wann war das?\n#Hafen #zu-prüfen\n— felicity_nunsun@hypothes.is',
      created: '2026-03-13T19:46:09.334Z',
      changed: '2026-03-14T08:00:00.000Z',
    });
  });

  it('is found in the article', () => {
    const all = read({ rows: [row()] });
    const { report, unplacedNotes } = withNotes(SAMPLE, all.ok ? all.notes : []);
    expect(unplacedNotes).toEqual([]);
    expect(claimOf(report, 'r-Jgz5kg9hEemqgH-1Xf9Zxw').quote).toBe('Woher das Öl wirklich stammt');
  });

  it.each([
    ['under its address', { uri: `${url}?utm_source=x#top` }],
    ['without www', { uri: url.replace('www.', '') }],
    ['by its target', { uri: 'urn:x', target: [{ ...row().target[0], source: url }] }],
    [
      'by its links',
      {
        uri: 'https://other.example/x',
        target: [{ selector: row().target[0]?.selector }],
        document: { link: [{ href: url }] },
      },
    ],
  ])('belongs to the article %s', (_, parts) => {
    expect(one(parts)).toMatchObject({ quotes: [{ exact: 'Woher das Öl wirklich stammt' }] });
  });

  it.each([
    ['elsewhere', { uri: `${url}/2`, target: [{ ...row().target[0], source: `${url}/2` }] }],
    ['elsewhere', { uri: 'https://other.example/', target: [] }],
    ['elsewhere', { uri: '', target: [] }],
    ['reply', { references: ['abc'] }],
    ['no-words', { target: [{ source: url }] }],
    ['no-words', { target: [] }],
    ['no-words', { target: [{ selector: [{ type: 'TextPositionSelector', start: 1, end: 2 }, null, 7] }] }],
    ['no-words', { target: [{ selector: [{ type: 'TextQuoteSelector', exact: ' \n' }] }] }],
    ['malformed', { created: 'gestern' }],
    ['malformed', { created: '2026-13-40T99:00:00Z' }],
    ['malformed', { id: '<img src=x>' }],
    ['malformed', { text: 7 }],
    ['malformed', { tags: 'Hafen' }],
    ['malformed', { target: 'Hafen' }],
  ])('is counted as %s: %j', (reason, parts) => {
    expect(one(parts)).toEqual(skipped(reason));
  });

  it.each([
    ['an answer of the API', { total: 1, rows: [row()] }, 1],
    ['with replies apart', { total: 1, rows: [row()], replies: [row({ id: 'x' })] }, 1],
    ['an export of the client', { export_date: '2026-03-15', client_version: '1', annotations: [row()] }, 1],
    ['a list', [row(), row({ id: 'b' })], 2],
    ['one alone', row(), 1],
    ['the same twice', [row(), row()], 1],
    ['none', { total: 0, rows: [] }, 0],
    ['what is none of them', [null, 7, [], {}], 0],
  ])('is read in %s', (_, data, count) => {
    const all = read(data);
    expect(all.ok ? all.notes.length : all.problems).toBe(count);
  });

  it.each([
    '',
    '{"rows"',
    '7',
    'null',
    '{}',
    '{"rows":{}}',
    '{"__proto__":[]}',
    `"${'x'.repeat(5_000_001)}"`,
  ])('is not in %.20s, and that is said', (text) => {
    const all = notesFromHypothesis(text, url);
    expect(all.ok ? [] : all.problems).toHaveLength(1);
  });

  it('shows no hidden characters of others', () => {
    expect(one({ text: 'a\u202Eb\u0000', tags: ['\u200Bx y'], user: 'acct:\u202Ez' })).toMatchObject({
      text: 'ab\n#x-y\n— z',
    });
  });

  it('never makes it throw, and every note is one', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.dictionary(fc.constantFrom(...Object.keys(row())), fc.jsonValue()),
        (value, parts) => {
          expect(() => read(value)).not.toThrow();
          const all = read([row(parts)]);
          const notes = all.ok ? all.notes : [];
          expect(notes.filter((note) => !v.is(noteSchema, note))).toEqual([]);
        },
      ),
    );
  });
});

describe('notes for Hypothesis', () => {
  const source = { name: 'Umweltamt: Leitung', kind: 'institution' } as const;
  const notes = [
    correcting(SAMPLE, 'c3', { standing: 'single', kind: 'future', certainty: 'open', source }),
    marking(SAMPLE, 'Woher das Öl wirklich stammt', { text: 'Offen.' }),
    hiding(SAMPLE, 'c1'),
    correcting(SAMPLE, 'c6', {}),
  ];

  it('have what its API takes', () => {
    expect(hypothesisAnnotation(SAMPLE.article, notes[1]!)).toEqual({
      uri: url,
      document: { title: [SAMPLE.article.title] },
      text: 'Offen.',
      tags: ['sayso:note', 'sayso:marked'],
      target: [
        {
          source: url,
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: 'Woher das Öl wirklich stammt',
              prefix: expect.stringMatching(/abgelassen zu haben\.\n$/),
              suffix: expect.stringMatching(/^, ist noch nicht/),
            },
          ],
        },
      ],
    });
  });

  it('say in tags what is set', () => {
    expect(toHypothesis(SAMPLE.article, notes).rows[0]?.tags).toEqual([
      'sayso:note',
      'sayso:standing:single',
      'sayso:kind:future',
      'sayso:certainty:open',
      'sayso:source:institution:Umweltamt: Leitung',
    ]);
  });

  it.each([
    ['sayso:standing:true'],
    ['sayso:source:person:'],
    ['sayso:source:Anna'],
    ['sayso:kind'],
    ['Sayso:hidden'],
  ])('tags of others set nothing: %s', (tag) => {
    expect(one({ tags: [tag] })).toMatchObject({
      isHidden: false,
      correction: { standing: null, kind: null, certainty: null, source: null },
    });
  });

  it('are read again: all but where in the text they stood', () => {
    fc.assert(
      fc.property(notesOn(SAMPLE), (some) => {
        const all = read(toHypothesis(SAMPLE.article, some));
        const without = some.map((note) => ({
          ...note,
          quotes: note.quotes.map((quote) => ({ ...quote, hint: null })),
        }));
        expect(all.ok && all.notes).toEqual(without);
      }),
    );
  });
});
