import type { DraftClaim } from '../../core/reading.ts';
import { overlaps, type Span } from '../../core/span.ts';
import type { Attribution, SentenceContext } from './attribution.ts';
import type { Clause } from './grammar/clauses.ts';
import { endsInQuestion } from './grammar/ends-in-question.ts';
import { isNominal } from './grammar/noun-phrase.ts';
import { closed } from './grammar/content.ts';
import { certaintyOf, type CertaintyReading } from './labels/certainty.ts';
import { opinionIn } from './labels/evaluation/opinion.ts';
import { evaluationReason } from './labels/evaluation/reason.ts';
import { kindOf, kindReasons } from './labels/kind.ts';
import { ownStatement } from './labels/statement.ts';
import { openWords } from './labels/unconfirmed.ts';
import { isStatement, statementsIn } from './own-statements.ts';

/** What the sentence says in the outlet's own voice: all that no attribution claims, as one or more claims. */
export function ownVoice(
  context: SentenceContext,
  attributions: readonly Attribution[],
): readonly DraftClaim[] {
  const { sentence } = context;
  if (sentence.role === 'crosshead') return [];
  const framed = new Set(attributions.flatMap((each) => each.frameClauses));
  const said = attributions.flatMap((each) => each.content);
  const free = context.clauses.filter(
    (clause) => !framed.has(clause.index) && !said.some((span) => overlaps(span, clause)),
  );
  return statementsIn(withoutLabel(context, free), attributions.length > 0).flatMap(
    (group) => claimOf(context, group, attributions.length === 0) ?? [],
  );
}

/** Without a dateline („Moskau –“), a kicker („Krieg in der Ukraine:“) or a credit in brackets. */
function withoutLabel(context: SentenceContext, clauses: readonly Clause[]): readonly Clause[] {
  const first = clauses[0];
  const dateline =
    first?.index === 0 && first.type === 'fragment' && first.units.length <= 4 && /^[–—-]$/.test(first.after);
  const kicker =
    first?.index === 0 &&
    first.type === 'fragment' &&
    first.after === ':' &&
    context.sentence.role === 'headline';
  const rest = dateline || kicker ? clauses.slice(1) : clauses;
  const last = rest.at(-1);
  const credit =
    last?.before === '(' &&
    last.type === 'fragment' &&
    last.index === context.clauses.length - 1 &&
    last.end >= context.sentence.end - 2 &&
    last.units.length <= 3;
  return credit ? rest.slice(0, -1) : rest;
}

function claimOf(
  context: SentenceContext,
  group: readonly Clause[],
  undivided: boolean,
): DraftClaim | undefined {
  const span = spanOfGroup(context, group);
  const opinion = opinionIn(context.document, context.sentence, span);
  // „Ein Trauerspiel!“ says as much as a sentence, where it is no label and nobody else's.
  const outcry = opinion !== undefined && undivided && context.sentence.role === 'paragraph';
  if (!isStatement(group) && !(undivided && isShortSentence(context, group)) && !outcry) return undefined;
  const statement = ownStatement(group);
  const kind = kindOf(statement);
  const open = openQuestion(context, group, span);
  // A plan or a call stays one unless it is judged outright; what is dated ahead stays so, however it is worded; and
  // what nobody knows yet is no judgement, however harsh its words.
  const outright = opinion !== undefined && (kind.kind === 'fact' || opinion.strong);
  const judged = outright && !open && !/^(?:ahead|sky)$/.test(kind.rule) ? opinion : undefined;
  const certainty = question(context, span) ?? open ?? certaintyOf(statement, kind);
  return {
    spans: [span],
    kind: judged ? 'evaluation' : kind.kind,
    form: 'own',
    certainty: certainty.certainty,
    confidence: 0.8,
    act: 'own',
    sources: [],
    cue: certainty.cue.length > 0 ? certainty.cue : null,
    frame: null,
    addressee: null,
    reasons: [...(judged ? [evaluationReason(judged)] : kindReasons(kind)), ...certainty.reasons],
    sentence: context.sentence.index,
    parent: null,
  };
}

/** „Neun Menschen starben.“: a paragraph's sentence of a noun and a verb says as much as a long one. */
const isShortSentence = ({ sentence, clauses }: SentenceContext, group: readonly Clause[]): boolean =>
  sentence.role === 'paragraph' &&
  clauses.length === 1 &&
  group.length === 1 &&
  group[0]?.type === 'main' &&
  group[0].finite > 0 &&
  group[0].units.some(isNominal);

/** From first to last clause, with the sentence's full stop where the group ends the sentence. */
function spanOfGroup(context: SentenceContext, group: readonly Clause[]): Span {
  const { sentence, clauses } = context;
  const first = group[0];
  const last = group.at(-1);
  if (!first || !last) return { start: sentence.start, end: sentence.start };
  const end = last.index === clauses.length - 1 ? sentence.end : last.end;
  return closed(context, { start: first.start, end });
}

/** „Wer soll das bezahlen?“: a question leaves open what it asks. */
function question(context: SentenceContext, { end }: Span): CertaintyReading | undefined {
  const mark = { start: end - 1, end };
  return endsInQuestion(context) && end === context.sentence.end ? open('question', mark) : undefined;
}

const open = (rule: string, cue: Span): CertaintyReading => ({
  certainty: 'open',
  cue: [cue],
  reasons: [{ label: 'certainty:open', rule: `de/certainty/${rule}`, spans: [cue] }],
});

/** „Ob …, ist nicht klar.“, „Die Ursache ist unbekannt.“ — the article itself leaves it open. */
function openQuestion(
  context: SentenceContext,
  group: readonly Clause[],
  span: Span,
): CertaintyReading | undefined {
  const cue = openWords(context.document.text, span);
  // „Die Sitzung wurde vertagt, weil unklar ist, ob …“ is a plain statement.
  if (
    !cue ||
    group.some(
      ({ type, start, end }) =>
        type !== 'main' && start <= cue.start && cue.start < end && type !== 'fragment',
    )
  )
    return undefined;
  return open('open-question', cue);
}
