import { hasInside, tagOf } from '../dom/elements.ts';
import { holds, parentOf, textIn } from '../dom/nodes.ts';
import { isVisibleInMarkup } from '../find/visible.ts';
import type { Ends } from './byline.ts';
import { isNode, ldText, listOf, type LdNode } from './json-ld.ts';
import { tagText } from './meta-tags.ts';
import { plainText } from './plain-text.ts';
import type { Statements } from './statements.ts';

/** Words of an article; a text with less of them than this share is a part, with more of them than that the whole. */
const PART = 0.6;
const WHOLE = 0.85;
/** A stub is no longer than this where only the page's statements speak for one, and where a wall follows; UTF-16 units. */
const SHORT = 1200;
const WALLED = 4000;
/** How much text after the article is looked at for a wall, and in how many text nodes. */
const BEHIND = 400;
const MAX_NODES = 40;

const CUT = /(?:…|\.\.\.|\[\.\.\.\]|\[…\])["”“»«]?$/;
/** What a wall says: that there is more to read, and that it has a price. */
const GOES_ON =
  /weiter ?(?:zu)?lesen|weiterlesen|(?:ganzen?|vollständigen?|gesamten?|kompletten?) (?:artikel|text|beitrag)|(?:nur|exklusiv) für (?:abonnent|mitglied|registriert|plus)|(?:continue|keep) reading|(?:full|rest of th(?:e|is)) (?:article|story)|for (?:subscribers|members) only|subscribe to (?:read|continue|unlock)|to unlock|freischalten/i;
const PRICE =
  /abos?\b|abonn|subscri|registr|anmelden|log ?in|sign ?in|€|\beuro\b|mitglied|member|\btest(?:en|zugang)|unlock/i;

const isNo = (value: unknown): boolean =>
  value === false || /^(?:https?:\/\/schema\.org\/)?(?:false|no)$/i.test(ldText(value));

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** How many words the article has by what the page says of it; 0 where it does not say. */
function statedWords(article: LdNode | undefined): number {
  const body = ldText(article?.['articleBody']);
  const count = Number(article?.['wordCount']);
  return body ? wordsIn(body) : Number.isInteger(count) && count > 0 ? count : 0;
}

/** The parts the page says are locked: whether it has one of them with its text, or none. Undefined where it names none. */
function hasLockedParts(document: Document, article: LdNode | undefined): boolean | undefined {
  const selectors = listOf(article?.['hasPart'])
    .filter((part) => isNode(part) && isNo(part['isAccessibleForFree']))
    .map((part) => (isNode(part) ? ldText(part['cssSelector']) : ''))
    .filter((selector) => selector !== '');
  if (selectors.length === 0) return undefined;
  return selectors.some((selector) => {
    try {
      return [...document.querySelectorAll(selector)].some(
        (part) => plainText(textIn(part)).length > BEHIND && !hasInside(part, 'button,form,input'),
      );
    } catch {
      // No selector at all: then nothing is known of the part.
      return true;
    }
  });
}

/** The first text a reader finds after the article. */
function textBehind(document: Document, last: Element): string {
  const texts = document.createTreeWalker(document.body, 4);
  texts.currentNode = last;
  let text = '';
  for (
    let nodes = 0, node = texts.nextNode();
    node && nodes < MAX_NODES && text.length < BEHIND;
    node = texts.nextNode()
  ) {
    const parent = parentOf(node);
    if (holds(last, node) || !parent || /^(?:script|style|noscript|template)$/.test(tagOf(parent))) continue;
    nodes++;
    if (!isHidden(parent)) text += ` ${node.nodeValue ?? ''}`;
  }
  return plainText(text.slice(0, BEHIND * 2));
}

function isHidden(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (!isVisibleInMarkup(at)) return true;
  return false;
}

/**
 * Whether only the beginning of the article is on the page, as the page itself shows: it says so, and what is
 * there bears it out. A whole article of a site that sells others is none: in doubt there is no more.
 * @param text the article as it was read
 */
export function isExcerpt(
  document: Document,
  { article, tags, nodes }: Statements,
  text: string,
  { last }: Ends,
): boolean {
  const isLocked =
    [article, ...nodes].some(
      (node) => isNo(node?.['isAccessibleForFree']) && (node === article || node?.['@type'] === 'WebPage'),
    ) ||
    /locked|metered|premium|paid/i.test(tagText(tags, 'article:content_tier', 'og:article:content_tier'));
  const stated = statedWords(article);
  const share = stated > 50 ? wordsIn(text) / stated : 0;
  if (share >= WHOLE || text.length > WALLED * 2) return false;
  const behind = textBehind(document, last);
  const hasWall = GOES_ON.test(behind) && PRICE.test(behind);
  const isCut = CUT.test(text);
  if (share > 0 && share < PART) return isLocked || hasWall;
  if (!isLocked) return hasWall && isCut && text.length < WALLED;
  const parts = hasLockedParts(document, article);
  if (parts) return isCut && hasWall;
  return (
    ((hasWall || isCut) && text.length < WALLED) ||
    (parts === false && text.length < SHORT * 2) ||
    text.length < SHORT
  );
}
