import type { Claim, Report } from '../../core/report.ts';
import type { Span } from '../../core/span.ts';
import type { Translate } from '../translate.ts';
import { denialsOf, sourcesInWords } from '../words.ts';
import { PageWords } from './PageWords.tsx';
import { reasonsByLabel } from './reason-words.ts';

interface WhyProps {
  readonly report: Report;
  readonly claim: Claim;
  readonly t: Translate;
  readonly onShowSpan: (...spans: Span[]) => void;
}

/** Each label with the exact words of the page that led to it; the words lead to their place. */
export function Why(props: WhyProps) {
  const { report, claim, t } = props;
  const reasons = [
    ...reasonsByLabel(claim.reasons).map(({ dimension, words, spans, isOwn }) => ({
      asked: t(`dimension_${dimension}`),
      found: t(words),
      spans,
      none: t(isOwn ? 'note_own_entry' : 'card_no_words'),
    })),
    ...[claim, ...denialsOf(claim, report)].flatMap((by) =>
      by.party
        ? { asked: sourcesInWords(by, t), found: t('card_party'), spans: by.party.spans, none: '' }
        : [],
    ),
  ];
  return (
    <details>
      <summary>{t('card_why')}</summary>
      <dl class="why">
        {reasons.map(({ asked, found, spans, none }) => (
          <div key={asked + found}>
            <dt>
              {asked}: <strong>{found}</strong>
            </dt>
            <dd>
              {spans.length === 0 && <small>{none}</small>}
              {spans.map((span) => (
                <PageWords key={span.start} {...props} spans={[span]} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
