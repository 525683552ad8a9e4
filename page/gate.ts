import { hasInside, taggedIn } from './dom/elements.ts';
import { unhurried, type KeepTime } from './dom/keep-time.ts';
import { parentOf, textIn } from './dom/nodes.ts';
import { longParagraphs } from './long-paragraphs.ts';
import { readStatements } from './metadata/statements.ts';

/** Units of paragraphs in one place that make an article where the page calls itself one, and where not. */
const DECLARED_UNITS = 200;
const PLAIN_UNITS = 600;
const PLAIN_PARAGRAPHS = 3;

/** Path and query of an address. A `URL` would take longer to be set up than all the rest of the gate. */
const ADDRESS = /^\w+:\/\/[^/?#]*([^?#]*)([^#]*)/;
/** Front pages: the root, a language or an index file below it. */
const FRONT = /^\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$/i;
/** Paths of pages made to be used, not read. */
const TOOL =
  /\/(?:search|suche|login|anmelden|sign-?in|register|forum|foren|viewtopic|threads?|cart|warenkorb|checkout|shop|konto|account|inbox|mail)(?:[/.?]|$)/i;
const QUERY = /[?&](?:q|s|query|search|suche)=/i;
const APPLICATION = '[role=application],[role=grid],[role=feed],[contenteditable=true],[itemprop=price]';
const TYPE = 'meta:is([property="og:type"],[name="og:type"])[content=article i]';
const LINKED_HEADING = ':is(h2,h3,h4) a,a :is(h2,h3,h4)';

interface Cluster {
  units: number;
  paragraphs: number;
}

/**
 * The element whose paragraphs belong together with this one: its parent, or what is around a parent that
 * holds no other paragraph. Null for a teaser, which has its own linked heading.
 */
function homeOf(paragraph: Element): Element | null {
  let home = parentOf(paragraph);
  // Not its length: counting all paragraphs of a giant page for each of them takes too long.
  for (let steps = 0; home && steps < 2 && !taggedIn(home, 'p')[1]; steps++) {
    if (hasInside(home, LINKED_HEADING)) return null;
    home = parentOf(home);
  }
  return home;
}

/** The most running text found in one place of the page. */
function densest(document: Document, keepTime: KeepTime): Cluster {
  const clusters = new Map<Element, Cluster>();
  let best: Cluster = { units: 0, paragraphs: 0 };
  for (const { paragraph, units } of longParagraphs(document.getElementsByTagName('p'), keepTime)) {
    keepTime(true);
    const home = homeOf(paragraph);
    if (!home) continue;
    const cluster = clusters.get(home) ?? { units: 0, paragraphs: 0 };
    cluster.units += units;
    cluster.paragraphs += 1;
    clusters.set(home, cluster);
    if (cluster.units > best.units) best = cluster;
  }
  return best;
}

/** Whether running text is set with line breaks rather than paragraphs, as on old pages. */
function hasBrokenText(document: Document): boolean {
  const breaks = document.querySelectorAll('br + br');
  const home = breaks.length >= PLAIN_PARAGRAPHS ? parentOf(breaks[0]!) : null;
  return home !== null && textIn(home).length >= PLAIN_UNITS;
}

/**
 * A cheap guess whether the page could be an article, so that all other pages are left alone.
 * Errs towards yes for pages that call themselves an article; a page that says nothing must look like one.
 */
export function couldBeArticle(document: Document, url: string, keepTime: KeepTime = unhurried): boolean {
  if (!document.body) return false;
  const [, pathname = '', search = ''] = ADDRESS.exec(url) ?? [];
  if (FRONT.test(pathname)) return false;
  const { units, paragraphs } = densest(document, keepTime);
  const isText = (units >= PLAIN_UNITS && paragraphs >= PLAIN_PARAGRAPHS) || hasBrokenText(document);
  const isThin = !isText && units < DECLARED_UNITS;
  // Text need not stand in paragraphs, but a page with many that hold none of it must call itself an article.
  if (
    isThin &&
    document.getElementsByTagName('p').length >= PLAIN_PARAGRAPHS &&
    !document.querySelector(TYPE)
  )
    return false;
  // Only now, because the statements of a page can be long.
  const { declared } = readStatements(document, url);
  if (declared !== 'nothing') return declared === 'article';
  if (TOOL.test(pathname) || QUERY.test(search)) return false;
  return isText && document.querySelector('h1') !== null && !document.querySelector(APPLICATION);
}
