import { hasMixedScripts, hostOf } from './host-label.ts';
import { MAX_URL } from './limits.ts';

/** What may be wrong with an address, see `linkProblem`. */
export const LINK_PROBLEMS = [
  'link-scheme',
  'link-credentials',
  'link-characters',
  'link-host',
  'link-scripts',
  'link-long',
] as const;
export type LinkProblem = (typeof LINK_PROBLEMS)[number];

/** Longest name of a host there can be. */
const MAX_HOST = 253;
/** White space, quotes, brackets, backslash, and what shows nothing: none belongs into an address as it is. */
const ODD = /[\s"<>\\^`{|}\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u;
/** A host that names a site: labels with dots, the last of them no number. */
const SITE =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}])?\.)+(?!0x|\d+\.?$)[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*\.?$/u;
/** Names that lead into the reader's own network. */
const OWN = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|arpa)\.?$/;

/** Why an address must not become a link; null where it may. For the address of an article the host is any. */
export function linkProblem(url: string, host: 'site' | 'any' = 'site'): LinkProblem | null {
  if (url.length > MAX_URL) return 'link-long';
  if (!/^https?:\/\//i.test(url)) return 'link-scheme';
  if (!url.isWellFormed() || ODD.test(url)) return 'link-characters';
  const authority = /^[^/]*\/\/([^/?#]*)/.exec(url)?.[1] ?? '';
  if (authority.includes('@')) return 'link-credentials';
  if (authority === '' || authority.includes('%')) return 'link-host';
  if (host === 'any') return null;
  const name = hostOf(url);
  if (name.length > MAX_HOST || !SITE.test(name) || OWN.test(name)) return 'link-host';
  return hasMixedScripts(name) ? 'link-scripts' : null;
}
