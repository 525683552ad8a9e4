import { overlaps, type Span } from '../../../core/span.ts';
import type { Attribution, SentenceContext } from '../attribution.ts';

/** That somebody does not want to be named, or must not be. */
const WISH = new RegExp(
  [
    String.raw`(?:namentlich |mit (?:seinem|ihrem) (?:vollen )?Namen )?(?:nicht|ungern) (?:(?:namentlich|öffentlich) )?(?:genannt|zitiert) (?:werden|sein) (?:will|wollte|wollten|wollen|möchte|möchten|soll|sollte)`,
    String.raw`(?:will|wollte|wollten|wollen|möchte|möchten) (?:[^.,;]{1,80} )?(?:nicht|ungern) (?:namentlich |öffentlich )?(?:genannt|zitiert) (?:werden|sein)`,
    String.raw`(?:lieber )?anonym(?: zu)? bleiben (?:will|wollte|wollten|wollen|möchte|möchten|soll|muss)`,
    String.raw`(?:will|wollte|wollten|wollen|möchte|möchten) (?:[^.,;]{1,80} )?anonym bleiben`,
    String.raw`(?:bat|baten|bittet|bitten|gebeten)[^.,;]{0,20}(?:um Anonymität|darum, anonym zu bleiben|darum, nicht (?:namentlich )?genannt zu werden)`,
    String.raw`(?:unter|auf) (?:der |die )?(?:Bedingung|Zusicherung|Wahrung|Zusage|Voraussetzung) (?:der|von|seiner|ihrer|voller|strikter) (?:vollen |strikten )?Anonymität`,
    String.raw`unter der Bedingung, (?:anonym zu bleiben|nicht (?:namentlich )?genannt zu werden|dass (?:sein|ihr|ihre) Namen? nicht genannt (?:wird|werde|werden))`,
    String.raw`(?:seinen|ihren) (?:vollen |richtigen )?Namen? (?:[^.,;]{0,40} )?nicht (?:nennen|veröffentlicht|lesen|preisgeben)[^.,;]{0,20}`,
    String.raw`(?:dessen|deren|sein|ihr) (?:richtiger |voller )?Name (?:[^.,;]{0,60} )?(?:nicht genannt (?:wird|werden)|geändert (?:ist|wurde)|der Redaktion bekannt ist)`,
    String.raw`Name (?:von der Redaktion )?geändert`,
    String.raw`nicht (?:befugt|berechtigt|autorisiert|ermächtigt) (?:ist|sei|war|sind|seien|waren)(?:, [^.,;]{0,60}zu (?:sprechen|reden|äußern))?`,
  ].join('|'),
  'u',
);

/** Why somebody does not want to be named. */
const REASON =
  /(?:aus (?:Angst|Furcht|Sorge)(?: vor| um)?(?: (?!will|wollte|möchte|anonym|nicht|namentlich)[\p{L}-]+){1,5}|(?:zu|aus) (?:\p{L}+ )?(?:Schutz|Gründen|Sicherheitsgründen|Rücksicht)(?: (?!will|wollte|möchte|anonym|nicht|namentlich)[\p{L}-]+){0,5}|(?:weil|da) (?:er|sie) [^.,;]{0,80}(?:fürchtet|fürchte|fürchten|befürchtet|nicht (?:befugt|berechtigt|autorisiert|ermächtigt) (?:ist|sei|war|sind|seien|waren)))/u;

/** Who the next sentence may go on about: „Der Mann wollte nicht genannt werden.“ */
const GOES_ON =
  /^(?:Er|Sie|Beide|Die (?:Frau|Quelle|Informantin)|Der (?:Mann|Informant|Beamte)|(?:Sein|Ihr) Name) /u;

/**
 * The words that say that and why a source is not named: „der aus Angst vor Rache anonym bleiben will“. In the
 * sentence itself or in the next of the paragraph; never in what is said. Empty where the page gives none.
 */
export function anonymityOf(context: SentenceContext, { content }: Attribution): readonly Span[] {
  const { document, sentence } = context;
  const here = wordsIn(document.text, sentence, content);
  if (here.length > 0) return here;
  const next = document.sentences[sentence.index + 1];
  if (next?.block !== sentence.block) return [];
  const goesOn = next && GOES_ON.test(document.text.slice(next.start, next.end));
  return goesOn ? wordsIn(document.text, next, content) : [];
}

/** Longest sentence that is looked through, in units. */
const LONGEST = 1200;

function wordsIn(text: string, sentence: Span, content: readonly Span[]): readonly Span[] {
  if (sentence.end - sentence.start > LONGEST) return [];
  const words = text.slice(sentence.start, sentence.end);
  const wish = spanOfMatch(WISH.exec(words), sentence.start);
  if (!wish || content.some((span) => overlaps(span, wish))) return [];
  const reason = spanOfMatch(REASON.exec(words), sentence.start);
  if (!reason || content.some((span) => overlaps(span, reason))) return [wish];
  if (overlaps(reason, wish))
    return [{ start: Math.min(reason.start, wish.start), end: Math.max(reason.end, wish.end) }];
  return reason.start < wish.start ? [reason, wish] : [wish, reason];
}

const spanOfMatch = (match: RegExpExecArray | null, from: number): Span | undefined =>
  match ? { start: from + match.index, end: from + match.index + match[0].length } : undefined;
