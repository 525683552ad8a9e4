import { mentionOf, type Attribution, type AttributionRule, type SentenceContext } from '../attribution.ts';
import type { Clause } from '../grammar/clauses.ts';
import { isNominal, nounPhraseAt } from '../grammar/noun-phrase.ts';
import type { Unit } from '../grammar/units.ts';
import { VERB } from '../grammar/verb-features.ts';
import { hasFeature } from '../grammar/verb-forms.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { isRoleNoun } from '../lexicon/noun-classes.ts';
import { isAccountLabel, isSpeakingBody } from '../lexicon/label-speakers.ts';
import { headNouns } from '../sources/classify.ts';

/** „Polizei: Fahrer war betrunken“, „Studie – Kaffee hält wach“: who is set before the colon of a headline says the rest. */
export const headlineLabel: AttributionRule = {
  id: 'de/indirect/headline-label',
  stage: 'phrase',
  apply: (context) => {
    const found = context.sentence.role === 'headline' ? read(context) : undefined;
    return found ? [found] : [];
  },
};

/** In units: a longer label is a clause of its own, or a kicker. */
const LONGEST_LABEL = 5;

function read(context: SentenceContext): Attribution | undefined {
  const { clauses, document, sentence } = context;
  const [label, first] = clauses;
  const last = clauses.at(-1);
  if (!label || !first || !last || !/^[:–—-]$/.test(first.before)) return undefined;
  // „Gericht – …“ may be what the news is about; with a colon it speaks.
  const said = clauses.slice(1);
  if (said.every(({ units }) => units.every(({ kind }) => kind === 'quotation'))) return undefined;
  if (/\?["“»]?$/.test(document.text.slice(sentence.start, sentence.end))) return undefined;
  const mention = speakerIn(context, label, said);
  if (!mention) return undefined;
  return {
    rule: headlineLabel.id,
    form: 'indirect',
    act: 'say',
    lemma: '',
    factive: false,
    content: [{ start: first.start, end: last.end }],
    cue: [],
    source: { kind: 'mention', mention },
    frameClauses: [0],
    sentence: sentence.index,
    confidence: 0.85,
  };
}

function speakerIn(context: SentenceContext, { units }: Clause, said: readonly Clause[]) {
  const phrase = units.length <= LONGEST_LABEL ? nounPhraseAt(units, 0) : undefined;
  const head = headNouns(units)[0]?.lower ?? '';
  if (!phrase || !isWhole(units, phrase.end)) return undefined;
  const fits =
    isAccountLabel(head) || (isSpeakingBody(head) && said.some(isStatement)) || isIntroduced(context, units);
  return fits ? mentionOf(context, units, { start: 0, end: units.length }) : undefined;
}

/** „Kolb: Keine neuen Steuern“: a name the article itself introduces by an office or a first name. */
function isIntroduced({ document, sentence }: SentenceContext, units: readonly Unit[]): boolean {
  const [name, more] = units;
  if (!name || more || !/^\p{Lu}[\p{Ll}-]+$/u.test(name.text)) return false;
  const body = document.text.slice(sentence.end, sentence.end + INTRODUCED_WITHIN);
  const at = body.search(new RegExp(`\\p{L} ${name.text}(?![\\p{L}-])`, 'u'));
  const before = at < 0 ? '' : (/[\p{L}-]+$/u.exec(body.slice(0, at + 1))?.[0].toLowerCase() ?? '');
  return FIRST_NAMES.has(before) || isRoleNoun(before);
}

/** In UTF-16 units: the lead and the first paragraphs. */
const INTRODUCED_WITHIN = 3000;

/** The label is one phrase, with a genitive or a place at most: „Studie der Uni Aue“, „Polizei in Aue“. */
const isWhole = (units: readonly Unit[], end: number): boolean =>
  end === units.length || /^(?:der|des|von|vom|aus|in|im|am)$/.test(units[end]?.lower ?? '');

/** „Fahrer war betrunken“, „Fahrer gestorben“: a label before bare nouns („Polizei: Neue Autos“) is only the topic. */
const isStatement = ({ type, units }: Clause): boolean => {
  const last = units.at(-1);
  return (
    type === 'main' ||
    (last !== undefined && !isNominal(last) && hasFeature(last.lower, VERB.participle | VERB.zuInfinitive))
  );
};
