import { DEFAULT_DENSITY, densityFrom, type Density } from './density.ts';

/** Which languages are read. */
export const READ_LANGUAGES = ['de', 'en'] as const;
export type ReadLanguage = (typeof READ_LANGUAGES)[number];

/** Those of them this version has an engine for. */
export const LANGUAGES_READ: readonly ReadLanguage[] = ['de'];

/** When a page is read: on news sites by itself, or only when the reader asks. */
export const READ_WHEN = ['listed', 'click'] as const;
export type ReadWhen = (typeof READ_WHEN)[number];

/** The hue of marks and signs; `ink` is the one all surfaces are drawn in. */
export const HUES = ['ink', 'teal', 'plum', 'grey'] as const;
export type Hue = (typeof HUES)[number];

/** All the reader can choose; kept on the device, a key each. */
export interface Settings {
  readonly density: Density;
  readonly languages: readonly ReadLanguage[];
  readonly readWhen: ReadWhen;
  /** Hosts on which nothing is read by itself: `www.example.org`. */
  readonly sitesOff: readonly string[];
  readonly hue: Hue;
  /** Whether disputed and unconfirmed passages have a faint tint beside their line. */
  readonly tint: boolean;
  /** Whether subscribed dossiers may be fetched: the only thing the network is used for. */
  readonly subscriptions: boolean;
}

/** What holds until the reader chooses otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  density: DEFAULT_DENSITY,
  languages: READ_LANGUAGES,
  readWhen: 'listed',
  sitesOff: [],
  hue: 'ink',
  tint: true,
  subscriptions: false,
};

const oneOf = <Value>(values: readonly Value[], stored: unknown, otherwise: Value): Value =>
  values.find((value) => value === stored) ?? otherwise;

const isText = (value: unknown): value is string => typeof value === 'string';

/** The settings in what was stored or imported; what is missing or makes no sense is as it is at first. */
export function settingsFrom(stored: Readonly<Record<string, unknown>>): Settings {
  const { languages, sitesOff, tint, subscriptions } = stored;
  const read = Array.isArray(languages)
    ? READ_LANGUAGES.filter((language) => languages.includes(language))
    : [];
  return {
    density: densityFrom(stored['density']),
    languages: read.length > 0 ? read : DEFAULT_SETTINGS.languages,
    readWhen: oneOf(READ_WHEN, stored['readWhen'], DEFAULT_SETTINGS.readWhen),
    sitesOff: Array.isArray(sitesOff) ? [...new Set(sitesOff.filter(isText))] : DEFAULT_SETTINGS.sitesOff,
    hue: oneOf(HUES, stored['hue'], DEFAULT_SETTINGS.hue),
    tint: typeof tint === 'boolean' ? tint : DEFAULT_SETTINGS.tint,
    subscriptions: subscriptions === true,
  };
}
