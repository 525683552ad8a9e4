// oxlint-disable-next-line import/no-unassigned-import -- shows the host, as on a real page
import '../../assets/highlights.css';

import { afterEach, beforeEach, expect, test } from 'vitest';
import { page as browserPage } from 'vitest/browser';

import { openHost, removeLeftHosts } from '../../page/host.ts';
import { show } from './dom.ts';

let lifetime: AbortController;
let before: string;

const css = '.card{display:block;width:300px;height:200px;background:rgb(1,2,3)}';
const hostElement = (): Element | null => document.querySelector(':root > div[data-sayso=card]');
const open = () => {
  const host = openHost(document, css, lifetime.signal);
  host.root.innerHTML = '<div class="card" tabindex="-1"><button>x</button></div>';
  return host;
};

beforeEach(async () => {
  await browserPage.viewport(900, 700);
  show('<button id="b">b</button>');
  lifetime = new AbortController();
  before = document.documentElement.outerHTML;
});

afterEach(() => lifetime.abort());

test('the page sees one closed element on its root, in the top layer', () => {
  open();
  expect(hostElement()?.shadowRoot).toBeNull();
  expect(hostElement()?.matches(':popover-open')).toBe(true);
  expect(hostElement()?.childNodes).toHaveLength(0);
});

test('the page cannot look inside by defining elements', () => {
  open();
  const element = hostElement() as HTMLElement;
  expect(element.localName).not.toContain('-');
  expect(() => element.attachInternals()).toThrow('custom element');
  expect(() => element.attachShadow({ mode: 'open' })).toThrow('already');
});

test('one that was left is removed, elements of the page are not', () => {
  document.body.innerHTML = '<div data-sayso="card"></div><sayso-card></sayso-card><p data-sayso="card"></p>';
  const body = document.body.innerHTML;
  open();
  removeLeftHosts(document);
  expect(hostElement()).toBeNull();
  expect(document.body.innerHTML).toBe(body);
});

test('it has its own styles, whatever the page’s are', () => {
  const style = document.createElement('style');
  style.textContent = '* { margin: 50px !important } div { display: none !important; opacity: 0 !important }';
  document.body.append(style);
  const host = open();
  host.placeAt([{ left: 100, top: 50, width: 10, height: 10 }], 0);
  const card = host.root.querySelector('.card')!;
  expect(getComputedStyle(card).backgroundColor).toBe('rgb(1, 2, 3)');
  expect(card.getBoundingClientRect()).toMatchObject({ left: 100, top: 68, width: 300, height: 200 });
  expect(getComputedStyle(hostElement()!).opacity).toBe('1');
});

const line = (top: number) => [{ left: 20, top, width: 100, height: 20 }];

test('on a small screen it is a sheet: at the lower edge, at the upper one where the words are below', async () => {
  await browserPage.viewport(360, 640);
  const host = open();
  const card = host.root.querySelector<HTMLElement>('.card')!;
  card.style.width = 'auto';
  const place = (top: number) => {
    host.placeAt(line(top), 0);
    const { left, right, top: upper, bottom } = card.getBoundingClientRect();
    return [left, right - document.documentElement.clientWidth, upper, bottom - innerHeight];
  };
  expect(place(100)).toEqual([0, 0, 440, 0]);
  expect(host.lacksAt(line(100), 0)).toBe(0);
  expect(place(600)).toEqual([0, 0, 0, -440]);
  expect(host.lacksAt(line(600), 0)).toBe(188);
  await browserPage.viewport(900, 700);
  host.placeAt([{ left: 100, top: 50, width: 10, height: 10 }], 0);
  expect(card.getBoundingClientRect().top).toBe(68);
});

test.each<[string, (close: () => void) => void]>([
  ['close', (close) => close()],
  ['the signal', () => lifetime.abort()],
])('%s leaves the page byte-identical', (_, end) => {
  const host = open();
  end(() => host.close());
  expect(document.documentElement.outerHTML).toBe(before);
});

test('closing gives the focus back to where it was', () => {
  const button = document.querySelector<HTMLElement>('#b')!;
  button.focus();
  const host = open();
  host.root.querySelector<HTMLElement>('.card')!.focus();
  expect(document.activeElement).toBe(hostElement());
  host.close();
  expect(document.activeElement).toBe(button);
});

test('keys, clicks and copying in the card are not the page’s', () => {
  const heard: string[] = [];
  const note = (event: Event) => heard.push(event.type);
  for (const type of ['keydown', 'click', 'pointerdown', 'copy'])
    document.addEventListener(type, note, { signal: lifetime.signal });
  const button = open().root.querySelector('button')!;
  button.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }));
  button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  button.dispatchEvent(new ClipboardEvent('copy', { bubbles: true, composed: true }));
  button.click();
  expect(heard).toEqual([]);
});

test('it knows which events come from inside it', () => {
  const host = open();
  const seen: boolean[] = [];
  window.addEventListener('click', (event) => seen.push(host.holds(event)), {
    capture: true,
    signal: lifetime.signal,
  });
  host.root.querySelector('button')!.click();
  document.querySelector<HTMLElement>('#b')!.click();
  expect(seen).toEqual([true, false]);
});

test.each(['text/xml', 'application/xhtml+xml'])('a page of %s gets a card like any other', async (type) => {
  const page = '<html xmlns="http://www.w3.org/1999/xhtml"><head/><body><p>Text</p></body></html>';
  const url = URL.createObjectURL(new Blob([page], { type }));
  const frame = document.createElement('iframe');
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.src = url;
  document.body.append(frame);
  await loaded;
  URL.revokeObjectURL(url);
  const inner = frame.contentDocument!;
  expect(inner.contentType).toBe(type);
  const { root } = openHost(inner, css, lifetime.signal);
  expect([root.isConnected, root.style.position]).toEqual([true, 'fixed']);
  expect(inner.querySelector(':root > [data-sayso=card]:popover-open')).not.toBeNull();
  removeLeftHosts(inner);
  expect(inner.querySelector('[data-sayso]')).toBeNull();
});
