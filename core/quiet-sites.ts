import type { Settings } from './settings.ts';

type Choice = Pick<Settings, 'readWhen' | 'sitesOff'>;

/** Whether a host is one that was switched off, or lies under it. */
export const isUnder = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`);

/** Why nothing is read by itself on a host, whatever is allowed there: nowhere it is, or not on this site; null where it is. */
export function quietBecause(host: string, { readWhen, sitesOff }: Choice): 'everywhere' | 'site' | null {
  if (readWhen === 'click') return 'everywhere';
  return sitesOff.some((site) => isUnder(host, site)) ? 'site' : null;
}

/** Whether nothing is read by itself on a host. */
export const isQuiet = (host: string, choice: Choice): boolean => quietBecause(host, choice) !== null;

/** The sites that stay switched off once a host is switched on. */
export const withoutHost = (sitesOff: readonly string[], host: string): readonly string[] =>
  sitesOff.filter((site) => !isUnder(host, site));

const HOST = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/;

/** Whether a text is a host as browsers spell it: lower case, `xn--` for other letters. */
export const isHost = (text: string): boolean => HOST.test(text);
