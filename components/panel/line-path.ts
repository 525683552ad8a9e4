import type { Line } from '../../core/labels.ts';

/** Lengths in px of the sign's parts, as in `Sign`: half a wave, a dash with its gap, a dot with its gap. */
const STEP: Readonly<Record<Line, number>> = { wavy: 5, dashed: 8, solid: 1, dotted: 4.5 };

/** A level path of a length in px in the style of a sign, from the origin to the right. */
export function linePath(line: Line, length: number): string {
  if (line === 'solid') return `M0 0h${length}`;
  const steps = Math.max(2, 2 * Math.round(length / STEP[line] / 2));
  const step = length / steps;
  const each = (part: string): string => Array.from({ length: steps }, () => part).join('');
  if (line === 'wavy') return `M0 0q${step / 2} -5 ${step} 0${`t${step} 0`.repeat(steps - 1)}`;
  if (line === 'dotted') return `M0 0${each(`h.01m${step - 0.01} 0`)}`;
  return `M0 0${each(`h${step * 0.6}m${step * 0.4} 0`)}`;
}
