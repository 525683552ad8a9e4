import { ldNames } from './json-ld.ts';
import { tagText } from './meta-tags.ts';
import { lettersOf, plainText } from './plain-text.ts';
import type { Statements } from './statements.ts';

/** What a system for making pages names itself where the outlet did not. */
const SYSTEM = /^(?:blogger|word ?press)/i;

/** The host of an address without `www.`. */
const hostOf = (url: string): string => /^\w+:\/\/(?:www\d?\.)?([^/?#:]+)/.exec(url)?.[1] ?? '';

/** The part of a host that names the outlet: `talblatt` of `www.talblatt.co.at`. */
const labelOf = (host: string): string =>
  lettersOf(host.replace(/\.(?:(?:com?|org|net|gov|ac|gv|or)\.)?[a-z]+$/i, '').replace(/^.*\./, ''));

const initialsOf = (name: string): string =>
  lettersOf(
    name
      .split(/[\s.-]+/)
      .map((word) => word.slice(0, 1))
      .join(''),
  );

/** Whether a name is the one its host has, whole, in part, or by its initials. */
function fits(name: string, label: string): boolean {
  const letters = lettersOf(name);
  if (letters.length < 2 || label.length < 2) return false;
  return letters.includes(label) || label.includes(letters) || initialsOf(name) === label;
}

/** The last part of a title, after a bar or a dash. */
const tailOf = (title: string): string =>
  /(?:[|│]| [-–—·•»›]) *([^|│]{2,40})$/.exec(title)?.[1]?.trim() ?? '';

/**
 * Who publishes the page: of the names it states the first that fits its host; else its own name for the site,
 * for the publisher, and last the host itself.
 */
export function publisherOf({ article, nodes, tags, title }: Statements, url: string): string {
  const host = hostOf(url);
  const label = labelOf(host);
  const site = tagText(tags, 'og:site_name');
  const publisher = ldNames(article?.['publisher'], nodes)[0] ?? '';
  const application = tagText(tags, 'application-name', 'apple-mobile-web-app-title');
  const stated = [
    publisher,
    site,
    application,
    tagText(tags, 'dc.publisher', 'publisher', 'citation_journal_title'),
  ];
  return (
    [...stated, tailOf(plainText(title))].find((name) => fits(name, label)) ??
    (stated.find((name) => name !== '' && !SYSTEM.test(name)) || host)
  );
}
