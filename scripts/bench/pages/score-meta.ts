import { countNames, isSameDay, isSamePublisher, isSameTitle, type NameCounts } from '../compare-meta.ts';
import type { GoldMeta } from './gold.ts';

/** What a page was read to say of itself. */
export interface SaidMeta {
  readonly title: string;
  readonly published: string;
  readonly publisher: string;
  readonly authors: readonly string[];
}

/** Whether each statement is the gold's; undefined where the gold says nothing. */
export interface MetaScore {
  readonly title: boolean | undefined;
  readonly date: boolean | undefined;
  readonly publisher: boolean | undefined;
  readonly authors: NameCounts | undefined;
}

const NOTHING: SaidMeta = { title: '', published: '', publisher: '', authors: [] };

/** Compares what was read with the gold; a page of which nothing was read says nothing. */
export function scoreMeta(read: SaidMeta | null, gold: GoldMeta, url: string): MetaScore {
  const said = read ?? NOTHING;
  const host = new URL(url).hostname;
  const outlets = [gold.publisher ?? '', host.replace(/^www\./, ''), host.split('.').at(-2) ?? ''];
  return {
    title: gold.title === undefined ? undefined : isSameTitle(said.title, gold.title, outlets),
    date: gold.date === undefined ? undefined : isSameDay(said.published, gold.date),
    publisher: gold.publisher === undefined ? undefined : isSamePublisher(said.publisher, gold.publisher),
    authors: gold.authors.length === 0 ? undefined : countNames(said.authors, gold.authors),
  };
}
