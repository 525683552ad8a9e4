import {
  spanOf,
  type Attribution,
  type AttributionRule,
  type Mention,
  type SentenceContext,
} from '../attribution.ts';
import { subjectMention } from '../grammar/clause-subject.ts';
import type { Clause } from '../grammar/clauses.ts';
import { closed, endWithStop, isReportedMood } from '../grammar/content.ts';
import { fullVerbOf } from '../grammar/full-verb.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import { COUNTING_VERBS, SHOWING_VERBS, WITNESSING_VERBS, WORKS } from '../lexicon/showing-verbs.ts';
import { headNouns, kindOfPhrase } from '../sources/classify.ts';
import { isKnownBody } from '../sources/likely.ts';
import { lastClause } from './summaries/reach.ts';
import { wordOfVerbs } from '../grammar/verb-words.ts';

const isWordOfShowing = wordOfVerbs([...SHOWING_VERBS, ...WITNESSING_VERBS]);

/** „Die Kontoauszüge zeigen 41 Überweisungen.“, „Eine dpa-Reporterin zählte 60 Demonstranten.“: what a text shows, or a reporter saw. */
export const summaryShown: AttributionRule = {
  id: 'de/reported/shown',
  stage: 'summary',
  words: [isWordOfShowing],
  apply: (context) => context.clauses.flatMap((clause) => read(context, clause) ?? []),
};

function read(context: SentenceContext, clause: Clause): Attribution | undefined {
  if (clause.type !== 'main' || clause.finite < 1 || isReportedMood(clause)) return undefined;
  const verb = fullVerbOf(clause);
  const lemma = verb?.lemmas.find((each) => SHOWING_VERBS.has(each) || WITNESSING_VERBS.has(each));
  if (!verb || !lemma || verb.passive || isUnsaid(clause)) return undefined;
  const mention = subjectMention(context, clause).find(
    (each) => fits(each, lemma) || counts(clause, each, lemma),
  );
  const next = context.clauses[clause.index + 1];
  const bare = mention && clause.units.length <= mention.units.length + 1;
  if (!mention || (bare && next?.introducer !== 'wie')) return undefined;
  // „zeigen, dass“ frames a clause, and another rule reads it.
  if (next && /^(?:dass|daß|ob)$/.test(next.introducer)) return undefined;
  const last = context.clauses[lastClause(context, clause.index)] ?? clause;
  return {
    rule: `${summaryShown.id}/${lemma}`,
    form: 'reported',
    act: 'say',
    lemma,
    factive: kindOfPhrase(mention.units) !== 'institution',
    content: [
      closed(context, { start: Math.min(clause.start, mention.start), end: endWithStop(context, last) }),
    ],
    cue: [],
    marked: verb.units.map(spanOf),
    source: { kind: 'mention', mention },
    frameClauses: [clause.index],
    sentence: context.sentence.index,
    confidence: 0.78,
  };
}

/** „zeigt keine Spuren“ is seen, too; „zeigt sich“, „bestätigt nicht“ say something else. */
const isUnsaid = ({ units }: Clause): boolean =>
  units.some(
    ({ lower }, at) =>
      lower === 'sich' ||
      lower === 'wenn' ||
      // „ein nicht verifiziertes Video“
      (lower === 'nicht' && !(/t(?:e[nrms]?)$/.test(units[at + 1]?.lower ?? '') && isNominal(units[at + 2]))),
  );

/** „Die Polizei zählte 300 Teilnehmer“: its own figure, which others may deny. */
const counts = ({ units, finite }: Clause, mention: Mention, lemma: string): boolean =>
  COUNTING_VERBS.has(lemma) &&
  kindOfPhrase(mention.units) === 'institution' &&
  isKnownBody(mention) &&
  units.slice(finite).some(({ kind }) => kind === 'number') &&
  !units.slice(finite).some((unit) => isNominal(unit) && BELONGING.test(unit.lower));

/** „Der Verein zählt 4.000 Mitglieder“: what it has, and nobody counts. */
const BELONGING =
  /(?:mitglieder|einwohner|beschäftigte|angestellte|mitarbeiter|schüler|studierende|studenten|plätze|betten|filialen|standorte|zimmer|stellen|kunden|abonnenten|sitze|abgeordnete|sterne|häuser|wohnungen|spieler|follower|seiten|klubs|vereine|punkte|tore|werke|titel)n?$/;

function fits(mention: Mention, lemma: string): boolean {
  const kind = kindOfPhrase(mention.units);
  if (WITNESSING_VERBS.has(lemma)) return kind === 'observation';
  const head = headNouns(mention.units)[0]?.lower ?? '';
  return kind === 'document' && !WORKS.test(head.replace(/(?:e?s|n)$/, ''));
}
