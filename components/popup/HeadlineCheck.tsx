import { claimById, type Claim, type Report } from '../../core/report.ts';
import { hull, type Span } from '../../core/span.ts';
import { Quote } from '../Quote.tsx';
import type { Translate } from '../translate.ts';
import { sourcesInWords } from '../words.ts';

interface HeadlineCheckProps {
  readonly report: Report;
  readonly t: Translate;
  readonly onShowPassage: (span: Span) => void;
}

/** Whether headline or lead sound surer than the text; where one does, both wordings with their sources and the way there. */
export function HeadlineCheck({ report, t, onShowPassage }: HeadlineCheckProps) {
  const { headline, article } = report;
  if (!headline) return null;
  if (!headline.surer) return <p class="headline">{t('popup_headline_same')}</p>;
  const wordings = [
    { label: t(`popup_${headline.role}`), claim: claimById(report, headline.claim) },
    { label: t('popup_body'), claim: claimById(report, headline.body) },
  ];
  const wording = (claim: Claim) => {
    const words = (
      <>
        <Quote words={claim.quote} language={article.language} /> <small>{sourcesInWords(claim, t)}</small>
      </>
    );
    const passage = hull(claim.spans);
    if (!passage || report.unplaced.includes(claim.id)) return words;
    return (
      <button type="button" title={t('popup_show')} onClick={() => onShowPassage(passage)}>
        {words}
      </button>
    );
  };
  return (
    <section class="headline">
      <p>
        <strong>{t(`popup_${headline.role}_surer`)}</strong>
      </p>
      <dl>
        {wordings.map(
          ({ label, claim }) =>
            claim && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{wording(claim)}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
