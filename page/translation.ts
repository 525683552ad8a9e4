/** Chrome's translator names the document element so, and sets translated words in these elements. */
const CHROME_NAME = /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/;
const CHROME_WORDS = 'font[style*=inherit]>font';

/** Whether the page shows its own words. */
export interface Translation {
  /** Whether a translator of the browser has put other words in their place. */
  isOn(): boolean;
  /** Another page is there, which may be in another language. */
  forget(): void;
  /** The page was read: the language it states is its own. */
  trust(): void;
}

/**
 * Watches for translations by the browser until `signal` aborts. Chrome gives the document element a name of
 * its own; Firefox sets another language there and replaces words in place.
 * @param onTurn called when a translation begins or ends
 */
export function watchTranslation(document: Document, signal: AbortSignal, onTurn: () => void): Translation {
  // A page may have taken its root away; then there is nothing to translate.
  const root = document.documentElement as Element | null;
  const language = (): string => /^[a-z]+/i.exec(root?.getAttribute('lang') ?? '')?.[0].toLowerCase() ?? '';
  let own = language();
  const isOn = (): boolean =>
    CHROME_NAME.test(root?.getAttribute('class') ?? '') ||
    (own !== '' && language() !== '' && language() !== own) ||
    document.querySelector(CHROME_WORDS) !== null;
  let was = isOn();
  const observer = new MutationObserver(() => {
    const is = isOn();
    if (is === was) return;
    was = is;
    onTurn();
  });
  if (root) observer.observe(root, { attributeFilter: ['class', 'lang'] });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    isOn,
    forget() {
      own = '';
      was = isOn();
    },
    trust() {
      own = language();
      was = isOn();
    },
  };
}
