import { afterEach, describe, expect, test } from 'vitest';

import { readDocument } from '../../page/read-document.ts';
import { blocksIn, readShown, SENTENCE, show } from './dom.ts';

const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<p>${at + 1}. ${SENTENCE}</p>`).join('');
const texts = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `paragraph: ${at + 1}. ${SENTENCE}`);

afterEach(() => {
  document.head.querySelectorAll('[data-test]').forEach((element) => element.remove());
});

test.each<[string, string]>([
  [
    'an article within the article',
    '<article><p><a href="/x">Bad</a></p><p>Anderswo stritt man gestern Abend lange über den Bau eines neuen Bades.</p></article>',
  ],
  [
    'a box that can be opened',
    '<div class="expandable-box"><p>Anderswo stritt man gestern Abend lange über den Bau eines neuen Bades.</p></div>',
  ],
  [
    'a table of figures',
    '<table><tr><th>Kurs</th><td>225,86</td><td>-12,99</td></tr><tr><th>Rest</th><td>113,40</td><td>-1,62</td></tr></table>',
  ],
  [
    'a question for consent',
    '<p>An dieser Stelle steht ein externer Inhalt, der den Text ergänzt. Mit einem Klick lassen Sie ihn sich anzeigen. Dabei können personenbezogene Daten übermittelt werden.</p>',
  ],
  ['what was said above', `<blockquote>1. ${SENTENCE}</blockquote>`],
  [
    'a caption',
    '<figure><img alt=""><figcaption>Der Rat bei seiner Sitzung am Abend im großen Saal des Rathauses.</figcaption></figure>',
  ],
  [
    'a caption that is no figure',
    '<div class="bildunterschrift">Der Rat bei seiner Sitzung am Abend im großen Saal des Rathauses.</div>',
  ],
  [
    'an advertisement',
    '<div class="ad-slot"><p>Anzeige</p><p>Jetzt kaufen und sparen, nur heute und nur in diesem Laden der Stadt.</p></div>',
  ],
  ['a label of an advertisement', '<p>Anzeige</p>'],
  [
    'a teaser',
    '<div class="teaser"><p>Anderswo stritt man gestern Abend lange über den Bau eines neuen Bades.</p></div>',
  ],
  [
    'a teaser known by its linked heading',
    '<div><h3><a href="/x">Bad</a></h3><p>Anderswo stritt man gestern Abend lange über den Bau eines neuen Bades.</p></div>',
  ],
  ['a pointer to another article', '<p>Lesen Sie auch: <a href="/x">Der Streit um das Bad</a></p>'],
  [
    'a paragraph that is a link',
    '<p><a href="/x">Der Streit um das neue Bad geht im Nachbarort in eine weitere Runde.</a></p>',
  ],
  [
    'a newsletter box',
    '<section class="newsletter"><p>Jeden Morgen die wichtigsten Nachrichten aus der Region in Ihr Postfach.</p></section>',
  ],
  [
    'comments',
    '<div class="comments"><p>Das war doch abzusehen, der Rat entscheidet immer so und nie anders, finde ich.</p></div>',
  ],
  [
    'an author box',
    '<div class="author-bio"><p>Ada Lindt schreibt seit vielen Jahren über die Politik in Stadt und Kreis.</p></div>',
  ],
  [
    'what is hidden',
    '<p hidden>Dieser Absatz ist versteckt und gehört nicht zu dem, was Leser zu sehen bekommen.</p>',
  ],
  [
    'what a style hides',
    '<p style="display:none">Dieser Absatz ist versteckt und gehört nicht zu dem, was Leser zu sehen bekommen.</p>',
  ],
  [
    'what a style sheet hides',
    '<style>.x1{visibility:hidden}</style><p class="x1">Dieser Absatz ist versteckt und gehört nicht zu dem, was Leser sehen.</p>',
  ],
  [
    'what is for screen readers only',
    '<style>.x2{position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden}</style><p class="x2">Dieser Absatz ist nur für Vorleseprogramme da und gehört nicht zum Text.</p>',
  ],
  ['controls', '<button>Teilen und drucken und merken und kommentieren und bewerten und melden.</button>'],
  ['a heading of what was left out', '<h2>Mehr zum Thema</h2><ul><li><a href="/1">Eins</a></li></ul>'],
])('%s is left out', (_, html) => {
  expect(
    blocksIn(`<main><article><h1>Neue Brücke</h1>${paragraphs(3)}${html}${paragraphs(0)}</article></main>`),
  ).toEqual(['headline: Neue Brücke', ...texts(3)]);
});

test.each<[string, string, string]>([
  ['a crosshead', '<h2>Was nun folgt</h2>', 'crosshead: Was nun folgt'],
  ['a bold line as crosshead', '<p><strong>Was nun folgt</strong></p>', 'crosshead: Was nun folgt'],
  ['a quotation', '<blockquote>„Wir bauen.“</blockquote>', 'quote: „Wir bauen.“'],
  ['a quotation set in a paragraph', '<blockquote><p>„Wir bauen.“</p></blockquote>', 'quote: „Wir bauen.“'],
  [
    'a list',
    '<ul><li>Die Brücke kostet elf Millionen.</li></ul>',
    'list-item: Die Brücke kostet elf Millionen.',
  ],
  ['a table', '<table><tr><td>elf Millionen Euro</td></tr></table>', 'cell: elf Millionen Euro'],
  ['a short answer', '<p>„Nein.“</p>', 'paragraph: „Nein.“'],
  ['a paragraph with a link', '<p>Der <a href="/r">Rat</a> tagt.</p>', 'paragraph: Der Rat tagt.'],
  ['text without a paragraph', `<div>Lose: ${SENTENCE}</div>`, `paragraph: Lose: ${SENTENCE}`],
])('%s is kept', (_, html, expected) => {
  expect(
    blocksIn(`<article><h1>Neue Brücke</h1>${paragraphs(2)}${html}<p>9. ${SENTENCE}</p></article>`),
  ).toContain(expected);
});

describe('the lead', () => {
  const lead = 'Die Stadt bekommt eine neue Brücke. Gebaut wird ab Mai.';

  test.each<[string, string]>([
    ['named so', `<p class="lead">${lead}</p>`],
    ['called a teaser beside its headline', `<p class="article-teaser">${lead}</p>`],
    ['set bold', `<p><b>${lead}</b></p>`],
    ['set as a second heading', `<h2 class="subline">${lead}</h2>`],
  ])('%s', (_, html) => {
    expect(blocksIn(`<article><h1>Neue Brücke</h1>${html}<div>${paragraphs(3)}</div></article>`)[1]).toBe(
      `lead: ${lead}`,
    );
  });

  test('known by the page’s own summary', () => {
    document.head.insertAdjacentHTML('beforeend', `<meta data-test name="description" content="${lead}">`);
    expect(blocksIn(`<article><h1>B</h1><p>${lead}</p>${paragraphs(3)}</article>`)[1]).toBe(`lead: ${lead}`);
  });

  test('before a dateline', () => {
    expect(
      blocksIn(
        `<article><h1>B</h1><p>${lead}</p><p>Ulm (dpa) – ${SENTENCE}</p>${paragraphs(2)}</article>`,
      )[1],
    ).toBe(`lead: ${lead}`);
  });
});

describe('names that mislead', () => {
  test.each(['teaser', 'sidebar', 'author-content', 'video page'])(
    'an article inside %j is found',
    (name) => {
      expect(
        blocksIn(`<div class="${name}"><h1>Brücke</h1><div class="${name}">${paragraphs(4)}</div></div>`),
      ).toEqual(['headline: Brücke', ...texts(4)]);
    },
  );
});

test.each<[string, string]>([
  ['an empty page', ''],
  [
    'links only',
    '<ul><li><a href="/1">Eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn.</a></li></ul>',
  ],
  ['one short paragraph', '<h1>Brücke</h1><p>Kurz.</p>'],
])('%s holds no article', (_, html) => {
  show(html);
  expect(readDocument(document, 'https://news.example/a')).toBe('none');
});

test('a page without body holds no article', () => {
  const bare = document.implementation.createHTMLDocument();
  bare.body.remove();
  expect(readDocument(bare, 'https://news.example/a')).toBe('none');
});

test('reading changes nothing on the page', () => {
  show(`<main><article><h1>Brücke</h1>${paragraphs(5)}</article><aside>x</aside></main>`);
  const before = document.documentElement.outerHTML;
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  readDocument(document, 'https://news.example/a');
  expect(observer.takeRecords()).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
  observer.disconnect();
});

const unitsIn = (html: string): readonly (number | undefined)[] => {
  show(html);
  return readShown().article.blocks.map(({ unit }) => unit);
};

const entry = (tag: string, at: number): string =>
  `<${tag}><time datetime="2026-01-0${at}">${at} Uhr</time><h2>Meldung ${at}</h2><p>${at}. ${SENTENCE}</p></${tag}>`;
describe('a live blog', () => {
  test.each(['article', 'div', 'section'])('of %s elements keeps its entries apart', (tag) => {
    const entries = [1, 2, 3].map((at) => entry(tag, at)).join('');
    expect(unitsIn(`<main><h1>Liveblog</h1><p>0. ${SENTENCE}</p><ul>${entries}</ul></main>`)).toEqual([
      undefined,
      undefined,
      1,
      1,
      2,
      2,
      3,
      3,
    ]);
  });

  test('is no article in sections without a time', () => {
    const sections = [1, 2, 3].map((at) => `<section><h2>Teil ${at}</h2><p>${at}. ${SENTENCE}</p></section>`);
    const units = unitsIn(`<main><h1>Neue Brücke</h1>${sections.join('')}</main>`);
    expect(units).toHaveLength(7);
    expect(new Set(units)).toEqual(new Set([undefined]));
  });
});

const withShadow = (shadow: string, light: string): ReturnType<typeof readShown> => {
  show(`<main><h1>Neue Brücke</h1><news-text>${light}</news-text></main>`);
  document.querySelector('news-text')!.attachShadow({ mode: 'open' }).innerHTML = shadow;
  return readShown();
};
const blocksOf = ({ article }: ReturnType<typeof readShown>): readonly string[] =>
  article.blocks.map(({ role, start, end }) => `${role}: ${article.text.slice(start, end)}`);

describe('an open shadow tree', () => {
  test('is read', () => {
    expect(blocksOf(withShadow(paragraphs(4), ''))).toEqual(['headline: Neue Brücke', ...texts(4)]);
  });

  test('shows in its slot what it was given, and not what it was not', () => {
    const read = withShadow(`${paragraphs(3)}<slot><p>Ersatz</p></slot>`, `<p>9. ${SENTENCE}</p>`);
    expect(blocksOf(read)).toEqual(['headline: Neue Brücke', ...texts(3), `paragraph: 9. ${SENTENCE}`]);
    expect(blocksOf(withShadow(paragraphs(4), `<p>9. ${SENTENCE}</p>`))).not.toContain(
      `paragraph: 9. ${SENTENCE}`,
    );
  });

  test('gives a range to each of its words, none across its border', () => {
    const read = withShadow(`<p>Er sagt: <slot></slot> So ${SENTENCE}</p>${paragraphs(3)}`, '„Gebaut wird.“');
    const { article, index } = read;
    const block = article.blocks.find(({ start }) => article.text.startsWith('Er sagt', start))!;
    expect(article.text.slice(block.start, block.end)).toBe(`Er sagt: „Gebaut wird.“ So ${SENTENCE}`);
    const ranges = index.rangesOf(block);
    expect(ranges.map((range) => String(range).trim())).toEqual([
      'Er sagt:',
      '„Gebaut wird.“',
      `So ${SENTENCE}`,
    ]);
  });
});

test('the heading above the text is the headline where the page calls itself otherwise', () => {
  document.title = 'Ganz anders';
  expect(blocksIn(`<main><h2>Neue Brücke</h2><div>${paragraphs(4)}</div></main>`)[0]).toBe(
    'headline: Neue Brücke',
  );
});

test('a first-level heading below the text is no headline', () => {
  document.title = '';
  expect(
    blocksIn(`<main><h2>Neue Brücke</h2><div>${paragraphs(4)}</div><div><h1>12 Stimmen</h1></div></main>`)[0],
  ).toBe('headline: Neue Brücke');
});
