import type { TextDocument } from '../../../core/document.ts';
import type { DraftClaim, DraftLink } from '../../../core/reading.ts';
import { contains, hull, type Span } from '../../../core/span.ts';
import { denyingIn, isWordOfDenying, settlingIn, type Denying } from '../labels/denying.ts';
import { FOOLISH, isAccountNoun, isDefender, UNTRUE } from '../lexicon/denials.ts';
import { NO_DEEDS } from '../lexicon/no-deeds.ts';
import { isSpokesperson } from '../lexicon/noun-classes.ts';
import { accusedIn, denierOf } from './accused.ts';
import { byBoth, byNoun, byPronoun, type Seeker } from './antecedents.ts';
import { contentWordsOf } from './content-words.ts';
import { byMatter, byOnlyOpen } from './by-answer.ts';
import { byFigure, isOtherFigure } from './by-figure.ts';
import { byAcquittal, byCheck, byOtherwise, goesOnDenying } from './by-finding.ts';
import { byDeed, byNegation, byOpposite, byWording } from './by-content.ts';
import type { ClaimsAround, IndexedClaim } from './by-sentence.ts';
import { countersOf } from './counters.ts';
import { canBeDenied, fieldOf, wordsOf, type Field } from './candidates.ts';

/** What a denial was tied by, as the reason names it. */
interface Tie {
  readonly to: readonly IndexedClaim[];
  readonly rule: string;
  /** Whether the article itself settles it by this. */
  readonly settles: boolean;
}

/** Denials tied to what they deny, and different figures to each other. A denial that could mean two claims, or none, is left alone. */
export function linksOf(
  document: TextDocument,
  claims: readonly DraftClaim[],
  around: ClaimsAround,
): readonly DraftLink[] {
  const field = fieldOf(document, claims, around);
  // What the last denial was tied to: its speaker may go on with „Vielmehr …“.
  let last: { readonly denial: DraftClaim; readonly tie: Tie } | undefined;
  const denials = claims.flatMap((denial, from) => {
    const seeker = seekerOf(field, denial);
    const tie = tieOf(field, seeker) ?? (last && goingOn(field, seeker, last));
    if (tie) last = { denial, tie };
    return (tie?.to ?? []).map(({ claim, index }) => linkOf(field, seeker, from, index, claim, tie));
  });
  return [...denials, ...countersOf(field)];
}

/** Most claims deny nothing, so who denies is worked out where it is asked. */
function seekerOf(field: Field, denial: DraftClaim): Seeker {
  let known: Seeker['denier'] | undefined;
  return {
    denial,
    get denier() {
      return (known ??= denierOf(field, denial));
    },
  };
}

/** „Das stimme nicht. Vielmehr …“, „wies die Zahl zurück. Es seien zwei gewesen“: the same is denied once more. */
function goingOn(
  field: Field,
  seeker: Seeker,
  last: { readonly denial: DraftClaim; readonly tie: Tie },
): Tie | undefined {
  const { denial } = seeker;
  const same = denial.sources[0]?.key === last.denial.sources[0]?.key;
  if (denial.form === 'own' || !same || denial.sentence - last.denial.sentence > 1 || last.tie.settles)
    return undefined;
  const [first] = last.tie.to;
  const goesOn =
    goesOnDenying(wordsOf(field, denial)) ||
    (first !== undefined && last.tie.to.length === 1 && isOtherFigure(field, seeker, first));
  return goesOn ? { ...last.tie, rule: 'denial/goes-on' } : undefined;
}

function linkOf(
  field: Field,
  { denial, denier }: Seeker,
  from: number,
  to: number,
  claim: DraftClaim,
  tie: Tie | undefined,
): DraftLink {
  const settles = tie?.settles === true;
  const party = settles ? [] : partyOf(field, { denial, denier }, claim);
  const cue = denial.cue?.length ? denial.cue : denial.spans;
  return {
    type: settles ? 'refutes' : 'denies',
    from,
    to,
    reason: {
      label: settles ? 'standing:refuted' : 'standing:disputed',
      rule: `de/links/${tie?.rule ?? ''}`,
      spans: [...(denial.sources[0]?.spans ?? []), ...cue],
    },
    ...(party.length > 0 ? { party } : {}),
  };
}

/** The words that show the denier to be the accused: an accusation names it, or it is called so. */
const partyOf = (field: Field, { denier }: Seeker, claim: DraftClaim): readonly Span[] => {
  const named = accusedIn(field, denier, claim);
  return named.length > 0 ? named : denier.shown;
};

function tieOf(field: Field, seeker: Seeker): Tie | undefined {
  const { denial } = seeker;
  if (denial.act === 'deny' || denial.act === 'refute') return byVerb(field, seeker);
  // Quoted words inside what their speaker says: the whole is looked at.
  if (!field.around(denial.sentence, 0, 0).some(({ claim }) => claim === denial)) return undefined;
  const denying = mayDeny(field, denial) ? denyingOf(wordsOf(field, denial), denial) : undefined;
  if (denying) return byWords(field, seeker, denying);
  if (denial.form === 'own') return undefined;
  return byContent(field, seeker);
}

const denyingOf = (words: string, { form }: DraftClaim): Denying | undefined =>
  denyingIn(words) ?? (form === 'own' ? settlingIn(words) : undefined);

/** Whether the sentence of a claim has a word that can deny: most have none. */
function mayDeny({ document }: Field, { sentence: index, spans }: DraftClaim): boolean {
  const sentence = document.sentences[index];
  const held = sentence !== undefined && spans.every((span) => contains(sentence, span));
  return !held || sentence.tokens.some(({ lower }) => isWordOfDenying(lower));
}

/** A verb or noun of denying: by what it has for an object. */
function byVerb(field: Field, seeker: Seeker): Tie | undefined {
  const { denial } = seeker;
  const said = wordsOf(field, denial);
  const settles = denial.act === 'refute';
  const tie = (rule: string, to: readonly IndexedClaim[] | undefined): Tie | undefined =>
    to && to.length > 0 ? { to, rule, settles } : undefined;
  const words: readonly string[] = said.toLowerCase().match(/\p{L}+/gu) ?? [];
  const at = words.findIndex(
    (word, index) => (isAccountNoun(word) || word === 'kritik') && !isGoverned(words, index),
  );
  const noun = words[at];
  const clause = clauseIn(said);
  if (noun !== undefined && !UNTRUE.has(noun)) {
    const several = words
      .slice(Math.max(0, at - 2), at)
      .some((word) => /^(?:alle|sämtliche|die|diese|beide)n?$/.test(word));
    const found = byNoun(field, seeker, { noun, several, whose: complementOf(said, noun) });
    return tie('denial/noun', found);
  }
  if (clause !== '') {
    const worded = one(inside(field, denial) ?? byWording(field, seeker, clause));
    return worded ? tie('denial/wording', worded) : tie('denial/only-open', byOnlyOpen(field, seeker));
  }
  if (TURNS_ON_LAST.test(said)) return tie('denial/turn', byPronoun(field, seeker));
  if (words.includes('beides')) return tie('denial/both', byBoth(field, seeker));
  const deed = words.some((word) => POINTING.test(word)) ? '' : deedIn(field, denial);
  if (deed !== '')
    return tie('denial/wording', one(byWording(field, seeker, deed) ?? byDeed(field, seeker, deed)));
  return tie('denial/pronoun', byPronoun(field, seeker));
}

/** What names no account and means what was said last: „kam zum gegenteiligen Ergebnis“, „sieht sich zu Unrecht beschuldigt“. */
const TURNS_ON_LAST =
  /(?<!\p{L})(?:gegenteil(?:igen)?|entgegengesetzten|Lügen|zu Unrecht|mit [^,;]{0,40}(?:Dementi|Nein|Njet|Widerspruch)|ließ(?:en)?|lässt|lassen)(?!\p{L})/iu;

const one = (found: IndexedClaim | undefined): readonly IndexedClaim[] | undefined => found && [found];

/** The claim that stands in the denial’s own words: „bestreitet, dass er, wie das Amt behauptet, …“. */
function inside({ around }: Field, denial: DraftClaim): IndexedClaim | undefined {
  const outer = hull(denial.spans);
  const found = around(denial.sentence, 0, 0).filter(({ claim }) => {
    const inner = hull(claim.spans);
    return (
      canBeDenied(claim, denial) && outer && inner && outer.start <= inner.start && inner.end <= outer.end
    );
  });
  return found.length === 1 ? found[0] : undefined;
}

/** „nach Angaben der Agentur“ is not what is denied. */
const isGoverned = (words: readonly string[], noun: number): boolean =>
  words
    .slice(Math.max(0, noun - 2), noun)
    .some((word) => /^(?:nach|laut|gemäß|in|im|mit|bei|trotz|aus|unter)$/.test(word));

/** „der Vorwurf der Opposition“, „Vorwürfe wegen Betrugs“: what follows the noun and narrows it down; empty for none. */
function complementOf(said: string, noun: string): string {
  const rest = said.slice(said.toLowerCase().indexOf(noun) + noun.length);
  const found =
    /^\s(?:des|der|eines|einer|seiner|ihrer|vo[nm]|wegen|auf|über|zu[mr]?|gegen|um)\s([^,.;:–]{0,80})/u.exec(
      rest,
    )?.[1] ?? '';
  return contentWordsOf(found)
    .slice(0, 3)
    .map(({ text }) => text)
    .filter(
      (word) =>
        /^\p{Lu}/u.test(word) &&
        !NO_DEEDS.test(word) &&
        !isDefender(word.toLowerCase()) &&
        !isSpokesperson(word.toLowerCase()),
    )
    .slice(0, 2)
    .join(' ');
}

/** Words that stand for what was said before. */
const POINTING = /^(?:das|dies|dieses|es|alles|dem|diesem|was|wogegen)$/;

/** The clause that says what is denied: „…, dass er Öl umgeladen habe“, „…, Öl umgeladen zu haben“; empty for none. */
const clauseIn = (said: string): string =>
  /(?:,|^)\s*((?:dass|daß)\s[^]*)$/iu.exec(said)?.[1] ??
  /,\s*([^,]*\s(?:zu\s\p{Ll}+n|\p{Ll}+zu\p{Ll}+n)(?!\p{L})[^]*)$/u.exec(said)?.[1] ??
  '';

/** The noun for a deed that is denied, with what goes with it: „die Fälschung der Rezepte“; empty for none. */
function deedIn({ document }: Field, denial: DraftClaim): string {
  const taken = [...denial.sources.flatMap(({ spans }) => spans), ...(denial.cue ?? [])];
  let rest = '';
  for (const span of denial.spans) {
    let at = span.start;
    for (const { start, end } of taken.toSorted((a, b) => a.start - b.start)) {
      if (start < at || end > span.end) continue;
      rest += document.text.slice(at, start);
      at = end;
    }
    rest += document.text.slice(at, span.end);
  }
  rest = rest.replace(/[„“"»«][^„“”"»«]*[“”"»«]/gu, ' ');
  const nouns = (rest.match(/(?<=\p{L}+\s)\p{Lu}\p{L}{3,}/gu) ?? []).filter((word) => !NO_DEEDS.test(word));
  return nouns.length > 0 ? rest : '';
}

/** „Das stimme nicht“, „Der Vorwurf sei haltlos“, „Er sei unschuldig“; in the outlet’s own voice it settles the matter. */
function byWords(field: Field, seeker: Seeker, { object, noun, found }: Denying): Tie | undefined {
  const { denial } = seeker;
  const settles = denial.form === 'own' || found || isFinding(denial);
  // „Es sei falsch, dass die Stadt zahle“: what follows is denied, and not what was said last.
  const clause = object === 'pronoun' ? clauseIn(wordsOf(field, denial)) : '';
  const to =
    clause !== ''
      ? one(byWording(field, seeker, clause))
      : object === 'pronoun'
        ? byPronoun(field, seeker)
        : byNoun(field, seeker, {
            noun: object === 'guilt' ? 'vorwürfe' : noun,
            several: /(?:e|en)$/.test(noun),
            whose: '',
          });
  const facts = to?.filter(
    ({ claim }) =>
      claim.kind === 'fact' ||
      (claim.kind === 'future' && !FOOLISH.test(wordsOf(field, denial))) ||
      claim.act === 'accuse' ||
      object === 'noun',
  );
  const about = ABOUT.exec(wordsOf(field, denial))?.[1];
  const meant = facts?.filter(({ claim }) => about === undefined || isAboutIt(wordsOf(field, claim), about));
  const rule = about === undefined ? `denial/${object}` : 'denial/about';
  return meant && meant.length > 0 ? { to: meant, rule, settles } : undefined;
}

/** „die Sache mit dem Moor“ */
const ABOUT = /(?:Sache|Geschichte|Story) (?:mit|von|um|über) (?:de[mnr] )?(\p{Lu}\p{L}+)/u;

const isAboutIt = (words: string, about: string): boolean => {
  const [wanted] = contentWordsOf(about);
  return contentWordsOf(words).some(({ stem }) => stem === wanted?.stem);
};

/** A document, or somebody who found it out. */
const isFinding = ({ sources, certainty }: DraftClaim): boolean =>
  sources.some(({ kind }) => kind === 'document') ||
  (certainty === 'asserted' && sources.some(({ kind }) => kind === 'institution'));

/** The same content with a negation, or its opposite found out. */
function byContent(field: Field, seeker: Seeker): Tie | undefined {
  const { denial } = seeker;
  const settles = isFinding(denial);
  const negated = byNegation(field, seeker, () => isAnnounced(field, denial));
  if (negated) return { to: [negated], rule: 'denial/negation', settles };
  const figure = byFigure(field, seeker);
  if (figure) return { to: [figure], rule: 'denial/figure', settles };
  const acquitted = byAcquittal(field, seeker);
  if (acquitted) return { to: acquitted, rule: 'denial/acquittal', settles: true };
  const checked = byCheck(field, seeker);
  if (checked) return { to: checked, rule: 'denial/check', settles: true };
  const otherwise = byOtherwise(field, seeker);
  if (otherwise) return { to: otherwise, rule: 'denial/otherwise', settles };
  const opposed = settles ? byOpposite(field, seeker) : undefined;
  if (opposed) return { to: [opposed], rule: 'denial/opposite', settles };
  const open = settles ? undefined : byMatter(field, seeker);
  return open && { to: open, rule: 'denial/matter', settles };
}

/** „Das Dementi folgte am Abend: „…““ */
function isAnnounced({ document }: Field, { sentence, spans }: DraftClaim): boolean {
  const here = document.sentences[sentence];
  const before = document.sentences[sentence - 1];
  const start = hull(spans)?.start ?? 0;
  const words = document.text.slice(
    before?.block === here?.block ? (before?.start ?? 0) : (here?.start ?? 0),
    start,
  );
  return /(?<!\p{L})Dementi(?!\p{L})/u.test(words.slice(-200));
}
