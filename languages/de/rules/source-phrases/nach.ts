import type { Span } from '../../../../core/span.ts';
import { mentionOf, type SentenceContext } from '../../attribution.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isNominal, nounPhraseAt } from '../../grammar/noun-phrase.ts';
import { subjectAfter, subjectBefore } from '../../grammar/subject.ts';
import type { Unit } from '../../grammar/units.ts';
import { ACCORDING_NOUNS } from '../../lexicon/cues.ts';
import { isDocumentNoun, isMediaNoun } from '../../lexicon/noun-classes.ts';
import { isReport, pointer, whole, type SourcePhrase } from './source-phrase.ts';

/** „nach Angaben von X“, „nach Polizeiangaben“, „nach eigenen Angaben“, „aus Sicht des X“. */
export function nachAt(context: SentenceContext, clause: Clause, at: number): SourcePhrase | undefined {
  const { units } = clause;
  if (!['nach', 'aus'].includes(units[at]?.lower ?? '')) return undefined;
  let noun = at + 1;
  while (units[noun] && !isNominal(units[noun]) && noun - at < 4) noun++;
  const head = units[noun]?.lower ?? '';
  if (units[at]?.lower === 'aus' && !/^(sicht|überzeugung)$/.test(head)) return undefined;
  const cue = [whole(units, at, noun + 1)];
  const compound = /^(.{3,})angaben$/.exec(head);
  if (compound) {
    const source = pointer(context, units, noun, noun + 1);
    return source && { ...whole(units, at, noun + 1), cue, source };
  }
  if (!ACCORDING_NOUNS.has(head) && !/^(sicht|überzeugung)$/.test(head)) return undefined;
  if (units.slice(at + 1, noun).some((unit) => /^eigene[nrm]?$/.test(unit.lower))) {
    return ownAccount(context, clause, at, noun, cue);
  }
  let from = noun + 1;
  if (units[from]?.lower === 'von' || units[from]?.lower === 'vom') from++;
  const phrase = nounPhraseAt(units, from);
  const genitive =
    phrase &&
    (from > noun + 1 ||
      /^(de[sr]|eine[sr]|seine[sr]|ihre[sr]|mehrere[r]|zweier|dreier)$/.test(units[from]?.lower ?? '') ||
      (units[from]?.lower ?? '').endsWith('s') ||
      units[from]?.kind === 'quotation' ||
      adjectiveGenitive(units, from));
  if (!phrase || !genitive) {
    // „nach Angaben, …“ names nobody; „nach Medienberichten“ and „nach Berechnungen“ are sources of their own.
    if (!isMediaNoun(head) && !/(?:berichten|positionsdaten|erkenntnissen|studie|zahlen|daten)$/.test(head))
      return undefined;
    const source = pointer(context, units, at + 1, noun + 1);
    return source && { ...whole(units, at, noun + 1), cue: [whole(units, at, at + 1)], source };
  }
  const document = isDocumentNoun(head) && !isReport(head);
  const start = document ? at + 1 : phrase.start;
  const source = pointer(context, units, start, phrase.end);
  return (
    source && { ...whole(units, at, phrase.end), cue: document ? [whole(units, at, at + 1)] : cue, source }
  );
}

const adjectiveGenitive = (units: readonly Unit[], at: number): boolean =>
  /e[rn]$/.test(units[at]?.lower ?? '') && !isNominal(units[at]) && isNominal(units[at + 1]);

/** „nach eigenen Angaben“: the subject of the clause speaks. */
function ownAccount(
  context: SentenceContext,
  clause: Clause,
  at: number,
  noun: number,
  cue: readonly Span[],
): SourcePhrase | undefined {
  const subject = subjectBefore(clause.units, clause.finite) ?? subjectAfter(clause.units, clause.finite + 1);
  const mention = subject && mentionOf(context, clause.units, subject);
  return mention && { ...whole(clause.units, at, noun + 1), cue, source: { kind: 'mention', mention } };
}
