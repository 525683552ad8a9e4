import { useMemo } from 'preact/hooks';
import type { ClaimFilter } from '../../core/popup-state.ts';
import type { Claim, Report } from '../../core/report.ts';
import type { Translate } from '../translate.ts';
import { kindOf, namedSources } from './filter-claims.ts';

interface SourceSelectProps {
  readonly report: Report;
  readonly claims: readonly Claim[];
  readonly filter: ClaimFilter;
  readonly t: Translate;
  readonly onSource: (source: string | null) => void;
}

/** The sources the article names, with their number of claims; of one kind where that is filtered by. */
export function SourceSelect({ report, claims, filter, t, onSource }: SourceSelectProps) {
  const { kind, source } = filter;
  const named = useMemo(
    () => namedSources(report, kind ? claims.filter((claim) => kindOf(claim) === kind) : claims),
    [report, claims, kind],
  );
  const isListed = named.some((one) => one.source.id === source);
  if (named.length === 0) return null;
  return (
    <select
      class="source-select"
      aria-label={t('popup_source')}
      value={isListed && source !== null ? source : ''}
      onChange={(event) => onSource(event.currentTarget.value || null)}
    >
      <option value="">{t('popup_source_all')}</option>
      {named.map(({ source: { id, name }, count }) => (
        <option key={id} value={id}>
          {name} ({count})
        </option>
      ))}
    </select>
  );
}
