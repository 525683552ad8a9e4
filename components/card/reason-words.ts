import { CERTAINTIES, FORMS, KINDS, SOURCE_KINDS, STANDINGS } from '../../core/labels.ts';
import type { Reason } from '../../core/report.ts';
import type { Span } from '../../core/span.ts';
import type { TextKey } from '../translate.ts';

interface LabelText {
  /** As in `Reason.label`. */
  readonly label: string;
  /** What was asked. */
  readonly dimension: TextKey;
  /** What was found. */
  readonly words: TextKey;
}

const LABELS: readonly LabelText[] = [
  ...STANDINGS.map((id) => labelText('standing', id, `standing_${id}`)),
  ...SOURCE_KINDS.map((id) => labelText('source', id, `source_${id}`)),
  ...FORMS.map((id) => labelText('form', id, `form_${id}`)),
  ...CERTAINTIES.map((id) => labelText('certainty', id, `certainty_${id}`)),
  ...KINDS.map((id) => labelText('kind', id, `kind_${id}`)),
];

function labelText(
  dimension: 'standing' | 'source' | 'form' | 'certainty' | 'kind',
  id: string,
  words: TextKey,
) {
  return { label: `${dimension}:${id}`, dimension: `dimension_${dimension}`, words } as const;
}

/** One label by its strings, with all the words of the page it rests on. */
export interface LabelReason extends LabelText {
  readonly spans: readonly Span[];
}

/** The reasons of a claim, one entry a label, in the order standing, source, form, certainty, kind. */
export const reasonsByLabel = (reasons: readonly Reason[]): readonly LabelReason[] =>
  LABELS.flatMap((text) => {
    const given = reasons.filter((reason) => reason.label === text.label);
    return given.length === 0 ? [] : { ...text, spans: distinct(given.flatMap((reason) => reason.spans)) };
  });

const distinct = (spans: readonly Span[]): readonly Span[] => [
  ...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values(),
];
