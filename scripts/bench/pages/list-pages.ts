import { mainScore, type PageScore } from './score-page.ts';
import { score } from './table.ts';

/** Longer passages are cut. */
const WIDTH = 160;

const shortened = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > WIDTH ? `${line.slice(0, WIDTH)}… (${line.length})` : line;
};

function entry(page: PageScore): readonly string[] {
  const { looks, text, meta, readability } = page;
  if (!looks) return [];
  const wrong = (['title', 'date', 'publisher'] as const).filter((part) => meta[part] === false);
  const facts = [
    text.segments && `tp ${text.segments.tp} fn ${text.segments.fn} fp ${text.segments.fp}`,
    text.whole && `precision ${score(text.whole.precision)} recall ${score(text.whole.recall)}`,
    readability && `Readability ${score(mainScore(readability))}`,
    page.passedGate ? undefined : 'gate: missed',
    wrong.length > 0 ? `wrong: ${wrong.join(', ')}` : undefined,
    page.failure,
  ].filter(Boolean);
  return [
    `${score(mainScore(page))} ${page.set}/${page.file} (${facts.join('; ')})`,
    `      ${looks.url}`,
    ...looks.missed.map((part) => `    - ${shortened(part)}`),
    ...looks.extra.map((part) => `    + ${shortened(part)}`),
    ...looks.interrupted.map((part) => `    | ${shortened(part)}`),
  ];
}

/**
 * The pages that may be looked at, worst first, each with what it missed (-), has too much (+) and has in
 * several ranges (|). Pages that are held out are never listed.
 */
export const listPages = (scores: readonly PageScore[]): string =>
  scores
    .filter(({ half }) => half === 'seen')
    .toSorted((a, b) => mainScore(a) - mainScore(b))
    .flatMap(entry)
    .join('\n');
