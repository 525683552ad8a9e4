import { useMemo } from 'preact/hooks';
import type { Claim, Report } from '../../core/report.ts';
import { Icon } from '../icons.tsx';
import type { Translate } from '../translate.ts';
import { ClaimRow } from './ClaimRow.tsx';
import { useGrowing } from './use-growing.ts';

interface ClaimListProps {
  readonly report: Report;
  /** The claims of this list. */
  readonly claims: readonly Claim[];
  /** Those of them that are shown now; all by default. */
  readonly shown?: readonly Claim[];
  /** Whether all rows are to be there at once, because the reader left the list far down. */
  readonly isWhole?: boolean;
  readonly t: Translate;
  /** The same function at every render, or all rows are made anew. */
  readonly onShowClaim: (claimId: string) => void;
}

/**
 * Claims in reading order; each leads to its passage, unless the page no longer has it. Every row is made once and
 * stays: a filter only hides it, so that a key in the search costs little with hundreds of claims, too.
 */
export function ClaimList(props: ClaimListProps) {
  const { report, claims, shown = claims, isWhole = false, t, onShowClaim } = props;
  const rows = useMemo(() => {
    const lost = new Set(report.unplaced);
    return claims.map((claim) => {
      const { id } = claim;
      const row = <ClaimRow report={report} claim={claim} t={t} />;
      const entry = lost.has(id) ? (
        row
      ) : (
        <button type="button" title={t('popup_show')} onClick={() => onShowClaim(id)}>
          {row}
          <Icon path="M5 11l6-6M6 5h5v5" />
        </button>
      );
      const item = (hidden: boolean) => (
        <li key={id} data-claim={id} hidden={hidden}>
          {entry}
        </li>
      );
      return { claim, seen: item(false), hidden: item(true) };
    });
  }, [report, claims, t, onShowClaim]);
  const count = useGrowing(rows.length, isWhole);
  const wanted = new Set(shown);
  // Before all rows are there, the first of those wanted come first.
  const made = count === rows.length ? rows : rows.filter(({ claim }) => wanted.has(claim)).slice(0, count);
  return <ol class="claims">{made.map(({ claim, seen, hidden }) => (wanted.has(claim) ? seen : hidden))}</ol>;
}
