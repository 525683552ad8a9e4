import { SOURCE_KINDS, type SourceKind } from '../../core/labels.ts';
import type { Claim } from '../../core/report.ts';
import { SourceIcon } from '../icons.tsx';
import type { Translate } from '../translate.ts';
import { sourcesOf } from '../words.ts';

/** The kind a claim is counted under: that of its first source. */
const kindOf = (claim: Claim): SourceKind => sourcesOf(claim)[0].kind;

/** How the claims spread over the kinds of sources: a bar, and below it the numbers in words. */
export function SourceBar({ claims, t }: { readonly claims: readonly Claim[]; readonly t: Translate }) {
  const parts = SOURCE_KINDS.map((kind) => ({
    kind,
    count: claims.filter((claim) => kindOf(claim) === kind).length,
  })).filter(({ count }) => count > 0);
  return (
    <section class="sources" aria-label={t('popup_sources')}>
      <h2>{t('popup_sources')}</h2>
      <div class="bar" aria-hidden="true">
        {parts.map(({ kind, count }) => (
          <span key={kind} class={`bar-${kind}`} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul>
        {parts.map(({ kind, count }) => (
          <li key={kind}>
            <SourceIcon kind={kind} />
            {count === 1 ? t(`count_${kind}_one`) : t(`count_${kind}_many`, [String(count)])}
          </li>
        ))}
      </ul>
    </section>
  );
}
