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

/** How the reader left the popup of a tab. */
export interface PopupState {
  /** Address of the article it was left at. */
  readonly url: string;
  readonly filter: ClaimFilter;
  /** How far it was scrolled, in CSS pixels. */
  readonly scroll: number;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const textOr = <Otherwise>(value: unknown, otherwise: Otherwise): string | Otherwise =>
  typeof value === 'string' ? value : otherwise;

/** The popup of the article at `url` in what was stored: as it was left, or untouched where that was elsewhere. */
export function popupStateFrom(stored: unknown, url: string): PopupState {
  if (!isRecord(stored) || stored['url'] !== url) return { url, filter: NO_FILTER, scroll: 0 };
  const { filter, scroll } = stored;
  const { line, kind, source, search } = isRecord(filter) ? filter : {};
  return {
    url,
    filter: {
      line: LINES.find((id) => id === line) ?? null,
      kind: SOURCE_KINDS.find((id) => id === kind) ?? null,
      source: textOr(source, null),
      search: textOr(search, ''),
    },
    scroll: typeof scroll === 'number' && scroll > 0 ? scroll : 0,
  };
}
