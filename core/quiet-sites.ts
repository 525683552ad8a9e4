import type { Settings } from './settings.ts';

type Choice = Pick<Settings, 'readWhen' | 'sitesOff'>;

/** Whether a host is one that was switched off, or lies under it. */
export const isUnder = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`);

/** Whether nothing is read by itself on a host, whatever is allowed there. */
export const isQuiet = (host: string, { readWhen, sitesOff }: Choice): boolean =>
  readWhen === 'click' || sitesOff.some((site) => isUnder(host, site));

const HOST = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/;

/** Whether a text is a host as browsers spell it: lower case, `xn--` for other letters. */
export const isHost = (text: string): boolean => HOST.test(text);
