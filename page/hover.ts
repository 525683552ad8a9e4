import type { Point } from './hit-test.ts';

/**
 * Tells where the mouse or pen is over a window, at most once a frame; null when it has left, or drags something.
 * Nothing is told of fingers, which hover over nothing.
 */
export function watchPointer(
  window: Window & typeof globalThis,
  signal: AbortSignal,
  onPoint: (point: Point | null) => void,
): void {
  let last: Point | null = null;
  let isDue = false;
  const tell = (point: Point | null): void => {
    last = point;
    if (isDue) return;
    isDue = true;
    window.requestAnimationFrame(() => {
      isDue = false;
      onPoint(last);
    });
  };
  const until = { capture: true, passive: true, signal };
  window.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      const shadowRoots = event.composedPath().filter((one) => one instanceof window.ShadowRoot);
      tell(event.buttons ? null : { x: event.clientX, y: event.clientY, shadowRoots });
    },
    until,
  );
  window.document.documentElement.addEventListener('pointerleave', () => tell(null), { signal });
}
