import { expect, test } from 'vitest';

import { hostOf } from '../../../core/host-of.ts';

test.each([
  ['https://www.example.org:8443/path?x#y', 'www.example.org'],
  ['https://reader@Bücher.Example.org/', 'xn--bcher-kva.example.org'],
  ['http://[::1]:80/', '[::1]'],
  ['about:blank', ''],
  ['file:///tmp/page.html', ''],
  ['www.example.org/path', ''],
  ['https://', ''],
  ['https://exam ple.org/', ''],
  ['not a url', ''],
  ['', ''],
])('the host of %s is %j', (url, host) => {
  expect(hostOf(url)).toBe(host);
});
