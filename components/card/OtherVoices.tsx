import { claimById, type Claim, type Report } from '../../core/report.ts';
import { joinedTextOf, type Span, textOf } from '../../core/span.ts';
import { SourceIcon } from '../icons.tsx';
import { Quote } from '../Quote.tsx';
import type { Translate } from '../translate.ts';
import { denialsOf, sourcesInWords, unconfirmedSpans } from '../words.ts';

interface OtherVoicesProps {
  readonly report: Report;
  readonly claim: Claim;
  readonly t: Translate;
  readonly onGo: (claimId: string) => void;
  readonly onShowSpan: (span: Span) => void;
}

/** What else the article says about this claim: who denies it, what it calls unclear, what this one denies or confirms. */
export function OtherVoices({ report, claim, t, onGo, onShowSpan }: OtherVoicesProps) {
  const { language, text } = report.article;
  const links = [
    { label: t('card_denies'), to: claimById(report, claim.denies) },
    { label: t('card_confirms'), to: claimById(report, claim.confirms) },
  ];
  return (
    <>
      {denialsOf(claim, report).map((denial) => (
        <div class="voice" key={denial.id}>
          <SourceIcon kind={denial.sources[0]?.kind ?? 'none'} />
          <p>
            {t('card_denied_by')}{' '}
            <button type="button" class="link" onClick={() => onGo(denial.id)}>
              {sourcesInWords(denial, t)}
            </button>{' '}
            {denial.cue && <Quote words={denial.cue.text} language={language} />}
            <small>{denial.sources[0] && t(`source_${denial.sources[0].kind}`)}</small>
          </p>
        </div>
      ))}
      {unconfirmedSpans(claim).map((span) => (
        <div class="voice" key={span.start}>
          <SourceIcon kind="none" />
          <p>
            {t('card_article_also')}{' '}
            <button type="button" class="link" onClick={() => onShowSpan(span)}>
              <Quote words={textOf(text, span)} language={language} />
            </button>
          </p>
        </div>
      ))}
      {links.map(
        ({ label, to }) =>
          to && (
            <div class="voice" key={label}>
              <SourceIcon kind={to.sources[0]?.kind ?? 'none'} />
              <p>
                {label}{' '}
                <button type="button" class="link" onClick={() => onGo(to.id)}>
                  <Quote words={joinedTextOf(text, to.spans)} language={language} />
                </button>{' '}
                <small>{sourcesInWords(to, t)}</small>
              </p>
            </div>
          ),
      )}
    </>
  );
}
