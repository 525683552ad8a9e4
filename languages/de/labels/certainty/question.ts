import type { Clause } from '../../grammar/clauses.ts';
import type { Unit } from '../../grammar/units.ts';
import { verbReadings } from '../../grammar/verb-forms.ts';
import { CHECKING, OPEN_OF_A_NOUN, OPEN_WORDS, SETTLED_WORDS } from '../../lexicon/modality.ts';
import type { Statement } from '../statement.ts';
import type { Sign } from './sign.ts';

/** „Ob …, ist offen“, „Unklar ist, wer …“, „Es wird geprüft, ob …“, „Die Ursache ist unklar“: what the article leaves open. */
export function questionIn({ clauses, main }: Statement): Sign | undefined {
  if (!main) return undefined;
  const asked = clauses.some(isQuestion);
  const words = openWords(main, asked) ?? (asked ? (unsettled(main) ?? checking(clauses, main)) : undefined);
  if (words) return { certainty: 'open', rule: 'open-question', words };
  const check = unverified(main);
  return check && { certainty: 'open', rule: 'unverified', words: check };
}

/** „ob …“, „wer …“, „wie viele …“ */
const isQuestion = ({ type, introducer }: Clause): boolean =>
  type === 'subordinate' &&
  /^(?:ob|wer|wen|wem|wessen|was|wie|wo|wohin|woher|wann|warum|weshalb|wieso|wodurch|wofür|womit|inwieweit|inwiefern|welche[rsnm]?)$/.test(
    introducer,
  );

const isCopula = (unit: Unit | undefined): boolean =>
  verbReadings(unit?.lower ?? '').some(({ lemma }) =>
    /^(?:sein|bleiben|erscheinen|scheinen|gelten|lassen)$/.test(lemma),
  );

function openWords({ units, finite }: Clause, asked: boolean): readonly Unit[] | undefined {
  if (!isCopula(units[finite])) return undefined;
  const word = units.find(({ lower }) => (asked ? OPEN_WORDS : OPEN_OF_A_NOUN).has(lower));
  if (!word) return undefined;
  const at = units.indexOf(word);
  // „die unklare Lage“ is inflected; „offen“ closes its clause or opens it.
  const predicate = at === 0 || at > finite;
  return predicate ? [word] : undefined;
}

/** „steht noch nicht fest“, „ist nicht bekannt“, „lässt sich nicht sagen“ */
function unsettled({ units }: Clause): readonly Unit[] | undefined {
  const no = units.find(({ lower }) => /^(?:nicht|niemand|kaum)$/.test(lower));
  const settled = units.find(({ lower }) => SETTLED_WORDS.has(lower));
  return no && settled ? [no, settled] : undefined;
}

/** „konnte niemand bestätigen“, „ließ sich nicht überprüfen“ */
function unverified({ units, finite }: Clause): readonly Unit[] | undefined {
  const verb = units[finite];
  if (
    !verb ||
    !/^(?:ließ|ließen|lässt|lassen|konnten?|kann|können|ist|sind|waren?|wurden?)$/.test(verb.lower)
  )
    return undefined;
  const no = units.find(({ lower }) => /^(?:nicht|niemand|keine[rs]?|kaum)$/.test(lower));
  const check = units.findLast(({ lower, text }) => text === lower && CHECKED.test(lower));
  return no && check && no !== check ? [no, check] : undefined;
}

const CHECKED = /^(?:über|nach)?(?:prüf|bestätig|verifizier)(?:en|t|bar)$/;

/** „es wird geprüft, ob“, „die Polizei ermittelt, wer“; „die Polizei klärte, wie“ is done. */
function checking(clauses: readonly Clause[], { units, finite, index }: Clause): readonly Unit[] | undefined {
  const verb = units[finite];
  const last = units.at(-1);
  const behind = clauses.find((clause) => isQuestion(clause));
  if (!verb || !last || !behind || behind.index < index) return undefined;
  const passive = /^(?:wird|werden)$/.test(verb.lower);
  const word = passive ? last : verb;
  const looks = verbReadings(word.lower).some(({ lemma }) => CHECKING.has(lemma));
  const now = passive || (/(?:t|en)$/.test(verb.lower) && !/te[nt]?$/.test(verb.lower));
  return looks && now ? [...new Set([verb, word])] : undefined;
}
