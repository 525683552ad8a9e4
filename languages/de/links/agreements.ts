import type { TextDocument } from '../../../core/document.ts';
import type { Agreement, DraftClaim, DraftLink } from '../../../core/reading.ts';
import { hull, joinedTextOf, overlaps, type Span } from '../../../core/span.ts';
import type { ClaimsAround, IndexedClaim } from './by-sentence.ts';
import { areDistinct } from './distinct.ts';
import { compatible, gistOf, likeness, sharedStems, type Gist } from './stems.ts';

/** How many sentences lie between two statements at most. */
const REACH = 8;

/** How alike two statements must be: less where the second says of itself that it agrees. */
const ALIKE = { marked: { share: 0.4, words: 2 }, unmarked: { share: 0.75, words: 3 } } as const;

/**
 * Statements of distinct sources that say the same, by their words. Different numbers, or a yes and a no, are never the
 * same; what one denies of the other is none either.
 */
export function agreementsOf(
  document: TextDocument,
  claims: readonly DraftClaim[],
  around: ClaimsAround,
  links: readonly DraftLink[],
): readonly Agreement[] {
  const gists = new Map<number, Gist>();
  const gist = ({ claim, index }: IndexedClaim): Gist => {
    const known = gists.get(index) ?? gistOf(joinedTextOf(document.text, claim.spans));
    gists.set(index, known);
    return known;
  };
  const tied = new Set(links.map(({ from, to }) => `${from} ${to}`));
  const confirmed = links.flatMap(({ type, from, to, reason }) => {
    const [one, other] = [claims[to], claims[from]];
    const agree = type === 'confirms' && one && other && areDistinct(document, one, other);
    const said = agree && Math.min(one.confidence, other.confidence) >= LEAST;
    return said ? [{ claims: [to, from], reason }] : [];
  });
  const alike = claims.flatMap((claim, index) => {
    if (!isStatement(claim)) return [];
    const mark = agreeingWord(document, claim);
    const same = around(claim.sentence, REACH, 0).filter(
      (each) =>
        each.index < index &&
        isStatement(each.claim) &&
        each.claim.kind === claim.kind &&
        !tied.has(`${index} ${each.index}`) &&
        !overlap(each.claim, claim) &&
        areDistinct(document, each.claim, claim) &&
        isAlike(gist(each), gist({ claim, index }), mark ? ALIKE.marked : ALIKE.unmarked),
    );
    return same.slice(-MOST).map((each) => ({
      claims: [each.index, index],
      reason: {
        label: 'standing:corroborated',
        rule: mark ? 'de/links/agrees' : 'de/links/same-words',
        spans: [
          ...(mark ? [mark] : []),
          ...[each.claim, claim].flatMap(({ sources }) => sources[0]?.spans ?? []),
        ],
      },
    }));
  });
  return [...confirmed, ...alike];
}

/** With how many statements before it one is said to agree. */
const MOST = 3;

/** A reading below this is not trusted to bear another out. */
const LEAST = 0.5;

/** One stands in the words of the other: „sagte, ihm sei gesagt worden, …“. */
const overlap = (a: DraftClaim, b: DraftClaim): boolean =>
  a.spans.some((one) => b.spans.some((other) => overlaps(one, other)));

function isAlike(
  a: Gist,
  b: Gist,
  { share, words }: { readonly share: number; readonly words: number },
): boolean {
  return compatible(a, b) && sharedStems(a, b).length >= words && likeness(a, b) >= share;
}

/** A fact or plan of one identified source that can be compared: words said in full, no summary of them. */
const isStatement = ({ form, kind, act, sources, confidence }: DraftClaim): boolean =>
  form !== 'own' &&
  form !== 'reported' &&
  (kind === 'fact' || kind === 'future') &&
  act !== 'deny' &&
  act !== 'refute' &&
  confidence >= LEAST &&
  sources.some((source) => source.kind !== 'vague' && source.kind !== 'unnamed');

/** „Auch die Feuerwehr …“, „meldete ebenfalls“: outside the words said, and not what somebody said besides. */
function agreeingWord({ text, sentences }: TextDocument, claim: DraftClaim): Span | undefined {
  const source = hull(claim.sources[0]?.spans ?? []);
  const sentence = sentences[claim.sentence];
  if (!source || !sentence || source.start < sentence.start || source.end > sentence.end) return undefined;
  const before = /(?<!\p{L})(?:auch|ebenso|gleichfalls) (?:(?:laut|nach|der|die|das) ){0,2}$/iu.exec(
    text.slice(sentence.start, source.start),
  );
  if (before) return { start: sentence.start + before.index, end: sentence.start + before.index + 4 };
  const content = hull(claim.spans);
  const after = /^[^,:]{0,60}?(?<!\p{L})(ebenfalls|gleichfalls|übereinstimmend)(?!\p{L})/u.exec(
    text.slice(source.end, sentence.end),
  );
  const [all, word] = after ?? [];
  if (!all || !word) return undefined;
  const end = source.end + all.length;
  return content && end > content.start && source.end <= content.start
    ? undefined
    : { start: end - word.length, end };
}
