import { claimById, type Claim, type Report } from '../../core/report.ts';
import { Quote } from '../Quote.tsx';
import type { Translate } from '../translate.ts';
import { sourcesInWords } from '../words.ts';
import { Link } from './Link.tsx';
import { HEADLINE } from './signs.ts';
import { Voice } from './Voice.tsx';

interface HeadlineVoiceProps {
  readonly report: Report;
  readonly claim: Claim;
  readonly t: Translate;
  readonly onGo: (claimId: string) => void;
}

/** Where headline or lead say it more surely than the text: the other wording, with its source. */
export function HeadlineVoice({ report, claim, t, onGo }: HeadlineVoiceProps) {
  const { headline, article } = report;
  if (!headline?.surer || ![headline.claim, headline.body].includes(claim.id)) return null;
  const isHere = headline.claim === claim.id;
  const other = claimById(report, isHere ? headline.body : headline.claim);
  if (!other) return null;
  return (
    <Voice kind="none" sign={HEADLINE} note={[sourcesInWords(other, t)]}>
      {t(isHere ? 'card_surer_here' : `card_surer_${headline.role}`)}{' '}
      <Link onClick={() => onGo(other.id)}>
        <Quote words={other.quote} language={article.language} />
      </Link>
    </Voice>
  );
}
