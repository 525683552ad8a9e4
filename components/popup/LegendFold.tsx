import { Legend } from '../Legend.tsx';
import type { Translate } from '../translate.ts';

/** The legend, folded unless it is all there is; on every screen of the popup. */
export const LegendFold = ({ t, open }: { readonly t: Translate; readonly open?: boolean }) => (
  <details class="legend-fold" open={open}>
    <summary>{t('legend_title')}</summary>
    <Legend t={t} />
  </details>
);
