import { childrenCountOf } from '../dom/elements.ts';
import { parentOf } from '../dom/nodes.ts';
import { namesOf } from './names.ts';
import { textOfRun, type Run } from './run.ts';
import { likeness } from './similar.ts';

const LEAD_NAME =
  /(?:^|[^a-z])(?:lead|intro|teaser|standfirst|summary|vorspann|sub(?:head|line|title)|dek|excerpt)/i;

/** Whether a run before or at the start of the text is the lead: set bold, named so, or the page's own summary. */
export function isLead(run: Run, description: string): boolean {
  if (run.linked > run.length / 2 || run.length < 40) return false;
  if (run.bold >= run.length * 0.95) return true;
  const { element } = run;
  const parent = parentOf(element);
  // A box named so holds the lead only where it holds nothing else.
  const named = parent && childrenCountOf(parent) <= 2 ? [element, parent] : [element];
  const names = named
    .map(namesOf)
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2');
  return LEAD_NAME.test(names) || likeness(textOfRun(run), description) > 0.7;
}
