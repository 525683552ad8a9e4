import type { Additions } from '../additions.ts';
import type { Note } from '../notes/notes.ts';
import { wordsOf } from '../quotes/stored-quote.ts';
import type { Report } from '../report.ts';
import { markdownText, quoted } from './markdown-text.ts';
import { saidBy, setBy } from './reader-notes.ts';

/** What the reader did besides writing. */
const doneIn = (note: Note, { unplacedNotes }: Additions): readonly string[] => [
  ...(note.isMarked ? ['marked as a claim'] : []),
  ...(note.isHidden ? ['hidden'] : []),
  ...setBy(note),
  ...(unplacedNotes.includes(note.id) ? ['not found in this version of the article'] : []),
];

const item = (report: Report, note: Note, additions: Additions): string => {
  const done = doneIn(note, additions).join('; ');
  const words = `${quoted(wordsOf(note.quotes))} – ${saidBy(report, note)}`;
  return [words, done && `By the reader: ${done}.`, note.text && `Note: ${note.text}`]
    .filter(Boolean)
    .map(markdownText)
    .map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`))
    .join('  \n');
};

/** The reader's notes as a section; empty where there are none. */
export function noteSection(report: Report, additions: Additions): string {
  if (additions.notes.length === 0) return '';
  const items = additions.notes.map((note) => item(report, note, additions));
  return `\n## Notes\n\nThese are the reader's own, not the article's.\n\n${items.join('\n')}\n`;
}
