import type { Report } from '../../core/report.ts';
import { hull, joinedTextOf, type Span } from '../../core/span.ts';
import { SourceIcon } from '../icons.tsx';
import { Quote } from '../Quote.tsx';
import type { Translate } from '../translate.ts';

interface SilencesProps {
  readonly report: Report;
  readonly t: Translate;
  readonly onShowPassage: (span: Span) => void;
}

/** Who was asked and did not answer, in the article's words. */
export const Silences = ({ report, t, onShowPassage }: SilencesProps) => (
  <ul class="panel-claims">
    {report.silences.map(({ spans, source, name }) => {
      const kind = report.sources.find(({ id }) => id === source)?.kind ?? 'vague';
      const passage = hull(spans);
      return (
        <li key={spans[0]?.start}>
          <button
            type="button"
            class="panel-claim"
            title={t('popup_show')}
            onClick={() => passage && onShowPassage(passage)}
          >
            <SourceIcon kind={kind} />
            <span>
              <Quote words={joinedTextOf(report.article.text, spans)} language={report.article.language} />{' '}
              <small>{name || t('panel_silence_nobody')}</small>
            </span>
          </button>
        </li>
      );
    })}
  </ul>
);
