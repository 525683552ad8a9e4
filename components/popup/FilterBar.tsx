import { useMemo } from 'preact/hooks';
import { type ClaimFilter, NO_FILTER } from '../../core/popup-state.ts';
import type { Claim, Report } from '../../core/report.ts';
import { Sign } from '../Sign.tsx';
import type { Translate } from '../translate.ts';
import { DensitySelect, type DensitySelectProps } from './DensitySelect.tsx';
import { countByLine, isFiltering } from './filter-claims.ts';
import { SourceSelect } from './SourceSelect.tsx';

interface FilterBarProps extends DensitySelectProps {
  readonly report: Report;
  /** The claims that can be shown, whatever the filter. */
  readonly claims: readonly Claim[];
  /** How many are. */
  readonly shown: number;
  readonly filter: ClaimFilter;
  readonly t: Translate;
  readonly onFilter: (filter: ClaimFilter) => void;
}

/** One button a sign with its number of claims, the search, the named sources; and how to have all back. */
export function FilterBar(props: FilterBarProps) {
  const { claims, shown, filter, t, onFilter } = props;
  const set = (change: Partial<ClaimFilter>): void => onFilter({ ...filter, ...change });
  const counts = useMemo(() => countByLine(claims), [claims]);
  return (
    <div class="filter">
      <fieldset>
        <legend class="unseen">{t('popup_filter')}</legend>
        <button
          type="button"
          class="chip"
          aria-pressed={filter.line === null}
          onClick={() => set({ line: null })}
        >
          {t('popup_all')} {claims.length}
        </button>
        {counts.map(([line, count]) => (
          <button
            key={line}
            type="button"
            class="chip"
            title={t(`legend_line_${line}`)}
            aria-label={`${t(`legend_line_${line}`)}: ${count}`}
            aria-pressed={filter.line === line}
            onClick={() => set({ line: filter.line === line ? null : line })}
          >
            <Sign line={line} /> {count}
          </button>
        ))}
      </fieldset>
      <div class="search">
        <input
          type="search"
          aria-label={t('popup_search')}
          placeholder={t('popup_search_short')}
          value={filter.search}
          onInput={(event) => set({ search: event.currentTarget.value })}
        />
        <SourceSelect {...props} onSource={(source) => set({ source })} />
        <DensitySelect {...props} />
      </div>
      <p class="filter-state">
        <output>{isFiltering(filter) && t('popup_shown', [String(shown), String(claims.length)])}</output>
        {isFiltering(filter) && (
          <button type="button" class="link" onClick={() => onFilter(NO_FILTER)}>
            {t('popup_clear')}
          </button>
        )}
      </p>
    </div>
  );
}
