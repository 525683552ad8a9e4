import type { SourceKind } from '../core/labels.ts';

const PATH: Readonly<Record<SourceKind, string>> = {
  observation:
    'M1.25 8S3.75 3.75 8 3.75 14.75 8 14.75 8 12.25 12.25 8 12.25 1.25 8 1.25 8zM6 8a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  document: 'M3.75 1.75h5.5l3 3v9.5h-8.5zM6 7.5h4M6 10.75h4',
  person:
    'M5.25 5a2.75 2.75 0 1 0 5.5 0a2.75 2.75 0 1 0-5.5 0M2.75 14c0-3 2.25-4.75 5.25-4.75S13.25 11 13.25 14',
  institution: 'M2 6.25L8 2.5l6 3.75zM3.75 6.5v6M8 6.5v6M12.25 6.5v6M1.75 13.5h12.5',
  media: 'M1.75 3h9.5v10h-8a1.5 1.5 0 0 1-1.5-1.5zM11.25 6h3v5.5a1.5 1.5 0 0 1-3 0M4.25 6h4.5M4.25 9h4.5',
  // The person in dashes; drawn and not dashed, so that they lie on the pixels and alike on both sides.
  unnamed:
    'M6.5 2.7a2.75 2.75 0 0 1 3 0M10.3 3.5a2.75 2.75 0 0 1 0 3M9.5 7.3a2.75 2.75 0 0 1-3 0M5.7 6.5a2.75 2.75 0 0 1 0-3' +
    'M2.75 14.25q0-2.3 1.3-3.4M5.4 9.9q.7-.4 1.5-.5M13.25 14.25q0-2.3-1.3-3.4M10.6 9.9q-.7-.4-1.5-.5',
  vague: 'M3 8h.01M8 8h.01M13 8h.01',
  none: 'M3 8a5 5 0 1 0 10 0a5 5 0 1 0-10 0',
};

/** A line icon of 16 px. Decorative; words stand beside it, or its button is named. */
export const Icon = ({ path, kind = '' }: { readonly path: string; readonly kind?: string }) => (
  <svg class={`icon ${kind}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d={path} />
  </svg>
);

/** The kind of a source as a line icon. */
export const SourceIcon = ({ kind }: { readonly kind: SourceKind }) => <Icon path={PATH[kind]} kind={kind} />;
