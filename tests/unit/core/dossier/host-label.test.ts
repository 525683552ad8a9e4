import { domainToASCII } from 'node:url';

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { hostLabel } from '../../../../core/dossier/host-label.ts';
import { linkProblem } from '../../../../core/dossier/link.ts';
import { toPunycode } from '../../../../core/dossier/punycode.ts';

test.each([
  ['https://www.Deutschlandfunk.de/x', 'www.deutschlandfunk.de'],
  ['http://world.kbs.co.kr:8080?a=b', 'world.kbs.co.kr'],
  ['https://www.süddeutsche.de/', 'www.süddeutsche.de'],
  ['https://例え.jp/', '例え.jp'],
  ['https://пример.рф/', 'пример.рф'],
  ['https://xn--mnchen-3ya.de/', 'xn--mnchen-3ya.de'],
  ['https://user@evil.example/', 'evil.example'],
  ['javascript:alert(1)', ''],
  ['', ''],
])('%s is shown as %j', (url, shown) => {
  expect(hostLabel(url)).toMatchObject({ shown, isMixed: false });
});

test.each([
  ['https://dеutschlandfunk.de/', 'Cyrillic е among Latin letters', true],
  ['https://gοogle.example/', 'Greek ο among Latin letters', true],
  ['https://аррӏе.com/', 'Cyrillic letters that all look like Latin ones', false],
  ['https://faceboοk.example/', 'one Greek letter', true],
  ['https://deutschlandfunĸ.de/', 'a Latin letter nobody knows', false],
  ['https://sıte.example/', 'a dotless i', false],
])('%s is shown in ASCII: %s', (url, _, isMixed) => {
  const label = hostLabel(url);
  expect(label).toEqual({ shown: label.ascii, ascii: domainToASCII(new URL(url).hostname), isMixed });
  expect(label.shown).toMatch(/xn--[a-z0-9-]+/);
});

describe('punycode', () => {
  test('is what browsers look up', () => {
    const letters = fc.constantFrom(...Array.from('abcxyz09äöüßéčřłжщяدبπκ例え東京한글ไทย𠮷'));
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 12 }), (parts) => {
        const label = parts.join('').normalize('NFKC').toLowerCase();
        const ascii = domainToASCII(`${label}.example`);
        // Empty where rules about directions forbid the name, which is none of ours.
        fc.pre(ascii !== '');
        expect(`${toPunycode(label)}.example`).toBe(ascii);
      }),
      { numRuns: 1000 },
    );
  });

  test('never throws, and is ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (host) => {
        expect(hostLabel(`https://${host}/`).ascii).toMatch(/^[\0-\x7F]*$/);
      }),
    );
  });
});

describe('a link', () => {
  test.each([
    'https://www.deutschlandfunk.de/nordkorea-100.html',
    'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=174680',
    'https://english.ahram.org.eg/News/2/arms-to-Russia;s-Wagner-group.aspx',
    'https://www.oe24.at:443/welt/539904630',
    'https://www.süddeutsche.de/münchen#ort',
    'HTTPS://EXAMPLE.ORG',
  ])('may lead to %s', (url) => {
    expect(linkProblem(url)).toBeNull();
    expect(URL.canParse(url)).toBe(true);
  });

  test.each([
    ['javascript:alert(1)', 'link-scheme'],
    ['data:text/html,x', 'link-scheme'],
    ['//example.org/', 'link-scheme'],
    [' https://example.org/', 'link-scheme'],
    ['ftp://example.org/', 'link-scheme'],
    ['https://a:b@example.org/', 'link-credentials'],
    ['https://example.org@evil.example/', 'link-credentials'],
    ['https://exam\nple.org/', 'link-characters'],
    [String.raw`https://example.org\@evil.example/`, 'link-characters'],
    ['https://example.org/\u202Egpj.exe', 'link-characters'],
    ['https://example.org/"onclick=', 'link-characters'],
    ['https://exam\u00ADple.org/', 'link-characters'],
    ['https://ex%61mple.org/', 'link-host'],
    ['https:///etc/passwd', 'link-host'],
    ['https://', 'link-host'],
    ['http://localhost:8080/', 'link-host'],
    ['http://router.local/', 'link-host'],
    ['http://127.0.0.1/', 'link-host'],
    ['http://0x7f.1/', 'link-host'],
    ['http://2130706433/', 'link-host'],
    ['http://[::1]/', 'link-host'],
    ['http://１２７.0.0.1/', 'link-host'],
    ['https://example.c℀.evil.example/', 'link-host'],
    ['https://dеutschlandfunk.de/', 'link-scripts'],
    [`https://example.org/${'a'.repeat(2000)}`, 'link-long'],
  ])('does not lead to %s', (url, problem) => {
    expect(linkProblem(url)).toBe(problem);
  });

  test('has no credentials in it, however it is put together', () => {
    const part = fc.oneof(
      fc.constantFrom('.', '@', ':', '/', '%', '[', 'xn--', 'example', '0x', '。', 'ä', 'е'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const url = `https://${parts.join('')}.org/`;
        fc.pre(linkProblem(url) === null && URL.canParse(url));
        const { username, password, protocol } = new URL(url);
        expect([username, password, protocol]).toEqual(['', '', 'https:']);
      }),
      { numRuns: 2000 },
    );
  });
});
