import type { DraftClaim, DraftLink } from '../../../core/reading.ts';
import { hull, type Span } from '../../../core/span.ts';
import { contentWordsOf, stemOf } from './content-words.ts';
import type { Field } from './candidates.ts';

/** How far apart two figures for one thing may stand, in sentences. */
const REACH = 2;

/** A figure with what it counts. */
interface Figure {
  readonly value: number;
  /** Stem of the noun counted. */
  readonly unit: string;
  /** Where number and noun stand. */
  readonly span: Span;
}

const FIGURE =
  /(?<![\p{L}\p{N}.,-])(\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?\s+(?:(?:\p{Ll}+e[nrs]?)\s+){0,1}(\p{Lu}\p{L}{2,})/gu;

/** Units of time, money and measure, of which an article has many, and months. */
const NO_COUNTS =
  /^(?:uhr|jahre?n?|tage?n?|monate?n?|wochen?|stunden?|minuten?|sekunden?|prozent|prozentpunkte?n?|euro|dollar|franken|millionen?|milliarden?|tausend|kilometern?|metern?|zentimetern?|grad|tonnen|liter|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jährige\p{L}*)$/u;

function figuresIn(text: string, start: number): readonly Figure[] {
  return [...text.matchAll(FIGURE)].flatMap((match) => {
    const [whole, digits = '', noun = ''] = match;
    const lower = noun.toLowerCase();
    if (NO_COUNTS.test(lower)) return [];
    const at = start + match.index;
    return [
      {
        value: Number(digits.replaceAll('.', '')),
        unit: stemOf(lower),
        span: { start: at, end: at + whole.length },
      },
    ];
  });
}

/**
 * Different figures of two sides for the same thing: „Die Veranstalter sprachen von 20.000 Teilnehmern, die Polizei von
 * 8.000 Teilnehmern“. Only in sentences side by side, where both tell the same of what they count.
 */
export function countersOf(field: Field): readonly DraftLink[] {
  const told = field.claims.flatMap((claim, index) => {
    const figures = isTold(claim) ? figuresOf(field, claim) : [];
    return figures.length > 0 ? [{ claim, index, figures }] : [];
  });
  const links: DraftLink[] = [];
  told.forEach((later, at) => {
    for (const earlier of told.slice(Math.max(0, at - 4), at)) {
      const gap = later.claim.sentence - earlier.claim.sentence;
      if (gap > REACH || gap < 0 || !areTwo(earlier.claim, later.claim)) continue;
      const pair = opposed(earlier.figures, later.figures);
      if (!pair || !isSameMatter(field, earlier.claim, later.claim)) continue;
      links.push({
        type: 'counters',
        from: later.index,
        to: earlier.index,
        reason: { label: 'counters', rule: 'de/links/counter/figure', spans: [pair[1].span, pair[0].span] },
      });
    }
  });
  return links;
}

const figuresOf = ({ document }: Field, { spans }: DraftClaim): readonly Figure[] =>
  spans.flatMap(({ start, end }) =>
    figuresIn(document.text.slice(start, Math.min(end, start + LONGEST)), start),
  );

/** What runs on longer tells of more than one thing. In units. */
const LONGEST = 300;

const isTold = ({ form, kind, act, sources }: DraftClaim): boolean =>
  form !== 'own' && kind === 'fact' && act !== 'deny' && act !== 'refute' && sources.length === 1;

/** Two different sources, neither of which passes the other on. */
function areTwo(a: DraftClaim, b: DraftClaim): boolean {
  const [one, other] = [a.sources[0], b.sources[0]];
  if (!one || !other || one.key === other.key || one.kind === 'vague' || other.kind === 'vague') return false;
  const [outer, inner] = [hull(a.spans), hull(b.spans)];
  const apart = !outer || !inner || outer.end <= inner.start || inner.end <= outer.start;
  return apart && !one.via.includes(other.key) && !other.via.includes(one.key);
}

/** The first figures of the two that count the same and differ. */
function opposed(a: readonly Figure[], b: readonly Figure[]): readonly [Figure, Figure] | undefined {
  for (const one of a) {
    const same = b.filter(({ unit }) => unit === one.unit);
    const [other] = same;
    if (other && same.length === 1 && other.value !== one.value) return [one, other];
  }
  return undefined;
}

const SPEAKING =
  /(?<!\p{L})(?:sprach|sprachen|spricht|sprechen|nannte|nannten|zählte|zählten|meldete|meldeten|geht|gehen|ging|gingen)(?!\p{L})/gu;

/** The words of a claim but for those that name its source. */
function withoutSource(text: string, { spans, sources }: DraftClaim): string {
  const names = new Set(
    sources.flatMap((source) => source.spans.map(({ start, end }) => text.slice(start, end))),
  );
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  return [...names].reduce((rest, name) => rest.replace(name, ' '), words);
}

const years = (text: string): string => (text.match(/(?<!\p{N})(?:19|20)\d{2}(?!\p{N})/gu) ?? []).join();

const stems = (text: string): ReadonlySet<string> =>
  new Set(contentWordsOf(text).flatMap(({ text: word, stem }) => (/^\p{N}/u.test(word) ? [] : [stem])));

/** Whether both tell the same of what they count, years and days not set apart: „seien verletzt worden“ twice. */
function isSameMatter({ document }: Field, a: DraftClaim, b: DraftClaim): boolean {
  const words = (claim: DraftClaim) =>
    withoutSource(document.text, claim).replace(FIGURE, ' $2 ').replace(SPEAKING, ' ');
  const [one, other] = [words(a), words(b)];
  if (years(one) !== years(other)) return false;
  const [left, right] = [stems(one), stems(other)];
  const common = [...left].filter((stem) => right.has(stem)).length;
  // „sprach von 8.000 Menschen“ tells nothing but the figure.
  if (common === 1 && Math.min(left.size, right.size) === 1) return b.sentence - a.sentence <= 1;
  return common / Math.max(1, left.size, right.size) >= 0.6;
}
