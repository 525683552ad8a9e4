import type { Mention, SentenceContext } from '../attribution.ts';
import type { Clause } from './clauses.ts';
import type { FoundCue } from './cue.ts';
import { DETERMINERS } from '../lexicon/function-words.ts';
import { isMuteNoun } from '../lexicon/mute-nouns.ts';
import { isNominal } from './noun-phrase.ts';

/** Verbs that, denied, leave a statement unmade; „glaubt nicht, dass“ and „schließt nicht aus, dass“ still make one. */
const SAYING = new Set(
  'sagen mitteilen erklären berichten melden behaupten angeben bekanntgeben erläutern verraten äußern'.split(
    ' ',
  ),
);

/**
 * Whether the frame says that nobody says so, or not yet: „sagte nicht, ob …“, „Niemand sagte, …“, „Sagt er, dass …?“,
 * „Wenn er sagt, dass …“, „müsste erklären, warum …“, „Sagen Sie nicht, …!“.
 */
export function isUnsaid(
  { document, sentence }: SentenceContext,
  clause: Clause,
  cue: FoundCue,
  source: Mention | undefined,
): boolean {
  if (source && /^(?:niemand|keine[rs]?|kein)(?!\p{L})/iu.test(source.words)) return true;
  if (source && isMute(source)) return true;
  if (CONDITIONS.has(clause.introducer)) return true;
  const end = document.text[sentence.end - 1];
  const opens = clause.index === 0 && clause.finite === 0 && clause.type === 'main';
  if (opens && (end === '?' || end === '!')) return true;
  if (/^(?:müsste|müssten|sollte|sollten)$/.test(clause.units[clause.finite]?.lower ?? '')) return true;
  return cue.negated && SAYING.has(cue.lemma) && !cue.passive && isDenied(clause);
}

/** „Die Ampel zeigte, dass …“, „Das Warnschild …“: a thing with its article, not a name („Jan Stein“). */
export const isMute = ({ units }: Mention): boolean =>
  DETERMINERS.has(units[0]?.lower ?? '') &&
  units.filter(isNominal).length === 1 &&
  isMuteNoun(units.find(isNominal)?.lower ?? '');

const CONDITIONS = new Set(['wenn', 'falls', 'sofern', 'solange', 'sobald']);

/** „sagte nicht“; „sagte nicht nur“, „sagte, kein …“ deny something else. */
function isDenied({ units, finite }: Clause): boolean {
  const at = units.findIndex(({ lower }, index) => index > finite && /^(?:nicht|nie|niemals)$/.test(lower));
  return at > 0 && (at === units.length - 1 || at === units.length - 2) && units[at + 1]?.lower !== 'nur';
}
