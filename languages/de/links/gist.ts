import type { Gist } from '../../../core/gist.ts';
import { ADVERBS, DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { VERB, FINITE_THIRD } from '../grammar/verb-features.ts';
import { joined, verbReadings } from '../grammar/verb-forms.ts';
import { stemOf } from './stems.ts';

const WORD = /\p{L}[\p{L}\p{N}]*|\p{N}+(?:[.,]\p{N}+)*/gu;

const AUXILIARIES = new Set(
  'haben sein werden können müssen sollen wollen dürfen mögen lassen brauchen'.split(' '),
);
const NUMBERS: ReadonlyMap<string, string> = new Map(
  'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'
    .split(' ')
    .map((word, at) => [word, String(at + 1)]),
);
const NEGATION = /^(?:nicht|nichts|nie|niemals|niemand(?:e[mn])?|kein(?:e[nmrs]?)?|keinerlei|weder|ohne)$/;
const AFTER_NOT = /^(?:nur|zuletzt|allein|mehr|weniger)$/;
/** Words that join and point, beside determiners, prepositions and adverbs. */
const JOINING = new Set(
  'und oder aber dass daß ob wenn weil als wie denn doch sondern sich er sie es wir ich ihr ihm ihn ihnen uns man wer was wo zu nun dort hier so da damit dabei davon dazu dafür darauf bereits auch noch schon nur sehr mehr wegen'.split(
    ' ',
  ),
);
const FORMS = FINITE_THIRD | VERB.infinitive | VERB.zuInfinitive | VERB.participle;

/** The infinitive of a full verb; undefined for auxiliaries and for words that are no verb. */
function verbIn(lower: string, last: string): string | undefined {
  const lemmas = verbReadings(lower).flatMap(({ lemma, features }) => (features & FORMS ? lemma : []));
  if (lemmas.length === 0 || lemmas.some((lemma) => AUXILIARIES.has(lemma))) return undefined;
  const [lemma = ''] = lemmas;
  return (lower !== last && joined(last, lemma)) || lemma;
}

const isClosed = (lower: string): boolean =>
  DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || ADVERBS.has(lower) || JOINING.has(lower);

/** The gist of some words of German: stems of nouns, names, full verbs and longer adjectives; numbers; whether negated. */
export function gistOf(words: string): Gist {
  const found = words.match(WORD) ?? [];
  const stems = new Set<string>();
  const verbs = new Set<string>();
  const numbers = new Set<string>();
  let negated = false;
  const last = found.at(-1)?.toLowerCase() ?? '';
  found.forEach((word, at) => {
    const lower = word.toLowerCase();
    if (NEGATION.test(lower)) {
      if (!AFTER_NOT.test(found[at + 1]?.toLowerCase() ?? '')) negated = true;
      return;
    }
    const number = /^\p{N}/u.test(word) ? word : NUMBERS.get(lower);
    if (number !== undefined) numbers.add(number);
    if (number !== undefined || isClosed(lower)) return;
    const capital = word !== lower;
    const verb = capital && at > 0 ? undefined : verbIn(lower, last);
    if (verb !== undefined && !capital) verbs.add(stemOf(verb));
    if (verb !== undefined && !capital) stems.add(stemOf(verb));
    else if (capital || (lower.length > 4 && verbReadings(lower).length === 0)) stems.add(stemOf(lower));
  });
  return { stems, verbs, numbers, negated };
}
