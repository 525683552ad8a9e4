import type { Sentence, TextDocument } from '../../../core/document.ts';

/** Fewest words that show how a sentence is written. */
const FEWEST = 4;

/** Share of capital letters from which nothing can be told by them. */
const ALL_CAPITALS = 0.8;

/** Words from which a paragraph's sentence without a mark at its end is several run together. */
const LONG_WITHOUT_END = 40;

/** Words from which a sentence is a list or several run together, whatever ends it. */
const TOO_LONG = 150;

/** Words from which a text without any sentence mark is one that has lost them. */
const TEXT_WITHOUT_ENDS = 25;

const wordsOf = ({ tokens }: Sentence): number =>
  tokens.reduce((sum, { kind, quoted }) => sum + Number(kind === 'word' && !quoted), 0);

const endsMarked = ({ tokens }: Sentence): boolean =>
  tokens.slice(-3).some(({ text }) => /^[.!?…:;“”"«»]$/.test(text));

function isAllCapitals({ tokens }: Sentence): boolean {
  // One word in five written small, and the capitals are too few.
  const small = tokens.filter(({ kind, text, lower }) => kind === 'word' && text === lower).length;
  if (small * 5 > tokens.length) return false;
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 1);
  const letters = words.map(({ text }) => text).join('');
  const capitals = letters.replaceAll(/[^\p{Lu}]/gu, '').length;
  return words.length >= FEWEST && capitals >= ALL_CAPITALS * letters.length;
}

/**
 * Tells the sentences whose grammar cannot be read from how they are written: all capitals, or run together without
 * sentence marks. What is read in them is a guess.
 */
export function blurredIn({ sentences }: TextDocument): (index: number) => boolean {
  const prose = sentences.filter(({ role }) => role === 'paragraph');
  const words = prose.reduce((sum, sentence) => sum + wordsOf(sentence), 0);
  const unmarked = words >= TEXT_WITHOUT_ENDS && !prose.some(endsMarked);
  const isBlurred = (sentence: Sentence): boolean => {
    if (isAllCapitals(sentence)) return true;
    if (sentence.role !== 'paragraph') return false;
    const length = wordsOf(sentence);
    return unmarked || length >= TOO_LONG || (length >= LONG_WITHOUT_END && !endsMarked(sentence));
  };
  const blurred = new Set(sentences.filter(isBlurred).map(({ index }) => index));
  return (index) => blurred.has(index);
}
