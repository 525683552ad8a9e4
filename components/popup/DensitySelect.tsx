import { DENSITIES, type Density } from '../../core/density.ts';
import type { Translate } from '../translate.ts';

/** Props of the choice: data in, the wish of the reader out. */
export interface DensitySelectProps {
  readonly density: Density;
  readonly t: Translate;
  readonly onDensity: (density: Density) => void;
}

/** How many claims are marked in the page. */
export function DensitySelect({ density, t, onDensity }: DensitySelectProps) {
  return (
    <select
      aria-label={t('popup_density')}
      value={density}
      onChange={(event) => {
        const chosen = DENSITIES.find((id) => id === event.currentTarget.value);
        if (chosen) onDensity(chosen);
      }}
    >
      {DENSITIES.map((id) => (
        <option key={id} value={id}>
          {t(`popup_density_${id}`)}
        </option>
      ))}
    </select>
  );
}
