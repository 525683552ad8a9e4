import type { Sentence } from '../../../core/document.ts';
import type { Act } from '../../../core/reading.ts';
import { contains, type Span } from '../../../core/span.ts';
import type { Attribution, SentenceContext } from '../attribution.ts';
import { isCondition } from '../grammar/condition.ts';
import { clausesOf, type Clause } from '../grammar/clauses.ts';

/** What is to be labelled: its clauses, the one that carries what is said, and how it is passed on. */
export interface Statement {
  readonly clauses: readonly Clause[];
  /** The clause whose verb says it; undefined for words without one. */
  readonly main: Clause | undefined;
  /** Whose words they are: the outlet's, somebody's as it tells them, as it sums them up, somebody's word for word. */
  readonly voice: 'own' | 'reported' | 'summed' | 'quoted';
  readonly act: Act;
  /** Infinitive or noun of the cue, empty for none. */
  readonly lemma: string;
  /** The words of cue and source, in lower case: „nach dem Willen der Partei“. */
  readonly around: readonly string[];
}

/** Introducers of clauses that carry what is said; the others („wenn“, „weil“) only go with it. */
const CARRYING = /^(?:dass|daß|ob|wie|warum|weshalb|wieso|wo|wohin|woher|wer|wen|wem|wessen|was|wann)$/;

/** The clause that carries what a run of clauses says: a main clause or a content clause, else the first with a verb. */
export function mainOf(clauses: readonly Clause[]): Clause | undefined {
  const verbal = clauses.filter((clause) => clause.finite >= 0 && !isCondition(clause, clauses));
  return (
    verbal.find(({ type, introducer }) => type === 'main' || CARRYING.test(introducer)) ??
    verbal.find(({ type }) => type === 'subordinate') ??
    clauses.find(({ type }) => type === 'infinitive') ??
    clauses.find(({ finite }) => finite >= 0)
  );
}

/** What the outlet says itself in these clauses. */
export function ownStatement(clauses: readonly Clause[]): Statement {
  const main =
    clauses.find((clause) => clause.type === 'main' && !isCondition(clause, clauses)) ??
    clauses.find(({ finite }) => finite >= 0) ??
    clauses[0];
  return { clauses, main, voice: 'own', act: 'own', lemma: '', around: [] };
}

/** What an attribution lays to somebody: told by the outlet, or word for word. */
export function statementOf(context: SentenceContext, attribution: Attribution): Statement {
  const told = attribution.form === 'direct' ? undefined : reportedStatement(context, attribution);
  // „dass beide „das Ziel erfüllen sollten““: where the verb stands in the quotation, its words are read.
  const verb = told?.main && (told.main.finite >= 0 || told.main.type === 'infinitive');
  return told && verb ? told : quotedStatement(context, attribution);
}

/** The clauses of a sentence as far as they lie in the content. */
function reportedStatement(context: SentenceContext, attribution: Attribution): Statement {
  const { content, form, act, lemma } = attribution;
  const clauses = context.clauses.flatMap((clause) => within(clause, content));
  const voice = form === 'reported' ? 'summed' : 'reported';
  return { clauses, main: mainOf(clauses), voice, act, lemma, around: wordsAround(context, attribution) };
}

/** The words of a sentence that name the source or say that it speaks. */
function wordsAround({ sentence }: SentenceContext, { cue, source }: Attribution): readonly string[] {
  const spans = source.kind === 'mention' ? [...cue, source.mention] : cue;
  return sentence.tokens
    .filter((token) => spans.some((span) => contains(span, token)))
    .map(({ text }) => text.toLowerCase());
}

/** A clause without the words that do not lie in the spans. */
function within(clause: Clause, content: readonly Span[]): readonly Clause[] {
  if (content.some((span) => contains(span, clause))) return [clause];
  const units = clause.units.filter((unit) => content.some((span) => contains(span, unit)));
  const [first] = units;
  const last = units.at(-1);
  if (!first || !last) return [];
  const verb = clause.units[clause.finite];
  const finite = verb ? units.indexOf(verb) : -1;
  const type = finite < 0 && clause.type !== 'infinitive' ? 'fragment' : clause.type;
  return [{ ...clause, units, finite, type, start: first.start, end: last.end }];
}

/** What somebody says word for word, read as a sentence of its own: the first that has a verb. */
function quotedStatement(context: SentenceContext, attribution: Attribution): Statement {
  const { sentence } = context;
  const { content, act, lemma } = attribution;
  const around = wordsAround(context, attribution);
  const tokens = sentence.tokens.filter(
    (token) => !MARKS.has(token.text) && content.some((span) => contains(span, token)),
  );
  let begin = 0;
  let first: Statement = { clauses: [], main: undefined, voice: 'quoted', act, lemma, around };
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token && !/^[.!?…]$/.test(token.text)) continue;
    const part = tokens.slice(begin, at + 1).map((each) => ({ ...each, quoted: false }));
    begin = at + 1;
    const [head] = part;
    const tail = part.at(-1);
    if (!head || !tail) continue;
    const said: Sentence = { ...sentence, start: head.start, end: tail.end, tokens: part, quotations: [] };
    const clauses = clausesOf(said);
    const main = mainOf(clauses);
    first = { ...first, clauses, main };
    if (main && main.finite >= 0) break;
  }
  return first;
}

const MARKS = new Set(['„', '“', '”', '"', '»', '«', '‚', '‘', '›', '‹', '’']);
