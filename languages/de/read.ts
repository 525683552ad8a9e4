import type { Article } from '../../core/article.ts';
import type { Sentence } from '../../core/document.ts';
import type { DraftClaim, LanguageReading, SourceMention } from '../../core/reading.ts';
import type { Reason } from '../../core/report.ts';
import { contains, hull, overlaps, type Span } from '../../core/span.ts';
import type { Attribution, Mention, SentenceContext } from './attribution.ts';
import { attributionsIn, contextOf } from './attribute.ts';
import { addresseeOf } from './grammar/addressee.ts';
import { withApposition } from './grammar/apposition.ts';
import { isNominal } from './grammar/noun-phrase.ts';
import { subjectMention } from './grammar/frame.ts';
import { VERB } from './grammar/verb-features.ts';
import { hasFeature } from './grammar/verb-forms.ts';
import { kindOf } from './labels/kind.ts';
import { claimsBySentence } from './links/by-sentence.ts';
import { parentOf } from './links/parents.ts';
import { linksOf } from './links/links.ts';
import { doubtsOf } from './links/doubts.ts';
import { ownVoice } from './own-voice.ts';
import { bodiesOf } from './sources/bodies.ts';
import { anonymityOf } from './sources/anonymity.ts';
import { chainOf } from './sources/chain.ts';
import { peopleOf } from './sources/people.ts';
import { resolve, type Cast, type Resolved } from './sources/resolve.ts';
import { isKnownBody, isLikelySource, isOfficeHolder } from './sources/likely.ts';
import { documentOf } from './text/sentences.ts';

/** How far back a passage without a frame looks for its speaker, in sentences. */
const CARRY = 2;

/** How many speakers are remembered; pronouns and frameless speech look no further back. */
const REMEMBERED = 40;

interface Speaker extends Resolved {
  readonly sentence: number;
}

/** Reads one German article: sentences, attributions with their sources, the outlet's own statements, and their ties. */
export function readGerman(article: Article): LanguageReading {
  const document = documentOf(article.text, article.blocks);
  const cast: Cast = { people: peopleOf(document), bodies: bodiesOf(document) };
  const speakers: Speaker[] = [];
  const claims: DraftClaim[] = [];
  const carriers = new Map<string, SourceMention>();
  let previous: readonly Attribution[] = [];
  let unit = 0;
  for (const sentence of document.sentences) {
    if (sentence.unit !== unit) {
      // Another entry of a live blog: whoever spoke in the one before speaks no longer.
      ({ unit } = sentence);
      previous = [];
      speakers.length = 0;
    }
    const context = contextOf(document, sentence, previous);
    const found = attributionsIn(context);
    previous = found;
    const drafts: DraftClaim[] = [];
    const speaking: Speaker[] = [];
    for (const attribution of found) {
      const read = sourceOf(context, attribution, cast, [...speaking, ...speakers]);
      if (!read) continue;
      const before = [...speaking, ...speakers];
      const addressed = attribution.addressee ?? addresseeOf(context, attribution);
      const chain = chainOf(context, attribution, addressed, found);
      const said = chain.said ? resolve(chain.said, cast, before) : read;
      const source = {
        ...said,
        source: passedOn(context, attribution, said.source, chain.via, cast, before, carriers),
      };
      if (attribution.source.kind !== 'vague') speaking.unshift({ ...source, sentence: sentence.index });
      drafts.push(draftOf(context, attribution, source.source, addressed));
    }
    // Who speaks comes before whom the sentence is about.
    speakers.unshift(...speaking, ...subjectOf(context, found, cast, speakers));
    speakers.length = Math.min(speakers.length, REMEMBERED);
    // What is somebody's words but nobody can be named for is shown as nothing, least of all as the outlet's own.
    const own = ownVoice(context, found);
    takeBack(claims, drafts, sentence.index - 1);
    claims.push(
      ...[...drafts, ...own].toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0)),
    );
  }
  const around = claimsBySentence(document, claims);
  return {
    claims: claims.map((claim, index) => ({ ...claim, parent: parentOf(around, claim, index) })),
    links: linksOf(document, claims, around),
    doubts: doubtsOf(document, around),
    carriers: [...carriers.values()],
  };
}

/** The source with who passed it on and why it is not named; `carriers` gathers the former. */
function passedOn(
  context: SentenceContext,
  attribution: Attribution,
  source: SourceMention,
  via: readonly Mention[],
  cast: Cast,
  before: readonly Speaker[],
  carriers: Map<string, SourceMention>,
): SourceMention {
  if (attribution.source.kind === 'carried') return source;
  const keys = new Set<string>();
  for (const mention of via) {
    const carrier = resolve(mention, cast, before).source;
    if (carrier.key === source.key || carrier.key.startsWith('pronoun:')) continue;
    keys.add(carrier.key);
    if (!carriers.has(carrier.key)) carriers.set(carrier.key, carrier);
  }
  const hidden = source.kind === 'unnamed' || source.kind === 'vague' || source.kind === 'institution';
  const anonymity = hidden ? anonymityOf(context, attribution) : [];
  return { ...source, via: [...keys], anonymity: anonymity.length > 0 ? anonymity : null };
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
  speakers: readonly Speaker[],
): Resolved | undefined {
  const pointer = attribution.source;
  if (pointer.kind === 'mention')
    return resolve(fullMention(context, attribution, pointer.mention), cast, speakers);
  if (pointer.kind === 'vague') {
    return {
      // No words of the page name anybody; those that say so are the cue.
      source: { spans: [], name: '', key: 'vague', kind: 'vague', via: [] },
      gender: '',
      plural: false,
      nouns: [],
      person: false,
    };
  }
  return speakers.find(
    ({ source, sentence }) =>
      context.sentence.index - sentence <= CARRY &&
      source.kind !== 'vague' &&
      context.sentence.role !== 'headline',
  );
}

/** The mention with its brackets and appositions, as far as they are not part of what is said. */
function fullMention(context: SentenceContext, { content }: Attribution, mention: Mention): Mention {
  const full = { ...withApposition(context, mention), plural: isPluralSubject(context, mention) };
  const said = content.some((span) => overlaps(span, { start: mention.end, end: full.end }));
  return said ? { ...full, end: mention.end } : full;
}

/** Whether the verb of the clause the mention stands in is a plural. */
function isPluralSubject({ clauses }: SentenceContext, { start }: Span): boolean {
  const clause = clauses.find((each) => each.start <= start && start < each.end);
  const verb = clause?.units[clause.finite];
  return verb !== undefined && hasFeature(verb.lower, PLURAL) && !hasFeature(verb.lower, SINGULAR);
}

const PLURAL = VERB.presentPlural | VERB.pastPlural | VERB.subjunctive1Plural | VERB.subjunctive2Plural;
const SINGULAR = VERB.presentThird | VERB.pastThird | VERB.subjunctive1Third | VERB.subjunctive2Third;

/** A person or body a sentence is about can be the speaker of what follows it („X trat vor die Presse. Er habe …“). */
function subjectOf(
  context: SentenceContext,
  found: readonly Attribution[],
  cast: Cast,
  speakers: readonly Speaker[],
): readonly Speaker[] {
  const main = context.clauses.find((clause) => clause.type === 'main');
  // In reported mood the sentence is about somebody the speaker talks of.
  if (!main || found.some(({ form }) => form === 'free')) return [];
  for (const mention of subjectMention(context, main)) {
    if (!mention.units.some(isNominal)) continue;
    const resolved = resolve(mention, cast, speakers);
    if (resolved.person || isKnownBody(mention) || isOfficeHolder(mention))
      return [{ ...resolved, sentence: context.sentence.index }];
  }
  return [];
}

function draftOf(
  context: SentenceContext,
  attribution: Attribution,
  source: SourceMention,
  addressed: readonly Span[],
): DraftClaim {
  const within = context.clauses.filter((clause) =>
    attribution.content.some((span) => contains(span, clause)),
  );
  const said = attribution.content.map((span) => context.document.text.slice(span.start, span.end)).join(' ');
  const quoted = attribution.form === 'direct' || within.length === 0 ? said.replace(/^[„»«“"‚›‹]/, '') : '';
  const kind = kindOf(quoted ? [] : within, said, attribution.act, attribution.lemma);
  const open = kind === 'future' || kind === 'demand';
  const cue = attribution.cue.length > 0 ? attribution.cue : null;
  const reasons: Reason[] = [
    { label: `form:${attribution.form}`, rule: attribution.rule, spans: cue ?? source.spans },
    { label: `source:${source.kind}`, rule: 'de/source', spans: wordsOf(attribution, source) },
  ];
  return {
    spans: attribution.content,
    kind,
    form: attribution.form,
    certainty: open
      ? 'open'
      : attribution.factive && attribution.form !== 'direct' && attribution.act !== 'deny'
        ? 'asserted'
        : 'attributed',
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
const wordsOf = ({ source }: Attribution, { spans }: SourceMention): readonly Span[] =>
  source.kind === 'vague' ? source.spans : spans;

/** Below the core's threshold: shown as not clearly recognised. */
const DOUBTFUL = 0.4;

/**
 * A pronoun nobody stands behind, or words that cannot be a speaker: the frame was probably misread.
 * Before a colon („Fazit: „…““) only somebody the article knows is taken for a speaker.
 */
function isDoubtful({ source, rule }: Attribution, resolved: SourceMention): boolean {
  if (resolved.key.startsWith('pronoun:')) return true;
  if (source.kind !== 'mention') return false;
  const known = /^(?:person|country|body):/.test(resolved.key) || isKnownBody(source.mention);
  return !isLikelySource(source.mention) || (rule === 'de/direct/label' && !known);
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
