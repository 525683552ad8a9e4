import { CERTAINTIES, KINDS, SOURCE_KINDS, STANDINGS } from '../labels.ts';
import { TAG } from './hypothesis-file.ts';
import type { Note } from './notes.ts';

/** What the tags of an annotation say, and those that say nothing here. */
export interface ReadTags extends Pick<Note, 'isMarked' | 'isHidden' | 'correction'> {
  readonly others: readonly string[];
}

const among = <Label extends string>(labels: readonly Label[], value: string | undefined): Label | null =>
  labels.find((label) => label === value) ?? null;

/** A source as its tag has it: `person:Anna Feld`. */
function sourceFrom(value: string | undefined): Note['correction']['source'] {
  const [, kind, name = ''] = /^([a-z]+):(.+)$/s.exec(value ?? '') ?? [];
  const known = among(SOURCE_KINDS, kind);
  return known && name.trim() ? { name, kind: known } : null;
}

/** Reads the tags that our export writes; all others are left to be read by people. */
export function readTags(tags: readonly string[]): ReadTags {
  const valueOf = (label: string): string | undefined => {
    const start = `${TAG}${label}:`;
    return tags.find((tag) => tag.startsWith(start))?.slice(start.length);
  };
  return {
    isMarked: tags.includes(`${TAG}marked`),
    isHidden: tags.includes(`${TAG}hidden`),
    correction: {
      standing: among(STANDINGS, valueOf('standing')),
      kind: among(KINDS, valueOf('kind')),
      certainty: among(CERTAINTIES, valueOf('certainty')),
      source: sourceFrom(valueOf('source')),
    },
    others: tags.filter((tag) => !tag.startsWith(TAG)),
  };
}
