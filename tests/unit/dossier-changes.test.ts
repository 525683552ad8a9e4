import { describe, expect, it } from 'vitest';

import { changesBetween, changesOfRemoved } from '../../core/dossier/changes.ts';
import { MAX_DOSSIERS, parseDossiers } from '../../core/dossier/parse-list.ts';
import { aDossier, aStatement, textOfDossier } from './sample-dossier.ts';

const before = aDossier('a', { statements: [aStatement('s1'), aStatement('s2'), aStatement('s3')] });

describe('what a new version of a dossier changes', () => {
  it('is told statement by statement', () => {
    const after = aDossier('a', {
      revision: 2,
      statements: [aStatement('s3'), aStatement('s2', 'Das Gutachten ist weg.'), aStatement('s4')],
    });
    expect(changesBetween(before, after)).toEqual({
      id: before.id,
      title: before.title,
      revision: 2,
      before: 1,
      added: [{ id: 's4', about: { de: 'Zu s4' } }],
      changed: [{ id: 's2', about: { de: 'Zu s2' } }],
      removed: [{ id: 's1', about: { de: 'Zu s1' } }],
    });
  });

  it('names what the dossier says of itself otherwise', () => {
    const after = { ...before, authors: ['Wer anders'], article: { ...before.article, urls: [] } };
    expect(changesBetween(before, after).parts).toEqual(['authors', 'article']);
    expect(changesBetween(before, before)).not.toHaveProperty('parts');
  });

  it('is nothing where only the order of fields is another', () => {
    const [first, ...others] = before.statements;
    const turned = Object.fromEntries(Object.entries(first!).toReversed()) as unknown as typeof first;
    const { changed } = changesBetween(before, { ...before, statements: [turned!, ...others] });
    expect(changed).toEqual([]);
  });

  it('is all of it for a new dossier, and for one that is gone', () => {
    expect(changesBetween(null, before)).toMatchObject({ before: null, changed: [], removed: [] });
    expect(changesBetween(null, before).added).toHaveLength(3);
    expect(changesOfRemoved(before)).toMatchObject({ before: 1, added: [], changed: [] });
    expect(changesOfRemoved(before).removed).toHaveLength(3);
  });
});

const idsIn = (text: string): unknown => {
  const parsed = parseDossiers(text);
  return parsed.ok ? parsed.dossiers.map(({ dossier }) => dossier.id) : parsed.problems[0]?.code;
};

describe('a list of dossiers', () => {
  const texts = ['a', 'b'].map((id) => textOfDossier(aDossier(id)));
  it.each<[string, string, unknown]>([
    ['one dossier', texts[0]!, [aDossier('a').id]],
    ['several', `\uFEFF [${texts.join(',')}]`, [aDossier('a').id, aDossier('b').id]],
    ['none', '[]', []],
    ['one twice', `[${texts[0]},${texts[0]}]`, 'same-id'],
    ['one that is none among them', `[${texts[0]},5]`, 'not-an-object'],
    ['a list that breaks off', `[${texts[0]}`, 'not-json'],
    ['too many', `[${Array.from({ length: MAX_DOSSIERS + 1 }, () => '{}').join(',')}]`, 'too-many'],
    ['too much', `["${'a'.repeat(5_000_000)}"]`, 'too-large'],
    ['names that must not reach an object', '[{"__proto__": {"type": "AnnotationPage"}}]', 'forbidden-name'],
  ])('%s', (_, text, expected) => {
    expect(idsIn(text)).toEqual(expected);
  });
});
