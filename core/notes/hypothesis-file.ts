import type { Note, NotedArticle } from './notes.ts';

/** A selector as Hypothesis' API has it; of those it knows we write the one that does not depend on the page's markup. */
interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** An annotation in the form in which Hypothesis' API takes a new one. */
export interface HypothesisAnnotation {
  readonly uri: string;
  readonly document: { readonly title: readonly string[] };
  readonly text: string;
  readonly tags: readonly string[];
  readonly target: readonly { readonly source: string; readonly selector: readonly TextQuoteSelector[] }[];
}

/** One in the form in which the API gives it: the server sets these fields itself and passes over ours. */
export interface HypothesisRow extends HypothesisAnnotation {
  readonly id: string;
  readonly created: string;
  readonly updated: string;
}

/** What the API answers to a search. */
export interface HypothesisFile {
  readonly total: number;
  readonly rows: readonly HypothesisRow[];
}

/** Tags that say what of a note has no field there begin with this. */
export const TAG = 'sayso:';

const tagsOf = ({
  isMarked,
  isHidden,
  correction: { standing, kind, certainty, source },
}: Note): readonly string[] =>
  [
    // So that our own are known again, though nothing else is set.
    'note',
    isMarked && 'marked',
    isHidden && 'hidden',
    standing && `standing:${standing}`,
    kind && `kind:${kind}`,
    certainty && `certainty:${certainty}`,
    source && `source:${source.kind}:${source.name}`,
  ]
    .filter((tag) => typeof tag === 'string')
    .map((tag) => TAG + tag);

/**
 * A note as a new annotation for Hypothesis' API. The server keeps the first target only: of a claim of several parts it
 * points to the first.
 */
export const hypothesisAnnotation = (
  { url, title }: Pick<NotedArticle, 'url' | 'title'>,
  note: Note,
): HypothesisAnnotation => ({
  uri: url,
  document: { title: title ? [title] : [] },
  text: note.text,
  tags: tagsOf(note),
  target: note.quotes.map(({ exact, prefix, suffix }) => ({
    source: url,
    selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }],
  })),
});

/** The notes of one article as Hypothesis' API gives annotations. */
export const toHypothesis = (
  article: Pick<NotedArticle, 'url' | 'title'>,
  notes: readonly Note[],
): HypothesisFile => ({
  total: notes.length,
  rows: notes.map((note) => ({
    id: note.id,
    created: note.created,
    updated: note.changed,
    ...hypothesisAnnotation(article, note),
  })),
});
