import {
  mentionOf,
  spanOf,
  type Attribution,
  type AttributionRule,
  type SentenceContext,
} from '../attribution.ts';
import { unitsOf } from '../grammar/units.ts';
import { holdsVerb } from '../quoted-words.ts';
import { isSpeaker } from '../sources/is-speaker.ts';
import { isNominal, nounPhraseAt } from '../grammar/noun-phrase.ts';
import { isQuoteMark } from './word-tests.ts';

/** A sentence that is one quotation („„…““, the speaker is the one before) and „X: „…““, as in headlines. */
export const quotationAlone: AttributionRule = {
  id: 'de/direct/alone',
  stage: 'quotation',
  words: [isQuoteMark],
  apply: (context) => {
    const last = context.clauses.at(-1);
    const quotation = last?.units[0]?.quotation;
    const signed = signedBy(context);
    const said = signed ? context.clauses[0]?.units[0]?.quotation : quotation;
    if (!last || !said || (!signed && last.units.length !== 1)) return [];
    const base = {
      form: 'direct',
      act: 'say',
      lemma: '',
      factive: false,
      content: [spanOf(said)],
      cue: [],
      sentence: context.sentence.index,
    } as const;
    if (signed) return [{ ...base, ...signed, rule: 'de/direct/signed', confidence: 0.78 }];
    if (context.clauses.length === 1) {
      // A crosshead quotes whoever speaks below it.
      if (context.sentence.role === 'crosshead' || !goesOn(context)) return [];
      return [
        {
          ...base,
          rule: quotationAlone.id,
          source: { kind: 'carried', reach: 'near' },
          frameClauses: [],
          confidence: 0.8,
        },
      ];
    }
    const named = last.before === ':' ? (labelSource(context) ?? goingOn(context)) : undefined;
    return named ? [{ ...base, ...named, rule: 'de/direct/label', confidence: 0.85 }] : [];
  },
};

/** After a sentence of the same paragraph, whoever that was about; in a new paragraph where a quotation goes on. */
function goesOn({ document, sentence, previous }: SentenceContext): boolean {
  const before = document.sentences[sentence.index - 1];
  return before?.block === sentence.block || previous.length > 0;
}

/** The name that opens the label: „Ida Rom nach dem Urteil: „…““. Common nouns alone name nobody. */
function labelSource(context: SentenceContext): Pick<Attribution, 'source' | 'frameClauses'> | undefined {
  const last = context.clauses.at(-2);
  // „Ida Rom, Sprecherin des Amtes: „…““: the name stands before its apposition.
  const before = context.clauses.slice(0, -1);
  const label = before.every(({ type }) => type === 'fragment') ? before[0] : last;
  if (!label || label.type !== 'fragment') return undefined;
  // „Dazu die Ministerin: „…““, „So Ida Rom: „…““
  const points = /^(?:dazu|hierzu|weiter|wörtlich|darauf)$/.test(label.units.at(-1)?.lower ?? '');
  const at = BEFORE_A_NAME.test(label.units[0]?.lower ?? '') ? 1 : 0;
  if (at === 0 && !points && !isNominal(label.units[0])) return undefined;
  const phrase = nounPhraseAt(label.units, at);
  const mention = phrase && mentionOf(context, label.units, phrase);
  return (
    mention && {
      source: { kind: 'mention', mention },
      frameClauses: before.slice(label.index).map(({ index }) => index),
    }
  );
}

const BEFORE_A_NAME = /^(?:dazu|hierzu|darauf|daraufhin|so|und|oder|wie|anders|dagegen|auch|zuvor|später)$/;

/** „Und weiter: „…““, „Sein Fazit: „…““: whoever spoke before speaks on. */
function goingOn(context: SentenceContext): Pick<Attribution, 'source' | 'frameClauses'> | undefined {
  const [label, ...others] = context.clauses.slice(0, -1);
  if (!label || others.length > 0 || label.units.length > LONGEST_LABEL) return undefined;
  const on = label.units.every(({ lower }) =>
    /^(?:und|weiter|wörtlich|ferner|dann|auch|zudem|außerdem)$/.test(lower),
  );
  const own = /^(?:sein|ihr)e?$/.test(label.units[0]?.lower ?? '') && label.type === 'fragment';
  return on || own ? { source: { kind: 'carried', reach: 'near' }, frameClauses: [label.index] } : undefined;
}

/** In units. */
const LONGEST_LABEL = 4;

/** „„Der Damm hält.“ – Ida Rom“, „„…“ (Ida Rom, Ministerin)“: the name of the speaker alone after the quotation. */
function signedBy(context: SentenceContext): Pick<Attribution, 'source' | 'frameClauses'> | undefined {
  const [quoted, ...units] = unitsOf(context.sentence).filter(({ text }) => text !== '.');
  const mark = units[0]?.text ?? '';
  if (!quoted?.quotation || !/^[–—(-]$/.test(mark) || !holdsVerb(context.document.text, quoted.quotation))
    return undefined;
  const phrase = nounPhraseAt(units, 1);
  const next = units[phrase?.end ?? 0]?.text ?? '';
  const mention =
    phrase && (next === '' || next === ')' || next === ',') && mentionOf(context, units, phrase);
  return mention && units.length <= LONGEST_SIGNATURE && isSpeaker(mention)
    ? { source: { kind: 'mention', mention }, frameClauses: [] }
    : undefined;
}

/** In units. */
const LONGEST_SIGNATURE = 9;
