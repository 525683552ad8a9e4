import { NO_CORRECTION, type NoteChange, type NotedArticle } from '../../core/notes/notes.ts';
import { describeQuote } from '../../core/quotes/stored-quote.ts';
import type { Standing } from '../../core/labels.ts';
import { aReport } from './samples.ts';

/** What notes on the sample article belong to. */
export const notedArticle: NotedArticle = {
  url: aReport.article.url,
  title: aReport.article.title,
  publisher: '',
  published: '',
  language: 'de',
};

/** A correction of the sample's first claim. */
export const aChange = (standing: Standing = 'refuted', id = 'n1'): Extract<NoteChange, { type: 'set' }> => ({
  type: 'set',
  note: {
    id,
    quotes: aReport.claims[0]!.spans.map((span) => describeQuote(aReport.article.text, span)),
    isMarked: false,
    isHidden: false,
    correction: { ...NO_CORRECTION, standing },
    text: 'Aus dem Protokoll.',
  },
});
