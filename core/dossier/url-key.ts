import { isTracking } from '../tracking-parameters.ts';
import { murmur3 } from './murmur.ts';
import { utf8 } from './utf8.ts';

const ADDRESS = /^https?:\/\/(?:www\.)?([^/?#@\\\s]+)((?:\/[^?#\s]*)?)(?:\?([^#\s]*))?(?:#(\S*))?$/i;

/** Parameters that ask for the AMP variant of a page. */
const AMP = /^(?:amp(?:=(?:1|true)?)?|outputtype=amp)$/i;

const decoded = (words: string): string => {
  try {
    return decodeURI(words);
  } catch {
    return words;
  }
};

function isContent(parameter: string): boolean {
  const [name = ''] = parameter.split('=');
  return parameter !== '' && !isTracking(name) && !AMP.test(parameter);
}

/**
 * The one form of the addresses a page has: without scheme, `www.`, fragment, tracking parameters and the slash at the
 * end, the other parameters in order, and for the AMP variant on the same host that of the page. Other hosts of an
 * outlet (`m.`, `amp.`) stay others and unknown parameters count: rather not known than the wrong one. Null for what is
 * no web address, and for a front page, where another article stands every hour.
 */
export function urlKey(address: string): string | null {
  const [, host = '', path = '', query = '', fragment = ''] = ADDRESS.exec(address.trim()) ?? [];
  if (host === '') return null;
  const where = decoded(path)
    .replace(/\/+$/, '')
    .replace(/(?<=.)\/amp$/i, '');
  const what = decoded(query).split('&').filter(isContent).toSorted().join('&');
  // Pages that show another article for another fragment say so by its first sign.
  const route = /^[!/]./.test(fragment) ? `#${decoded(fragment)}` : '';
  if (/^(?:\/index\.\w+)?$/.test(where) && what === '' && route === '') return null;
  return `${host.toLowerCase().replace(/\.?(?::80|:443)?$/, '')}${where}${what && `?${what}`}${route}`;
}

/** A number of 53 bits for an address; null where it has no key. Two addresses with one number do not happen. */
export function urlNumber(address: string): number | null {
  const key = urlKey(address);
  if (key === null) return null;
  const bytes = Uint8Array.from(utf8(key));
  return (murmur3(bytes, 0, bytes.length, 1) >>> 11) * 2 ** 32 + murmur3(bytes, 0, bytes.length);
}
