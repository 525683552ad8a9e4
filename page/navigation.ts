/** Time between two looks at the address where the browser does not announce navigations, in milliseconds. */
const POLL = 1000;

/** The address without its hash: what names the article. */
const address = (window: Window): string => window.location.href.replace(/#.*$/, '');

/**
 * Calls back after the page has gone to another address without loading anew.
 * Changes of the hash alone stay unheard.
 */
export function onNavigation(
  window: Window & { readonly navigation?: EventTarget },
  signal: AbortSignal,
  onMoved: () => void,
): void {
  let last = address(window);
  const look = (): void => {
    const now = address(window);
    if (now === last) return;
    last = now;
    onMoved();
  };
  window.addEventListener('popstate', look, { signal });
  if (window.navigation) {
    // At `navigate` the address and the page are still the old ones.
    window.navigation.addEventListener('navigatesuccess', look, { signal });
    return;
  }
  const timer = setInterval(() => window.document.hidden || look(), POLL);
  signal.addEventListener('abort', () => clearInterval(timer));
}
