import { claimById, type Claim, type Report } from '../../core/report.ts';
import type { Span } from '../../core/span.ts';
import { Quote } from '../Quote.tsx';
import type { Translate } from '../translate.ts';
import { denialsOf, sourcesInWords, sourcesOf, unconfirmedSpans } from '../words.ts';
import { Link } from './Link.tsx';
import { PageWords } from './PageWords.tsx';
import { ANSWER, OTHER_FIGURE } from './signs.ts';
import { Voice } from './Voice.tsx';

interface OtherVoicesProps {
  readonly report: Report;
  readonly claim: Claim;
  readonly t: Translate;
  readonly onGo: (claimId: string) => void;
  readonly onShowSpan: (...spans: Span[]) => void;
}

/**
 * What else the article says about this claim: who denies it and whether they are a party, what it calls unclear,
 * who confirms it or gives another figure, what this one denies or confirms.
 */
export function OtherVoices(props: OtherVoicesProps) {
  const { report, claim, t, onGo } = props;
  const { language } = report.article;
  const links = [
    { label: t('card_denies'), to: claimById(report, claim.denies), sign: ANSWER },
    { label: t('card_confirms'), to: claimById(report, claim.confirms) },
    ...claim.counters.map((id) => ({
      label: t('card_counter'),
      to: claimById(report, id),
      sign: OTHER_FIGURE,
    })),
  ];
  const voices = [
    ...denialsOf(claim, report).map((by) => ({ by, label: t('card_denied_by'), sign: ANSWER })),
    ...report.claims
      .filter(({ confirms, sources }) => confirms === claim.id && sources.length > 0)
      .map((by) => ({ by, label: t('card_confirmed_by'), sign: undefined })),
  ];
  return (
    <>
      {voices.map(({ by, label, sign }) => {
        const [{ kind, name }] = sourcesOf(by);
        return (
          <Voice
            key={by.id}
            kind={kind}
            sign={sign}
            note={[name && t(`source_${kind}`), by.party ? t('card_party') : '']}
          >
            {label} <Link onClick={() => onGo(by.id)}>{sourcesInWords(by, t)}</Link>{' '}
            {by.cue && <PageWords {...props} spans={by.cue.spans} words={by.cue.text} />}
          </Voice>
        );
      })}
      {unconfirmedSpans(claim).map((span) => (
        <Voice key={`${span.start}`} kind="none">
          {t('card_article_also')} <PageWords {...props} spans={[span]} />
        </Voice>
      ))}
      {links.map(
        ({ label, to, sign }) =>
          to && (
            <Voice
              key={label + to.id}
              kind={sourcesOf(to)[0].kind}
              sign={sign}
              note={[sourcesInWords(to, t)]}
            >
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
