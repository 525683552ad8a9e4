import { DEFAULT_SETTINGS, HUES, type Hue, type Settings } from './settings.ts';

/** Angle of each hue in oklch, and its share of the ink's chroma: as much as screens can show. */
const HUE: Readonly<Record<Hue, readonly [angle: number, chroma: number]>> = {
  ink: [262, 1],
  teal: [205, 0.62],
  plum: [328, 1],
  grey: [262, 0.06],
};

/** How marks and signs look, as the reader chose it. */
export type Look = Pick<Settings, 'hue' | 'tint'>;

/**
 * The custom properties that carry the look. `assets/tokens.css` and `assets/highlights.css` mix every colour from
 * them, and hold the values of the default look themselves.
 */
export function lookProperties({ hue, tint }: Look): Readonly<Record<string, string>> {
  const [angle, chroma] = HUE[hue];
  return { '--sayso-hue': String(angle), '--sayso-chroma': String(chroma), '--sayso-tint': tint ? '1' : '0' };
}

/** The name of the sheet of a look among the extension's files. */
export const lookFile = ({ hue, tint }: Look): string => `looks/${hue}${tint ? '' : '-plain'}.css`;

/** Whether it is the look of the marks' own sheet, and needs no other. */
export const isDefaultLook = ({ hue, tint }: Look): boolean =>
  hue === DEFAULT_SETTINGS.hue && tint === DEFAULT_SETTINGS.tint;

/** All there are. */
export const LOOKS: readonly Look[] = HUES.flatMap((hue) => [true, false].map((tint) => ({ hue, tint })));

/** The sheet that gives a page's marks a look. It says only the values: see `lookProperties`. */
export const lookSheet = (look: Look): string =>
  `:root{${Object.entries(lookProperties(look))
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}\n`;
