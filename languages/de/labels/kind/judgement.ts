import { judgingWordsIn } from '../evaluation/judgement.ts';
import type { KindFinding } from '../finding.ts';
import type { Statement } from '../statement.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Verbs of praise and blame: what they carry is a judgement. */
const JUDGING =
  words(`kritisieren loben begrüßen bedauern beklagen bemängeln monieren würdigen empören nennen bezeichnen
  verteidigen rechtfertigen spotten höhnen klagen werten einstufen betrachten ansehen bewerten beurteilen verurteilen
  rügen tadeln preisen anprangern missbilligen geißeln bezweifeln anzweifeln zweifeln ablehnen brandmarken beschimpfen verspotten
  verunglimpfen feiern abtun halten beschweren empören distanzieren zutrauen`);

/** „kritisiert, dass …“: the cue makes a judgement of what it carries. */
export const judgementByCue = ({ lemma, clauses }: Statement): KindFinding | undefined =>
  JUDGING.has(lemma) && !isNamed(lemma, clauses)
    ? { kind: 'evaluation', rule: 'cue', words: [], open: false }
    : undefined;

/** „Als Grund wurde genannt, dass …“ names a fact. */
const isNamed = (lemma: string, clauses: Statement['clauses']): boolean =>
  lemma === 'nennen' && /^(?:dass|daß)$/.test(clauses[0]?.introducer ?? '');

/** „sei absurd“: words of somebody that judge. What the outlet itself judges is read from the whole sentence, by `opinionIn`. */
export function judgementIn({ main, clauses, voice }: Statement): KindFinding | undefined {
  if (voice === 'own') return undefined;
  const units = voice === 'quoted' ? clauses.flatMap((clause) => clause.units) : (main?.units ?? []);
  const judging = judgingWordsIn(units);
  return judging.length > 0
    ? { kind: 'evaluation', rule: 'judging-word', words: judging, open: false }
    : undefined;
}
