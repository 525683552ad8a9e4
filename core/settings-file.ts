import * as v from 'valibot';

import { DENSITIES } from './density.ts';
import { isHost } from './quiet-sites.ts';
import { HUES, READ_LANGUAGES, READ_WHEN, type Settings } from './settings.ts';

/** The form of the file; a later one may need another reader. */
const VERSION = 1;

const host = v.pipe(v.string(), v.check(isHost));

const schema = v.object({
  sayso: v.literal(VERSION),
  settings: v.object({
    density: v.picklist(DENSITIES),
    languages: v.pipe(v.array(v.picklist(READ_LANGUAGES)), v.minLength(1)),
    readWhen: v.picklist(READ_WHEN),
    sitesOff: v.pipe(v.array(host), v.maxLength(10_000)),
    hue: v.picklist(HUES),
    tint: v.boolean(),
    // Files from before there were any.
    subscriptions: v.optional(v.boolean(), false),
  }),
  sites: v.pipe(v.array(host), v.maxLength(10_000)),
});

/** What a file of settings holds: the settings, and the hosts that were allowed, which no file can allow. */
export interface SettingsFile {
  readonly ok: true;
  readonly settings: Settings;
  readonly sites: readonly string[];
}

/** Why a file was not taken over; `entry` is the first that cannot be read, as a path. */
export interface SettingsFileProblem {
  readonly ok: false;
  readonly reason: 'json' | 'other' | 'newer' | 'value';
  readonly entry: string;
}

/** The text of a file that holds the settings and the hosts of allowed sites. */
export const settingsToText = (settings: Settings, sites: readonly string[]): string =>
  `${JSON.stringify({ sayso: VERSION, settings, sites }, undefined, 2)}\n`;

const problem = (reason: SettingsFileProblem['reason'], entry = ''): SettingsFileProblem => ({
  ok: false,
  reason,
  entry,
});

/** Reads such a text. Nothing of a file with a mistake is used, because half of it would be no choice of anybody. */
export function settingsFromText(text: string): SettingsFile | SettingsFileProblem {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return problem('json');
  }
  if (typeof raw !== 'object' || raw === null || !('sayso' in raw)) return problem('other');
  if (typeof raw.sayso === 'number' && raw.sayso > VERSION) return problem('newer');
  const read = v.safeParse(schema, raw);
  if (!read.success) return problem('value', v.getDotPath(read.issues[0]) ?? '');
  return { ok: true, settings: read.output.settings, sites: read.output.sites };
}
