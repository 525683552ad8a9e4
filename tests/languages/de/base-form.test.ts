import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../languages/de/grammar/units.ts';
import { baseForm } from '../../../languages/de/sources/base-form.ts';
import { documentOf } from '../../../languages/de/text/sentences.ts';

/** The mention that the last words of a sentence make. */
function nameOf(words: string): string {
  const text = `Laut ${words}`;
  const [sentence] = documentOf(text, [{ start: 0, end: text.length, role: 'paragraph' }]).sentences;
  const units = sentence ? unitsOf(sentence).slice(1) : [];
  return baseForm({ start: 5, end: text.length, units, words, sentence: 0 });
}

describe('the name a source is listed under', () => {
  it.each([
    ['des Betriebsrats', 'Betriebsrat'],
    ['des Statistischen Landesamtes', 'Statistisches Landesamt'],
    ['des Schweizer Nachrichtendienstes', 'Schweizer Nachrichtendienst'],
    ['des ukrainischen Generalstabs', 'ukrainischer Generalstab'],
    ['der ukrainischen Luftwaffe', 'ukrainische Luftwaffe'],
    ['der Feuerwehr Bad Hellen', 'Feuerwehr Bad Hellen'],
    ['dem Branchenverband Holzwärme', 'Branchenverband Holzwärme'],
    ['einem Sprecher des Ministeriums', 'Sprecher des Ministeriums'],
    ['Statistischem Bundesamt', 'Statistisches Bundesamt'],
    ['brasilianischen Trainer', 'brasilianischer Trainer'],
    ['der junge Winzer', 'junger Winzer'],
    ['das neue Amt', 'neues Amt'],
    ['des Statistischen Amtes', 'Statistisches Amt'],
    ['informierten Kreisen', 'informierte Kreise'],
    ['nordischen Forschern', 'nordische Forscher'],
    ['sozialen Medien', 'soziale Medien'],
    ['die Opposition im Landtag', 'Opposition im Landtag'],
    ['Die USA', 'USA'],
    ['des Kongresses', 'Kongress'],
    ['Ermittlerkreisen', 'Ermittlerkreisen'],
  ])('%s → %s', (words, expected) => {
    expect(nameOf(words)).toBe(expected);
  });
});
