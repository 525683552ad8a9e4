import type { ComponentChildren } from 'preact';
import { lineOf, type Standing } from '../../core/labels.ts';
import type { Claim } from '../../core/report.ts';
import { Sign } from '../Sign.tsx';
import type { Translate } from '../translate.ts';
import { countByStanding } from './filter-claims.ts';

interface FilterBarProps {
  readonly claims: readonly Claim[];
  readonly standing: Standing | null;
  readonly search: string;
  readonly t: Translate;
  readonly onStanding: (standing: Standing | null) => void;
  readonly onSearch: (search: string) => void;
  /** What stands beside the search. */
  readonly children?: ComponentChildren;
}

/** One button a standing with its number of claims, and the search. */
export function FilterBar({ claims, standing, search, t, onStanding, onSearch, children }: FilterBarProps) {
  return (
    <div class="filter">
      <fieldset>
        <legend class="unseen">{t('popup_filter')}</legend>
        <button type="button" class="chip" aria-pressed={standing === null} onClick={() => onStanding(null)}>
          {t('popup_all')} {claims.length}
        </button>
        {countByStanding(claims).map(([id, count]) => (
          <button
            key={id}
            type="button"
            class="chip"
            aria-pressed={standing === id}
            onClick={() => onStanding(standing === id ? null : id)}
          >
            <Sign line={lineOf([id])} /> {t(`standing_${id}`)} {count}
          </button>
        ))}
      </fieldset>
      <div class="search">
        <input
          type="search"
          aria-label={t('popup_search')}
          placeholder={t('popup_search')}
          value={search}
          onInput={(event) => onSearch(event.currentTarget.value)}
        />
        {children}
      </div>
    </div>
  );
}
