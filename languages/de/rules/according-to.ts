import type { Attribution, AttributionRule, SentenceContext } from '../attribution.ts';
import type { Clause } from '../grammar/clauses.ts';
import { backAt } from './source-phrases/back.ts';
import { laidContent } from './source-phrases/laid-content.ts';
import type { Placed } from './source-phrases/source-phrase.ts';
import { lautAt } from './source-phrases/laut.ts';
import { nachAt } from './source-phrases/nach.ts';
import { postposedNachAt } from './source-phrases/postposed-nach.ts';
import { withExplanation } from './source-phrases/reach-of-source.ts';
import { relativeAt } from './source-phrases/relative.ts';
import { zufolgeAt } from './source-phrases/zufolge.ts';

/** „laut X“, „nach Angaben von X“, „seiner Meinung nach“, „X zufolge“, „demnach“, „…, wonach“: a phrase instead of a verb. */
export const accordingTo: AttributionRule = {
  id: 'de/indirect/according-to',
  stage: 'phrase',
  words: [(lower) => OPENING.test(lower)],
  apply: (context) => {
    if (isQuestion(context)) return [];
    const all = context.clauses.flatMap((clause) => placedIn(context, clause)).slice(0, MOST);
    return all.map((placed) => attribution(context, placed, all)).filter(({ content }) => content.length > 0);
  },
};

/** „Was ist Ihrer Meinung nach zu tun?“ */
const isQuestion = ({ document, sentence }: SentenceContext): boolean =>
  document.text.slice(sentence.start, sentence.end).endsWith('?');

/** More phrases than this are in no sentence that is one; keeps the work on running-together text bounded. */
const MOST = 12;

/** One of these is in every such phrase. */
const OPENING = /^(?:laut|gemäß|gemäss|zufolge|nach|aus|wonach|demnach|demzufolge|danach)$/;

const READERS = [relativeAt, postposedNachAt, lautAt, zufolgeAt, nachAt, backAt];

/** The phrases of a clause, none inside another. */
function placedIn(context: SentenceContext, clause: Clause): readonly Placed[] {
  const found: Placed[] = [];
  for (let at = 0; at < clause.units.length && found.length < MOST; at++) {
    // „denen zufolge“ begins with a pronoun, and the clause with it.
    if (at > 0 && !OPENING.test(clause.units[at]?.lower ?? '')) continue;
    for (const read of READERS) {
      const phrase = read(context, clause, at);
      const before = found.at(-1);
      if (!phrase || (before && before.phrase.to > phrase.from)) continue;
      found.push({ clause, phrase: withExplanation(context, clause, phrase) });
      break;
    }
  }
  if (found.length === 0 && context.note) noteUnread(context, clause);
  return found;
}

/** A word that opens or closes such a phrase, and no source with it. */
function noteUnread({ note }: SentenceContext, { units }: Clause): void {
  for (const unit of units)
    if (/^(?:laut|zufolge|gemäß|gemäss|angaben)$/.test(unit.lower))
      note?.(accordingTo.id, `“${unit.text}”, but no source`, unit);
}

function attribution(context: SentenceContext, placed: Placed, all: readonly Placed[]): Attribution {
  const { cue, source, confidence } = placed.phrase;
  return {
    rule: accordingTo.id,
    form: 'indirect',
    act: 'say',
    lemma: 'laut',
    factive: false,
    content: laidContent(context, placed, all),
    cue,
    source,
    frameClauses: [],
    sentence: context.sentence.index,
    confidence,
  };
}
