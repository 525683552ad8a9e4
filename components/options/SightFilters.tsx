/** Ways to see the preview. */
export const SIGHTS = ['all', 'deuteranopia', 'protanopia', 'grey'] as const;
export type Sight = (typeof SIGHTS)[number];

/** Rows of red, green and blue, for light in linear sRGB: Machado, Oliveira and Fernandes 2009, full severity. */
const MATRIX: Readonly<Record<Exclude<Sight, 'all'>, string>> = {
  deuteranopia:
    '0.367322 0.860646 -0.227968 0 0  0.280085 0.672501 0.047413 0 0  -0.011820 0.042940 0.968881 0 0  0 0 0 1 0',
  protanopia:
    '0.152286 1.052583 -0.204868 0 0  0.114503 0.786281 0.099216 0 0  -0.003882 -0.048116 1.051998 0 0  0 0 0 1 0',
  grey: '0.2126 0.7152 0.0722 0 0  0.2126 0.7152 0.0722 0 0  0.2126 0.7152 0.0722 0 0  0 0 0 1 0',
};

/** The filters `#sight-<sight>` for CSS; draws nothing itself. */
export const SightFilters = () => (
  <svg class="filters" width="0" height="0" aria-hidden="true">
    {SIGHTS.filter((sight) => sight !== 'all').map((sight) => (
      <filter key={sight} id={`sight-${sight}`} color-interpolation-filters="linearRGB">
        <feColorMatrix type="matrix" values={MATRIX[sight]} />
      </filter>
    ))}
  </svg>
);
