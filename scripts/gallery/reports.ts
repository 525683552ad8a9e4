import type { Claim, Report } from '../../core/report.ts';
import type { Span } from '../../core/span.ts';
import { SAMPLE, sampleWith, spanOf } from '../../tests/ui/sample-report.ts';

/** The invented article of the interface's tests. */
export { SAMPLE, sampleWith } from '../../tests/ui/sample-report.ts';

/** The sample without any claim. */
export const NO_CLAIMS: Report = { ...SAMPLE, claims: [], sources: [], headline: null };

/** The sample with a headline that is surer than the text. */
export const SURER_HEADLINE: Report = {
  ...sampleWith({ c1: { certainty: 'asserted', standing: ['unsourced'], sources: [], form: 'own' } }),
  headline: {
    role: 'headline',
    claim: 'c1',
    body: 'c3',
    surer: true,
    reasons: [{ label: 'headline:surer', rule: 'de/sample', spans: [spanOf('wirft')] }],
  },
};

/** The sample of a page that gives no more than its beginning, and no longer has some of what it had. */
export const CUT_SHORT: Report = {
  ...SAMPLE,
  article: { ...SAMPLE.article, excerpt: true },
  unplaced: ['c2', 'c6'],
};

/** The sample with somebody who would not comment. */
export const WITH_SILENCE: Report = {
  ...SAMPLE,
  silences: [{ spans: [spanOf('Geschäftsführerin Ina Brandt')], source: 's2', name: 'Ina Brandt' }],
};

const LONG_NAME =
  'Zentralarbeitsgemeinschaft der Binnenschifffahrtsgenossenschaften und Hafenumschlagbetriebe Nordersiel-Ost';
const LONG_QUOTE =
  'Die Pumpenschutzverordnungsdurchführungsbestimmungen sehen vor, dass jede Ableitung, gleich ob bei Tag oder ' +
  'bei Nacht, ob im Becken oder davor, ob mit oder ohne Schlepper, im Betriebstagebuch steht, mit Uhrzeit, Menge ' +
  'und dem Namen dessen, der sie angeordnet hat, und dass dieses Buch jedem vorgelegt wird, der danach fragt, ' +
  'auch wenn er dafür https://www.beispielblatt.example/nordersiel/oelfilm/betriebstagebuch/2026/03/12/anlage-7b.pdf ' +
  'erst suchen muss';

const longAt = SAMPLE.article.text.length + 1;
const longSpan: Span = { start: longAt, end: longAt + LONG_QUOTE.length };

/** The sample with names and quotations as long as they get, and an article title to match. */
export const LONG: Report = {
  ...SAMPLE,
  article: {
    ...SAMPLE.article,
    title: `${LONG_NAME} weist Vorwürfe zurück: ${SAMPLE.article.title}, und das nicht zum ersten Mal in diesem Jahr`,
    publisher: 'Nordersieler Hafen- und Binnenschifffahrtsnachrichten am Sonntag',
    authors: ['Mara Lindt', 'Anneliese von Hohenwarth-Dinkelsbühl', 'Per Søndergaard'],
    agencies: ['dpa', 'afp'],
    text: `${SAMPLE.article.text}\n${LONG_QUOTE}`,
  },
  sources: SAMPLE.sources.map((source) => (source.id === 's5' ? { ...source, name: LONG_NAME } : source)),
  claims: SAMPLE.claims.map((claim) =>
    claim.id === 'c7'
      ? {
          ...claim,
          spans: [longSpan],
          quote: LONG_QUOTE,
          sources: claim.sources.map((source) => ({ ...source, name: LONG_NAME })),
          standing: ['unconfirmed', 'disputed'],
          deniedBy: ['c4'],
        }
      : claim,
  ),
};

/** A report of `count` claims: those of the sample again and again, each time at another dock. */
export function manyClaims(count: number): Report {
  const rounds = Math.ceil(count / SAMPLE.claims.length);
  const text = SAMPLE.article.text;
  const claims = Array.from({ length: rounds }, (_, round) => roundOf(round, round * (text.length + 1)))
    .flat()
    .slice(0, count);
  const kept = new Set(claims.map(({ id }) => id));
  const has = (id: string | null): string | null => (id !== null && kept.has(id) ? id : null);
  return {
    ...SAMPLE,
    article: { ...SAMPLE.article, text: Array.from({ length: rounds }, () => text).join('\n') },
    claims: claims.map((claim) => ({
      ...claim,
      deniedBy: claim.deniedBy.filter((id) => kept.has(id)),
      denies: has(claim.denies),
    })),
    sources: SAMPLE.sources.map((source) => ({
      ...source,
      claims: claims
        .filter((claim) => claim.sources.some(({ ref }) => ref === source.id))
        .map(({ id }) => id),
    })),
  };
}

/** The sample's claims with ids of their own, moved along the text. */
function roundOf(round: number, by: number): readonly Claim[] {
  const rename = (id: string): string => `${id}r${round}`;
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return SAMPLE.claims.map((claim) => ({
    ...claim,
    id: rename(claim.id),
    spans: claim.spans.map(move),
    quote: round === 0 ? claim.quote : `${claim.quote.replace(/\.$/, '')} (Dock ${round + 1})`,
    cue: claim.cue && { ...claim.cue, spans: claim.cue.spans.map(move) },
    sources: claim.sources.map((source) => ({ ...source, spans: source.spans.map(move) })),
    reasons: claim.reasons.map((reason) => ({ ...reason, spans: reason.spans.map(move) })),
    deniedBy: claim.deniedBy.map(rename),
    denies: claim.denies === null ? null : rename(claim.denies),
  }));
}
