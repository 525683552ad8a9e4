import type { Form } from '../../../core/labels.ts';
import type { Report } from '../../../core/report.ts';
import type { Span } from '../../../core/span.ts';
import { assign } from './assign.ts';

type Pairs = readonly (readonly [start: number, end: number])[];

/** One quotation of the corpus; spans in UTF-16 units. */
export interface GoldQuotation {
  readonly type: string;
  readonly quote: Pairs;
  readonly speaker: Pairs;
  readonly cue: Pairs;
}

/** One document of the corpus, with its tokens as the corpus cuts them. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly tokens: Pairs;
  readonly quotations: readonly GoldQuotation[];
}

/** The parts of a quotation that are scored. */
export const ROLES = ['message', 'speaker', 'cue'] as const;
export type Role = (typeof ROLES)[number];

/** Indexes of the tokens each part covers. */
export type Tokens = Readonly<Record<Role, ReadonlySet<number>>>;

/** A quotation of the corpus or of ours. */
export interface Quotation extends Tokens {
  readonly form: Form;
  /** The words of each part, parts of it joined by ` … `. */
  readonly words: Readonly<Record<Role, string>>;
}

/** A quotation as the engine reads it. */
export interface Reading extends Quotation {
  readonly confidence: number;
  readonly rule: string;
}

/** What stands against what: at least one of the two is there. */
export interface Match {
  readonly document: string;
  readonly gold: Quotation | undefined;
  readonly ours: Reading | undefined;
}

const FORMS: Readonly<Record<string, Form>> = {
  Direct: 'direct',
  Indirect: 'indirect',
  IndirectFreeIndirect: 'free',
  FreeIndirect: 'free',
  Reported: 'reported',
};

/** Indexes of the tokens that share a unit with one of the spans. */
export function covered(tokens: Pairs, spans: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>();
  tokens.forEach(([start, end], at) => {
    if (spans.some((span) => start < span.end && end > span.start)) found.add(at);
  });
  return found;
}

/** How many indexes two sets share. */
export const common = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => a.intersection(b).size;

/** Twice what two sets share by the size of both: 0 for nothing, 1 for the same. */
export const overlap = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  const both = common(a, b);
  return both > 0 ? (2 * both) / (a.size + b.size) : 0;
};

const partsOf = (
  { text, tokens }: GoldDocument,
  spans: Readonly<Record<Role, readonly Span[]>>,
): Tokens & Pick<Quotation, 'words'> => {
  const wordsOf = (role: Role): string =>
    spans[role]
      .map(({ start, end }) => text.slice(start, end))
      .join(' … ')
      .replaceAll(/\s+/g, ' ');
  return {
    message: covered(tokens, spans.message),
    speaker: covered(tokens, spans.speaker),
    cue: covered(tokens, spans.cue),
    words: { message: wordsOf('message'), speaker: wordsOf('speaker'), cue: wordsOf('cue') },
  };
};

const asSpans = (pairs: Pairs): readonly Span[] => pairs.map(([start, end]) => ({ start, end }));

const goldOf = (document: GoldDocument, { type, quote, speaker, cue }: GoldQuotation): Quotation => ({
  ...partsOf(document, { message: asSpans(quote), speaker: asSpans(speaker), cue: asSpans(cue) }),
  form: FORMS[type] ?? 'indirect',
});

const readingsOf = (document: GoldDocument, report: Report): readonly Reading[] =>
  report.claims
    .filter(({ form, spans }) => form !== 'own' && spans.length > 0)
    .map(({ spans, sources, cue, form, confidence, reasons }) => ({
      ...partsOf(document, {
        message: spans,
        speaker: sources.flatMap((source) => source.spans),
        cue: cue?.spans ?? [],
      }),
      form,
      confidence,
      rule: reasons[0]?.rule ?? '',
    }));

/**
 * The quotations of a document against those of its report: one to one by the overlap of their words, a tie going to
 * the same form, as the reference scorer does; what has no partner stands alone.
 */
export function matchesOf(document: GoldDocument, report: Report): readonly Match[] {
  const gold = document.quotations.map((quotation) => goldOf(document, quotation));
  const ours = readingsOf(document, report);
  const pairs = assign(gold.length, ours.length, (row, column) => {
    const [a, b] = [gold[row], ours[column]];
    if (!a || !b) return 0;
    const both = overlap(a.message, b.message);
    return both > 0 && a.form === b.form ? both + 0.01 : both;
  });
  const columnOf = new Map(pairs);
  const taken = new Set(columnOf.values());
  const { id } = document;
  return [
    ...gold.map((each, row) => ({ document: id, gold: each, ours: ours[columnOf.get(row) ?? -1] })),
    ...ours.flatMap((each, at) => (taken.has(at) ? [] : [{ document: id, gold: undefined, ours: each }])),
  ];
}

/** Whether the engine's words are mostly those of the quotation. */
export const isFound = ({ gold, ours }: Match): boolean =>
  gold !== undefined && ours !== undefined && overlap(gold.message, ours.message) >= 0.5;
