/** The bytes of a text in UTF-8; halves of characters are replaced, as browsers do. For short texts. */
export function utf8(text: string): readonly number[] {
  const units = encodeURIComponent(text.toWellFormed()).match(/%..|./g) ?? [];
  return units.map((unit) => (unit.length > 1 ? Number.parseInt(unit.slice(1), 16) : unit.charCodeAt(0)));
}
