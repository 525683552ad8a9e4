/** How far into a text is looked, in UTF-16 units: beyond it the answer does not change. */
const SAMPLE_UNITS = 6_000;
/** Share of a text's words that must be common words of a language; running text has 0.25 to 0.45. */
const ENOUGH = 0.14;
/** Below this share of both languages' common words, a text is in neither. */
const TOO_FEW = 0.08;
/** Words a text must have before it is said to be in neither. */
const WORDS_TO_REFUSE = 40;
/** How much the leading language must lead. */
const LEAD = 1.5;
/** Share of a text's letters that must be Latin. */
const LATIN = 0.6;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/**
 * The commonest words of each language, without those that neighbours share: `in`, `an`, `was`, `am`, `will`
 * are German and English, `den` and `er` German and Danish, `des` and `es` German and French or Spanish,
 * `a`, `as` and `on` English and French or Spanish.
 */
const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  de: words(
    `der die das und ist nicht ein eine einen einem einer dem mit von zu zum zur im auf für sich auch wird
    sind nach bei beim aus sie hat werden wie über vor durch habe haben sei seien soll sollen dass noch nur
    oder aber wurde wurden kann können mehr unter gegen sein seine seiner ihre ihrer ich wir diese dieser
    laut zwischen sagte`,
  ),
  en: words(
    `the of and to is that for with by at it from be are has have had this which said not but his her
    their they we you he she were been who would will its or after about more than when there what`,
  ),
};

const LETTER = /\p{L}/gu;
const LATIN_LETTER = /\p{Script=Latin}/gu;
const WORD = /\p{L}+/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * What language a text is in, by its commonest words.
 * `de` or `en`; `other` for a text that is neither; null for one too short or too mixed to tell.
 */
export function detectLanguage(text: string): 'de' | 'en' | 'other' | null {
  const sample = text.slice(0, SAMPLE_UNITS);
  const letters = count(sample, LETTER);
  if (letters > 0 && count(sample, LATIN_LETTER) / letters < LATIN) return 'other';
  const found = sample.toLowerCase().match(WORD) ?? [];
  const shareOf = (code: string): number =>
    found.filter((word) => COMMON[code]?.has(word)).length / Math.max(found.length, 1);
  const german = shareOf('de');
  const english = shareOf('en');
  if (german >= ENOUGH && german > english * LEAD) return 'de';
  if (english >= ENOUGH && english > german * LEAD) return 'en';
  const foreign = Math.max(german, english) < TOO_FEW && found.length >= WORDS_TO_REFUSE;
  return foreign ? 'other' : null;
}
