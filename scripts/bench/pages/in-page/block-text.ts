const BLOCKS =
  'address,article,aside,blockquote,dd,details,dialog,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,table,tbody,td,tfoot,th,thead,tr,ul';
const BLOCK = new Set(BLOCKS.split(','));
const UNREAD = new Set(['script', 'style', 'template', 'noscript']);

/** The text under a node with a line break around each block and at each `br`, so that no words run together. */
export function blockText(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  const name = node.nodeName.toLowerCase();
  if (UNREAD.has(name)) return '';
  if (name === 'br') return '\n';
  const inner = [...node.childNodes].map(blockText).join('');
  return BLOCK.has(name) ? `\n${inner}\n` : inner;
}
