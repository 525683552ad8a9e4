import type { GoldBody } from './gold.ts';
import { countSegments, type SegmentCounts } from './segments.ts';
import { compareTexts, type Overlap } from './shingles.ts';

/** How near a text is to its gold. */
export interface TextScore {
  /**
   * Against all parts of the gold: leads, crossheads, paragraphs. The headline is on neither side, since no gold
   * text has it. Undefined for pages with passages only.
   */
  readonly whole: Overlap | undefined;
  /** The same against the paragraphs alone. */
  readonly paragraphs: Overlap | undefined;
  /** The passages that must and must not be there, looked for in headline and text. */
  readonly segments: SegmentCounts | undefined;
}

/**
 * Scores a text that has no headline.
 * @param headline looked through for passages only
 */
export function scoreText(text: string, headline: string, gold: GoldBody): TextScore {
  if (gold.kind === 'segments') {
    const segments = countSegments(`${headline}\n${text}`, gold.with, gold.without);
    return { whole: undefined, paragraphs: undefined, segments };
  }
  const joined = (roles: readonly string[]): string =>
    gold.parts
      .filter(({ role }) => roles.includes(role))
      .map((part) => part.text)
      .join('\n');
  return {
    whole: compareTexts(text, joined(['lead', 'crosshead', 'paragraph'])),
    paragraphs: compareTexts(text, joined(['paragraph'])),
    segments: undefined,
  };
}
