import type { Report } from '../../core/report.ts';
import { joinedTextOf, type Span } from '../../core/span.ts';
import { Quote } from '../Quote.tsx';
import type { Translate } from '../translate.ts';
import { Link } from './Link.tsx';

interface PageWordsProps {
  readonly report: Report;
  readonly spans: readonly Span[];
  /** How they are to be read, where that is not the spans' own text. */
  readonly words?: string | null;
  readonly t: Translate;
  readonly onShowSpan: (...spans: Span[]) => void;
}

/** Words of the page as a quotation that leads to their place. */
export function PageWords({ report, spans, words, t, onShowSpan }: PageWordsProps) {
  const { language, text } = report.article;
  return (
    <Link title={t('card_show_words')} onClick={() => onShowSpan(...spans)}>
      <Quote words={words ?? joinedTextOf(text, spans)} language={language} />
    </Link>
  );
}
