/** In which languages, schemes, directions and sizes the gallery can be looked at. */
export const CHOICES = {
  lang: ['de', 'en'],
  scheme: ['light', 'dark'],
  dir: ['ltr', 'rtl'],
  zoom: ['100', '200'],
  width: ['320', '380', '720'],
} as const;

type Choice = keyof typeof CHOICES;

/** How the gallery is looked at. Without a scheme it is the browser's. */
export interface Settings {
  readonly lang: 'de' | 'en';
  readonly scheme: 'light' | 'dark' | undefined;
  readonly dir: 'ltr' | 'rtl';
  readonly zoom: '100' | '200';
  /** Width of every surface in CSS px; without one each has its own. */
  readonly width: '320' | '380' | '720' | undefined;
}

/** Reads the settings from an address: `?lang=en&scheme=dark&zoom=200`. */
export function settingsFrom(address: URLSearchParams): Settings {
  const chosen = <Name extends Choice>(name: Name): (typeof CHOICES)[Name][number] | undefined =>
    CHOICES[name].find((value) => value === address.get(name));
  return {
    lang: chosen('lang') ?? 'de',
    scheme: chosen('scheme'),
    dir: chosen('dir') ?? 'ltr',
    zoom: chosen('zoom') ?? '100',
    width: chosen('width'),
  };
}
