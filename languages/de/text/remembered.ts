/** More different words than a long article has. */
const MOST = 50_000;

/**
 * What is read from a word, kept from its first time on: the same words come again and again. Everything is forgotten
 * once there are too many, so that an endless text fills no memory.
 */
export function remembered<Reading extends object | string | number | boolean>(
  read: (word: string) => Reading,
): (word: string) => Reading {
  const known = new Map<string, Reading>();
  return (word) => {
    const again = known.get(word);
    if (again !== undefined) return again;
    const reading = read(word);
    if (known.size > MOST) known.clear();
    known.set(word, reading);
    return reading;
  };
}
