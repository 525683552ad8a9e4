import type { Claim, Report } from '../../core/report.ts';
import { Icon } from '../icons.tsx';
import type { Translate } from '../translate.ts';
import { ClaimRow } from './ClaimRow.tsx';

interface ClaimListProps {
  readonly report: Report;
  readonly claims: readonly Claim[];
  readonly t: Translate;
  readonly onShowClaim: (claimId: string) => void;
}

/** Claims in reading order; each leads to its passage, unless the page no longer has it. */
export function ClaimList({ report, claims, t, onShowClaim }: ClaimListProps) {
  return (
    <ol class="claims">
      {claims.map((claim) => {
        const row = <ClaimRow report={report} claim={claim} t={t} />;
        return (
          <li key={claim.id}>
            {report.unplaced.includes(claim.id) ? (
              row
            ) : (
              <button type="button" title={t('popup_show')} onClick={() => onShowClaim(claim.id)}>
                {row}
                <Icon path="M5 11l6-6M6 5h5v5" />
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
