/** Both browsers and Node have it, but the language itself does not, and the core is compiled without their libraries. */
declare const URL: {
  new (url: string): { readonly hostname: string };
  canParse(url: string): boolean;
};

/** The host of an address as browsers spell it; empty for an address without one, and for what is no address. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
