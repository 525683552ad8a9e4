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
  /^[\p{scx=Latin}\p{Nd}-]*$/u,
  /^[\p{scx=Cyrillic}\p{Nd}-]*$/u,
  /^[\p{scx=Greek}\p{Nd}-]*$/u,
  /^[\p{scx=Arabic}\p{Nd}-]*$/u,
  /^[\p{scx=Hebrew}\p{Nd}-]*$/u,
  /^[\p{scx=Thai}\p{Nd}-]*$/u,
  /^[\p{scx=Devanagari}\p{Nd}-]*$/u,
  /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Latin}\p{Nd}-]*$/u,
  /^[\p{scx=Han}\p{scx=Hangul}\p{scx=Latin}\p{Nd}-]*$/u,
];
/** Latin letters that every reader tells apart from a to z; ı, ſ, ɑ and their like are not among them. */
const PLAIN = /^[a-z0-9ß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįĵķĺļľłńņňōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżž-]*$/;
/** Scripts none of whose usual letters looks like a Latin one. */
const UNLIKE = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}-]*$/u;
/** Letters of other scripts that look like Latin ones; a label of nothing else is read as Latin. */
const LOOKALIKE = /^[асԁеһіјӏорԛѕԝхуүґьъαικνορυτχω0-9-]*$/u;

function shownLabel(label: string): string {
  const isShown = PLAIN.test(label) || UNLIKE.test(label) || (isOneScript(label) && !LOOKALIKE.test(label));
  const isLatin = /\p{scx=Latin}/u.test(label);
  return isShown && (PLAIN.test(label) || !isLatin) ? label : toPunycode(label);
}

const isOneScript = (label: string): boolean => TOGETHER.some((scripts) => scripts.test(label));

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

/** How the host of an http(s) address is to be shown; all empty where it has none. Never throws. */
export function hostLabel(url: string): HostLabel {
  const labels = hostOf(url.toWellFormed()).split('.');
  const isMixed = !labels.every(isOneScript);
  return {
    shown: labels.map(isMixed ? toPunycode : shownLabel).join('.'),
    ascii: labels.map(toPunycode).join('.'),
    isMixed,
  };
}
