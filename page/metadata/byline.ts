import { allIn, attributeOf, closestTo, firstIn, nextElementOf } from '../dom/elements.ts';
import { holds, parentOf, textIn } from '../dom/nodes.ts';
import { dateOf } from './date.ts';
import { isLikeName, peopleIn } from './people.ts';
import { plainText } from './plain-text.ts';

/** What the page shows beside the article: who wrote it, and when. */
export interface Byline {
  readonly authors: readonly string[];
  /** ISO 8601, or empty. */
  readonly published: string;
}

const DATES =
  'time,[itemprop*=date i],[property*=date i],[class*=date i],[class*=datum i],[class*=time i],[class*=publi i],[class*=byline i],[class*=meta i]';
const PEOPLE = '[itemprop~=author],[rel~=author],[class*=author i],[class*=autor i],[class*=byline i]';
/** What is about other articles, or what readers wrote. */
const ELSEWHERE =
  'aside,footer,nav,figure,[class*=comment i],[class*=kommentar i],[class*=teaser i],[class*=related i],[class*=sidebar i],[class*=recommend i],[class*=widget i]';
const CHANGED = /modif|updat|aktualisi|geändert|änderung|changed|expire/i;
/** Bounds of what is looked at, and the longest byline in UTF-16 units. */
const MAX_ELEMENTS = 60;
const MAX_LINE = 160;
const LINES_BEFORE = 30;
const LINES_AFTER = 12;

const BY = /^(?:von|by|text|autor(?:in)?|geschrieben von|verfasst von|written by)\b:? *(?=[^\s\d])/i;

/** The first and the last block of an article's body. */
export interface Ends {
  readonly body: Element;
  readonly last: Element;
}

/** The elements of a selection near an article, those around it left out. */
function near(around: Element, selector: string, body: Element): readonly Element[] {
  const found: Element[] = [];
  for (const element of [...allIn(around, selector)].slice(0, MAX_ELEMENTS)) {
    const beside = closestTo(element, ELSEWHERE);
    if (holds(element, body) || (beside && !holds(beside, body))) continue;
    found.push(element);
  }
  return found;
}

/** The text of an element that is no longer than a line; empty for a longer one. */
function lineOf(element: Element): string {
  const text = textIn(element);
  return text.length <= MAX_LINE * 2 ? plainText(text) : '';
}

function dateIn(around: Element, body: Element): string {
  let changed = '';
  for (const element of near(around, DATES, body)) {
    const text = lineOf(element);
    const stated = attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? '';
    const date = dateOf(stated) || dateOf(text.slice(0, MAX_LINE));
    if (!date) continue;
    const kind = `${attributeOf(element, 'itemprop') ?? ''} ${attributeOf(element, 'class') ?? ''} ${text}`;
    if (!CHANGED.test(kind)) return date;
    changed ||= date;
  }
  return changed;
}

/** The lines of text right before and right after the body, as the page has them in its text nodes. */
function linesBeside(document: Document, around: Element, { body, last }: Ends): readonly string[] {
  const lines: string[] = [];
  const texts = document.createTreeWalker(around, 4);
  const read = (next: () => Node | null, most: number): void => {
    let seen = 0;
    for (let node = next(); node && seen < most; node = next()) {
      const line = plainText(node.nodeValue ?? '');
      if (line === '' || holds(last, node)) continue;
      seen++;
      const parent = parentOf(node);
      if (line.length > 3 && line.length <= MAX_LINE && parent && !closestTo(parent, ELSEWHERE))
        lines.push(line);
    }
  };
  texts.currentNode = body;
  read(() => texts.previousNode(), LINES_BEFORE);
  texts.currentNode = last;
  read(() => texts.nextNode(), LINES_AFTER);
  return lines;
}

const CREDIT = /^[([]?(?:quellen?|sources?|mit (?:agentur)?material|reporting by)\b/i;

/** The lines right behind an article that say where its material is from; the finder leaves them out of the text. */
export function creditsBehind({ last }: Ends): readonly string[] {
  const lines: string[] = [];
  let element = last;
  for (let steps = 0; steps < 3; steps++) {
    let next = nextElementOf(element);
    for (let at = 0; next && at < 4; at++, next = nextElementOf(next)) {
      const text = lineOf(next);
      if (text.length <= MAX_LINE && CREDIT.test(text)) lines.push(text);
    }
    const parent = parentOf(element);
    if (!parent) break;
    element = parent;
  }
  return lines;
}

/**
 * Reads the byline off the page, read-only; for what the page's head does not say.
 * @param around the element around headline and body
 * @param outlets what the outlet is called
 */
export function readByline(
  document: Document,
  around: Element,
  ends: Ends,
  outlets: readonly string[],
): Byline {
  const { body } = ends;
  const lines = linesBeside(document, around, ends);
  const marked = near(around, PEOPLE, body)
    .map((element) => plainText(textIn(firstIn(element, '[itemprop=name]') ?? element).slice(0, MAX_LINE)))
    .filter((line) => line !== '');
  const said = lines.filter((line) => BY.test(line));
  const authors = peopleIn([...marked, ...said], outlets).filter(isLikeName);
  const published =
    dateIn(around, body) ||
    (lines.map((line) => (CHANGED.test(line) ? '' : dateOf(line))).find(Boolean) ?? '');
  return { authors, published };
}
