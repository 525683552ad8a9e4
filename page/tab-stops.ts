/** Whether Tab leads out of what is shown in an element of ours: from its first stop back, or from its last one on. */
export function leadsOut({ key, shiftKey, target }: KeyboardEvent, within: Element): boolean {
  if (key !== 'Tab') return false;
  const stops = [...within.querySelectorAll('a,button,summary')].filter((stop) => stop.checkVisibility());
  if (!shiftKey) return target === stops.at(-1);
  return target === stops[0] || (target instanceof Element && target.matches('.card'));
}
