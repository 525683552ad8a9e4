import type { Certainty } from '../../../../core/labels.ts';
import type { Reason } from '../../../../core/report.ts';
import type { SourceMention } from '../../../../core/reading.ts';
import { overlaps } from '../../../../core/span.ts';
import type { Attribution, SentenceContext } from '../../attribution.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { fullVerbOf } from '../../grammar/full-verb.ts';
import { isInNounPhrase } from '../../grammar/scope.ts';
import { isSubjunctive1, isSubjunctive2 } from '../../grammar/verb-forms.ts';
import { CLAUSE_NEGATIONS } from '../../lexicon/negations.ts';
import type { KindFinding } from '../finding.ts';

/** Nouns whose content is presupposed to be so: „das Eingeständnis, …“. */
const FACTIVE_NOUNS = new Set(['eingeständnis', 'geständnis', 'erkenntnis', 'einsicht', 'feststellung']);

/** Certainty of what is laid to a source: `open` for all that is to come or asked for, `asserted` where the cue presupposes it. */
export function attributedCertainty(
  context: SentenceContext,
  attribution: Attribution,
  source: SourceMention,
  { kind }: KindFinding,
): { readonly certainty: Certainty; readonly reasons: readonly Reason[] } {
  if (kind === 'future' || kind === 'demand') return { certainty: 'open', reasons: [] };
  const { form, act, factive, lemma } = attribution;
  const seen = source.kind === 'observation';
  const words = attribution.cue.length > 0 ? attribution.cue : (attribution.marked ?? []);
  const frame = context.clauses.find((clause) => words.some((span) => overlaps(span, clause)));
  const presupposed = (factive || FACTIVE_NOUNS.has(lemma) || isShown(frame)) && act !== 'deny';
  if (form === 'direct' || kind === 'evaluation' || !(seen || presupposed)) return ATTRIBUTED;
  if (!seen && frame && (isNegated(frame) || isUnsettled(frame))) return ATTRIBUTED;
  const rule = seen ? 'de/certainty/observed' : 'de/certainty/factive';
  const spans = words.length > 0 ? words : source.spans;
  return { certainty: 'asserted', reasons: [{ label: 'certainty:asserted', rule, spans }] };
}

const ATTRIBUTED = { certainty: 'attributed', reasons: [] } as const;

/** „Aus dem Bericht des Amtes geht hervor, …“ */
const isShown = (frame: Clause | undefined): boolean =>
  frame !== undefined && (fullVerbOf(frame)?.lemmas.includes('hervorgehen') ?? false);

/** „konnte nicht nachweisen, dass“ */
const isNegated = ({ units }: Clause): boolean =>
  units.some(
    ({ lower }, at) =>
      CLAUSE_NEGATIONS.has(lower) &&
      !isInNounPhrase(units, at) &&
      !/^(?:nur|zuletzt)$/.test(units[at + 1]?.lower ?? ''),
  );

/** „will festgestellt haben“, „zeige, dass“, „könnte beweisen“: the cue is itself not settled. */
function isUnsettled({ units, finite }: Clause): boolean {
  const verb = units[finite]?.lower ?? '';
  return (
    isSubjunctive1(verb) ||
    isSubjunctive2(verb) ||
    /^(?:will|wollen|wollten?|soll|sollen|sollten?|möchten?|könnten?|müssten?|dürften?)$/.test(verb) ||
    units.some(({ lower }) => /^(?:angeblich|vermeintlich|möglicherweise|offenbar|vielleicht)$/.test(lower))
  );
}
