import type { SourceMention } from '../../core/reading.ts';
import type { Span } from '../../core/span.ts';
import type { Attribution, Mention, SentenceContext } from './attribution.ts';
import { addresseeOf } from './grammar/addressee.ts';
import { anonymityOf } from './sources/anonymity.ts';
import { chainOf } from './sources/chain.ts';
import { resolve, type Cast, type Resolved } from './sources/resolve.ts';

/** What is needed to resolve those who pass a statement on. */
export interface Hearsay {
  readonly cast: Cast;
  /** The sources and persons before, latest first. */
  readonly before: Iterable<Resolved>;
  /** Everything read in the sentence. */
  readonly found: readonly Attribution[];
  /** Gathers all who pass something on in the article, by key. */
  readonly carriers: Map<string, SourceMention>;
}

/** A source with its chain, and whom the words are addressed to. */
export interface Heard<Speaker> {
  readonly speaker: Speaker;
  readonly addressed: readonly Span[];
}

/**
 * The speaker of an attribution with who passed it on and why it is not named; where the frame only passes words on
 * („die Agentur zitierte Rom“), whose words they are instead.
 */
export function heard<Speaker extends Resolved>(
  context: SentenceContext,
  attribution: Attribution,
  speaker: Speaker,
  hearsay: Hearsay,
): Heard<Speaker> {
  const addressed = attribution.addressee ?? addresseeOf(context, attribution);
  // What is carried over keeps the chain it was said with.
  if (attribution.source.kind === 'carried') return { speaker, addressed };
  const { said, via } = chainOf(context, attribution, addressed, hearsay.found);
  const who = said ? { ...speaker, ...resolve(said, hearsay.cast, hearsay.before) } : speaker;
  const { source } = who;
  const hidden = source.kind === 'unnamed' || source.kind === 'vague' || source.kind === 'institution';
  const anonymity = hidden ? anonymityOf(context, attribution) : [];
  return {
    addressed,
    speaker: {
      ...who,
      source: {
        ...source,
        via: keysOf(via, source.key, hearsay),
        anonymity: anonymity.length > 0 ? anonymity : null,
      },
    },
  };
}

/** The keys of those who passed it on; nobody passes on what is their own. */
function keysOf(
  via: readonly Mention[],
  own: string,
  { cast, before, carriers }: Hearsay,
): readonly string[] {
  const keys = new Set<string>();
  for (const mention of via) {
    const carrier = resolve(mention, cast, before).source;
    if (carrier.key === own || carrier.key.startsWith('pronoun:')) continue;
    keys.add(carrier.key);
    if (!carriers.has(carrier.key)) carriers.set(carrier.key, carrier);
  }
  return [...keys];
}
