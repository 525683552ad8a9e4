import type { Line } from '../core/labels.ts';

const PATH: Readonly<Record<Line, string>> = {
  wavy: 'M1 4q2.5-5 5 0t5 0t5 0t5 0',
  dashed: 'M1 4h5M8.5 4h5M16 4h5',
  solid: 'M1 4h20',
  dotted: 'M2 4h.01M6.5 4h.01M11 4h.01M15.5 4h.01M20 4h.01',
};

/** A short sample of the line under the words: the sign of a standing. Decorative; the word stands beside it. */
export function Sign({ line }: { readonly line: Line }) {
  return (
    <svg class="sign" viewBox="0 0 22 8" width="22" height="8" aria-hidden="true">
      <path d={PATH[line]} />
    </svg>
  );
}
