/** Our own element beside the page's body, see page/host.ts; everything else is the page's. */
const HOST = 'data-sayso';

const isHost = (node: Node): boolean => node instanceof Element && node.hasAttribute(HOST);

const describe = ({ type, target, attributeName }: MutationRecord): string =>
  `${type} ${attributeName ?? ''} of ${target.nodeName.toLowerCase()}`;

const isOfPage = ({ target, addedNodes, removedNodes }: MutationRecord): boolean =>
  !isHost(target) &&
  !(addedNodes.length + removedNodes.length > 0 && [...addedNodes, ...removedNodes].every(isHost));

const markupOf = (document: Document): string =>
  [...document.documentElement.childNodes]
    .filter((node) => !isHost(node))
    .map((node) => (node instanceof Element ? node.outerHTML : (node.nodeValue ?? '')))
    .join('');

/**
 * Watches the elements and the text of a parsed page whose own scripts are off, so that every change is ours.
 * @returns a function that says what has changed so far
 */
export function watchPage(document: Document): () => readonly string[] {
  const before = markupOf(document);
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((some) => records.push(...some));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  return () => {
    records.push(...observer.takeRecords());
    const changes = records.filter(isOfPage).map(describe);
    return markupOf(document) === before ? changes : [...changes, 'the markup is another'];
  };
}
