import type { Article } from '../../core/article.ts';
import type { Sentence } from '../../core/document.ts';
import type { DraftClaim, LanguageReading, Silence, SourceMention } from '../../core/reading.ts';
import type { Reason } from '../../core/report.ts';
import { contains, hull, overlaps, type Span } from '../../core/span.ts';
import { unbroken, type Attribution, type Mention, type Note, type SentenceContext } from './attribution.ts';
import { attributionsIn, contextOf, holds } from './attribute.ts';
import { cued, isCharge } from './charges.ts';
import { authorityAt, floorAt, speakerAt, type Floor, type Speaker } from './floor.ts';
import { withApposition } from './grammar/apposition.ts';
import { isOfThisSentence } from './here.ts';
import { isPluralSubject } from './grammar/plural-subject.ts';
import { heard } from './hearsay.ts';
import { attributedCertainty } from './labels/certainty/attributed.ts';
import { kindOf, kindReasons } from './labels/kind.ts';
import { statementOf } from './labels/statement.ts';
import { tiedUp } from './links/tie-up.ts';
import { ownVoice } from './own-voice.ts';
import { castOf } from './sources/cast.ts';
import { withAccused } from './sources/accused.ts';
import { resolve, type Cast, type Resolved } from './sources/resolve.ts';
import { isKnownBody, isLikelySource, isThing } from './sources/likely.ts';
import { silencesOf } from './silences.ts';
import { Speakers } from './speakers.ts';
import { spokenOf } from './spoken-of.ts';
import { blurredIn } from './text/legibility.ts';
import { documentOf } from './text/sentences.ts';

/**
 * Reads one German article: sentences, attributions with their sources, the outlet's own statements, and their ties.
 * `note` is told what rules nearly read; without it nothing is spent on that.
 */
export function readGerman(article: Article, note?: Note): LanguageReading {
  const document = documentOf(article.text, article.blocks);
  const cast = castOf(document);
  let speakers = Speakers.nobody;
  const claims: DraftClaim[] = [];
  const carriers = new Map<string, SourceMention>();
  const silences: Silence[] = [];
  let previous: readonly Attribution[] = [];
  let unit = 0;
  for (const sentence of document.sentences) {
    if (sentence.unit !== unit) {
      // Another entry of a live blog: whoever spoke in the one before speaks no longer.
      ({ unit } = sentence);
      previous = [];
      speakers = Speakers.nobody;
    }
    const context = contextOf(document, sentence, previous, note);
    const found = attributionsIn(context);
    previous = found;
    const drafts: DraftClaim[] = [];
    const speaking: Speaker[] = [];
    const earlier = speakers;
    for (const attribution of found) {
      const here = isOfThisSentence(context, attribution) ? spokenOf(context, [], cast, earlier) : [];
      const before = earlier.and(here).and([...speaking]);
      const floor = sourceOf(context, attribution, cast, before);
      if (!floor) note?.(attribution.rule, 'nobody spoke before whose words these could be', sentence);
      if (!floor) continue;
      const hearsay = { cast, before, found, carriers };
      const { speaker, addressed } = heard(context, attribution, floor.speaker, hearsay);
      if (hasTheFloor(context, attribution, speaker, found))
        speaking.unshift(
          speakerAt(
            sentence,
            inFull(attribution, floor.source ? { ...speaker, source: floor.source } : speaker),
            floor.sureness > NAMELESS,
          ),
        );
      const sure = { ...cued(attribution, speaker), confidence: attribution.confidence * floor.sureness };
      const draft = draftOf(context, sure, speaker.source, addressed);
      drafts.push(withAccused(context, draft, { cast, before }, { attribution, addressed }));
    }
    silences.push(...silencesOf(context, found, cast, earlier.and(speaking)));
    // Who speaks comes before whom the sentence is about.
    speakers = earlier.and(() => spokenOf(context, found, cast, earlier)).and(speaking);
    // What is somebody's words but nobody can be named for is shown as nothing, least of all as the outlet's own.
    const known = { cast, before: speakers };
    const own = ownVoice(context, found).map((draft) => withAccused(context, draft, known));
    takeBack(claims, drafts, sentence.index - 1);
    claims.push(
      ...[...drafts, ...own].toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0)),
    );
  }
  const isBlurred = blurredIn(document);
  const legible = claims.map((claim) =>
    isBlurred(claim.sentence) ? { ...claim, confidence: Math.min(DOUBTFUL, claim.confidence) } : claim,
  );
  return { ...tiedUp(document, legible), silences, carriers: [...carriers.values()] };
}

/** „… Das teilte die Polizei mit.“: what had been taken for the outlet's own statement is laid to its source. */
function takeBack(claims: DraftClaim[], drafts: readonly DraftClaim[], before: number): void {
  const given = drafts.flatMap(({ spans }) => spans);
  for (let at = claims.length - 1; claims[at]?.sentence === before; at--) {
    const claim = claims[at];
    const replaced =
      claim?.form === 'own' && claim.spans.some((span) => given.some((other) => overlaps(span, other)));
    if (replaced) claims.splice(at, 1);
  }
}

function sourceOf(
  context: SentenceContext,
  attribution: Attribution,
  cast: Cast,
  speakers: Speakers,
): Floor | undefined {
  const pointer = attribution.source;
  if (pointer.kind === 'mention') {
    const mention = fullMention(context, attribution, pointer.mention);
    const speaker = resolve(mention, cast, speakers);
    const { standIn } = pointer.mention;
    const spans = standIn ? [standIn] : speaker.source.spans;
    return { speaker: { ...speaker, source: { ...speaker.source, spans } }, sureness: 1 };
  }
  if (pointer.kind === 'vague') {
    const behind = isCharge(attribution) ? authorityAt(context.sentence, speakers) : undefined;
    if (behind)
      return { ...behind, speaker: { ...behind.speaker, source: { ...behind.speaker.source, via: [] } } };
    // „Schätzungen zufolge“ has words for its source; „soll … haben“ has a cue and nothing else.
    const worded =
      pointer.worded ?? pointer.spans.filter((span) => !attribution.cue.some((cue) => overlaps(cue, span)));
    return { speaker: { ...NOBODY, source: { ...NOBODY.source, spans: worded } }, sureness: 1 };
  }
  const floor = floorAt(context.sentence, speakers, pointer.reach);
  const { spans } = pointer;
  if (spans && floor)
    return {
      ...floor,
      speaker: { ...floor.speaker, source: { ...floor.speaker.source, spans } },
      source: floor.speaker.source,
    };
  if (spans) return { speaker: { ...NOBODY, source: { ...NOBODY.source, spans } }, sureness: 1 };
  return floor ?? (pointer.nameless ? { speaker: NOBODY, sureness: NAMELESS } : undefined);
}

/** Most words in reported mood are said by somebody the article does name, only not where it was found. */
const NAMELESS = 0.5;

/** Somebody, but the article does not say who: no words of the page name anybody, those that say so are the cue. */
const NOBODY: Resolved = {
  source: { spans: [], name: '', key: 'vague', kind: 'vague', via: [] },
  gender: '',
  plural: false,
  nouns: [],
  person: false,
};

/** The mention with its brackets and appositions, as far as they are not part of what is said. */
function fullMention(context: SentenceContext, { content }: Attribution, mention: Mention): Mention {
  const full = { ...withApposition(context, mention), plural: isPluralSubject(context, mention) };
  // A summary holds its source whole; words said do not reach over whose they are.
  const said = content.some(
    (span) => overlaps(span, { start: mention.end, end: full.end }) && !contains(span, mention),
  );
  return said ? { ...full, end: mention.end } : full;
}

/** „Rom ist nach eigenen Angaben …“: whoever speaks on is called by the words that name him, not by „eigenen Angaben“. */
function inFull({ source }: Attribution, speaker: Resolved): Resolved {
  const named = source.kind === 'mention' ? source.mention.named : undefined;
  if (source.kind !== 'mention' || !named || overlaps(named, source.mention)) return speaker;
  return { ...speaker, source: { ...speaker.source, spans: [{ start: named.start, end: named.end }] } };
}

/** Whether the source speaks on in what follows: not a mere „soll“, nor somebody whom another speaker quotes. */
const hasTheFloor = (
  context: SentenceContext,
  attribution: Attribution,
  { source }: Resolved,
  found: readonly Attribution[],
): boolean =>
  !(attribution.source.kind === 'vague' && attribution.form === 'free') &&
  !(attribution.rule === 'de/indirect/according-to' && FIGURES.test(source.name)) &&
  source.key !== 'pronoun:man' &&
  !attribution.rule.startsWith('de/inner/') &&
  !found.some((outer) => holds(context, outer, attribution));

/** „laut Prognosen“: figures set in by the way; the words around them are somebody else's. */
const FIGURES = /(?:prognosen?|schätzungen?|berechnungen?|erhebungen?|hochrechnungen?|zahlen)$/i;

function draftOf(
  context: SentenceContext,
  attribution: Attribution,
  source: SourceMention,
  addressed: readonly Span[],
): DraftClaim {
  const kind = kindOf(statementOf(context, attribution));
  const certainty = attributedCertainty(context, attribution, source, kind);
  const cue = attribution.cue.length > 0 ? unbroken(attribution.cue) : null;
  const reasons: Reason[] = [
    {
      label: `form:${attribution.form}`,
      rule: attribution.rule,
      spans: cue ?? attribution.marked ?? markOf(attribution) ?? source.spans,
    },
    { label: `source:${source.kind}`, rule: 'de/source', spans: wordsOf(attribution, source) },
    ...kindReasons(kind),
    ...certainty.reasons,
  ];
  return {
    spans: attribution.content,
    kind: kind.kind,
    form: attribution.form,
    certainty: certainty.certainty,
    confidence: isDoubtful(attribution, source) ? DOUBTFUL : attribution.confidence,
    act: attribution.act,
    sources: [source],
    cue,
    frame: frameOf(context.sentence, attribution, source),
    addressee: addressed.length > 0 ? addressed : null,
    reasons,
    sentence: context.sentence.index,
    parent: null,
  };
}

/** The words a source's kind rests on: those that name it, or those that leave it unnamed. */
const wordsOf = (attribution: Attribution, { kind, spans }: SourceMention): readonly Span[] =>
  (kind === 'vague' ? markOf(attribution) : undefined) ?? spans;

/** The words that show a passage to be somebody's where no frame does: „soll“, „sei“. */
const markOf = ({ source }: Attribution): readonly Span[] | undefined =>
  source.kind === 'vague' ? source.spans : source.kind === 'carried' ? source.mark : undefined;

/** Below the core's threshold: shown as not clearly recognised. */
const DOUBTFUL = 0.4;

/**
 * A pronoun nobody stands behind, or words that cannot be a speaker: the frame was probably misread.
 * Before a colon („Fazit: „…““) only somebody the article knows is taken for a speaker.
 */
function isDoubtful({ source, rule, act }: Attribution, resolved: SourceMention): boolean {
  if (resolved.key.startsWith('pronoun:')) return true;
  if (resolved.kind === 'unnamed' && source.kind === 'mention' && isThing(source.mention)) return true;
  // „laut Endergebnis“: what is laid to something by a phrase need not be said by a speaker; only somebody confirms.
  if (source.kind !== 'mention' || rule === 'de/indirect/according-to' || act === 'confirm') return false;
  const named = source.mention.named ?? source.mention;
  const known = /^(?:person|country|body):/.test(resolved.key) || isKnownBody(named);
  return !isLikelySource(named) || (rule === 'de/direct/label' && !known);
}

/** The stretch from source to cue, where both stand in this sentence. */
function frameOf(
  sentence: Sentence,
  attribution: Attribution,
  source: SourceMention,
): readonly Span[] | null {
  const here = [...attribution.cue, ...source.spans].filter((span) => contains(sentence, span));
  const all = hull(here);
  return all ? [all] : null;
}
