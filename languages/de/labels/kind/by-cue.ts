import type { Clause } from '../../grammar/clauses.ts';
import { VERB } from '../../grammar/verb-features.ts';
import { hasFeature } from '../../grammar/verb-forms.ts';
import { verbComplexOf } from '../../grammar/verb-complex.ts';
import { AIMING } from '../../lexicon/intentions.ts';
import { FORECASTING, TO_COME, WARNING } from '../../lexicon/modality.ts';
import type { KindFinding } from '../finding.ts';
import type { Statement } from '../statement.ts';

/** What the cue alone settles: „wirft vor“, „fordert“, „kündigt an“, „rechnet damit“; what lies behind is a fact for all that. */
export function kindByCue({ act, lemma, clauses, main, voice, around }: Statement): KindFinding | undefined {
  if (act === 'accuse' || act === 'deny' || act === 'refute') return found('fact', 'told');
  if (act === 'demand') return found('demand', 'cue');
  // „entschied, dass die Klage zulässig ist“ finds what is so; „ist daran gedacht, … zu“ means to do it.
  if (lemma === 'entscheiden' && main && finds(main)) return undefined;
  if (clauses[0]?.type === 'infinitive' && around.includes(AIMING.get(lemma) ?? '-'))
    return found('future', 'cue');
  const announced = act === 'plan' || FORECASTING.has(lemma) || isWarning(lemma, main);
  if (lemma === 'ausgehen' && voice === 'summed' && clauses.some(holdsChange)) return found('future', 'cue');
  if (announced) return found(voice !== 'summed' && clauses.some(isPast) ? 'fact' : 'future', 'cue');
  // „soll … haben“, „will … haben“
  if (lemma === 'sollen' || lemma === 'wollen') return found('fact', 'told');
  return undefined;
}

const finds = (main: Clause): boolean => {
  const complex = verbComplexOf(main);
  return (
    complex !== undefined && complex.lemmas.includes('sein') && !complex.participle && !complex.infinitive
  );
};

/** „gehen von einer weiteren Verschärfung aus“ */
const holdsChange = ({ units }: Clause): boolean =>
  units.some(({ lower }) => TO_COME.test(lower) || CHANGE.test(lower));

const CHANGE =
  /(?:anstieg|rückgang|verschärfung|zunahme|abnahme|radikalisierung|entspannung|eskalation|erholung|wachstum|verbesserung|verschlechterung|verzögerung|verzögerungen|steigerung|sieg|niederlage|ende|abschluss|einigung|zuwachs|minus|plus)$/;

const isPast = (clause: Clause): boolean =>
  clause.type === 'infinitive'
    ? perfectInfinitiveWithZu(clause)
    : clause.type !== 'relative' && verbComplexOf(clause)?.past === true;

/** „geschwiegen zu haben“ */
function perfectInfinitiveWithZu({ units }: Clause): boolean {
  const [participle, zu, auxiliary] = units.slice(-3).map(({ lower }) => lower);
  return (
    zu === 'zu' && /^(?:haben|sein)$/.test(auxiliary ?? '') && hasFeature(participle ?? '', VERB.participle)
  );
}

/** „warnt, die Preise steigen“; „warnt, der Damm sei morsch“ says how it is. */
const isWarning = (lemma: string, main: Statement['main']): boolean =>
  WARNING.has(lemma) && (main ? !verbComplexOf(main)?.lemmas.includes('sein') : true);

const found = (kind: KindFinding['kind'], rule: string): KindFinding => ({
  kind,
  rule,
  words: [],
  open: kind !== 'fact',
});
