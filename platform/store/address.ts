/** What addresses carry for counting who came from where; it says nothing about the article. */
const TRACKING =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|at_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|yclid|igshid|mc_[ce]id|wt_zmc|wt_mc|xing_share|_gl|_ga)$/i;

/** The address notes are kept under: without fragment and without what only counts visitors. */
export function addressOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  address.hash = '';
  for (const name of new Set(address.searchParams.keys()))
    if (TRACKING.test(name)) address.searchParams.delete(name);
  return address.href;
}
