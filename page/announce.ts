/**
 * Says words to a screen reader, whatever it is reading. Where the browser cannot be asked to,
 * the words are put into `region`, which is to be a live one; without it they stay unsaid.
 */
export function announce(document: Document, words: string, region: Element | null): void {
  const notify: unknown = Reflect.get(document, 'ariaNotify');
  if (typeof notify === 'function') notify.call(document, words);
  else if (region) region.textContent = words;
}
