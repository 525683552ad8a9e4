import { SOURCE_KINDS, type SourceKind } from '../../core/labels.ts';
import type { Claim } from '../../core/report.ts';
import type { Translate } from '../translate.ts';
import { kindOf } from './filter-claims.ts';
import { SourceTable } from './SourceTable.tsx';

interface SourceBarProps {
  readonly claims: readonly Claim[];
  readonly t: Translate;
  /** The kind the claims are filtered by. */
  readonly chosen?: SourceKind | null;
  /** Filter by a kind, or with null by none; without it the numbers are no buttons. */
  readonly onKind?: ((kind: SourceKind | null) => void) | undefined;
}

/** How the claims spread over the kinds of sources: a bar, below it the numbers in words, and both as a table. */
export function SourceBar({ claims, t, chosen = null, onKind }: SourceBarProps) {
  const parts = SOURCE_KINDS.map((kind) => ({
    kind,
    count: claims.filter((claim) => kindOf(claim) === kind).length,
  })).filter(({ count }) => count > 0);
  const words = (kind: SourceKind, count: number): string =>
    count === 1 ? t(`count_${kind}_one`) : t(`count_${kind}_many`, [String(count)]);
  const choose = (kind: SourceKind): void => onKind?.(chosen === kind ? null : kind);
  return (
    <section class="sources" aria-label={t('popup_sources')}>
      <h2>{t('popup_sources')}</h2>
      {/* The same as the buttons below, for the pointer: a picture is clicked first. */}
      <div class="bar" aria-hidden="true">
        {parts.map(({ kind, count }) => (
          <button
            key={kind}
            type="button"
            tabIndex={-1}
            title={words(kind, count)}
            aria-label={words(kind, count)}
            class={`bar-${kind}`}
            data-faded={chosen !== null && chosen !== kind}
            style={{ flexGrow: count }}
            onClick={() => choose(kind)}
          />
        ))}
      </div>
      <ul>
        {parts.map(({ kind, count }) => {
          const entry = (
            <>
              <span class={`swatch bar-${kind}`} />
              {words(kind, count)}
            </>
          );
          return (
            <li key={kind}>
              {onKind ? (
                <button type="button" aria-pressed={chosen === kind} onClick={() => choose(kind)}>
                  {entry}
                </button>
              ) : (
                entry
              )}
            </li>
          );
        })}
      </ul>
      <SourceTable parts={parts} t={t} />
    </section>
  );
}
