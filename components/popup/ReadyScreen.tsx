import { useMemo, useState } from 'preact/hooks';
import { type ClaimFilter, NO_FILTER } from '../../core/popup-state.ts';
import type { Additions } from '../../core/additions.ts';
import type { Density } from '../../core/density.ts';
import type { Report } from '../../core/report.ts';
import type { Span } from '../../core/span.ts';
import type { Translate } from '../translate.ts';
import { ArticleHead } from './ArticleHead.tsx';
import { DossierLine } from './DossierLine.tsx';
import { ClaimList } from './ClaimList.tsx';
import { type ExportActions, ExportMenu } from './ExportMenu.tsx';
import { FilterBar } from './FilterBar.tsx';
import { filterClaims, kindOf } from './filter-claims.ts';
import { Foot, type FootActions } from './Foot.tsx';
import { HeadlineCheck } from './HeadlineCheck.tsx';
import { LegendFold } from './LegendFold.tsx';
import { SourceBar } from './SourceBar.tsx';

interface ReadyScreenProps extends FootActions {
  readonly report: Report;
  readonly additions?: Additions | undefined;
  readonly density: Density;
  readonly t: Translate;
  /** How the claims were filtered when the popup was last open. */
  readonly filter?: ClaimFilter | undefined;
  /** The filter has changed. */
  readonly onFilter?: ((filter: ClaimFilter) => void) | undefined;
  readonly exports?: ExportActions | undefined;
  /** Whether the list is needed at its full length at once. */
  readonly isWhole?: boolean | undefined;
  readonly onDensity: (density: Density) => void;
  readonly onShowClaim: (claimId: string) => void;
  readonly onShowPassage: (span: Span) => void;
  readonly onReadOnce: () => void;
}

/** The article as read: its sources, its claims in reading order, and those the page no longer has. */
export function ReadyScreen(props: ReadyScreenProps) {
  const { report, t, onShowClaim, onShowPassage, onReadOnce, onFilter, exports } = props;
  const [filter, setFilter] = useState(props.filter ?? NO_FILTER);
  const choose = (chosen: ClaimFilter): void => {
    setFilter(chosen);
    onFilter?.(chosen);
  };
  const [placed, unplaced] = useMemo(() => {
    const lost = new Set(report.unplaced);
    return [
      report.claims.filter(({ id }) => !lost.has(id)),
      report.claims.filter(({ id }) => lost.has(id)),
    ] as const;
  }, [report]);
  const shown = useMemo(() => filterClaims(placed, filter), [placed, filter]);
  return (
    <>
      <ArticleHead article={report.article} t={t} onReadOnce={onReadOnce} />
      <DossierLine {...props} dossiers={props.additions?.dossiers ?? []} />
      {report.claims.length === 0 ? (
        <p class="empty">{t('popup_no_claims')}</p>
      ) : (
        <>
          <SourceBar
            claims={report.claims}
            t={t}
            chosen={filter.kind}
            onKind={(kind) =>
              choose({ ...filter, kind, source: hasBoth(report, kind, filter) ? filter.source : null })
            }
          />
          <HeadlineCheck report={report} t={t} onShowPassage={onShowPassage} />
          <FilterBar {...props} claims={placed} shown={shown.length} filter={filter} onFilter={choose} />
          <section aria-label={t('popup_claims')}>
            <ClaimList
              report={report}
              claims={placed}
              shown={shown}
              isWhole={props.isWhole ?? false}
              t={t}
              onShowClaim={onShowClaim}
            />
            {shown.length === 0 && <p class="empty">{t('popup_no_match')}</p>}
          </section>
          {unplaced.length > 0 && (
            <details class="unplaced" open={placed.length === 0}>
              <summary>{t('popup_unplaced', [String(unplaced.length)])}</summary>
              <p>{t('popup_unplaced_text')}</p>
              <ClaimList report={report} claims={unplaced} t={t} onShowClaim={onShowClaim} />
            </details>
          )}
        </>
      )}
      <LegendFold t={t} />
      <p class="unmarked">{t('legend_unmarked')}</p>
      <Foot {...props}>{exports && report.claims.length > 0 && <ExportMenu {...exports} t={t} />}</Foot>
    </>
  );
}

/** Whether the source chosen says anything counted under a kind. */
const hasBoth = (report: Report, kind: ClaimFilter['kind'], { source }: ClaimFilter): boolean =>
  !kind ||
  report.claims.some((claim) => kindOf(claim) === kind && claim.sources.some((s) => s.ref === source));
