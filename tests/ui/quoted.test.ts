import { describe, expect, it } from 'vitest';
import { quoted } from '../../components/quoted.ts';

describe('quotation marks around the article’s words', () => {
  it.each([
    ['Das Öl kam nachts', 'de', '„Das Öl kam nachts“'],
    ['The oil came at night', 'en', '“The oil came at night”'],
    ['„Das Öl kam nachts“', 'de', '„Das Öl kam nachts“'],
    ['»Das Öl kam nachts«', 'de', '»Das Öl kam nachts«'],
    ['"Das Öl kam nachts"', 'de', '"Das Öl kam nachts"'],
    ['„rasche“ Aufklärung', 'de', '»„rasche“ Aufklärung«'],
    ['swift “and full” answers', 'en', '‘swift “and full” answers’'],
    ['„rasche“ Aufklärung und „volle“', 'de', '»„rasche“ Aufklärung und „volle“«'],
    ['»Er sagte „nein“ dazu«', 'de', '»Er sagte „nein“ dazu«'],
    ['„', 'de', '»„«'],
    ['sagte: „Nein', 'de', '»sagte: „Nein«'],
  ])('%s (%s)', (words, language, expected) => {
    expect(quoted(words, language)).toBe(expected);
  });
});
