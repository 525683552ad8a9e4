import type { Kind } from '../../../core/labels.ts';
import type { Act } from '../../../core/reading.ts';
import type { Clause } from '../grammar/clauses.ts';
import { judgingWordsIn } from './evaluation/judgement.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import { perfectInfinitive } from '../grammar/perfect-infinitive.ts';
import { VERB } from '../grammar/verb-features.ts';
import { hasFeature, verbReadings } from '../grammar/verb-forms.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Verbs of praise and blame: what they carry is a judgement. */
const JUDGING =
  words(`kritisieren loben begrüßen bedauern beklagen bemängeln monieren würdigen empören nennen bezeichnen
  verteidigen rechtfertigen spotten höhnen klagen werten einstufen betrachten ansehen bewerten beurteilen verurteilen
  rügen tadeln preisen anprangern missbilligen geißeln bezweifeln anzweifeln zweifeln ablehnen brandmarken beschimpfen verspotten
  verunglimpfen feiern abtun halten beschweren empören distanzieren`);

/** Verbs of expecting: what they carry is still to come. */
const FORECASTING = words(
  `rechnen prognostizieren voraussagen vorhersagen erwarten hoffen befürchten fürchten`,
);

/** Words that judge where they are what is said of something („ist absurd“). */
const EVALUATIVE =
  words(`absurd gut besser schlecht schlimm skandalös unerträglich hervorragend großartig wunderbar enttäuschend
  falsch richtig wichtig unfair gerecht ungerecht peinlich traurig schön schrecklich furchtbar katastrophal erfreulich
  bedauerlich inakzeptabel unverantwortlich sinnvoll sinnlos lächerlich mutig feige erfolgreich stolz wunder schande
  skandal fehler erfolg katastrophe unverschämt gefährlich schwierig notwendig zynisch kopflos überfällig`);

const OBLIGATION =
  /^(?:soll(?:e|en|te|ten)?|müss(?:e|en|te|ten)|muss|muß|dürfe|dürften?|darf|gehören?|brauchen?|bräuchten?)$/;
const INTENTION =
  /^(?:will|wollen|wolle|wollten?|möchten?|plan(?:t|e|en|ten?)|beabsichtigt|werden?|wird|würden?)$/;

/** What sort of thing a passage claims, by its cue and the bracket of its finite verb; where that stands inside quotation marks, by the words said. `cue` is empty for the outlet's voice. */
export function kindOf(clauses: readonly Clause[], said: string, act: Act, cue: string): Kind {
  if (act === 'accuse' || act === 'deny' || act === 'refute') return 'fact';
  if (act === 'demand') return 'demand';
  if (act === 'plan') return 'future';
  if (JUDGING.has(cue)) return 'evaluation';
  if (FORECASTING.has(cue)) return 'future';
  if (cue === 'sollen' || cue === 'wollen') return 'fact';
  const main = clauses.find((clause) => clause.finite >= 0 && clause.type !== 'relative');
  const byVerb = main ? kindOfClause(main, act !== 'own', cue) : undefined;
  return byVerb ?? (main ? undefined : kindOfQuotation(said)) ?? 'fact';
}

function kindOfClause(clause: Clause, attributed: boolean, cue: string): Kind | undefined {
  const verb = clause.units[clause.finite]?.lower ?? '';
  const closing = clause.units.findLast(
    (unit) => unit.kind === 'word' && unit !== clause.units[clause.finite],
  );
  const infinitive = clause.units.some(
    (unit, at) =>
      at !== clause.finite &&
      !isNominal(unit) &&
      hasFeature(unit.lower, VERB.infinitive) &&
      !hasFeature(unit.lower, VERB.participle),
  );
  // „soll … überwiesen haben“: what is past is neither plan nor duty.
  if (perfectInfinitive(clause)) return undefined;
  if (/^könnten?$/.test(verb) && infinitive && !attributed) return 'future';
  if (OBLIGATION.test(verb)) {
    if (verb === 'dürfte' || verb === 'dürften') return undefined;
    // „Laut X soll der Betrieb laufen“ passes on what is said to be so.
    if (/^soll(?:en)?$/.test(verb) && cue === 'laut' && /^(?:sein|haben)$/.test(closing?.lower ?? ''))
      return undefined;
    if (/^soll(?:en)?$/.test(verb) && (!attributed || cue === 'laut'))
      return infinitive ? 'future' : undefined;
    return attributed ? 'demand' : undefined;
  }
  if (INTENTION.test(verb)) {
    const werden = verbReadings(verb).some(({ lemma }) => lemma === 'werden');
    const passive = werden && !infinitive && Boolean(closing && hasFeature(closing.lower, VERB.participle));
    // „würde“ stands in for reported mood as often as for a plan.
    if (verb.startsWith('würd') || passive) return undefined;
    return infinitive || !werden ? 'future' : undefined;
  }
  const present =
    hasFeature(verb, VERB.presentThird | VERB.presentPlural) && !hasFeature(verb, VERB.pastThird);
  const auxiliary = verbReadings(verb).some(
    ({ lemma }) => lemma === 'haben' || lemma === 'sein' || lemma === 'werden',
  );
  if (present && !auxiliary && isAhead(clause)) return 'future';
  // What the outlet itself judges is read from the whole sentence, by `opinionIn`.
  return attributed && judgingWordsIn(clause.units).length > 0 ? 'evaluation' : undefined;
}

const AHEAD = /^(?:kommende[nrsm]?|nächste[nrsm]?|künftig|demnächst|voraussichtlich|bald)$/;

/** Whether the clause dates itself ahead of its writing: „im kommenden Jahr“, „künftig“. */
const isAhead = (clause: Clause): boolean => clause.units.some((unit) => AHEAD.test(unit.lower));

/** Inside quotation marks only plain signs count: „wird … gewinnen“, „muss …“, „ist … absurd“. */
function kindOfQuotation(quoted: string): Kind | undefined {
  const first = quoted.split(/[.!?;]\s/)[0]?.toLowerCase() ?? '';
  const tokens = first.match(/\p{L}+/gu) ?? [];
  const finite = tokens.find((token) =>
    /^(?:wird|werden|werde|will|wollen|muss|müssen|soll|sollen|sollte|sollten|müsse|ist|sind|war|waren|hat|haben)$/.test(
      token,
    ),
  );
  const infinitive = tokens.some((token) => hasFeature(token, VERB.infinitive) && token !== finite);
  if (finite && /^(?:wird|werden|werde|will|wollen)$/.test(finite) && infinitive) return 'future';
  if (finite && /^(?:muss|müssen|soll|sollen|sollte|sollten|müsse)$/.test(finite)) return 'demand';
  return finite && /^(?:ist|sind|war|waren)$/.test(finite) && tokens.some((token) => EVALUATIVE.has(token))
    ? 'evaluation'
    : undefined;
}
