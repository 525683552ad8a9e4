import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url).pathname;

/** Rooms that know only the core and themselves, and what may be imported from where. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  languages: ['languages', 'core'],
  page: ['page', 'core'],
  platform: ['platform', 'core'],
  // The strings' keys are a type of theirs.
  components: ['components', 'core', 'locales'],
};
const ROOMS = [...Object.keys(MAY_IMPORT), 'entrypoints', 'scripts', 'tests'];

interface Source {
  /** Path from the root of the repository, with forward slashes. */
  readonly path: string;
  readonly room: string;
  readonly text: string;
}

const sources: readonly Source[] = ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const path = posix.join(room, name.replaceAll('\\', '/'));
      return { path, room, text: readFileSync(join(ROOT, path), 'utf8') };
    }),
);
const inRooms = (...rooms: readonly string[]): readonly Source[] =>
  sources.filter(({ room }) => rooms.includes(room));

/** Everything a file imports, as written: static, re-exported, dynamic. */
const importsOf = ({ text }: Source): readonly string[] =>
  [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*(['"`])([^'"`]+)\1/g)].map((match) => match[2] ?? '');

/** The room an import leads into; undefined for packages. */
const roomOf = (source: Source, specifier: string): string | undefined => {
  const aliased = /^(?:@@?|~~?)\/(.+)$/.exec(specifier)?.[1];
  if (aliased !== undefined) return aliased.split('/')[0];
  if (!specifier.startsWith('.')) return undefined;
  return posix.normalize(posix.join(posix.dirname(source.path), specifier)).split('/')[0];
};

const crossings = (among: readonly Source[], isForbidden: (source: Source, room: string) => boolean) =>
  among.flatMap((source) =>
    importsOf(source).flatMap((specifier) => {
      const room = roomOf(source, specifier);
      return room !== undefined && isForbidden(source, room) ? [`${source.path} imports ${specifier}`] : [];
    }),
  );

/** The code without comments and without what stands in quotes. */
const codeOf = ({ text }: Source): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");

describe('the rooms', () => {
  it('are all there', () => {
    expect(ROOMS.filter((room) => inRooms(room).length === 0)).toEqual([]);
    expect(sources.flatMap(importsOf).length).toBeGreaterThan(sources.length);
  });

  it.each(Object.keys(MAY_IMPORT))('%s imports only what it may', (room) => {
    expect(crossings(inRooms(room), (_, target) => !MAY_IMPORT[room]?.includes(target))).toEqual([]);
  });

  it('import no entrypoint', () => {
    // Tests may: what an entrypoint wires can be tested nowhere else.
    const others = sources.filter(({ room }) => room !== 'entrypoints' && room !== 'tests');
    expect(crossings(others, (_, target) => target === 'entrypoints')).toEqual([]);
  });

  it('leave tests to tests', () => {
    const shipped = sources.filter(({ room }) => room !== 'tests' && room !== 'scripts');
    expect(crossings(shipped, (_, target) => target === 'tests' || target === 'scripts')).toEqual([]);
  });

  it('name the file they import by its whole name', () => {
    const short = sources.flatMap((source) =>
      importsOf(source)
        .filter(
          (specifier) => specifier.startsWith('.') && !/\.(?:tsx?|json|css|html)(?:\?\w+)?$/.test(specifier),
        )
        .filter((specifier) => !specifier.includes('${'))
        .map((specifier) => `${source.path} imports ${specifier}`),
    );
    expect(short).toEqual([]);
  });
});

/** What only a browser or a running process has; `document` is no such word here, but what a page's has is. */
const GLOBALS =
  /\b(?:window|navigator|localStorage|sessionStorage|indexedDB|chrome|browser|globalThis|process)\s*[.[(]|\b(?:fetch|setTimeout|setInterval|requestAnimationFrame|queueMicrotask)\s*\(|\bdocument\.(?:body|head|documentElement|querySelector\w*|createElement|getElement\w*)|\bnew Date\b|\bDate\.now\b|\bMath\.random\b|\bperformance\.now\b|\bconsole\./g;

describe('core and languages', () => {
  it('name nothing that only a browser has, no clock and no chance', () => {
    const named = inRooms('core', 'languages').flatMap((source) =>
      [...codeOf(source).matchAll(GLOBALS)].map((match) => `${source.path}: ${match[0]}`),
    );
    expect(named).toEqual([]);
  });

  it.each(['core', 'languages'])('are compiled without a browser: %s', (room) => {
    const own = readFileSync(join(ROOT, room, 'tsconfig.json'), 'utf8');
    const core = readFileSync(join(ROOT, 'core/tsconfig.json'), 'utf8');
    expect(room === 'core' || own.includes('"extends": "../core/tsconfig.json"')).toBe(true);
    expect(core).toMatch(/"lib": \["ESNext"\]/);
    expect(core).toMatch(/"types": \[\]/);
    expect(own).not.toMatch(/"DOM/i);
  });
});

const isData = (path: string): boolean => /\/(?:lexicon|cases|generated|fixtures)\//.test(path);

describe('files', () => {
  const lengths = sources
    .filter(({ path }) => !isData(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));

  it('are at most 300 lines long', () => {
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  it('are mostly short: 100 lines or fewer in the middle', () => {
    const sorted = lengths.map(({ lines }) => lines).toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(100);
  });

  it('are named after what is in them', () => {
    const odd = sources
      .map(({ path }) => posix.basename(path))
      .filter(
        (name) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test|\.d)?\.tsx?|[A-Z][A-Za-z]+\.tsx)$/.test(name),
      );
    expect(odd).toEqual([]);
  });
});

describe('what the core exports', () => {
  const EXPORT = /^export (?:async )?(?:function|const|interface|type|class) (\w+)/;
  /** A union read off the list right above it is explained there. */
  const READ_OFF = /^export type \w+ = \(typeof \w+\)\[number\];$/;

  it('carries a comment that says what it is', () => {
    const bare = inRooms('core').flatMap(({ path, text }) => {
      const lines = text.split('\n');
      return lines.flatMap((line, at) => {
        const name = EXPORT.exec(line)?.[1];
        const explained = (lines[at - 1] ?? '').trimEnd().endsWith('*/');
        return name !== undefined && !explained && !READ_OFF.test(line) ? [`${path}: ${name}`] : [];
      });
    });
    expect(bare).toEqual([]);
  });
});
