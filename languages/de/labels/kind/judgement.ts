import { verbReadings } from '../../grammar/verb-forms.ts';
import type { KindFinding } from '../finding.ts';
import type { Statement } from '../statement.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Verbs of praise and blame: what they carry is a judgement. */
const JUDGING =
  words(`kritisieren loben begrüßen bedauern beklagen bemängeln monieren würdigen empören nennen bezeichnen
  verteidigen rechtfertigen spotten höhnen klagen werten einstufen betrachten ansehen bewerten beurteilen verurteilen
  rügen tadeln preisen anprangern missbilligen geißeln bezweifeln anzweifeln ablehnen brandmarken beschimpfen verspotten
  verunglimpfen feiern abtun halten beschweren empören distanzieren`);

/** Words that judge where they are what is said of something („ist absurd“). */
const EVALUATIVE =
  words(`absurd gut besser schlecht schlimm skandalös unerträglich hervorragend großartig wunderbar enttäuschend
  falsch richtig wichtig unfair gerecht ungerecht peinlich traurig schön schrecklich furchtbar katastrophal erfreulich
  bedauerlich inakzeptabel unverantwortlich sinnvoll sinnlos lächerlich mutig feige erfolgreich stolz wunder schande
  skandal fehler erfolg katastrophe unverschämt gefährlich schwierig zynisch kopflos`);

/** Whether a statement is a judgement rather than something that could be checked; by its cue or its predicate. */
export function judgementIn({ lemma, main }: Statement): KindFinding | undefined {
  if (JUDGING.has(lemma)) return { kind: 'evaluation', rule: 'cue', words: [], open: false };
  const verb = main?.units[main.finite]?.lower;
  if (!main || !verb) return undefined;
  const judged = main.units.find((unit, at) => at > 0 && EVALUATIVE.has(unit.lower));
  const copula = verbReadings(verb).some(
    (reading) => reading.lemma === 'sein' || reading.lemma === 'bleiben',
  );
  return judged && copula
    ? { kind: 'evaluation', rule: 'predicate', words: [judged], open: false }
    : undefined;
}
