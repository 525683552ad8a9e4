import { lineOf } from '../../core/labels.ts';
import { restsOnOne } from '../../core/ledger-view.ts';
import type { Claim, Report } from '../../core/report.ts';
import { readerMarks } from '../notes/reader-words.ts';
import { Quote } from '../Quote.tsx';
import { Sign } from '../Sign.tsx';
import type { Translate } from '../translate.ts';
import { isUnsourced, standingInWords } from '../words.ts';
import { Facts } from './Facts.tsx';
import { originInWords } from './panel-words.ts';

/** What every part of the panel needs to show claims and lead to them. */
export interface PanelPart {
  readonly report: Report;
  readonly t: Translate;
  readonly onShowClaim: (claimId: string) => void;
}

interface PanelClaimProps extends PanelPart {
  readonly claim: Claim;
}

/** One claim: its words, who says it and how it stands. Leads to its passage, unless the page no longer has it. */
export function PanelClaim({ report, claim, t, onShowClaim }: PanelClaimProps) {
  const isPlaced = !report.unplaced.includes(claim.id);
  const facts = [
    !isUnsourced(claim) && originInWords(claim, report, t),
    standingInWords(claim, report, t),
    restsOnOne(report, claim) && !claim.standing.includes('single') && t('panel_alone'),
    ...readerMarks(claim, t),
    !isPlaced && t('panel_unplaced'),
  ];
  const words = (
    <>
      <Sign line={lineOf(claim.standing)} />
      <span>
        <Quote words={claim.quote} language={report.article.language} />{' '}
        <small>
          <Facts facts={facts} />
        </small>
      </span>
    </>
  );
  if (!isPlaced) return <span class="panel-claim">{words}</span>;
  return (
    <button type="button" class="panel-claim" title={t('popup_show')} onClick={() => onShowClaim(claim.id)}>
      {words}
    </button>
  );
}

/** Claims in the order given. */
export const PanelClaims = ({ claims, ...part }: PanelPart & { readonly claims: readonly Claim[] }) => (
  <ol class="panel-claims">
    {claims.map((claim) => (
      <li key={claim.id}>
        <PanelClaim {...part} claim={claim} />
      </li>
    ))}
  </ol>
);
