import { attributeOf, tagOf } from '../dom/elements.ts';

/** Words in class names and ids that mark something beside the article; without a final s. */
const BESIDE = new Set(
  (
    'caption bildunterschrift copyright credit teaser promo recommendation related ' +
    'ad advert advertisement werbung anzeige sponsor sponsored ' +
    'newsletter push signup login register offer social share follow ' +
    'author autor byline bio date timestamp meta ' +
    'breadcrumb nav navigation menu pagination pager sidebar side rail footer tag topic keyword ' +
    'banner modal overlay dialog ' +
    'gallery slider video player podcast instagram facebook ' +
    'infobox factbox faktenbox expandable accordion kicker overline trending'
  ).split(' '),
);

/** Words that mark a box, but say nothing on a paragraph: what is behind a paywall carries its name, too. */
const BOXES = new Set('paywall piano subscribe subscription abo'.split(' '));

/** Words that stand whatever the page looks like: what readers wrote, what nobody is shown. */
const NEVER = new Set('comment kommentar kommentare respond consent cmp cookie outbrain taboola'.split(' '));

/** A word after one of these speaks of the layout, not of the element: `has-sidebar`, `with-ads`. */
const LAYOUT = new Set('has with without no not is show hide for'.split(' '));

/** And so does a word before one of these: `ad-free`, `popup-safe`. */
const LAYOUT_AFTER = new Set('free safe enabled disabled open'.split(' '));

/** Fixed phrases, in names written with any of `-`, `_` or capitals. */
const PHRASES = /\b(?:read (?:more|next)|also read|lesen sie|mehr zum thema|most (?:read|popular))\b/;

const cache = new Map<string, 'never' | 'maybe' | null>();

function judge(names: string, isParagraph: boolean): 'never' | 'maybe' | null {
  const words = names
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-zäöüß]+/);
  let verdict: 'maybe' | null = PHRASES.test(words.join(' ')) ? 'maybe' : null;
  for (const [at, full] of words.entries()) {
    const word = full.replace(/s$/, '');
    if (LAYOUT.has(words[at - 1] ?? '') || LAYOUT_AFTER.has(words[at + 1] ?? '')) continue;
    if (NEVER.has(word)) return 'never';
    if (BESIDE.has(word) || (BOXES.has(word) && !isParagraph)) verdict = 'maybe';
  }
  return verdict;
}

/** Longer names are no names. */
const MAX_NAMES = 2000;

/** The class names and the id of an element; a space for none. */
export const namesOf = (element: Element): string =>
  `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`.slice(0, MAX_NAMES);

/**
 * What an element's names say: `never` article text, `maybe` not, or null for nothing.
 * Names are read word by word, so `PageRow` is no pager.
 */
export function judgeNames(element: Element): 'never' | 'maybe' | null {
  const isParagraph = tagOf(element) === 'p';
  const names = namesOf(element);
  if (names === ' ') return null;
  const key = isParagraph + names;
  let verdict = cache.get(key);
  if (verdict === undefined) {
    verdict = judge(names, isParagraph);
    cache.set(key, verdict);
  }
  return verdict;
}
