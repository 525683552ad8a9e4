import type { FoundBlock } from '../../page/find/choose.ts';
import type { Piece } from '../../page/find/run.ts';

/** A block of text nodes on the page, as the finder gives it; `|` in the list is a gap, `/` a line break. */
export function block(parts: readonly string[]): FoundBlock {
  const element = document.createElement('p');
  document.body.append(element);
  const pieces: Piece[] = parts.map((part) => {
    if (part === '|') return 'gap';
    if (part === '/') return 'space';
    const node = document.createTextNode(part);
    element.append(node);
    return node;
  });
  return { role: 'paragraph', element, pieces };
}

/** The text nodes of a block. */
export const nodesOf = ({ pieces }: FoundBlock): readonly Text[] =>
  pieces.filter((piece) => typeof piece !== 'string');
