import { judgingWordsIn } from '../evaluation/judgement.ts';
import type { KindFinding } from '../finding.ts';
import type { Statement } from '../statement.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Verbs of praise and blame: what they carry is a judgement. */
const JUDGING =
  words(`kritisieren loben begrüßen bedauern beklagen bemängeln monieren würdigen empören nennen bezeichnen
  verteidigen rechtfertigen spotten höhnen klagen werten einstufen betrachten ansehen bewerten beurteilen verurteilen
  rügen tadeln preisen anprangern missbilligen geißeln bezweifeln anzweifeln ablehnen brandmarken beschimpfen verspotten
  verunglimpfen feiern abtun halten beschweren empören distanzieren`);

/** Whether what somebody says is a judgement rather than something that could be checked; by its cue or its words. What the outlet itself judges is read from its whole sentence, by `opinionIn`. */
export function judgementIn({ lemma, main, voice }: Statement): KindFinding | undefined {
  if (voice === 'own') return undefined;
  if (JUDGING.has(lemma)) return { kind: 'evaluation', rule: 'cue', words: [], open: false };
  const judging = judgingWordsIn(main?.units ?? []);
  return judging.length > 0
    ? { kind: 'evaluation', rule: 'judgement', words: judging, open: false }
    : undefined;
}
