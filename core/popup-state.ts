import { LINES, SOURCE_KINDS, type Line, type SourceKind } from './labels.ts';

/** What the reader wants to see of an article's claims; all parts hold at once. */
export interface ClaimFilter {
  /** The sign of the standing; null for any. */
  readonly line: Line | null;
  /** The kind of the first source; null for any. */
  readonly kind: SourceKind | null;
  /** Id of a source of the article that says it; null for any. */
  readonly source: string | null;
  /** Words that must all stand in the claim, its source or its cue. */
  readonly search: string;
}

/** Everything is shown. */
export const NO_FILTER: ClaimFilter = { line: null, kind: null, source: null, search: '' };

/** How far a list was scrolled: the claim at the upper edge, and how much of it was above, in CSS pixels. */
export interface ScrollPlace {
  /** Null above the list: then the pixels count from the very top. */
  readonly claim: string | null;
  readonly offset: number;
}

/** Not scrolled at all. */
export const AT_TOP: ScrollPlace = { claim: null, offset: 0 };

/** How the reader left the popup of a tab. */
export interface PopupState {
  /** Address of the article it was left at. */
  readonly url: string;
  readonly filter: ClaimFilter;
  readonly scroll: ScrollPlace;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const textOr = <Otherwise>(value: unknown, otherwise: Otherwise): string | Otherwise =>
  typeof value === 'string' ? value : otherwise;

/** The popup of the article at `url` in what was stored: as it was left, or untouched where that was elsewhere. */
export function popupStateFrom(stored: unknown, url: string): PopupState {
  if (!isRecord(stored) || stored['url'] !== url) return { url, filter: NO_FILTER, scroll: AT_TOP };
  const { filter, scroll } = stored;
  const { claim, offset } = isRecord(scroll) ? scroll : {};
  const { line, kind, source, search } = isRecord(filter) ? filter : {};
  return {
    url,
    filter: {
      line: LINES.find((id) => id === line) ?? null,
      kind: SOURCE_KINDS.find((id) => id === kind) ?? null,
      source: textOr(source, null),
      search: textOr(search, ''),
    },
    scroll: { claim: textOr(claim, null), offset: typeof offset === 'number' ? offset : 0 },
  };
}
