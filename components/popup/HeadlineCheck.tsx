import { claimById, type Report } from '../../core/report.ts';
import { Quote } from '../Quote.tsx';
import type { Translate } from '../translate.ts';
import { sourcesInWords } from '../words.ts';

/** Whether the headline sounds surer than the text; where it does, both wordings with their sources. */
export function HeadlineCheck({ report, t }: { readonly report: Report; readonly t: Translate }) {
  const { headline, article } = report;
  if (!headline) return null;
  if (!headline.surer) return <p class="headline">{t('popup_headline_same')}</p>;
  const wordings = [
    { label: t('popup_headline'), claim: claimById(report, headline.claim) },
    { label: t('popup_body'), claim: claimById(report, headline.body) },
  ];
  return (
    <section class="headline">
      <p>
        <strong>{t('popup_headline_surer')}</strong>
      </p>
      <dl>
        {wordings.map(
          ({ label, claim }) =>
            claim && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <Quote words={claim.quote} language={article.language} />{' '}
                  <small>{sourcesInWords(claim, t)}</small>
                </dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
