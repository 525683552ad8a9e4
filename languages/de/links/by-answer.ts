import { joinedTextOf } from '../../../core/span.ts';
import { mattersIn } from '../lexicon/kindred-words.ts';
import { isAbout, type Seeker } from './antecedents.ts';
import type { IndexedClaim } from './by-sentence.ts';
import { stemsIn } from './content-words.ts';
import { deniableAround, statementsOf, wordsOf, type Field } from './candidates.ts';

/** How far back an answer reaches, in sentences. */
const REACH = 4;

type Statement = readonly IndexedClaim[];

/** The one statement of others that is open in the sentences before; none where there are two. */
function openBefore(field: Field, { denial }: Seeker, accusing: boolean): Statement | undefined {
  const found = statementsOf(
    deniableAround(field, denial, REACH, 0).filter(
      ({ claim }) => (claim.spans[0]?.start ?? 0) < (denial.spans[0]?.start ?? 0),
    ),
  );
  const accusations = found.filter((statement) => statement.some(({ claim }) => claim.act === 'accuse'));
  if (accusations.length === 1) return accusations[0];
  return !accusing && accusations.length === 0 && found.length === 1 ? found[0] : undefined;
}

/** „der Musiker“, „er“, „sein Anwalt“: whoever the article is about, called by a word for him. */
const DEFINITE = /^(?:der|die|dieser|diese|er|sie|sein|seine|ihr|ihre|beide)(?!\p{L})/iu;

/** What is told is told of a person. */
const SOMEBODY = /(?<!\p{L})(?:er|sie|ih[nmr]|sein\p{L}*|ihr\p{L}*|Mann|Frau|\d+-Jährige\p{L}?)(?!\p{L})/iu;

const ALSO = /(?<!\p{L})(?:ebenso|ebenfalls|gleichfalls|auch)(?!\p{L})/iu;

/**
 * „bestreitet, am Steuer gesessen zu haben“ against „habe einen Unfall verursacht“: other words, but the denier is who
 * the only open statement is about.
 */
export function byOnlyOpen(field: Field, seeker: Seeker): Statement | undefined {
  const open = openBefore(field, seeker, false);
  if (!open) return undefined;
  const { denial } = seeker;
  const words = wordsOf(field, denial);
  const name = joinedTextOf(field.document.text, denial.sources[0]?.spans ?? []);
  const person =
    denial.sources[0]?.kind === 'person' &&
    DEFINITE.test(name) &&
    open.some(({ claim }) => claim.act === 'accuse' || SOMEBODY.test(wordsOf(field, claim)));
  const also = ALSO.test(words.slice(0, 40));
  const same = matches(words, field, open);
  return also || same || person || seeker.denier.anyone || isAbout(field, seeker.denier, open)
    ? open
    : undefined;
}

const NEVER =
  /(?<!\p{L})(?:nie|niemals|niemand(?:en|em)?|nicht|nichts|kein(?:e[nmrs]?|erlei)?|keineswegs|keinesfalls|weder|zu keiner Zeit|zu keinem Zeitpunkt)(?!\p{L})/iu;
const NOT_WHOLE =
  /(?<!\p{L})(?:nicht (?:nur|mehr|zuletzt|allein|wieder)|nie (?:wieder|mehr)|noch nie|nichts (?:\p{L}+ ){0,3}(?:gewusst|geahnt|mitbekommen|bemerkt|gehört|wisse|weiß)|weitere[nrms]?|andere[nrms]?)(?!\p{L})/iu;

/** „Diese Leute habe ich nie gesehen“: whoever the accusation speaks of, or has to do with. */
const ACQUAINTANCE =
  /(?<!\p{L})(?:(?:diese[nrms]?|die beiden|den Mann|die Frau|ihn|jene[nrms]?)(?!\p{L})[^.]{0,60}(?:gesehen|getroffen|gekannt|begegnet|gesprochen|besessen|betreten|angefasst|berührt)|kenn(?:e|en|t)(?: \p{Ll}+){0,2} (?:diese[nrms]?|die beiden|den Mann|die Frau|ihn)(?!\p{L}))(?!\p{L})/iu;

/** „es sei nie eine Tür abgeschlossen worden“ against „eingeschlossen“: the accused says no to a thing of the same matter. */
export function byMatter(field: Field, seeker: Seeker): Statement | undefined {
  const { denial } = seeker;
  if (denial.form === 'reported' || denial.kind !== 'fact') return undefined;
  const words = wordsOf(field, denial).slice(0, LONGEST);
  if (isHeldAgainst(field, seeker)) return heldAgainst(field, seeker, words);
  if (!NEVER.test(words) || NOT_WHOLE.test(words)) return undefined;
  const open = openBefore(field, seeker, false);
  if (!open || NEVER.test(open.map(({ claim }) => wordsOf(field, claim)).join(' '))) return undefined;
  if (!isAbout(field, seeker.denier, open) && !seeker.denier.anyone) return undefined;
  if (ACQUAINTANCE.test(words)) return open;
  return matches(words, field, open) ? open : undefined;
}

/** Whether words and a statement are of one matter. */
function matches(words: string, field: Field, open: Statement): boolean {
  const own = mattersIn(words);
  return open.some(({ claim }) => [...mattersIn(wordsOf(field, claim))].some((matter) => own.has(matter)));
}

/** „hält dagegen“, „hält dem entgegen“ */
const isHeldAgainst = ({ document }: Field, { denial }: Seeker): boolean =>
  /dagegen|entgegen$|entgegenhalt|dagegenh/u.test(joinedTextOf(document.text, denial.cue ?? []));

/** What is held against the one statement right before, where both speak of the same thing. */
function heldAgainst(field: Field, seeker: Seeker, words: string): Statement | undefined {
  const open = openBefore(field, seeker, false);
  const own = stemsIn(words);
  const same = open?.some(
    ({ claim }) =>
      claim.sentence >= seeker.denial.sentence - 1 &&
      [...stemsIn(wordsOf(field, claim))].some((stem) => own.has(stem)),
  );
  return same ? open : undefined;
}

/** In units. */
const LONGEST = 240;
