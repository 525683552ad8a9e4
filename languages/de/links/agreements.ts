import type { TextDocument } from '../../../core/document.ts';
import type { Agreement, DraftClaim, DraftLink } from '../../../core/reading.ts';
import { hull, overlaps, type Span } from '../../../core/span.ts';
import type { ClaimsAround, IndexedClaim } from './by-sentence.ts';
import { answeredBy } from './answered.ts';
import { areDistinct } from './distinct.ts';
import { compatible, gistOf, likeness, sharedStems, type Gist } from './stems.ts';

/** How many sentences lie between two statements at most. */
const REACH = 8;

/** How alike two statements must be: less where the second says of itself that it agrees. */
const ALIKE = {
  marked: { share: 0.4, words: 2 },
  unmarked: { share: 0.75, words: 3 },
  summed: { share: 0.3, words: 1 },
} as const;

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
    const known = gists.get(index) ?? gistOf(answeredBy(document, claim));
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
    // A summary is compared only where it says of itself that it agrees.
    if (claim.form === 'reported' && !mark) return [];
    const same = around(claim.sentence, REACH, 0).filter(
      (each) =>
        each.index < index &&
        isStatement(each.claim) &&
        each.claim.form !== 'reported' &&
        each.claim.kind === claim.kind &&
        !tied.has(`${index} ${each.index}`) &&
        !overlap(each.claim, claim) &&
        areDistinct(document, each.claim, claim) &&
        isAlike(
          gist(each),
          gist({ claim, index }),
          mark ? (claim.form === 'reported' ? ALIKE.summed : ALIKE.marked) : ALIKE.unmarked,
        ),
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
  const joint = claims.flatMap((claim, index) => {
    const mark = jointly(document, claim);
    return mark
      ? [
          {
            claims: [index],
            reason: { label: 'standing:corroborated', rule: 'de/links/jointly', spans: [mark] },
          },
        ]
      : [];
  });
  return [...confirmed, ...alike, ...joint];
}

/** Words by which two that are named in one sentence are said to say the same, each for itself. */
const JOINTLY =
  /(?<!\p{L})(?:übereinstimmend(?:e[nrms]?)?|gleichlautend(?:e[nrms]?)?|unabhängig voneinander|unabhängig von(?:einander| \p{Ll}{2,4})|sowohl(?= [^,;:]{3,60} als auch))(?!\p{L})/iu;
const TWO = /\p{L}{2} (?:und|sowie|als auch),? /u;

/** „Polizei und Reederei berichteten übereinstimmend, …“: two sources that are named, and the word that parts them. */
function jointly({ text, sentences }: TextDocument, claim: DraftClaim): Span | undefined {
  const [source] = claim.sources;
  const sentence = sentences[claim.sentence];
  const isTold = claim.form !== 'own' && claim.act !== 'deny' && claim.act !== 'refute';
  if (!source || !sentence || !isTold || (claim.kind !== 'fact' && claim.kind !== 'future')) return undefined;
  if (source.kind === 'vague' || source.kind === 'unnamed' || source.kind === 'none') return undefined;
  const found = JOINTLY.exec(text.slice(sentence.start, sentence.end));
  if (!found) return undefined;
  const mark = {
    start: sentence.start + found.index,
    end: sentence.start + found.index + found[0].trimEnd().length,
  };
  const content = hull(claim.spans);
  const inside = content && claim.form !== 'reported' && overlaps(content, mark);
  const named = hull(source.spans);
  if (inside || !named) return undefined;
  // „sowohl … als auch“ reaches from its first word to the end of the source.
  const from = Math.min(mark.start, named.start);
  return /^sowohl/i.test(found[0]) || TWO.test(text.slice(from, named.end)) ? mark : undefined;
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
  const before =
    /(?<!\p{L})(?:auch|ebenso|gleichfalls|unabhängig davon|unabhängig voneinander) (?:\p{L}{2,14}te[nt]? )?(?:(?:laut|nach|der|die|das|auch) ){0,2}$/iu.exec(
      text.slice(sentence.start, source.start),
    );
  if (before) return { start: sentence.start + before.index, end: sentence.start + before.index + 4 };
  const content = hull(claim.spans);
  const after =
    /^[^,:]{0,60}?(?<!\p{L})(ebenfalls|gleichfalls|übereinstimmend|unabhängig davon|unabhängig von \p{L}+)(?!\p{L})/u.exec(
      text.slice(source.end, sentence.end),
    );
  const [all, word] = after ?? [];
  if (!all || !word) return undefined;
  const end = source.end + all.length;
  return content && end > content.start && source.end <= content.start
    ? undefined
    : { start: end - word.length, end };
}
