import { describeQuote } from '../quotes/stored-quote.ts';
import type { Report } from '../report.ts';
import type { Span } from '../span.ts';
import { NO_CORRECTION, type Note } from './notes.ts';

/** A note before it is kept. */
export type NoteDraft = Omit<Note, 'created' | 'changed'>;

/** Stands in until the real one is there. */
export const noteForSelection = (report: Report, spans: readonly Span[], id: string): NoteDraft | null => ({
  id,
  quotes: spans.map((span) => describeQuote(report.article.text, span)),
  isMarked: true,
  isHidden: false,
  correction: NO_CORRECTION,
  text: '',
});
