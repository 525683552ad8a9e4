import { isHost } from '../core/quiet-sites.ts';

const parsed = (url: string): URL | undefined => {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
};

/**
 * Whether a URL lies under a match pattern of the forms used here:
 * `*://*.host/*`, `*://host/*` and the same with `http` or `https`. Ports are not looked at.
 */
export function matchesPattern(pattern: string, url: string): boolean {
  const [, scheme = '', host = ''] = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\/\*$/.exec(pattern) ?? [];
  const target = parsed(url);
  if (!target || !host) return false;
  const schemes = scheme === '*' ? ['http:', 'https:'] : [`${scheme}:`];
  if (!schemes.includes(target.protocol)) return false;
  if (host === '*') return true;
  if (!host.startsWith('*.')) return target.hostname === host;
  const base = host.slice(2);
  return target.hostname === base || target.hostname.endsWith(`.${base}`);
}

/**
 * The match pattern for exactly the site a page is on, in the page's own scheme (a browser grants
 * `*://` only where one declared pattern covers both); undefined for pages that are not on the web.
 */
export function patternOfSite(url: string): string | undefined {
  const target = parsed(url);
  if (!target || !['http:', 'https:'].includes(target.protocol)) return undefined;
  return `${target.protocol}//${target.hostname}/*`;
}

/** The host a reader means by what was typed or pasted: an address or a bare host; null for what is neither. */
export function hostTyped(typed: string): string | null {
  const text = typed.trim();
  const host = parsed(text.includes('://') ? text : `https://${text}`)?.hostname ?? '';
  return isHost(host) && (host.includes('.') || host === 'localhost') ? host : null;
}

/** The match pattern of a host and all under it. */
export const patternUnder = (host: string): string => `*://*.${host}/*`;

/** The host of a match pattern, also of one for all under it; null for one without. */
export function hostOfPattern(pattern: string): string | null {
  const host = /^[^:]+:\/\/(?:\*\.)?([^/*]+)\/\*$/.exec(pattern)?.[1] ?? '';
  return isHost(host) ? host : null;
}
