import type { Claim, Report } from '../../core/report.ts';
import { type Span, textOf } from '../../core/span.ts';
import { Quote } from '../Quote.tsx';
import type { Translate } from '../translate.ts';
import { reasonsByLabel } from './reason-words.ts';
import { Link } from './Link.tsx';

interface WhyProps {
  readonly report: Report;
  readonly claim: Claim;
  readonly t: Translate;
  readonly onShowSpan: (span: Span) => void;
}

/** Each label with the exact words of the page that led to it; the words lead to their place. */
export function Why({ report, claim, t, onShowSpan }: WhyProps) {
  const { language, text } = report.article;
  return (
    <details>
      <summary>{t('card_why')}</summary>
      <dl class="why">
        {reasonsByLabel(claim.reasons).map((reason) => (
          <div key={reason.words}>
            <dt>
              {t(`dimension_${reason.dimension}`)}: <strong>{t(reason.words)}</strong>
            </dt>
            <dd>
              {reason.spans.length === 0 && <small>{t('card_no_words')}</small>}
              {reason.spans.map((span) => (
                <Link key={span.start} title={t('card_show_words')} onClick={() => onShowSpan(span)}>
                  <Quote words={textOf(text, span)} language={language} />
                </Link>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
