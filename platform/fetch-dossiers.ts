import { MAX_BYTES, MAX_MEGABYTES } from '../core/dossier/limits.ts';
import type { SubscriptionProblem } from './store/schema.ts';

/** What came of asking an address: nothing new, a text, or why neither. */
export type Fetched =
  | { readonly type: 'same' }
  | { readonly type: 'text'; readonly text: string; readonly etag: string }
  | { readonly type: 'problem'; readonly problem: SubscriptionProblem };

const MOST_TIME = 30_000;

const problem = (kind: SubscriptionProblem['kind'], detail = ''): Fetched => ({
  type: 'problem',
  problem: { kind, detail },
});

/** The bytes of an answer; null where there are more than a dossier may have: then it is not read to its end. */
async function bytesOf({ body, headers }: Response): Promise<Uint8Array | null> {
  if (Number(headers.get('content-length')) > MAX_BYTES) {
    await body?.cancel();
    return null;
  }
  const reader = body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    parts.push(part.value);
    size += part.value.length;
    if (size > MAX_BYTES) {
      await reader?.cancel();
      return null;
    }
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Asks an address for its dossiers: the one place where Sayso uses the network, only for what the reader subscribed to.
 * Sends no cookies, no referrer and nothing of the reader's; follows no redirect, which could lead anywhere; takes at
 * most as much as a dossier may have. Never rejects.
 * @param etag what is here already; empty for nothing
 */
export async function fetchDossiers(url: string, etag: string): Promise<Fetched> {
  try {
    // oxlint-disable-next-line eslint/no-restricted-globals -- the one place, see above
    const response = await fetch(url, {
      headers: { accept: 'application/ld+json, application/json', ...(etag && { 'if-none-match': etag }) },
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      signal: AbortSignal.timeout(MOST_TIME),
    });
    const { status } = response;
    if (response.type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304))
      return problem('redirect');
    if (status === 304 && etag) return { type: 'same' };
    if (status !== 200) return problem('status', String(status));
    const bytes = await bytesOf(response);
    if (!bytes) return problem('large', String(MAX_MEGABYTES));
    const text = textOf(bytes);
    if (text === null) return problem('invalid');
    return { type: 'text', text, etag: response.headers.get('etag') ?? '' };
  } catch {
    return problem('unreachable');
  }
}
