const TRACKING =
  /^(?:utm_\w+|mtm_\w+|pk_(?:campaign|keyword|kwd|source|medium|content|cid)|at_\w+|wt[._]z?mc\w*|mc_[ce]id|(?:fb|g|d|tw|tt|y)clid|msclkid|gclsrc|[gw]braid|igshid|igsh|mkt_tok|xing_share|xtor|ocid|smid|_ga|_gl)$/i;

/** Whether a parameter of an address says only where a reader came from, and nothing of what is read. */
export const isTracking = (name: string): boolean => TRACKING.test(name);
