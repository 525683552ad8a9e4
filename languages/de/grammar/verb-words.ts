import { verbReadings } from './verb-forms.ts';

/** Shortest infinitive that can stand behind a particle: „tun“. */
const SHORTEST = 3;

/**
 * Whether a word, in lower case, can belong to one of these verbs: a form of it or, where it may be split, of what is
 * left without its particle („teilte“ for „mitteilen“). A sentence without such a word has none of the verbs.
 */
export function wordOfVerbs(lemmas: Iterable<string>): (lower: string) => boolean {
  let stems: ReadonlySet<string> | undefined;
  return (lower) => {
    stems ??= stemsOf(lemmas);
    for (const { lemma } of verbReadings(lower)) if (stems.has(lemma)) return true;
    return false;
  };
}

/** The verbs and what each of them ends in. */
function stemsOf(lemmas: Iterable<string>): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const lemma of lemmas)
    for (let at = 0; at === 0 || at <= lemma.length - SHORTEST; at++) stems.add(lemma.slice(at));
  return stems;
}
