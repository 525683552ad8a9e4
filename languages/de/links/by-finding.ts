import { joinedTextOf } from '../../../core/span.ts';
import type { Seeker } from './antecedents.ts';
import type { IndexedClaim } from './by-sentence.ts';
import { deniableAround, statementsOf, wordsOf, type Field } from './candidates.ts';

type Statement = readonly IndexedClaim[];

const COURT = /gericht|kammer|senat|richter|vorsitzende|urteil|jury/iu;
const ACQUITTED = /(?<!\p{L})(?:frei(?:gesprochen)?|Freispruch|freispr\p{L}+)(?!\p{L})/u;
const ACQUITTING = /(?<!\p{L})(?:spr(?:ach|icht|achen)|freigesprochen|Freispruch)(?!\p{L})/u;

/** What clears somebody: that the deed was allowed, or was none. */
const CLEARS =
  /(?<!\p{L})(?:sei|seien|habe|hätten|wäre)(?!\p{L})[^.]{0,80}(?<!\p{L})(?:nötig|notwendig|geboten|rechtmäßig|begründet|gerechtfertigt|zulässig|erlaubt|ordnungsgemäß|korrekt|vertretbar|angezeigt|unschuldig|nicht \p{L}+|kein\p{L}* \p{L}+)(?!\p{L})/iu;

/** „Das Gericht sprach ihn frei. Der Eingriff sei notwendig gewesen, befand die Kammer“: what the charge had been. */
export function byAcquittal(field: Field, { denial }: Seeker): Statement | undefined {
  const { text, sentences } = field.document;
  const source = joinedTextOf(text, denial.sources[0]?.spans ?? []);
  if (!COURT.test(`${source} ${denial.sources[0]?.name ?? ''}`) || !CLEARS.test(wordsOf(field, denial)))
    return undefined;
  const before = [sentences[denial.sentence - 1], sentences[denial.sentence]].some((sentence) => {
    const words = sentence ? text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400)) : '';
    return ACQUITTING.test(words) && ACQUITTED.test(words) && !/plädier|forder|beantrag/.test(words);
  });
  if (!before) return undefined;
  const charges = statementsOf(
    deniableAround(field, denial, 6, 0).filter(
      ({ claim }) => claim.act === 'accuse' && claim.sentence < denial.sentence,
    ),
  );
  return charges.length === 1 ? charges[0] : undefined;
}

const REALLY = /^[„“"»«\s]*(?:in wahrheit|in wirklichkeit|tatsächlich|vielmehr)(?!\p{L})/iu;
const CHECK = /fakten|prüf|check|labor|analyse|gutacht|auswertung|datenbank|rückwärtssuche|bildersuche/iu;

/** „Tatsächlich entstand das Foto 2013, wie das Prüfbüro nachwies“: the claim right before. */
export function byCheck(field: Field, { denial }: Seeker): Statement | undefined {
  if (!REALLY.test(wordsOf(field, denial))) return undefined;
  const source = joinedTextOf(field.document.text, denial.sources[0]?.spans ?? []);
  const sentence = field.document.sentences[denial.sentence];
  const whole = sentence
    ? field.document.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400))
    : '';
  if (!CHECK.test(source) && !/nachw(?:ies|eis)|belegt|ergab/.test(whole)) return undefined;
  const before = statementsOf(
    deniableAround(field, denial, 1, 0).filter(({ claim }) => claim.sentence < denial.sentence),
  );
  return before.length === 1 ? before[0] : undefined;
}

const CONTRAST = /^[„“"»«\s]*(?:vielmehr|in wahrheit|in wirklichkeit|tatsächlich)(?!\p{L})/iu;
const OTHERWISE =
  /(?<!\p{L})(?:umgekehrt|anders|ganz anders|anderen Hergang|andere Version)\s*(?:dar\s*)?[:.]/u;

/** Whether words go on with a denial of the same speaker: „Vielmehr sei zweimal ausgeschrieben worden“. */
export const goesOnDenying = (words: string): boolean => CONTRAST.test(words);

/** „Die Polizei schildert den Ablauf anders: Er habe zuerst zugeschlagen“: the other account right before. */
export function byOtherwise(field: Field, { denial }: Seeker): Statement | undefined {
  const sentence = field.document.sentences[denial.sentence];
  const start = denial.spans[0]?.start ?? 0;
  if (!sentence || !OTHERWISE.test(field.document.text.slice(Math.max(sentence.start, start - 60), start)))
    return undefined;
  const before = statementsOf(
    deniableAround(field, denial, 1, 0).filter(({ claim }) => claim.sentence < denial.sentence),
  );
  return before.length === 1 ? before[0] : undefined;
}
