import { mentionOf, type Mention, type SentenceContext } from '../attribution.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import type { Unit } from '../grammar/units.ts';
import { CAPITALS } from '../lexicon/places.ts';
import { isKnownBody } from './likely.ts';

/** „In Belgrad vermutet man …“, „Beim Händler Norva will man … wissen“: „man“ is the body or the capital where that is. */
export function oneThere(context: SentenceContext, units: readonly Unit[]): Mention | undefined {
  for (const [at, { lower }] of units.entries()) {
    if (!/^(?:i[nm]|beim?)$/.test(lower)) continue;
    const phrase = nounPhraseAt(units, at + 1);
    const mention = phrase && mentionOf(context, units, phrase);
    if (!mention) continue;
    const capital = lower === 'in' && CAPITALS.has(mention.words);
    if (capital || isKnownBody(mention) || (lower.startsWith('bei') && isNamedBody(mention))) return mention;
  }
  return undefined;
}

/** „beim Modehändler Velluto“: a name after what it is. */
const isNamedBody = ({ units }: Mention): boolean =>
  units.length > 1 &&
  /(?:händler|hersteller|konzern|anbieter|betreiber|verlag|klub|verein|bauer)s?$/.test(
    units.at(-2)?.lower ?? '',
  );
