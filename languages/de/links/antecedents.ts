import type { DraftClaim } from '../../../core/reading.ts';
import { contains, hull, overlaps } from '../../../core/span.ts';
import { ACCUSATION_NOUNS, REPORT_NOUNS } from '../lexicon/denials.ts';
import { accusedIn, isMeantByPronoun, type Denier } from './accused.ts';
import { byJudgement, byNamed, JUDGED, ofPeople } from './by-named.ts';
import type { IndexedClaim } from './by-sentence.ts';
import { contentWordsOf } from './content-words.ts';
import { canBeDenied, deniableAround, innermost, near, statementsOf, type Field } from './candidates.ts';

/** How far back words can reach, in sentences. */
const REACH = {
  answered: 3,
  report: 12,
  statement: 4,
  weak: 4,
  forward: 6,
  headline: 14,
  headed: 3,
} as const;

/** A denial that looks for what it denies. */
export interface Seeker {
  readonly denial: DraftClaim;
  readonly denier: Denier;
}

type Statement = readonly IndexedClaim[];

/** The one statement meant; none where it could be several. */
function only(field: Field, { denier }: Seeker, statements: readonly Statement[]): Statement | undefined {
  if (statements.length === 1) return statements[0];
  const accusing = statements.filter(([first]) => first?.claim.act === 'accuse');
  if (accusing.length === 1) return accusing[0];
  const own = (accusing.length > 0 ? accusing : statements).filter((statement) =>
    isAbout(field, denier, statement),
  );
  return own.length === 1 ? own[0] : undefined;
}

/** Whether the sentence of a statement names who denies. */
export const isAbout = (field: Field, denier: Denier, statement: Statement): boolean =>
  statement.some(
    ({ claim }) => accusedIn(field, denier, claim).length > 0 || isMeantByPronoun(field, denier, claim),
  );

/** „das“, „dies“, „dem“, or nothing at all: what was said last, in this sentence or the one before. */
export function byPronoun(field: Field, seeker: Seeker): Statement | undefined {
  const { denial } = seeker;
  const start = hull(denial.spans)?.start ?? 0;
  const answered = ofAnswered(field, denial);
  if (answered) return answered;
  const here = deniableAround(field, denial, 0, 0).filter(
    ({ claim }) => (hull(claim.spans)?.start ?? 0) <= start || holds(denial, claim),
  );
  if (here.length > 0) return only(field, seeker, statementsOf(here));
  const before = isHeadline(field, denial)
    ? deniableAround(field, denial, 0, REACH.headed)
    : lastSaid(field, denial);
  return only(field, seeker, statementsOf(before));
}

/** „…“, hielt er der Liga entgegen: what the one he answers said last. */
function ofAnswered({ document, ...field }: Field, denial: DraftClaim): Statement | undefined {
  const sentence = document.sentences[denial.sentence];
  const end = hull(denial.spans)?.end ?? 0;
  const after = sentence ? document.text.slice(end, Math.min(sentence.end, end + 120)) : '';
  const whom = ANSWERED.exec(after)?.[1];
  if (whom === undefined) return undefined;
  const name = folded(whom);
  const beginning = name.slice(0, Math.max(4, Math.min(8, name.length - 4)));
  const said = statementsOf(deniableAround({ document, ...field }, denial, REACH.report, 0)).filter(
    ([first]) => first?.claim.sources.some((source) => folded(source.name).includes(beginning)),
  );
  return said.at(-1);
}

const ANSWERED =
  /(?<!\p{L})(?:hält|hielt|halten|hielten)(?!\p{L})[^,;]{0,70} (?:de[rmn]|dieser|diesem) (\p{Lu}\p{L}{3,}) entgegen/u;

const folded = (word: string): string =>
  word.toLowerCase().replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u');

const holds = (outer: DraftClaim, inner: DraftClaim): boolean => {
  const [a, b] = [hull(outer.spans), hull(inner.spans)];
  return a !== undefined && b !== undefined && a.start <= b.start && b.end <= a.end;
};

/** „wies den Vorwurf der Gilde zurück, er habe …“: the noun denied is the cue of the claim. */
const isAnnouncedBy = (denial: DraftClaim, { cue }: DraftClaim): boolean =>
  (cue ?? []).length > 0 &&
  (cue ?? []).every((word) => denial.spans.some((span) => contains(span, word))) &&
  !(denial.cue ?? []).some((word) => (cue ?? []).some((other) => overlaps(word, other)));

/** „reagierte mit einem Nein auf den Bericht, wonach …“ */
function isToldBehind({ document }: Field, denial: DraftClaim, claim: DraftClaim): boolean {
  const [end, start] = [hull(denial.spans)?.end, hull(claim.spans)?.start];
  if (end === undefined || start === undefined || start < end || start - end > 20) return false;
  return /^,? (?:wonach|demzufolge|(?:nach|laut) de(?:m|r|nen)|de(?:m|nen) zufolge|dass)\s*$/u.test(
    document.text.slice(end, start),
  );
}

/** What was said in the sentence before; sentences that only deny are passed over. */
function lastSaid(field: Field, denial: DraftClaim): Statement {
  for (let back = 1; back <= REACH.answered; back++) {
    const at = { ...denial, sentence: denial.sentence - back };
    if (field.document.sentences[at.sentence]?.unit !== field.document.sentences[denial.sentence]?.unit)
      return [];
    const apart =
      field.document.sentences[at.sentence]?.block !== field.document.sentences[denial.sentence]?.block;
    const found = deniableAround(field, at, 0, 0).filter(
      ({ claim }) => claim !== denial && !(apart && claim.sources.some(({ kind }) => kind === 'document')),
    );
    if (found.length > 0) return found;
    const said = field.around(at.sentence, 0, 0).filter(({ claim }) => claim.form !== 'own');
    if (said.length === 0 || !said.every(({ claim }) => claim.act === 'deny')) return [];
  }
  return [];
}

/** „beides“: the two statements before. */
export function byBoth(field: Field, { denial }: Seeker): Statement | undefined {
  const statements = statementsOf(deniableAround(field, denial, 2, 0));
  return statements.length === 2 ? statements.flat() : undefined;
}

/** What a noun for an account says of what is meant. */
export interface AccountNoun {
  readonly noun: string;
  /** „alle Vorwürfe“, „die Vorwürfe“: may be several. */
  readonly several: boolean;
  /** The words that say whose it is or what it is about: „der Opposition“, „wegen Betrugs“; empty for none. */
  readonly whose: string;
}

/** „die Vorwürfe“, „den Bericht“, „dieser Darstellung“. */
export function byNoun(field: Field, seeker: Seeker, account: AccountNoun): Statement | undefined {
  const theirs = ofPeople(field, seeker, account.noun);
  if (theirs) return theirs;
  const here = deniableAround(field, seeker.denial, 0, 0);
  const told = here.filter(
    ({ claim }) =>
      holds(seeker.denial, claim) ||
      (hull(claim.spans)?.end ?? 0) <= (hull(seeker.denial.spans)?.start ?? 0) ||
      isAnnouncedBy(seeker.denial, claim) ||
      isToldBehind(field, seeker.denial, claim),
  );
  if (told.length > 0) return only(field, seeker, statementsOf(told));
  const found = byClass(field, seeker, account);
  if (found && (account.whose === '' || fits(field, account.whose, found))) return found;
  return byNamed(field, seeker) ?? (JUDGED.test(account.noun) ? byJudgement(field, seeker) : undefined);
}

/** Whether the sentence of what was found has one of the words that narrow the noun down. */
function fits({ document }: Field, whose: string, found: Statement): boolean {
  const stems = new Set(contentWordsOf(whose).map(({ stem }) => stem));
  return found.some(({ claim }) => {
    const sentence = document.sentences[claim.sentence];
    const words = sentence ? document.text.slice(sentence.start, sentence.end) : '';
    return contentWordsOf(`${words} ${claim.sources.map(({ name }) => name).join(' ')}`).some(({ stem }) =>
      stems.has(stem),
    );
  });
}

function byClass(field: Field, seeker: Seeker, account: AccountNoun): Statement | undefined {
  const { noun } = account;
  if (noun === 'kritik') return byCriticism(field, seeker);
  if (DEEDS.test(noun)) return byCharge(field, seeker);
  if (ACCUSATION_NOUNS.has(noun) || /(?:vorw[uü]rf|schuldigung|verdacht)/.test(noun))
    return byAccusation(field, seeker, account);
  if (REPORT_NOUNS.has(noun) || /(?:berichten?|gerüchten?)$/.test(noun)) return byReport(field, seeker);
  return byLast(field, seeker, REACH.statement);
}

/** „wies die Kritik zurück“: what somebody said right before, not what an outlet or a document reports. */
function byCriticism(field: Field, seeker: Seeker): Statement | undefined {
  const said = byLast(field, seeker, 1);
  const kinds = said?.flatMap(({ claim }) => claim.sources.map(({ kind }) => kind)) ?? [];
  return kinds.every((kind) => /^(?:person|institution|unnamed)$/.test(kind)) ? said : undefined;
}

/** „die Tat“, „jede Schuld“: only what the denier himself is accused of. */
const DEEDS = /^(?:tat|taten|schuld|mitschuld|beteiligung|tatbeteiligung|verantwortung|mitwisserschaft)$/;

function byCharge(field: Field, seeker: Seeker): Statement | undefined {
  const { denial, denier } = seeker;
  const found = byAccusation(field, seeker, { noun: 'vorwürfe', several: false, whose: '' });
  return found &&
    (denier.anyone ||
      isAbout(field, denier, found) ||
      ((found[0]?.claim.sentence ?? 0) === denial.sentence - 1 && found[0]?.claim.act === 'accuse'))
    ? found
    : undefined;
}

function byAccusation(field: Field, seeker: Seeker, { noun, several }: AccountNoun): Statement | undefined {
  const { denial, denier } = seeker;
  const found = [
    ...near(field.accusations, denial.sentence),
    ...(noun.endsWith('verdacht') ? near(field.hearsay, denial.sentence) : []),
  ];
  const pool = found
    .filter(({ claim }) => canBeDenied(claim, denial) && sameUnit(field, claim, denial))
    .toSorted((a, b) => a.index - b.index);
  const before = statementsOf(innermost(pool.filter(({ claim }) => claim.sentence < denial.sentence)));
  const mine = before.filter((statement) => isAbout(field, denier, statement));
  const last = before.at(-1);
  const gap = denial.sentence - (last?.[0]?.claim.sentence ?? -Infinity);
  if (mine.length === 1) return mine[0];
  if (mine.length > 1) {
    if (several && mine.length === before.length) return mine.flat();
    return gap <= 1 && last && mine.includes(last) ? last : undefined;
  }
  // The only one in the article, or the last one where the denier is called nothing but the accused.
  if (before.length === 1 && last) return denier.anyone || gap <= REACH.report ? last : undefined;
  if ((denier.anyone || noun.endsWith('verdacht')) && gap <= 2) return last;
  if (before.length > 0) return undefined;
  return byLast(field, seeker, REACH.weak, true) ?? ahead(field, seeker, pool);
}

const sameUnit = ({ document }: Field, a: DraftClaim, b: DraftClaim): boolean =>
  document.sentences[a.sentence]?.unit === document.sentences[b.sentence]?.unit;

/** A headline or a first sentence tells of a denial before the article tells what is denied. */
function ahead(
  field: Field,
  { denial, denier }: Seeker,
  pool: readonly IndexedClaim[],
): Statement | undefined {
  const headline = isHeadline(field, denial);
  const reach = headline ? REACH.headline : REACH.forward;
  const after = statementsOf(
    innermost(
      pool.filter(
        ({ claim }) => claim.sentence > denial.sentence && claim.sentence <= denial.sentence + reach,
      ),
    ),
  );
  const mine = after.filter((statement) => isAbout(field, denier, statement));
  return mine.length === 1 ? mine[0] : undefined;
}

/** Whether the claim stands in the headline. */
export const isHeadline = ({ document }: Field, { sentence }: DraftClaim): boolean =>
  document.sentences[sentence]?.role === 'headline';

/** What an outlet or nobody in particular reported last; in a headline, what it reports next. */
function byReport(field: Field, seeker: Seeker): Statement | undefined {
  const { denial } = seeker;
  const [before, after] = isHeadline(field, denial) ? [0, REACH.headline] : [REACH.report, 0];
  const found = deniableAround(field, denial, before, after).filter(
    ({ claim }) =>
      claim.sentence !== denial.sentence &&
      claim.sources.some(({ kind }) => kind === 'media' || kind === 'vague' || kind === 'unnamed'),
  );
  const statements = statementsOf(found);
  const media = statements.filter((each) => each[0]?.claim.sources.some(({ kind }) => kind === 'media'));
  const last = before > 0 ? (media.at(-1) ?? statements.at(-1)) : media[0];
  const other = media.some(
    (each) => each !== last && each[0]?.claim.sources[0]?.key !== last?.[0]?.claim.sources[0]?.key,
  );
  if (last && !other) return last;
  return before > 0 && !last ? byLast(field, seeker, 2) : undefined;
}

/** The last statement not further back than that, if it is one; `about` asks that it speaks of the denier. */
function byLast(field: Field, seeker: Seeker, reach: number, about = false): Statement | undefined {
  const { denial, denier } = seeker;
  const found = deniableAround(field, denial, reach, 0).filter(
    ({ claim }) => claim.sentence < denial.sentence,
  );
  const last = found.at(-1)?.claim.sentence;
  const statements = statementsOf(found.filter(({ claim }) => claim.sentence === last));
  if (!about) return only(field, seeker, statements);
  const mine = statementsOf(found).filter((statement) => isAbout(field, denier, statement));
  if (mine.length > 0) return mine.at(-1);
  return denier.anyone || isRightBefore(field, denial, statements)
    ? only(field, seeker, statements)
    : undefined;
}

/** Said by somebody in the sentence before, in the same paragraph. */
const isRightBefore = ({ document }: Field, denial: DraftClaim, statements: readonly Statement[]): boolean =>
  statements.every(
    ([first]) =>
      first?.claim.sentence === denial.sentence - 1 &&
      document.sentences[first.claim.sentence]?.block === document.sentences[denial.sentence]?.block &&
      !first.claim.sources.some(({ kind }) => kind === 'document'),
  );
