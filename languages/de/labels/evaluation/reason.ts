import type { Reason } from '../../../../core/report.ts';
import type { Evaluation } from './opinion.ts';

/** The label with the words it rests on. */
export const evaluationReason = ({ rule, spans }: Evaluation): Reason => ({
  label: 'kind:evaluation',
  rule,
  spans,
});
