import { cleanup, render } from '@testing-library/preact';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { copyText } from '../../components/copy-text.ts';
import { Sheet } from '../../components/sheet/Sheet.tsx';
import type { Translate } from '../../components/translate.ts';
import { articleFromText } from '../../core/article-from-text.ts';
import { toCsv } from '../../core/exports/csv.ts';
import { toJsonLd } from '../../core/exports/jsonld.ts';
import { toMarkdown } from '../../core/exports/markdown.ts';
import { readArticle } from '../../core/read-article.ts';
import type { Report } from '../../core/report.ts';
import { german as germanProfile } from '../../languages/de/index.ts';
import { deskJson, deskText } from '../../scripts/annotate/desk-text.ts';
import { explanationOf } from '../../scripts/annotate/explain.ts';
import { generatedReports } from './generated-reports.ts';
import { SAMPLE } from './sample-report.ts';
import { ready, silentBar, silentCard, silentPanel, silentPopup } from './silent-surfaces.tsx';
import { english, german } from './translate.ts';

/** So many units of a claim in a row are its content, and need its source beside them. */
const ENOUGH = 20;

/** What stands for a claim's source, in interface and exports: its name, the word for its kind, or that there is none. */
function labelsOf({ sources }: Report['claims'][number], t: Translate): readonly string[] {
  if (sources.length === 0)
    return [
      t('source_none'),
      t('standing_unsourced'),
      'no source given',
      'the outlet itself',
      '"sources":[]',
    ];
  return sources.map(({ name, kind }) => name || t(`source_${kind}`)).concat('vague source', 'nobody named');
}

/** Whether a text has enough of the words in a row. */
function hasContent(text: string, words: string): boolean {
  if (words.length <= ENOUGH) return words.length > 3 && text.includes(words);
  for (let at = 0; at + ENOUGH <= words.length; at++)
    if (text.includes(words.slice(at, at + ENOUGH))) return true;
  return false;
}

/** The claims whose content stands in one unit of output without a source that answers for these words. */
function lostIn(unit: string, report: Report, t: Translate): readonly string[] {
  const shown = report.claims.filter(({ quote }) => hasContent(unit, quote));
  const named = shown.filter((claim) => labelsOf(claim, t).some((label) => unit.includes(label)));
  return shown
    .filter((claim) => !named.some((other) => hasContent(other.quote, claim.quote) || other === claim))
    .filter((claim) => !named.some((other) => hasContent(claim.quote, other.quote)))
    .map(({ id, quote }) => `${id}: “${quote}” in “${unit}”`);
}

/** Every attribute that is spoken or shown. */
const attributesIn = (root: Element): readonly string[] =>
  [...root.querySelectorAll('*')].flatMap((element) =>
    ['aria-label', 'title', 'alt', 'placeholder'].flatMap((name) => element.getAttribute(name) ?? []),
  );

const textIn = (root: Element, selector: string): readonly string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

const nothing = (): undefined => undefined;

/** The smallest units of every surface that a reader takes in at once; but for the title, which is the outlet's own. */
function surfaces(report: Report, t: Translate): readonly string[] {
  const units: string[] = [];
  const bare = { ...report, article: { ...report.article, title: '' } };
  for (const claim of report.claims) {
    const { container, unmount } = render(silentCard(bare, claim.id, t));
    const voices = [...container.querySelectorAll('.voice')].map(({ textContent }) => textContent);
    units.push(...voices, container.textContent, ...attributesIn(container));
    unmount();
    const bar = render(silentBar(bare, claim, t));
    units.push(...textIn(bar.container, 'button, p'), ...attributesIn(bar.container));
    bar.unmount();
    units.push(copyText(claim, bare, t));
  }
  const { container } = render(silentPopup(ready(bare), t));
  units.push(...textIn(container, 'li, dd, header, h2, p, option, small'), ...attributesIn(container));
  const panel = render(silentPanel(ready(bare), t));
  units.push(
    ...textIn(panel.container, 'li, button, summary, .panel-claim, .node, h2, h3, p, small, td, output'),
    ...attributesIn(panel.container),
  );
  const sheet = render(<Sheet report={bare} made={new Date(0)} t={t} onPrint={nothing} />);
  units.push(...textIn(sheet.container, 'li, tr, header, h2, small'), ...attributesIn(sheet.container));
  cleanup();
  return units;
}

/** The rows, annotations and lines of every export and of what the command line prints for people. */
function exportsOf(report: Report): readonly string[] {
  const bare = { ...report, article: { ...report.article, title: '' } };
  const rows = toCsv(bare).replaceAll('""', '"').split('\r\n');
  const lines = toMarkdown(bare)
    .replaceAll(/\\([\\`*_[\]<>#|~&])/g, '$1')
    .split('\n');
  const annotations = toJsonLd(bare).first.items.map((item) =>
    [
      ...item.body.map(({ value }) => value),
      ...item.target.flatMap(({ selector }) =>
        selector.map((each) => (each.type === 'TextQuoteSelector' ? each.exact : '')),
      ),
    ].join('\n'),
  );
  const desk = deskText(bare).split(/\n(?= {3}“|-|\S)/);
  const json = JSON.parse(deskJson(bare)) as {
    readonly findings: readonly { readonly claims: readonly object[] }[];
  };
  const found = json.findings.flatMap(({ claims }) => claims.map((claim) => Object.values(claim).join('\n')));
  const claims = bare.claims.map(
    (claim) =>
      `${claim.quote}\n${JSON.stringify({ sources: claim.sources.map(({ name, kind }) => name || `vague source ${kind}`) })}`,
  );
  return [...rows, ...lines, ...annotations, ...desk, ...found, ...claims];
}

// Each run renders every surface for every claim.
vi.setConfig({ testTimeout: 60_000 });

describe('no surface, export or print shows what a claim says without its source', () => {
  it.each([
    ['in German', german],
    ['in English', english],
  ])('for any report, %s', (_, t) => {
    fc.assert(
      fc.property(generatedReports, (report) => {
        for (const unit of surfaces(report, t)) expect(lostIn(unit, report, t)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it('for any report, in exports', () => {
    fc.assert(
      fc.property(generatedReports, (report) => {
        for (const unit of exportsOf(report)) expect(lostIn(unit, report, english)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  const TEXT = [
    'Reederei ließ Altöl in das Hafenbecken ab\n',
    'Die Hafenbehörde wirft der Reederei Brandt vor, nachts Altöl in das Hafenbecken abgelassen zu haben.',
    'Die Reederei soll schon früher aufgefallen sein. Sie habe ihre Filter seit Jahren nicht mehr gewechselt.',
    '„Wir haben nichts gefunden, was für einen Ölaustritt spricht“, sagte Sprecherin Ida Kolb. Die Pumpen liefen ruhig.\n',
    'Jan Rem hat über Jahre hinweg Rechnungen gefälscht. Der Hafen bleibt bis Freitag für alle Schiffe geschlossen.',
  ].join(' ');
  const read = readArticle(articleFromText(TEXT), germanProfile);

  it.each([
    ['the sample', SAMPLE],
    ['an article as the engine reads it', read],
  ])('for %s', (_, report) => {
    expect(report.claims.length).toBeGreaterThan(4);
    const units = [...surfaces(report, german), ...exportsOf(report)];
    expect(units.flatMap((unit) => lostIn(unit, report, german))).toEqual([]);
  });

  it('and none prints a percentage that the article did not give', () => {
    const units = [...surfaces(SAMPLE, german), ...surfaces(SAMPLE, english)];
    // Addresses have signs of percent in them.
    const words = units.map((unit) => unit.replace(/https?:\S+/gu, ''));
    expect(words.filter((unit) => /\d\s*%/u.test(unit))).toEqual([]);
  });

  it('for what --explain prints, sentence by sentence', () => {
    const explained = explanationOf(articleFromText(TEXT), 'de', undefined);
    const sections = explained.ok ? explained.value.split('\n\n') : [];
    expect(sections.length).toBeGreaterThan(5);
    expect(sections.flatMap((section) => lostIn(section, read, english))).toEqual([]);
  });

  it('and the check finds what is lost', () => {
    expect(lostIn('nachts Altöl in das Hafenbecken abgelassen', read, german)).not.toEqual([]);
    expect(lostIn('Hafenbehörde: nachts Altöl in das Hafenbecken abgelassen', read, german)).toEqual([]);
  });
});
