import { isTracking } from '../../core/tracking-parameters.ts';

/** The address notes are kept under: without fragment and without what only counts visitors. */
export function addressOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  address.hash = '';
  for (const name of new Set(address.searchParams.keys()))
    if (isTracking(name)) address.searchParams.delete(name);
  return address.href;
}
