/** Brighter than the greys that are still set on white, darker than those that are set on black. */
const BRIGHT = 0.6;
/** A number of a colour, not one in the name of a colour space. */
const NUMBER = /(?<=[ (,])-?[\d.]+(?:e-?\d+)?/g;

/**
 * Whether words in a colour are light ones on something dark, as far as the colour alone tells.
 * @param colour as a browser computes it: `rgb(…)`, `oklch(…)`, `color(…)` and the like
 */
export function isPale(colour: string): boolean {
  const [first = 0, second = 0, third = 0] = (colour.match(NUMBER) ?? []).map(Number);
  // Red, green and blue as the eye weighs them; the other notations begin with the lightness.
  const weighed = 0.3 * first + 0.59 * second + 0.11 * third;
  if (colour.startsWith('rgb')) return weighed / 255 > BRIGHT;
  if (colour.startsWith('color(')) return weighed > BRIGHT;
  return (colour.startsWith('ok') ? first : first / 100) > BRIGHT + 0.08;
}
