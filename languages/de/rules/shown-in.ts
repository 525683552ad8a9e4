import {
  mentionOf,
  spanOf,
  unbroken,
  type Attribution,
  type AttributionRule,
  type SentenceContext,
} from '../attribution.ts';
import type { Clause } from '../grammar/clauses.ts';
import { closed, contentFrom, endWithStop, isReportedMood } from '../grammar/content.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import type { Unit } from '../grammar/units.ts';
import { verbReadings } from '../grammar/verb-forms.ts';
import { isText } from '../sources/can-speak.ts';

/** „Aus den Akten geht hervor, dass …“, „Auf den Bildern ist zu erkennen, dass …“, „Auf dem Video sieht man, wie …“. */
export const shownIn: AttributionRule = {
  id: 'de/indirect/shown-in',
  stage: 'frame',
  place: 2,
  words: [(lower) => isShowingWord(lower)],
  apply: (context) => context.clauses.flatMap((clause) => read(context, clause) ?? []),
};

function read(context: SentenceContext, clause: Clause): Attribution | undefined {
  const next = following(context, clause);
  const shown = next || READABLE.test(wordsOf(context, clause)) ? shownBy(clause) : undefined;
  if (!shown) return undefined;
  const at = clause.units.findIndex(({ lower }) => shown.prepositions.includes(lower));
  const phrase =
    at < 0 ? undefined : nounPhraseAt(clause.units, shown.prepositions === BARE_DATIVE ? at : at + 1);
  const mention = phrase && mentionOf(context, clause.units, phrase);
  if (!mention || !isText(mention)) return undefined;
  return {
    rule: shownIn.id,
    form: next ? 'indirect' : 'reported',
    act: 'say',
    lemma: shown.lemma,
    factive: true,
    content: next
      ? contentFrom(context, next.index)
      : [closed(context, { start: clause.start, end: endWithStop(context, clause) })],
    cue: next ? unbroken(shown.units.map(spanOf)) : [],
    ...(next ? {} : { marked: shown.units.map(spanOf) }),
    source: { kind: 'mention', mention },
    frameClauses: [clause.index],
    sentence: context.sentence.index,
    confidence: 0.9,
  };
}

/** The clause that says what is shown; relative clauses to the source may stand before it. */
function following({ clauses }: SentenceContext, { index, introducer }: Clause): Clause | undefined {
  // „Wie sich dem Grundbuch entnehmen lässt, gehört die Villa einer Stiftung.“
  const stated = clauses[index + 1];
  if (introducer === 'wie')
    return index === 0 && stated?.type === 'main' && stated.finite >= 0 ? stated : undefined;
  const next = clauses
    .slice(index + 1, index + 4)
    .find(({ type }) => type !== 'relative' && type !== 'fragment');
  const opens = next && /^(?:dass|daß|wie|ob)$/.test(next.introducer);
  return opens || (next?.type === 'main' && next.before === ',' && next.finite > 0 && isReportedMood(next))
    ? next
    : undefined;
}

/** Gate for the readings without a clause behind them. */
const READABLE = /(?<!\p{L})(?:sehen|erkennen|erkennt|sieht|hört|hören|entdecken|lesen)(?!\p{L})/u;

const wordsOf = ({ document }: SentenceContext, { start, end }: Clause): string =>
  document.text.slice(start, end);

/** How something shows in a text. */
export interface Shown {
  readonly lemma: string;
  readonly units: readonly Unit[];
  readonly prepositions: readonly string[];
}

const SEEN = /^(?:sehen|erkennen|hören|lesen|entnehmen|entdecken)$/;
const ON = ['auf', 'in', 'im', 'an', 'am', 'aus'];
/** „dem Grundbuch“, „den Akten“: no preposition, the phrase begins with its article. */
const BARE_DATIVE = ['dem', 'den', 'der'];

/** Whether something can show by this word. */
export const isShowingWord = (lower: string): boolean =>
  SEEN.test(lower) ||
  lower === 'hervor' ||
  verbReadings(lower).some(({ lemma }) => /^(?:ergeben|hervorgehen|sehen|hören|erkennen)$/.test(lemma));

/** The words by which something shows in a text, and the prepositions that lead to it; undefined for none. */
export function shownBy({ units, finite, tail }: Clause): Shown | undefined {
  const verb = units[finite];
  if (!verb || units.some(({ lower }) => lower === 'nicht')) return undefined;
  const lemmas = verbReadings(verb.lower).map(({ lemma }) => lemma);
  const last = [...units, ...tail].findLast(({ kind }) => kind !== 'mark');
  if (last && lemmas.includes('gehen') && last.lower === 'hervor')
    return { lemma: 'hervorgehen', units: [verb, last], prepositions: ['aus'] };
  if (lemmas.includes('ergeben') && units.some(({ lower }) => lower === 'sich'))
    return { lemma: 'ergeben', units: [verb], prepositions: ['aus'] };
  const drawn = units.find(({ lower }) => lower === 'entnehmen');
  const gives = lemmas.some((lemma) => lemma === 'sein' || lemma === 'lassen');
  if (drawn && gives && !units.some(({ lower }) => lower === 'aus'))
    return { lemma: 'entnehmen', units: [verb, drawn], prepositions: BARE_DATIVE };
  const seen = units.findLast(({ lower }) => SEEN.test(lower));
  const to = seen && units[units.indexOf(seen) - 1];
  if (seen && to?.lower === 'zu' && lemmas.includes('sein'))
    return { lemma: seen.lower, units: [verb, to, seen], prepositions: ON };
  const one = units.find(({ lower }) => lower === 'man');
  return one && lemmas.some((lemma) => /^(?:sehen|hören|erkennen)$/.test(lemma))
    ? { lemma: 'sehen', units: [verb], prepositions: ON }
    : undefined;
}
