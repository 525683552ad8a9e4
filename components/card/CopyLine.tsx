import type { Translate } from '../translate.ts';
import { Link } from './Link.tsx';

interface CopyLineProps {
  /** Whether copying worked; undefined before it was tried. */
  readonly copied: boolean | undefined;
  readonly t: Translate;
  readonly onCopy: () => void;
}

/** Copies on click, and says whether that worked: pages without a secure connection have no clipboard. */
export const CopyLine = ({ copied, t, onCopy }: CopyLineProps) => (
  <p class="copy">
    <Link onClick={onCopy}>{t('card_copy')}</Link>
    <output>{copied !== undefined && t(copied ? 'card_copied' : 'card_copy_failed')}</output>
  </p>
);
