import { expect, test } from 'vitest';

import { placeDossiers, withDossier } from '../../../../core/dossier/place.ts';
import type { DossierStatement } from '../../../../core/dossier/dossier.ts';
import { describeQuote, type StoredQuote } from '../../../../core/quotes/stored-quote.ts';
import { articleFromText } from '../../../../core/article-from-text.ts';
import type { Report } from '../../../../core/report.ts';
import { reportOf } from '../../../../scripts/annotate/engine.ts';
import { ARTICLE, COPIES } from './articles.ts';
import { aDossier } from './sample-dossier.ts';

function read(text: string): Report {
  const report = reportOf(articleFromText(text), 'de');
  if (!report.ok) throw new Error(report.problem);
  return report.value;
}
const stored = (words: string): StoredQuote => {
  const start = ARTICLE.indexOf(words);
  if (start < 0) throw new Error(`The article has no “${words}”.`);
  return describeQuote(ARTICLE, { start, end: start + words.length });
};
const statement = (id: string, ...quotes: readonly StoredQuote[]): DossierStatement => ({
  id,
  role: 'says',
  quotes,
  about: { de: id },
  text: { de: id },
  date: '2024-05',
  sources: [],
});
const PAINT = 'zwischen 1998 und 2009 Reste von Schiffsfarbe ins Wasser gekippt zu haben';
const DENIAL = 'Man habe Farbreste stets als Sondermüll abgegeben';
const place = (report: Report, ...statements: readonly DossierStatement[]) =>
  placeDossiers(report, [{ dossier: { ...aDossier, statements }, match: 0.8 }])[0]!.statements;

test('statements have their words and their claims in the article, in its order', () => {
  const report = read(ARTICLE);
  const placed = place(report, statement('denial', stored(DENIAL)), statement('paint', stored(PAINT)));
  expect(placed.map(({ id, quote }) => [id, quote])).toEqual([
    ['denial', DENIAL],
    ['paint', PAINT],
  ]);
  for (const { spans, quote, claims } of placed) {
    expect(spans.map(({ start, end }) => report.article.text.slice(start, end))).toEqual([quote]);
    const words = report.claims.filter(({ id }) => claims.includes(id)).map((claim) => claim.quote);
    expect(words.length).toBeGreaterThan(0);
    expect(words.every((each) => each.includes('Farbreste') || each.includes('Schiffsfarbe'))).toBe(true);
  }
  expect(report).toEqual(read(ARTICLE));
});

test('a copy with other quotation marks and no umlauts has them, too, in its own words', () => {
  const report = read(COPIES['no umlauts, other quotation marks'] ?? '');
  const [said, denial] = place(
    report,
    statement('said', stored('„Das haben Leute gesehen, die heute noch hier wohnen“')),
    statement('denial', stored('die Quittungen lägen vor und könnten eingesehen werden')),
  );
  expect(said?.quote).toBe('»Das haben Leute gesehen, die heute noch hier wohnen«');
  expect(denial?.quote).toBe('die Quittungen laegen vor und koennten eingesehen werden');
  expect(denial?.claims).not.toEqual([]);
});

test('what was cut from a copy is listed with the words of the dossier, and no place', () => {
  const [paint] = place(read(COPIES['only the second half'] ?? ''), statement('paint', stored(PAINT)));
  expect(paint).toMatchObject({ id: 'paint', quote: PAINT, spans: [], claims: [] });
});

test('of several quotes those that are there have a place', () => {
  const report = read(COPIES['only the second half'] ?? '');
  const [both] = place(report, statement('both', stored(PAINT), stored(DENIAL)));
  expect(both?.quote).toBe(`${PAINT} … ${DENIAL}`);
  expect(both?.spans.map(({ start, end }) => report.article.text.slice(start, end))).toEqual([DENIAL]);
});

test('of several quotes each counts by itself, however long the claim and however far apart they are', () => {
  const report = read(ARTICLE);
  const [both] = place(report, statement('both', stored('zwischen 1998 und 2009'), stored(DENIAL)));
  const words = report.claims.filter(({ id }) => both?.claims.includes(id)).map(({ quote }) => quote);
  expect(words.some((each) => each.includes('zwischen 1998 und 2009'))).toBe(true);
  expect(words.some((each) => each.includes('Farbreste'))).toBe(true);
});

test('what is about the whole has no words, and two words of a long claim are not the claim', () => {
  const report = read(ARTICLE);
  const [whole] = place(report, statement('whole'));
  expect(whole).toMatchObject({ quote: '', spans: [], claims: [] });
  const claim = report.claims.find(({ quote }) => quote.includes('Schiffsfarbe'))!;
  const { end } = claim.spans.at(-1)!;
  const after = { start: end - 8, end: end + 120 };
  const [beside] = place(report, statement('beside', describeQuote(report.article.text, after)));
  expect(beside?.spans).toEqual([after]);
  expect(beside?.claims).not.toContain(claim.id);
});

test('what else a dossier says of itself stays, and the best is named in the report', () => {
  const report = read(ARTICLE);
  const origin = { type: 'subscription', url: 'https://d.example/' } as const;
  const [placed] = placeDossiers(report, [{ dossier: aDossier, match: 0.8, origin }]);
  const { article: _article, statements, ...about } = aDossier;
  expect(placed).toMatchObject({ ...about, match: 0.8, origin });
  expect(placed?.statements.map(({ id, sources }) => [id, sources])).toEqual(
    statements.map(({ id, sources }) => [id, sources]),
  );
  expect(withDossier(report, [placed!, { id: 'urn:b', match: 0.7 }]).dossier).toEqual({
    id: aDossier.id,
    match: 0.8,
  });
  expect(withDossier({ ...report, dossier: { id: 'urn:old', match: 1 } }, []).dossier).toBeNull();
});
