/** Time between two looks at the address where the browser does not announce navigations, in milliseconds. */
const POLL = 1000;

interface NavigationTarget extends EventTarget {}

/** The address without its hash: what names the article. */
const address = (window: Window): string => window.location.href.replace(/#.*$/, '');

/**
 * Calls back after the page has gone to another address without loading anew.
 * Changes of the hash alone stay unheard.
 */
export function onNavigation(window: Window, signal: AbortSignal, onMoved: () => void): void {
  let last = address(window);
  const look = (): void => {
    const now = address(window);
    if (now === last) return;
    last = now;
    onMoved();
  };
  window.addEventListener('popstate', look, { signal });
  const { navigation } = window as Window & { readonly navigation?: NavigationTarget };
  if (navigation) {
    // At `navigate` the address and the page are still the old ones.
    navigation.addEventListener('navigatesuccess', look, { signal });
    return;
  }
  const timer = window.setInterval(() => {
    if (window.document.visibilityState === 'visible') look();
  }, POLL);
  signal.addEventListener('abort', () => window.clearInterval(timer), { once: true });
}
