import { isMediaNoun } from '../lexicon/noun-classes.ts';
import type { Unit } from '../grammar/units.ts';

/** Who is sent to look: „Reporter“, „Korrespondentin“. */
const REPORTER = /(?:reporter|korrespondent|fotograf|journalist|kameramann|kamerafrau)(?:s|in|en|innen)?$/;

/** „eines Korrespondenten“: somebody sent to look. */
export const isReporter = (units: readonly Unit[]): boolean =>
  units.some(({ lower }) => REPORTER.test(lower) || AGENCY_REPORTER.test(lower));

/** Agencies whose text an outlet prints as its own: „dpa-Reporter“. */
const AGENCY_REPORTER =
  /^(?:dpa|afp|apa?|epd|kna|reuters|sid|ard|zdf)-(?:reporter|korrespondent|fotograf|journalist|mitarbeiter)(?:in|en|innen|s)?$/;

/** „ein ARD-Team“, „unser Kamerateam“ */
const TEAM = /^(?:kamerateam|reporterteam|(?:ard|zdf|dpa|afp|reuters|rtl|ndr|wdr|mdr|swr)-team)s?$/;

const AGENCY =
  /^(?:(?:nachrichten|presse|bild)-?agentur|presse-agentur|dpa|afp|ap|apa|reuters|epd|kna|sid|keystone-sda)$/;

/** „ein dpa-Reporter“, „ein Reporter dieser Zeitung“: the outlet's or its agency's own people on the spot. */
export function isOwnReporter(units: readonly Unit[], nouns: readonly Unit[]): boolean {
  if (nouns.some(({ lower }) => AGENCY_REPORTER.test(lower) || TEAM.test(lower))) return true;
  const [head, name] = nouns;
  if (!head || name || !(REPORTER.test(head.lower) || /^mitarbeiter(?:in)?s?$/.test(head.lower)))
    return false;
  const rest = units.slice(units.indexOf(head) + 1);
  if (/^(?:dieser|unserer|unseres|dieses)$/.test(rest[0]?.lower ?? ''))
    return rest.some(({ lower }) => isMediaNoun(lower) || lower === 'redaktion');
  if (!REPORTER.test(head.lower)) return false;
  if (
    /^unsere?[nmrs]?$/.test(units[0]?.lower ?? '') ||
    (rest[0]?.lower === 'vor' && rest[1]?.lower === 'ort')
  )
    return true;
  return /^(?:der|von)$/.test(rest[0]?.lower ?? '') && rest.some(({ lower }) => AGENCY.test(lower));
}

/** Whether the phrase names people of another outlet: „ein Reporter des Senders“. */
export function isOutletsReporter(units: readonly Unit[], nouns: readonly Unit[]): boolean {
  const [head, name] = nouns;
  if (!head || name || !REPORTER.test(head.lower)) return false;
  const rest = units.slice(units.indexOf(head) + 1);
  return /^(?:des|der|von|vom)$/.test(rest[0]?.lower ?? '') && rest.some(({ lower }) => isMediaNoun(lower));
}
