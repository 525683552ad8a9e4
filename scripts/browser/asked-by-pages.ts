import type { RecordedRequest } from './page-server.ts';

/** Hosts Chromium asks by itself, extension or not (updates, their downloads, clock, sign-in); the server refused them all. */
const CHROMIUM_HOSTS = /^(?:[\w-]+\.)*(?:google|googleapis|gstatic|gvt1)\.com$/;

/** What was asked for on behalf of pages or the extension: everything but the browser's own housekeeping. */
export const askedByPages = (requests: readonly RecordedRequest[]): readonly RecordedRequest[] =>
  requests.filter(({ url }) => !CHROMIUM_HOSTS.test(new URL(url).hostname));
