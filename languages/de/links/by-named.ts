import type { Seeker } from './antecedents.ts';
import type { IndexedClaim } from './by-sentence.ts';
import { contentWordsOf } from './content-words.ts';
import { canBeDenied, deniableAround, innermost, statementsOf, wordsOf, type Field } from './candidates.ts';

type Statement = readonly IndexedClaim[];

/** How far ahead what is denied may be told, in sentences. */
const AHEAD = 3;
/** And how far back. */
const BACK = 4;

/** „wies die Kritik seines Vizes Pelz zurück. Pelz hatte gesagt, …“: what is told of the one named, in what follows. */
export function byNamed(field: Field, { denial, denier }: Seeker): Statement | undefined {
  const { document } = field;
  const names = new Set(
    contentWordsOf(wordsOf(field, denial)).flatMap(({ text, stem }) => (/^\p{Lu}/u.test(text) ? [stem] : [])),
  );
  const after = deniableAround(field, denial, 0, AHEAD).filter(({ claim }) => {
    const sentence = document.sentences[claim.sentence];
    if (claim.sentence <= denial.sentence || !sentence) return false;
    const last = contentWordsOf(claim.sources[0]?.name ?? '').at(-1);
    const told = TOLD_BEFORE.test(document.text.slice(sentence.start, sentence.end));
    return last && names.has(last.stem) && !denier.names.has(last.text.toLowerCase()) && told;
  });
  const first = after[0]?.claim.sentence;
  const statements = statementsOf(after.filter(({ claim }) => claim.sentence === first));
  return statements.length === 1 ? statements[0] : undefined;
}

/** „hatte gesagt“: before what the article opens with. */
const TOLD_BEFORE = /(?<!\p{L})hatten?(?!\p{L})/u;

/** What a judgement is called when it is turned down as untrue; criticism and verdicts are matters of taste. */
export const JUDGED =
  /^(?:vorw[uü]rfe?n?|.*anschuldigung(?:en)?|unterstellung(?:en)?|behauptung(?:en)?|darstellung|aussagen?|äußerung(?:en)?|these)$/;

/** „nannte sie fahrlässig. … wies den Vorwurf zurück“: the one judgement right before. */
export function byJudgement(field: Field, { denial }: Seeker): Statement | undefined {
  const before = field
    .around(denial.sentence, 1, 0)
    .filter(({ claim }) => claim.sentence < denial.sentence && claim.kind === 'evaluation');
  const statements = statementsOf(
    innermost(before.filter(({ claim }) => canBeDenied({ ...claim, kind: 'fact' }, denial))),
  );
  return statements.length === 1 ? statements[0] : undefined;
}

/** „die ukrainische Zahl“: what that country said last; none where the noun has no such word before it. */
export function ofPeople(field: Field, { denial }: Seeker, noun: string): Statement | undefined {
  const words = wordsOf(field, denial)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const beginning = /^(\p{L}{4,5})\p{L}*ische[rnms]?$/u
    .exec(words[words.indexOf(noun) - 1] ?? '')?.[1]
    ?.slice(0, 4);
  if (beginning === undefined) return undefined;
  const said = deniableAround(field, denial, BACK, 0).filter(({ claim }) =>
    claim.sources.some(({ key }) => key.toLowerCase().startsWith(`country:${beginning}`)),
  );
  return statementsOf(said).at(-1);
}
