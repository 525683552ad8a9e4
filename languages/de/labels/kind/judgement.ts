import { judgedFragment, judgedIn } from '../evaluation/in-speech.ts';
import { judgingWordsIn } from '../evaluation/judgement.ts';
import { isUntruth } from './untruth.ts';
import type { KindFinding } from '../finding.ts';
import type { Statement } from '../statement.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Verbs of praise and doubt: what they carry is a judgement. */
const JUDGING = words(`loben begrüßen bedauern würdigen empören nennen bezeichnen
  verteidigen rechtfertigen spotten höhnen werten einstufen betrachten ansehen bewerten beurteilen verurteilen
  tadeln preisen missbilligen geißeln bezweifeln anzweifeln zweifeln ablehnen brandmarken beschimpfen verspotten
  verunglimpfen feiern abtun halten distanzieren`);

/** Verbs of blame: what they blame in a clause of its own is told as a fact. */
const BLAMING = words(`kritisieren beklagen bemängeln monieren rügen anprangern beschweren`);

/** „lobt, dass …“, „kritisiert den Plan“: the cue makes a judgement of what it carries. */
export const judgementByCue = ({ lemma, voice }: Statement): KindFinding | undefined =>
  JUDGING.has(lemma) || (BLAMING.has(lemma) && voice !== 'reported')
    ? { kind: 'evaluation', rule: 'cue', words: [], open: false }
    : undefined;

/** „sei absurd“: words of somebody that judge. What the outlet itself judges is read from the whole sentence, by `opinionIn`. */
export function judgementIn({ main, clauses, voice }: Statement): KindFinding | undefined {
  if (voice === 'own') return undefined;
  const quoted = voice === 'quoted';
  const units = quoted ? clauses.flatMap((clause) => clause.units) : (main?.units ?? []);
  if (isUntruth(units)) return undefined;
  const judging = judgingWordsIn(units);
  if (judging.length > 0) return { kind: 'evaluation', rule: 'judging-word', words: judging, open: false };
  if (voice === 'summed') return undefined;
  const turn = main && main.finite >= 0 ? judged(clauses, main, quoted) : judgedFragment(units);
  return turn && { kind: 'evaluation', rule: 'judging-turn', words: turn, open: false };
}

const judged = (
  clauses: Statement['clauses'],
  main: NonNullable<Statement['main']>,
  quoted: boolean,
): KindFinding['words'] | undefined => {
  for (const clause of clauses)
    if (clause === main || (clause.finite >= 0 && (clause.type === 'main' || quoted))) {
      const found = judgedIn(clause);
      if (found) return found;
    }
  return undefined;
};
