import type { Silence } from '../../core/reading.ts';
import { overlaps } from '../../core/span.ts';
import type { Speaker } from './floor.ts';
import { resolve, type Cast } from './sources/resolve.ts';
import { spanOf, type Attribution, type Mention, type SentenceContext } from './attribution.ts';
import type { Clause } from './grammar/clauses.ts';
import { closed, isReportedMood } from './grammar/content.ts';
import { sourceOf } from './grammar/frame.ts';
import { asCue } from './grammar/predicate.ts';
import { ASKED, SILENCE, SILENCE_GATE } from './lexicon/silence.ts';
import { isLikelySource } from './sources/likely.ts';

/**
 * „Die Firma wollte sich nicht äußern“, „… ließ eine Anfrage unbeantwortet“: who is silent, in the outlet's voice, once
 * a clause.
 */
export function silencesOf(
  context: SentenceContext,
  attributions: readonly Attribution[],
  cast: Cast,
  speakers: Iterable<Speaker>,
): readonly Silence[] {
  const { document, sentence } = context;
  if (!SILENCE_GATE.test(document.text.slice(sentence.start, sentence.end))) return [];
  const said = attributions.filter(({ act }) => act !== 'confirm').flatMap(({ content }) => content);
  return context.clauses.flatMap((clause) => {
    if (clause.type !== 'main' || isReportedMood(clause) || said.some((span) => overlaps(span, clause)))
      return [];
    const words = document.text.slice(clause.start, clause.end).toLowerCase();
    if (!SILENCE.some((pattern) => pattern.test(words))) return [];
    if (/zur verfügung/.test(words) && !ASKED.test(words)) return [];
    const mention = silent(context, clause);
    const source = mention && resolve(mention, cast, speakers).source;
    const known = source && !source.key.startsWith('pronoun:') ? source : null;
    return [{ spans: [closed(context, spanOf(clause))], source: known }];
  });
}

/** The subject, where it can speak: „Eine Anfrage ließ die Firma unbeantwortet“. */
function silent(context: SentenceContext, clause: Clause): Mention | undefined {
  const source = sourceOf(context, clause, asCue({ lemma: '', units: [], passive: false, negated: true }));
  return source && isLikelySource(source.mention) ? source.mention : undefined;
}
