import { afterEach, describe, expect, test, vi } from 'vitest';

import { lookForArticle } from '../../page/look-for-article.ts';
import { show, SENTENCE } from './dom.ts';
import { sent, tell, textsRead } from './fake-browser.ts';
import { articleOf, cards, claimOf, inject, marked, pass, useVisits } from './visits.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

const ARTICLE = articleOf('Ada Lindt', 'Bo Kern');
const attribute = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
/** A frame with some markup in it. */
const frameOf = (html: string, more = 'width="600" height="500"'): string =>
  `<iframe ${more} srcdoc="${attribute(html)}"></iframe>`;

/** Puts markup into the test's page, and waits for its frames. */
async function showLoaded(html: string): Promise<void> {
  show(html);
  const frames = [...document.querySelectorAll('iframe')];
  await Promise.all(
    frames.map((frame) => new Promise((done) => frame.addEventListener('load', done, { once: true }))),
  );
}

const first = (): HTMLIFrameElement => document.querySelector('iframe')!;
const inner = (): Window & typeof globalThis => first().contentDocument!.defaultView!;
/** The words under some marks in the frame. */
const framed = (name = 'solid'): readonly string[] =>
  [...(inner().CSS.highlights.get(`sayso-${name}`) ?? [])].map(String);
/** Opens a page with the article in a frame. */
const openFramed = async (style = ''): Promise<void> => {
  await showLoaded(`<h1>Rahmen</h1><div style="${style}">${frameOf(ARTICLE)}</div>`);
  inject();
  await pass(0);
  expect(framed()).toEqual([claimOf('Ada Lindt'), claimOf('Bo Kern')]);
};
const look = (isAsked = false) => lookForArticle(document, 'https://news.example/a/b-1', isAsked);
/** The first words of what is read. */
const beginning = (isAsked = false): string => {
  const read = look(isAsked);
  return typeof read === 'string' ? read : read.article.text.split('\n').slice(0, 2).join(' / ').slice(0, 40);
};

describe('the document an article is read from', () => {
  afterEach(() => show(''));

  const IN_FRAME = 'Neue Brücke / Ada Lindt sagte am Abend v';
  const page = articleOf('Cy Adler');
  const other = ARTICLE.replace('Ada Lindt', 'Eva Born');
  test.each([
    ['is that of a frame', frameOf(ARTICLE), IN_FRAME],
    [
      'is the page where it has one, too',
      page + frameOf(ARTICLE),
      'Neue Brücke / Cy Adler sagte am Abend vo',
    ],
    [
      'is that of the largest of several',
      frameOf(other) + frameOf(ARTICLE, 'width="600" height="900"'),
      IN_FRAME,
    ],
    [
      'is behind a frame without one',
      frameOf('<p>Nur kurz.</p>'.repeat(9), 'width="900" height="900"') + frameOf(ARTICLE),
      IN_FRAME,
    ],
    ['is none in a frame that is shut off', frameOf(ARTICLE, 'width="600" height="500" sandbox'), 'none'],
    [
      'is none in a frame of another site',
      `<iframe width="600" height="500" src="data:text/html,${encodeURIComponent(ARTICLE)}"></iframe>`,
      'none',
    ],
    [
      'is none in a frame that is not shown',
      frameOf(ARTICLE, 'width="600" height="500" style="display:none"'),
      'none',
    ],
    [
      'is none in one that is hidden',
      frameOf(ARTICLE, 'width="600" height="500" style="visibility:hidden"'),
      'none',
    ],
    ['is none in one too small to be read', frameOf(ARTICLE, 'width="600" height="10"'), 'none'],
    ['is none in a frame inside of a frame', frameOf(frameOf(ARTICLE)), 'none'],
    ['is none where the frame does not look like one', frameOf(`<p>${SENTENCE}</p>`.repeat(2)), 'none'],
  ])('%s', async (_, html, expected) => {
    await showLoaded(html);
    expect(beginning()).toBe(expected);
  });

  test('is still that of a frame where the reader asks for a page with a little text', async () => {
    await showLoaded(`<p>${SENTENCE} ${SENTENCE}</p><p>${SENTENCE}</p>${frameOf(ARTICLE)}`);
    expect(beginning(true)).toBe(IN_FRAME);
  });

  test('gives ranges that are in it, with shadow trees and slots', async () => {
    await showLoaded(
      frameOf(
        `<main><h1>Neue Brücke</h1><x-text><template shadowrootmode="open"><p>${claimOf('Dan Gall')} ${SENTENCE}</p><slot></slot></template>` +
          `<p>${claimOf('Ada Lindt')} ${SENTENCE}</p></x-text>${`<p>${SENTENCE} ${SENTENCE}</p>`.repeat(4)}</main>`,
      ),
    );
    const read = look();
    if (typeof read === 'string') throw new Error(read);
    for (const who of ['Dan Gall', 'Ada Lindt']) {
      const start = read.article.text.indexOf(claimOf(who));
      const [range, ...more] = read.index.rangesOf({ start, end: start + claimOf(who).length });
      expect([String(range), more, range?.startContainer.ownerDocument]).toEqual([
        claimOf(who),
        [],
        inner().document,
      ]);
    }
  });

  test('is found in no time on a page with nothing but frames of ads', async () => {
    await showLoaded(frameOf('<p>Werbung</p><p>Werbung</p>').repeat(40));
    look();
    // The best of many, because the machine may be busy with something else.
    const times = Array.from({ length: 20 }, () => {
      const begun = performance.now();
      expect(look()).toBe('none');
      return performance.now() - begun;
    });
    expect(Math.min(...times)).toBeLessThan(1);
  });
});

describe('a visit to an article in a frame', () => {
  useVisits();

  test('marks it there and nowhere else', async () => {
    await openFramed();
    expect([marked(), sent.map(({ type }) => type)]).toEqual([[], ['read-article', 'placed']]);
  });

  test('shows a passage of it, and brings it into view through both', async () => {
    await openFramed('margin-top: 4000px');
    const paragraph = inner().document.querySelector('article p:last-child')!;
    paragraph.setAttribute('style', 'margin-top: 3000px');
    const start = textsRead()[0]!.lastIndexOf(SENTENCE);
    tell({ type: 'show-passage', span: { start, end: start + SENTENCE.length } });
    expect(framed('active')).toEqual([SENTENCE]);
    const box = paragraph.getBoundingClientRect();
    const { top } = first().getBoundingClientRect();
    expect([box.top >= 0, box.bottom <= inner().innerHeight]).toEqual([true, true]);
    expect([top + box.top >= 0, top + box.bottom <= innerHeight]).toEqual([true, true]);
    scrollTo(0, 0);
  });

  test('opens the card in the page, and closes it', async () => {
    await openFramed();
    tell({ type: 'show-claim', claimId: 'c1' });
    expect([cards(), inner().document.querySelector('[data-sayso]')]).toEqual([1, null]);
    expect(framed('active')).toEqual([claimOf('Bo Kern')]);
  });

  test('takes marks off words that change', async () => {
    await openFramed();
    inner().document.querySelector('article p')!.textContent = 'Etwas anderes.';
    await pass(34);
    expect(framed()).toEqual([claimOf('Bo Kern')]);
  });

  test('puts marks back where the frame sets its words anew', async () => {
    await openFramed();
    inner().document.body.innerHTML += '';
    await pass(300);
    expect(framed()).toHaveLength(2);
  });

  test('reads anew what the frame loads next', async () => {
    await openFramed();
    const loaded = new Promise((done) => first().addEventListener('load', done, { once: true }));
    first().srcdoc = articleOf('Cy Adler');
    await loaded;
    await pass(2000);
    expect(framed()).toEqual([claimOf('Cy Adler')]);
  });

  test('marks the same article again after the frame has loaded it again', async () => {
    await openFramed();
    const before = inner().document;
    const loaded = new Promise((done) => first().addEventListener('load', done, { once: true }));
    inner().location.reload();
    await loaded;
    expect(inner().document).not.toBe(before);
    await pass(2000);
    expect(framed()).toHaveLength(2);
  });

  test('ends with the frame', async () => {
    await openFramed();
    first().remove();
    await pass(3000);
    expect(sent.at(-1)).toMatchObject({ type: 'no-article', reason: 'none' });
    expect(tell({ type: 'show-claim', claimId: 'c0' })).toEqual([false]);
  });

  test('reads the page once that has an article', async () => {
    await openFramed();
    first().remove();
    document.body.insertAdjacentHTML('beforeend', articleOf('Cy Adler'));
    await pass(3000);
    expect(marked()).toEqual([claimOf('Cy Adler')]);
  });
});
