import { globSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

const ROOMS = '{core,languages,page,platform,components,entrypoints}';
/** Every way out that a script has. */
const NETWORK =
  /\b(?:fetch|importScripts|sendBeacon)\s*\(|\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection)\b/;

const withoutComments = (code: string): string => code.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

test('only what fetches subscribed dossiers uses the network', () => {
  const files = globSync(`${ROOMS}/**/*.{ts,tsx}`).filter((file) =>
    NETWORK.test(withoutComments(readFileSync(file, 'utf8'))),
  );
  expect(files).toEqual(['platform/fetch-dossiers.ts']);
});
