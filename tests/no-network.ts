import { beforeEach } from 'vitest';

/** Nothing under test may reach for the network: every call is an error, in every project. */
const refuse = (): never => {
  throw new Error('The network was reached for; Sayso never does that.');
};

beforeEach(() => {
  globalThis.fetch = refuse;
  globalThis.XMLHttpRequest = refuse as unknown as typeof XMLHttpRequest;
  globalThis.WebSocket = refuse as unknown as typeof WebSocket;
  if (typeof navigator !== 'undefined') navigator.sendBeacon = refuse;
});
