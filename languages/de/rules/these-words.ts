import {
  spanOf,
  unbroken,
  type Attribution,
  type AttributionRule,
  type SentenceContext,
} from '../attribution.ts';
import { subjectMention } from '../grammar/clause-subject.ts';
import type { Clause } from '../grammar/clauses.ts';
import { fullVerbOf } from '../grammar/full-verb.ts';
import { unitsOf, type Unit } from '../grammar/units.ts';
import { canSpeak } from '../sources/can-speak.ts';
import { isSpeaker } from '../sources/is-speaker.ts';
import { isQuoteMark } from './word-tests.ts';

/** „Mit den Worten „Es reicht“ trat Ida Rom ab“, „riefen Parolen wie „Raus hier““, „mit der Aufschrift „Kein Damm““. */
export const theseWords: AttributionRule = {
  id: 'de/direct/these-words',
  stage: 'quotation',
  place: -3,
  words: [isQuoteMark],
  apply: (context) =>
    context.sentence.quotations.length === 0
      ? []
      : unitsOf(context.sentence).flatMap((unit, at, units) =>
          unit.quotation ? read(context, units, at) : [],
        ),
};

function read(context: SentenceContext, units: readonly Unit[], at: number): readonly Attribution[] {
  const noun = nounBefore(units, at);
  if (!noun) return [];
  const clause = clauseOf(context, units[at]);
  const verb = clause && fullVerbOf(clause);
  if (!clause || verb?.passive) return [];
  const mention = subjectMention(context, clause).find(
    (each) => isSpeaker(each) || canSpeak(each) || isCrowd(each.words),
  );
  const quoted = units[at];
  if (!mention || !quoted || mention.units.includes(quoted)) return [];
  return [
    {
      rule: theseWords.id,
      form: 'direct',
      act: 'say',
      lemma: verb?.lemmas[0] ?? '',
      factive: false,
      content: [spanOf(quoted)],
      cue: unbroken([...(verb?.units ?? []), ...noun]),
      source: { kind: 'mention', mention },
      frameClauses: [clause.index],
      sentence: context.sentence.index,
      confidence: 0.78,
    },
  ];
}

/** The phrase that says that words follow: „mit den Worten“, „Parolen wie“; after „und“ that of the quotation before. */
function nounBefore(units: readonly Unit[], at: number): readonly Unit[] | undefined {
  const before = units.slice(Math.max(0, at - 4), at);
  const last = before.at(-1);
  if (last && /^(?:und|oder|,)$/.test(last.lower) && before.at(-2)?.quotation)
    return nounBefore(units, at - 2) ? [] : undefined;
  const bare = before.filter(({ lower }) => lower !== ':' && lower !== 'wie');
  const noun = bare.at(-1);
  if (!noun) return undefined;
  const from = bare.findLastIndex(({ lower }) => lower === 'mit' || lower === 'unter');
  if (from >= 0 && WORDS.has(noun.lower)) return bare.slice(from);
  return CALLS.has(noun.lower) ? [noun] : undefined;
}

const WORDS = new Set(
  'worten satz sätzen ausruf botschaft parole parolen ruf rufen aufschrift aufschriften slogan slogans spruch sprüchen sprechchören bemerkung aussage appell losung'.split(
    ' ',
  ),
);
const CALLS = new Set('parolen sprüche slogans rufe sprechchöre losungen beschimpfungen ausrufe'.split(' '));

/** The main clause the quotation stands in, or the one it leads to: „Mit den Worten: „…“ trat sie ab“. */
function clauseOf({ clauses }: SentenceContext, unit: Unit | undefined): Clause | undefined {
  const own = clauses.find((each) => unit && each.units.includes(unit));
  if (own?.type === 'main' || !own) return own;
  return clauses.slice(0, own.index).findLast(({ type }) => type === 'main');
}

/** „die Demonstranten“, „Hunderte Anwohner“ */
const isCrowd = (words: string): boolean =>
  /(?:anten|enten|isten|nehmer|gänger|wohner|anhänger|fans|bürger|aktivisten|menschen|leute|hunderte|tausende|gegner|arbeiter|schüler|frauen|männer|besucher|zuschauer|protestierer|protestierenden|kinder|bewohner|rufer|mitglieder|unterstützer)(?![\p{L}])/iu.test(
    words,
  );
