import type { ComponentChildren } from 'preact';
import type { SourceKind } from '../../core/labels.ts';
import { Icon, SourceIcon } from '../icons.tsx';

interface VoiceProps {
  readonly kind: SourceKind;
  /** The sign of what it does with the claim, in place of that of its kind. */
  readonly sign?: string | undefined;
  /** Said below, quietly; parts that are empty are left out. */
  readonly note?: readonly (string | undefined)[];
  readonly children: ComponentChildren;
}

/** One voice of the article: the icon of its kind, what it says, and a note below. */
export const Voice = ({ kind, sign, note = [], children }: VoiceProps) => (
  <div class="voice">
    {sign ? <Icon path={sign} /> : <SourceIcon kind={kind} />}
    <p>
      {children} <small>{note.filter(Boolean).join(' · ')}</small>
    </p>
  </div>
);
