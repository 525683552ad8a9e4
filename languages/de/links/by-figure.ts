import type { DraftClaim } from '../../../core/reading.ts';
import { hull, type Span } from '../../../core/span.ts';
import { NUMBER_WORDS } from '../lexicon/word-families.ts';
import type { Seeker } from './antecedents.ts';
import type { IndexedClaim } from './by-sentence.ts';
import { deniableAround, wordsOf, type Field } from './candidates.ts';
import { stemOf } from './content-words.ts';

/** How far back a figure that is put right stands, in sentences. */
const REACH = 2;

const NUMBER =
  /(?<![\p{L}\p{N}.,])(\p{N}{1,3}(?:[. ]\p{N}{3})+(?!\p{N})|\p{N}+)(?:,\p{N}+)?(?![\p{L}\p{N}])|(?<!\p{L})(\p{Ll}{3,6})(?!\p{L})/gu;

/** A time, a year or a date counts nothing. */
const NO_COUNT =
  /^\s*(?:Uhr|Jahre?n?|Tagen?|Monaten?|Wochen?|Stunden?|Minuten?|Jänner|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Prozent)(?!\p{L})|^\.\s\p{L}/u;

interface Count {
  readonly value: string;
  /** The noun after the figure, as a stem; empty for none. */
  readonly unit: string;
  /** The noun itself in lower case. */
  readonly noun: string;
}

function countsIn(text: string): readonly Count[] {
  return [...text.slice(0, LONGEST).matchAll(NUMBER)].flatMap((match) => {
    const [whole, digits, word] = match;
    const value = digits?.replace(/[. ]/g, '') ?? NUMBER_WORDS.get(word ?? '');
    const after = text.slice(match.index + whole.length, match.index + whole.length + 40);
    const isYear = /^(?:19|20)\d\d$/.test(whole) && !/^\s\p{Lu}/u.test(after);
    if (value === undefined || isYear || NO_COUNT.test(after)) return [];
    const noun = /^\s(?:\p{Ll}+\s)?(\p{Lu}\p{L}{2,})/u.exec(after)?.[1]?.toLowerCase() ?? '';
    return [{ value, unit: noun === '' ? '' : stemOf(noun), noun }];
  });
}

/** In units. */
const LONGEST = 300;

/** „In Wahrheit“, „nicht 14, sondern zwei“: what was said is put right. */
const PUT_RIGHT =
  /(?<!\p{L})(?:in wahrheit|in wirklichkeit|richtig seien|korrekt seien)(?!\p{L})|nicht [^,;]{1,30}, sondern/iu;
/** With „nur“ these set another figure against the one said. */
const AGAINST = /(?<!\p{L})(?:tatsächlich|vielmehr|dagegen|hingegen|demgegenüber|korrigier\p{L}+)(?!\p{L})/iu;
const ONLY =
  /(?<!\p{L})(?:nur|lediglich|bloß|höchstens|allenfalls|gerade (?:ein)?mal|knapp|kaum|nicht einmal|weniger als)(?!\p{L})/iu;
const PEOPLE =
  /(?:mensch|personen|teilnehmer|demonstrant|besucher|zuschauer|tote|opfer|soldat|männer|mann$|gefallene|verletzte|anhänger|kämpfer)/;

/** „Tatsächlich seien es nur vier gewesen“, „Es seien zwei gewesen“ after a denial: the one figure it puts right. */
export function byFigure(field: Field, { denial }: Seeker): IndexedClaim | undefined {
  const sentence = field.document.sentences[denial.sentence];
  const words = wordsOf(field, denial);
  const span = hull(denial.spans);
  if (!sentence || !(putsRight(field, denial, sentence) || REPLACES.test(words))) return undefined;
  const counts = countsIn(words);
  // „nicht 14, sondern zwei“: the last is what is said instead.
  const count = /, sondern /.test(words) ? counts.at(-1) : counts[0];
  if (!count || (counts.length > 1 && !/sondern/.test(words))) return undefined;
  const found = deniableAround(field, denial, REACH, 0).filter(
    ({ claim }) => (hull(claim.spans)?.end ?? 0) <= (span?.start ?? 0),
  );
  const last = found.at(-1)?.claim.sentence;
  const told = found.filter(({ claim }) => claim.sentence === last);
  const [one, other] = told.filter(({ claim }) =>
    countsIn(wordsOf(field, claim)).some((each) => isOther(each, count)),
  );
  return one && !other ? one : undefined;
}

const REPLACES =
  /^[„“"»«\s]*(?:tatsächlich|vielmehr|in wahrheit|in wirklichkeit) (?:seien|waren|sind|sei|war) es/iu;

/** Whether the words, or those beside them, say that something else is so: most figures put nothing right. */
function putsRight(field: Field, denial: DraftClaim, { start, end }: Span): boolean {
  const words = wordsOf(field, denial);
  if (PUT_RIGHT.test(words)) return true;
  if (!ONLY.test(words)) return false;
  const span = hull(denial.spans);
  const from = Math.max(start, (span?.start ?? start) - 60);
  return AGAINST.test(field.document.text.slice(from, Math.min(end, (span?.end ?? end) + 60)));
}

/** Whether two figures count the same and differ. */
const isOther = (one: Count, other: Count): boolean =>
  one.value !== other.value &&
  (other.unit === '' || one.unit === other.unit || (PEOPLE.test(one.noun) && PEOPLE.test(other.noun)));

/** „… wies die Zahl zurück. Es seien zwei gewesen“: the figure that takes the place of the one denied. */
export function isOtherFigure(field: Field, { denial }: Seeker, denied: IndexedClaim): boolean {
  const words = wordsOf(field, denial);
  if (words.length > 100) return false;
  const [count, more] = countsIn(words);
  return (
    count !== undefined &&
    !more &&
    countsIn(wordsOf(field, denied.claim)).some((each) => isOther(each, count))
  );
}
