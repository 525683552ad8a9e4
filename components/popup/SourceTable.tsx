import type { SourceKind } from '../../core/labels.ts';
import { SourceIcon } from '../icons.tsx';
import type { Translate } from '../translate.ts';

interface SourceTableProps {
  readonly parts: readonly { readonly kind: SourceKind; readonly count: number }[];
  readonly t: Translate;
}

/** The chart of the sources as a table: kind and number of claims, folded. */
export function SourceTable({ parts, t }: SourceTableProps) {
  return (
    <details class="source-table">
      <summary>{t('popup_table')}</summary>
      <table aria-label={t('popup_sources')}>
        <thead>
          <tr>
            <th scope="col">{t('popup_table_kind')}</th>
            <th scope="col">{t('popup_claims')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ kind, count }) => (
            <tr key={kind}>
              <th scope="row">
                <SourceIcon kind={kind} /> {t(`source_${kind}`)}
              </th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
