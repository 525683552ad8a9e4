import type { Claim, Report } from '../report.ts';
import type { Span } from '../span.ts';
import { deniersOf, sourceOf } from './attribution.ts';
import { codePointsOf, wholeUnit } from './code-points.ts';

/** Length of the context on either side of a quote, in UTF-16 units. */
const CONTEXT = 32;

/** A text selector of the Web Annotation model. */
export type Selector =
  | {
      readonly type: 'TextQuoteSelector';
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    }
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };

/** One claim as a Web Annotation: the body carries source and labels, the targets the claim's words. */
export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: readonly ['describing', 'tagging'];
  readonly body: readonly {
    readonly type: 'TextualBody';
    readonly purpose: 'describing' | 'tagging';
    readonly format: 'text/plain';
    readonly value: string;
  }[];
  readonly target: readonly {
    readonly type: 'SpecificResource';
    readonly source: string;
    readonly selector: readonly Selector[];
  }[];
}

/** All claims of a report as a collection of one page. */
export interface AnnotationCollection {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly startIndex: 0;
    readonly items: readonly Annotation[];
  };
}

function descriptionOf(report: Report, claim: Claim): string {
  const cue = claim.cue && `Cue: “${claim.cue.text}”.`;
  const deniers = deniersOf(report, claim);
  return [`Source: ${sourceOf(report, claim)}.`, cue, deniers && `Denied by: ${deniers}.`]
    .filter(Boolean)
    .join(' ');
}

const tagsOf = ({ kind, form, certainty, standing }: Claim): readonly string[] => [
  ...standing.map((each) => `standing:${each}`),
  `certainty:${certainty}`,
  `form:${form}`,
  `kind:${kind}`,
];

/**
 * The claims as W3C Web Annotations (JSON-LD). Quotes come with their context; positions count code points,
 * as the model asks, in the article's text and not in the whole page's.
 */
export function toJsonLd(report: Report): AnnotationCollection {
  const { text, url, title } = report.article;
  const page = url || 'urn:sayso:article';
  const idOf = (name: string): string => `${page.replace(/#.*$/s, '')}#sayso-${name}`;
  const codePoint = codePointsOf(text);
  const selectorsOf = ({ start, end }: Span): readonly Selector[] => [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(wholeUnit(text, Math.max(0, start - CONTEXT)), start),
      suffix: text.slice(end, wholeUnit(text, Math.min(text.length, end + CONTEXT))),
    },
    { type: 'TextPositionSelector', start: codePoint(start), end: codePoint(end) },
  ];
  const annotationOf = (claim: Claim): Annotation => ({
    id: idOf(claim.id),
    type: 'Annotation',
    motivation: ['describing', 'tagging'],
    body: [
      {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'text/plain',
        value: descriptionOf(report, claim),
      },
      ...tagsOf(claim).map((value) => ({
        type: 'TextualBody' as const,
        purpose: 'tagging' as const,
        format: 'text/plain' as const,
        value,
      })),
    ],
    target: claim.spans.map((span) => ({
      type: 'SpecificResource',
      source: page,
      selector: selectorsOf(span),
    })),
  });
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: idOf('claims'),
    type: 'AnnotationCollection',
    label: title || page,
    total: report.claims.length,
    first: {
      id: idOf('claims-1'),
      type: 'AnnotationPage',
      startIndex: 0,
      items: report.claims.map(annotationOf),
    },
  };
}
