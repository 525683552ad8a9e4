import { NO_ADDITIONS, type Additions } from '../additions.ts';
import { ANNOTATION_CONTEXT } from '../dossier/vocabulary.ts';
import type { Correction } from '../notes/notes.ts';
import type { Claim, Report } from '../report.ts';
import type { AnnotationCollection, ClaimAnnotation, TextualBody } from './annotation.ts';
import { deniersOf, sourceOf } from './attribution.ts';
import { noteAnnotations } from './note-annotations.ts';
import { NOTES_CONTEXT } from './notes-context.ts';
import { hasReader } from './reader-notes.ts';
import { selectorsIn } from './selectors.ts';

function descriptionOf(report: Report, claim: Claim): string {
  const cue = claim.cue && `Cue: “${claim.cue.text}”.`;
  const deniers = deniersOf(report, claim);
  return [`Source: ${sourceOf(report, claim)}.`, cue, deniers && `Denied by: ${deniers}.`]
    .filter(Boolean)
    .join(' ');
}

const tagsOf = ({ kind, form, certainty, standing }: Claim) =>
  [
    ...standing.map((each) => ['standing', each] as const),
    ['certainty', certainty],
    ['form', form],
    ['kind', kind],
  ] as const;

function bodiesOf(report: Report, claim: Claim): readonly TextualBody[] {
  const { corrected = [] }: { corrected?: readonly (keyof Correction)[] } = claim.reader ?? {};
  const tags = tagsOf(claim).map(([label, value]): TextualBody => {
    const isReaders = corrected.some((each) => each === label);
    return {
      type: 'TextualBody',
      purpose: 'tagging',
      format: 'text/plain',
      value: `${label}:${value}`,
      ...(isReaders && { 'sayso:by': 'reader' }),
    };
  });
  const value = descriptionOf(report, claim);
  return [{ type: 'TextualBody', purpose: 'describing', format: 'text/plain', value }, ...tags];
}

/**
 * The claims as W3C Web Annotations (JSON-LD), after them the reader's notes. Quotes come with their context; positions
 * count code points, as the model asks, in the article's text and not in the whole page's.
 */
export function toJsonLd(report: Report, additions: Additions = NO_ADDITIONS): AnnotationCollection {
  const { text, url, title, publisher, published, language } = report.article;
  const page = url || 'urn:sayso:article';
  const idOf = (name: string): string => `${page.replace(/#.*$/s, '')}#sayso-${name}`;
  const selectors = selectorsIn(text);
  const annotationOf = (claim: Claim): ClaimAnnotation => ({
    id: idOf(claim.id),
    type: 'Annotation',
    motivation: ['describing', 'tagging'],
    body: bodiesOf(report, claim),
    target: claim.spans.map((span) => ({
      type: 'SpecificResource',
      source: page,
      selector: selectors.of(span),
    })),
    ...(claim.reader && { 'sayso:reader': claim.reader }),
  });
  const isReaders = hasReader(report, additions);
  return {
    '@context': isReaders ? NOTES_CONTEXT : ANNOTATION_CONTEXT,
    id: idOf('claims'),
    type: 'AnnotationCollection',
    label: title || page,
    total: report.claims.length + additions.notes.length,
    ...(isReaders && { 'sayso:article': { url, title, publisher, published, language } }),
    first: {
      id: idOf('claims-1'),
      type: 'AnnotationPage',
      startIndex: 0,
      items: [
        ...report.claims.map(annotationOf),
        ...noteAnnotations(additions.notes, text, page, idOf, selectors),
      ],
    },
  };
}
