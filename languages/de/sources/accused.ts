import type { TextDocument } from '../../../core/document.ts';
import type { DraftClaim, SourceMention } from '../../../core/reading.ts';
import { contains, overlaps, type Span } from '../../../core/span.ts';
import { mentionOf, type Attribution, type Mention, type SentenceContext } from '../attribution.ts';
import { subjectMention } from '../grammar/clause-subject.ts';
import type { Clause } from '../grammar/clauses.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { FINITE_THIRD, VERB } from '../grammar/verb-features.ts';
import { verbReadings } from '../grammar/verb-forms.ts';
import { WRONGS } from '../lexicon/wrongs.ts';
import { resolve, type Cast, type Resolved } from './resolve.ts';

/** What is needed to tell who a mention is. */
export interface Known {
  readonly cast: Cast;
  /** The sources and persons before, latest first. */
  readonly before: Iterable<Resolved>;
}

/** Persons and bodies can answer for themselves; „Unbekannte“ and „die Täter“ cannot be asked. */
const asAccused = (mention: Mention | undefined, { cast, before }: Known): SourceMention | null => {
  if (!mention) return null;
  const { source } = resolve(mention, cast, before);
  const nobody = source.key.startsWith('pronoun:');
  return (source.kind === 'person' || source.kind === 'institution') && !nobody ? source : null;
};

/** The claim with whom it accuses: by its frame, where it has one, else by what it says. */
export function withAccused(
  context: SentenceContext,
  claim: DraftClaim,
  known: Known,
  frame?: { readonly attribution: Attribution; readonly addressed: readonly Span[] },
): DraftClaim {
  const framed = frame && accusedByFrame(context, frame.attribution, frame.addressed, known);
  // Once a court has spoken the outlet may say it itself.
  if (claim.form === 'own' && isSettled(context)) return claim;
  return { ...claim, accused: framed ?? wrongdoerIn(context, claim, known) };
}

const SETTLED =
  /verurteilt|schuldig gesprochen|rechtskräftig|Schuldspruch|Geständnis|gestanden (?:hat|habe)|Täter|Mörder/;
const settled = new WeakMap<TextDocument, boolean>();

/** Whether the article speaks of a conviction or a confession. */
function isSettled({ document }: SentenceContext): boolean {
  const known = settled.get(document) ?? SETTLED.test(document.text);
  settled.set(document, known);
  return known;
}

/**
 * Whom an attribution accuses, where its frame says so: „wirft der Stadt vor“, „Vorwürfe gegen Rom“, „Rom steht im
 * Verdacht“. Null where it accuses nobody or the page does not say whom. `addressed`: the object of the frame's verb.
 */
function accusedByFrame(
  context: SentenceContext,
  attribution: Attribution,
  addressed: readonly Span[],
  known: Known,
): SourceMention | null {
  if (attribution.act !== 'accuse') return null;
  const [object] = addressed;
  if (object) return asAccused(mentionAt(context, object), known);
  const cue = attribution.cue[0] ?? attribution.marked?.[0];
  const clause = cue && context.clauses.find((each) => contains(each, cue));
  if (!clause) return null;
  const against = mentionAgainst(context, clause);
  const mention =
    against ?? (attribution.source.kind === 'vague' ? subjectMention(context, clause)[0] : undefined);
  const isPart = mention && attribution.cue.some((span) => overlaps(span, mention));
  return isPart ? null : asAccused(mention, known);
}

/** The mention a span of the sentence is. */
function mentionAt({ document, sentence, clauses }: SentenceContext, span: Span): Mention | undefined {
  const units = clauses.flatMap((clause) => clause.units).filter((unit) => contains(span, unit));
  if (units.length === 0) return undefined;
  const words = document.text.slice(span.start, span.end);
  return { ...span, units, words, sentence: sentence.index };
}

/** „der Vorwurf gegen den Minister“ */
function mentionAgainst(context: SentenceContext, { units }: Clause): Mention | undefined {
  const at = units.findIndex(({ lower }) => lower === 'gegen');
  const phrase = at >= 0 ? nounPhraseAt(units, at + 1) : undefined;
  return phrase && mentionOf(context, units, phrase);
}

/**
 * Who does a wrong in the words of a claim: „Rom hat Geld unterschlagen“, „Rom soll … bestochen haben“. Null where no
 * clause says so of a person or body.
 */
function wrongdoerIn(context: SentenceContext, { spans }: DraftClaim, known: Known): SourceMention | null {
  const clause = context.clauses.find(
    (each) => each.type === 'main' && spans.some((span) => overlaps(span, each)) && saysWrong(each),
  );
  return clause ? asAccused(subjectMention(context, clause)[0], known) : null;
}

/** Whether the clause says, in the active and without „nicht“, that its subject does a wrong. */
function saysWrong({ units, finite, tail }: Clause): boolean {
  const all = tail.length > 0 ? [...units, ...tail] : units;
  const wrong = all.some(
    ({ kind, text, lower }, at) =>
      kind === 'word' &&
      text === lower &&
      verbReadings(lower).some(
        ({ lemma, features }) =>
          WRONGS.has(lemma) && features & (at === finite ? FINITE_THIRD : VERB.participle),
      ),
  );
  if (!wrong) return false;
  const verb = verbReadings(units[finite]?.lower ?? '');
  // „Rom ist betrogen worden“, „wurde betrogen“: done to the subject.
  const passive = verb.some(({ lemma }) => lemma === 'werden' || lemma === 'sein');
  return !passive && !all.some(({ lower }) => /^(?:nicht|nie|niemals|worden|kein(?:e[nmrs]?)?)$/.test(lower));
}
