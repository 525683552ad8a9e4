import { lettersOf } from './plain-text.ts';

/** The titles a page gives its article; empty where it gives none. */
export interface Titles {
  /** The headline as it stands on the page. */
  readonly shown: string;
  /** From JSON-LD, OpenGraph, the cards of Twitter, and the window. */
  readonly ld: string;
  readonly og: string;
  readonly card: string;
  readonly window: string;
}

const SEPARATOR = /(?:\s+[-–—·•»«›⋆~|│:]+\s+|\s*[|│]\s*|:\s+)/;
const TAIL = new RegExp(`^(.+)${SEPARATOR.source}(.+?)$`);
const partsOf = (title: string): readonly string[] => title.split(SEPARATOR);
const FRONT = /^([^|│]{2,40}?)(?:\s*[|│]|\s[-–—»])\s+(.+)$/;

/** Whether a part of a title is nothing but a name of the outlet. */
function isOutlet(part: string, outlets: readonly string[]): boolean {
  const letters = lettersOf(part);
  if (letters.length < 2) return letters === '';
  return outlets.some(
    (name) =>
      name === letters || (letters.length > 2 && (name.startsWith(letters) || letters.startsWith(name))),
  );
}

/** A title without the names of the outlet before and after it. */
function withoutOutlet(title: string, outlets: readonly string[]): string {
  let rest = title;
  for (let steps = 0; steps < 3; steps++) {
    const [, before = '', tail = ''] = TAIL.exec(rest) ?? [];
    const [, front = '', after = ''] = FRONT.exec(rest) ?? [];
    if (before && isOutlet(tail, outlets)) rest = before;
    else if (after && isOutlet(front, outlets)) rest = after;
    else break;
  }
  return rest.trim();
}

/**
 * The title of the article: the headline on the page, where another statement has it, too. Where the page shows
 * more than is stated – a line above the headline, or below it – the statement that is part of it.
 * Names of the outlet around it go.
 * @param names what the outlet is called
 */
export function chooseTitle(titles: Titles, names: readonly string[]): string {
  const outlets = names.map(lettersOf).filter((name) => name !== '');
  const clean = (title: string): string => withoutOutlet(title, outlets);
  const shown = clean(titles.shown);
  const og = clean(titles.og);
  const ld = clean(titles.ld);
  const card = clean(titles.card);
  const inWindow = clean(titles.window);
  if (!shown || isOutlet(shown, outlets)) return og || ld || card || inWindow;
  const letters = lettersOf(shown);
  // The line above the headline is often inside the heading: what is stated without it is the title.
  const inner = [og, ld].find((title) => {
    const own = lettersOf(title);
    return own.length > letters.length / 3 && own.length < letters.length && letters.endsWith(own);
  });
  if (inner) return inner;
  // Given twice for sharing, and the window repeats the page: the editors have titled it once more.
  if (og && og === card && lettersOf(inWindow) === letters) return og;
  const same = [og, ld, card, inWindow].find((title) => lettersOf(title) === letters);
  if (same) return same;
  // Or another line is above it here than there: what they share is the title.
  const parts = partsOf(shown);
  const last = lettersOf(parts.at(-1) ?? '');
  if (parts.length > 1 && last.length > letters.length / 3 && last === lettersOf(partsOf(og).at(-1) ?? '')) {
    return parts.at(-1)!;
  }
  const agreed = lettersOf(og);
  if (agreed && agreed === lettersOf(ld) && (letters.includes(agreed) || agreed.includes(letters))) {
    return /^\s+[-–—·•»›⋆~|│]/.test(og.slice(shown.length)) ? shown : og;
  }
  return shown;
}
