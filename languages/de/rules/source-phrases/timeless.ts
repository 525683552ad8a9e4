import type { Clause } from '../../grammar/clauses.ts';
import { isReportedMood } from '../../grammar/content.ts';
import { VERB } from '../../grammar/verb-features.ts';
import { hasFeature } from '../../grammar/verb-forms.ts';

/**
 * Whether the clause tells what a text says („Nach dem Urteil muss er zahlen“), not what happened after it: its verb is
 * in the present tense, in reported mood, or „sollen“.
 */
export function isTimeless(clause: Clause): boolean {
  const verb = clause.units[clause.finite]?.lower ?? '';
  if (isReportedMood(clause) || verb.startsWith('soll')) return true;
  const perfect =
    /^(?:hat|haben|ist|sind)$/.test(verb) && hasFeature(clause.units.at(-1)?.lower ?? '', VERB.participle);
  return (
    !perfect && !/^(?:wird|werden)$/.test(verb) && hasFeature(verb, VERB.presentThird | VERB.presentPlural)
  );
}
