/** Has the browser look up fonts before text is first laid out in them, by a canvas that is on no page. */
export function loadFonts(fonts: readonly string[]): void {
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  if (!pen) return;
  for (const font of fonts) {
    pen.font = font;
    pen.measureText('„Aa“');
  }
}
