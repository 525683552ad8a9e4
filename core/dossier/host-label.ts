import { toPunycode } from './punycode.ts';

/** How a host is to be shown beside a link. */
export interface HostLabel {
  /** What to show: with its own letters where they deceive nobody, else in ASCII (`xn--…`). */
  readonly shown: string;
  /** The host as it is looked up. */
  readonly ascii: string;
  /** Letters of different scripts in one label: no honest name is written so. */
  readonly isMixed: boolean;
}

const HOST = /^https?:\/\/([^/?#\\]*)/i;
const PORT = /:\d*$/;

/** Sets of scripts that one label may have together. */
const TOGETHER = [
  /^[\p{scx=Latin}\p{Nd}_-]*$/u,
  /^[\p{scx=Cyrillic}\p{Nd}_-]*$/u,
  /^[\p{scx=Greek}\p{Nd}_-]*$/u,
  /^[\p{scx=Arabic}\p{Nd}_-]*$/u,
  /^[\p{scx=Hebrew}\p{Nd}_-]*$/u,
  /^[\p{scx=Thai}\p{Nd}_-]*$/u,
  /^[\p{scx=Devanagari}\p{Nd}_-]*$/u,
  /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Latin}\p{Nd}_-]*$/u,
  /^[\p{scx=Han}\p{scx=Hangul}\p{scx=Latin}\p{Nd}_-]*$/u,
];
/** Latin letters that every reader tells apart from a to z; ı, ſ, ɑ and their like are not among them. */
const PLAIN = /^[a-z0-9ß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįĵķĺļľłńņňōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżž_-]*$/;
/** Letters of other scripts that look like Latin ones; a label of nothing else is read as Latin. */
const LOOKALIKE = /^[авсԁеԍһіюјӏкмнопгртԗԛѕԝхуүґъьҽѵѡαβγεικνορτυχω0-9_-]*$/u;

const isOneScript = (label: string): boolean => TOGETHER.some((scripts) => scripts.test(label));

function shownLabel(label: string): string {
  if (PLAIN.test(label)) return label;
  const isPlain = !/\p{scx=Latin}/u.test(label) && isOneScript(label) && !LOOKALIKE.test(label);
  return isPlain ? label : toPunycode(label);
}

/** The host of an address, lower case, in the form it is written; empty where there is none. */
export function hostOf(url: string): string {
  const authority = HOST.exec(url)?.[1] ?? '';
  return authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(PORT, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('。', '.');
}

/** Whether a host has letters of different scripts in one label. */
export const hasMixedScripts = (host: string): boolean => !host.split('.').every(isOneScript);

/** How the host of an http(s) address is to be shown; all empty where it has none. Never throws. */
export function hostLabel(url: string): HostLabel {
  const host = hostOf(url.toWellFormed());
  const labels = host.split('.');
  const isMixed = hasMixedScripts(host);
  return {
    shown: labels.map(isMixed ? toPunycode : shownLabel).join('.'),
    ascii: labels.map(toPunycode).join('.'),
    isMixed,
  };
}

/** The same as readers call it: without `www.`. */
export const shownHost = (url: string): string => hostLabel(url).shown.replace(/^www\./, '');
