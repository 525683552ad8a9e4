import { expect, test } from 'vitest';

import { fingerprintOf, MOST_HASHES } from '../../../../core/dossier/fingerprint.ts';
import { murmur3 } from '../../../../core/dossier/murmur.ts';
import { shinglesOf } from '../../../../core/dossier/shingles.ts';
import { seededRandom } from '../../../../scripts/bench/seeded-random.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const hashOf = (text: string): number => murmur3(bytesOf(text), 0, bytesOf(text).length);
const words = (count: number, seed = 1): string => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => `w${Math.floor(random() * 1e6)}`).join(' ');
};

// The published values for seed 0.
test.each([
  ['', 0],
  ['a', 0x3c2569b2],
  ['hello', 0x248bfa47],
  ['hello, world', 0x149bbb7f],
  ['The quick brown fox jumps over the lazy dog', 0x2e4ff723],
])('the hash of “%s” is MurmurHash3’s', (text, hash) => {
  expect(hashOf(text)).toBe(hash);
});

test('hashes three folded words in a row, joined by spaces', () => {
  expect(fingerprintOf('Die Größe zählt, 2023!')).toEqual({
    method: 1,
    hashes: [hashOf('die grosse zahlt'), hashOf('grosse zahlt 2023')].toSorted((a, b) => a - b),
  });
});

test.each([
  ['capitals', 'Der Hafen wird GESPERRT', 'der hafen wird gesperrt'],
  ['soft hyphens', 'Der Hafen\u00ADmeister geht', 'Der Hafenmeister geht'],
  ['characters without width', 'Der Hafen\u200B\u2060meister geht', 'Der Hafenmeister geht'],
  ['quotation marks', '„Wir gehen jetzt“, sagt er', '»Wir gehen jetzt«, sagt er'],
  ['straight ones', '„Wir gehen jetzt“, sagt er', '"Wir gehen jetzt", sagt er'],
  ['apostrophes', 'They don’t go home', "They don't go home"],
  ['composed accents', 'Der Ko\u0308nig geht heim', 'Der K\u00F6nig geht heim'],
  ['umlauts left out', 'Pjöngjang weist das zurück', 'Pjongjang weist das zuruck'],
  ['umlauts written out', 'Pjöngjang weist das zurück', 'Pjoengjang weist das zurueck'],
  ['capital umlauts', 'ÄRGER ÜBER ÖL', 'Aerger ueber Oel'],
  ['sharp s', 'Die große Straße heißt', 'Die grosse Strasse heisst'],
  ['capital sharp s', 'DIE STRAẞE HEIẞT SO', 'die strasse heißt so'],
  ['other letters', 'Ærø Łódź Đoković Ørsted', 'Aro Lodz Dokovic Orsted'],
  ['ligatures', 'Der of\uFB01zielle Bericht sagt', 'Der offizielle Bericht sagt'],
  ['points in numbers', 'Es kamen 3.000 und 12,5 Leute.', 'Es kamen 3000 und 12.5 Leute'],
  ['dashes', 'Kim Jong-un geht heim', 'Kim Jong\u2011un geht\u2014heim'],
  ['white space', 'Der\u00A0Hafen\n\nist  zu', 'Der Hafen ist zu'],
])('%s make no difference', (_, one, other) => {
  expect(fingerprintOf(one)).toEqual(fingerprintOf(other));
});

test.each([
  ['another word', 'Der Hafen ist zu', 'Der Hafen ist auf'],
  ['another number', 'Es waren 12 Leute', 'Es waren 13 Leute'],
  ['another order', 'Der Hafen ist zu', 'Der Hafen zu ist'],
])('%s does', (_, one, other) => {
  expect(fingerprintOf(one)).not.toEqual(fingerprintOf(other));
});

test('is ascending, each hash once, the smallest of a long text', () => {
  const { hashes } = fingerprintOf(words(3000));
  expect(hashes).toHaveLength(MOST_HASHES);
  expect(hashes).toEqual([...new Set(hashes)].toSorted((a, b) => a - b));
  // 256 of 3,000 lots.
  expect(hashes.at(-1)).toBeLessThan(0.15 * 2 ** 32);
  expect(fingerprintOf(words(3000))).toEqual({ method: 1, hashes });
});

test('is a fair sample: the share of it found in another text is the share of the text', () => {
  const kept = words(1500, 2);
  const known = new Set(shinglesOf(kept).hashes);
  const { hashes } = fingerprintOf(`${words(1500, 3)} ${kept}`);
  const share = hashes.filter((hash) => known.has(hash)).length / hashes.length;
  expect(share).toBeGreaterThan(0.4);
  expect(share).toBeLessThan(0.6);
});

test.each(['', ' ', '...', 'zwei Wörter', '\uD800 \uDFFF x', '\u0301\u0301'])('“%s” has none', (text) => {
  expect(fingerprintOf(text).hashes).toEqual([]);
});

test('takes letters beyond Latin, and texts that fold to more bytes than they had units', () => {
  expect(fingerprintOf('Это сказал министр').hashes).toEqual([hashOf('это сказал министр')]);
  expect(fingerprintOf('東京 大阪 京都').hashes).toEqual([hashOf('東京 大阪 京都')]);
  const long = '㍿'.repeat(300) + ' a '.repeat(300);
  expect(fingerprintOf(long).hashes).toEqual(fingerprintOf(long.normalize('NFKD')).hashes);
  expect(fingerprintOf(long).hashes).toHaveLength(2);
});
