import type { ComponentChildren } from 'preact';
import type { SourceKind } from '../../core/labels.ts';
import { SourceIcon } from '../icons.tsx';

interface VoiceProps {
  readonly kind: SourceKind;
  readonly note?: string;
  readonly children: ComponentChildren;
}

/** One voice of the article: the icon of its kind, what it says, and a note below. */
export const Voice = ({ kind, note, children }: VoiceProps) => (
  <div class="voice">
    <SourceIcon kind={kind} />
    <p>
      {children} <small>{note}</small>
    </p>
  </div>
);
