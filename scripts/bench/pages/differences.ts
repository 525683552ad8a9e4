import type { Article } from '../../../core/article.ts';
import { textOf } from '../../../core/span.ts';
import { inkOf } from '../../../page/normalise.ts';
import type { GoldBody } from './gold.ts';
import { hasSegment } from './segments.ts';

/** Where a found text and its gold part ways. */
export interface Differences {
  /** Parts of the gold the text does not have word for word. */
  readonly missed: readonly string[];
  /** Blocks of the text the gold does not have word for word, or that hold what must not be there. */
  readonly extra: readonly string[];
}

/** Compares block by block. */
export function differencesOf(article: Article | null, gold: GoldBody): Differences {
  const blocks = (article?.blocks ?? []).map(({ role, ...span }) => ({
    role,
    text: textOf(article?.text ?? '', span),
  }));
  const label = (block: (typeof blocks)[number]): string => `[${block.role}] ${block.text}`;
  if (gold.kind === 'segments') {
    const text = article?.text ?? '';
    return {
      missed: gold.with.filter((segment) => !hasSegment(text, segment)),
      extra: gold.without.flatMap((segment) => {
        const block = blocks.find((one) => hasSegment(one.text, segment));
        return block ? [`“${segment}” in ${label(block)}`] : [];
      }),
    };
  }
  const [ours, wanted] = [inkOf(article?.text ?? ''), inkOf(gold.parts.map(({ text }) => text).join(''))];
  return {
    missed: gold.parts
      .filter(({ text }) => !ours.includes(inkOf(text)))
      .map(({ role, text }) => `[${role}] ${text}`),
    extra: blocks.filter(({ role, text }) => role !== 'headline' && !wanted.includes(inkOf(text))).map(label),
  };
}
