import { LINES, SOURCE_KINDS } from '../core/labels.ts';
import { SourceIcon } from './icons.tsx';
import { Sign } from './Sign.tsx';
import type { Translate } from './translate.ts';

/** What the signs and icons mean. Always says that an absence of marks is no approval. */
export function Legend({ t }: { readonly t: Translate }) {
  return (
    <div class="legend">
      <ul>
        {LINES.map((line) => (
          <li key={line}>
            <Sign line={line} />
            {t(`legend_line_${line}`)}
          </li>
        ))}
      </ul>
      <ul aria-label={t('legend_sources')}>
        {SOURCE_KINDS.map((kind) => (
          <li key={kind}>
            <SourceIcon kind={kind} />
            {t(`source_${kind}`)}
          </li>
        ))}
      </ul>
      <p class="legend-unmarked">{t('legend_unmarked')}</p>
      <p>{t('legend_scope')}</p>
    </div>
  );
}
