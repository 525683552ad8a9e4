import type { Story } from './story.ts';

const files = import.meta.glob<Story>('./stories/*.tsx', { eager: true, import: 'default' });

/** Every story by its name, in the order of the names. */
export const STORIES: ReadonlyMap<string, Story> = new Map(
  Object.entries(files).map(([path, story]) => [path.replace(/^.*\/|\.tsx$/g, ''), story]),
);
