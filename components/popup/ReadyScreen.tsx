import { useState } from 'preact/hooks';
import type { Density } from '../../core/density.ts';
import type { Standing } from '../../core/labels.ts';
import type { Report } from '../../core/report.ts';
import type { Span } from '../../core/span.ts';
import type { Translate } from '../translate.ts';
import { ArticleHead } from './ArticleHead.tsx';
import { ClaimList } from './ClaimList.tsx';
import { DensitySelect } from './DensitySelect.tsx';
import { FilterBar } from './FilterBar.tsx';
import { filterClaims } from './filter-claims.ts';
import { HeadlineCheck } from './HeadlineCheck.tsx';
import { SourceBar } from './SourceBar.tsx';
import { LegendFold } from './StateScreen.tsx';

interface ReadyScreenProps {
  readonly report: Report;
  readonly density: Density;
  readonly t: Translate;
  readonly onDensity: (density: Density) => void;
  readonly onShowClaim: (claimId: string) => void;
  readonly onShowPassage: (span: Span) => void;
}

/** The article as read: its sources, its claims in reading order, and those the page no longer has. */
export function ReadyScreen(props: ReadyScreenProps) {
  const { report, density, t, onDensity, onShowClaim, onShowPassage } = props;
  const [standing, setStanding] = useState<Standing | null>(null);
  const [search, setSearch] = useState('');
  const placed = report.claims.filter((claim) => !report.unplaced.includes(claim.id));
  const unplaced = report.claims.filter((claim) => report.unplaced.includes(claim.id));
  const shown = filterClaims(placed, standing, search);
  return (
    <>
      <ArticleHead article={report.article} t={t} />
      {report.claims.length === 0 ? (
        <p class="empty">{t('popup_no_claims')}</p>
      ) : (
        <>
          <SourceBar claims={report.claims} t={t} />
          <HeadlineCheck report={report} t={t} onShowPassage={onShowPassage} />
          <FilterBar
            claims={placed}
            standing={standing}
            search={search}
            t={t}
            onStanding={setStanding}
            onSearch={setSearch}
          >
            <DensitySelect density={density} t={t} onDensity={onDensity} />
          </FilterBar>
          <section aria-label={t('popup_claims')}>
            <ClaimList report={report} claims={shown} t={t} onShowClaim={onShowClaim} />
            {shown.length === 0 && <p class="empty">{t('popup_no_match')}</p>}
          </section>
          {unplaced.length > 0 && (
            <details class="unplaced">
              <summary>{t('popup_unplaced', [String(unplaced.length)])}</summary>
              <p>{t('popup_unplaced_text')}</p>
              <ClaimList report={report} claims={unplaced} t={t} onShowClaim={onShowClaim} />
            </details>
          )}
        </>
      )}
      <LegendFold t={t} />
      <footer>
        <p>{t('legend_unmarked')}</p>
      </footer>
    </>
  );
}
