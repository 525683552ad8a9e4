import { claimById, type Claim, type Report } from '../../core/report.ts';
import { type Span, textOf } from '../../core/span.ts';
import { Quote } from '../Quote.tsx';
import type { Translate } from '../translate.ts';
import { denialsOf, sourcesInWords, sourcesOf, unconfirmedSpans } from '../words.ts';
import { Link } from './Link.tsx';
import { Voice } from './Voice.tsx';

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
      {denialsOf(claim, report).map((denial) => {
        const [{ kind }] = sourcesOf(denial);
        return (
          <Voice key={denial.id} kind={kind} note={t(`source_${kind}`)}>
            {t('card_denied_by')} <Link onClick={() => onGo(denial.id)}>{sourcesInWords(denial, t)}</Link>{' '}
            {denial.cue && <Quote words={denial.cue.text} language={language} />}
          </Voice>
        );
      })}
      {unconfirmedSpans(claim).map((span) => (
        <Voice key={span.start} kind="none">
          {t('card_article_also')}{' '}
          <Link onClick={() => onShowSpan(span)}>
            <Quote words={textOf(text, span)} language={language} />
          </Link>
        </Voice>
      ))}
      {links.map(
        ({ label, to }) =>
          to && (
            <Voice key={label} kind={sourcesOf(to)[0].kind} note={sourcesInWords(to, t)}>
              {label}{' '}
              <Link onClick={() => onGo(to.id)}>
                <Quote words={to.quote} language={language} />
              </Link>
            </Voice>
          ),
      )}
    </>
  );
}
