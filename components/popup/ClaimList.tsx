import { useMemo } from 'preact/hooks';
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
  // Made once an article: while the reader types, rows only come and go.
  const rows = useMemo(
    () =>
      new Map(
        report.claims.map((claim) => [
          claim.id,
          <ClaimRow key={claim.id} report={report} claim={claim} t={t} />,
        ]),
      ),
    [report, t],
  );
  return (
    <ol class="claims">
      {claims.map(({ id }) => (
        <li key={id}>
          {report.unplaced.includes(id) ? (
            rows.get(id)
          ) : (
            <button type="button" title={t('popup_show')} onClick={() => onShowClaim(id)}>
              {rows.get(id)}
              <Icon path="M5 11l6-6M6 5h5v5" />
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}
