import type { ServedPage } from '../../browser/page-server.ts';

/** Units of text the article has at least. */
const UNITS = 100_000;

const WHO = ['Der Bürgermeister', 'Die Kammer', 'Die Gewerkschaft', 'Ein Sprecher der Stadt', 'Die Polizei'];
const SAYS = ['sagte am Montag', 'teilte mit', 'erklärte vor dem Rat', 'betonte im Ausschuss'];
const WHAT = [
  'die Brücke werde im nächsten Jahr fertig',
  'die Kosten seien nicht gestiegen',
  'der Verkehr müsse vorher umgeleitet werden',
  'die Anwohner hätten alle Pläne gesehen',
  'das Geld liege seit Langem bereit',
];
const PLAIN = [
  'Am Ufer stehen seit dem Frühjahr zwei Kräne.',
  'Der Fluss führte nach dem langen Regen viel Wasser.',
  'Die alte Brücke ist fast hundert Jahre alt.',
];

const pick = (list: readonly string[], at: number): string => list[at % list.length]!;

/** A sentence that differs from its neighbours: somebody says something, or something is told. */
const sentence = (at: number): string =>
  at % 3 === 2
    ? pick(PLAIN, at)
    : `${pick(WHO, at * 7)} ${pick(SAYS, at * 3)}, ${pick(WHAT, at * 11)}, und nannte dazu die Nummer ${at}.`;

/** A German article of 100,000 units with a claim in most of its sentences, written by a small rule. */
export function longArticle(): ServedPage & { readonly units: number } {
  const paragraphs: string[] = [];
  let units = 0;
  for (let at = 0; units < UNITS; at += 5) {
    const paragraph = Array.from({ length: 5 }, (_, step) => sentence(at + step)).join(' ');
    paragraphs.push(paragraph);
    units += paragraph.length;
  }
  const html = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Rat streitet über die Brücke</title>
<meta property="og:type" content="article"><style>body{font:18px/1.5 serif;max-width:40em;margin:auto}</style>
<body><main><article><h1>Rat streitet über die Brücke</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></main></body></html>`;
  return { url: 'https://www.zeit.de/gesellschaft/2026-11/bruecke-rat-lang', html, units };
}
