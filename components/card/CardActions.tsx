import type { Translate } from '../translate.ts';
import { Link } from './Link.tsx';

const WISHES = ['correct', 'write', 'hide'] as const;

/** What the reader may want to do with a claim: correct it, write a note, take it off the page. */
export type ClaimWish = (typeof WISHES)[number];

interface CardActionsProps {
  /** What came of the last one; empty before one was tried. */
  readonly told: string;
  readonly t: Translate;
  readonly onCopy?: (() => void) | undefined;
  readonly onWish?: ((wish: ClaimWish) => void) | undefined;
}

/** What can be done with the claim, and what came of it: pages without a secure connection have no clipboard. */
export const CardActions = ({ told, t, onCopy, onWish }: CardActionsProps) => (
  <p class="actions">
    {onCopy && <Link onClick={onCopy}>{t('card_copy')}</Link>}
    {onWish &&
      WISHES.map((wish) => (
        <Link key={wish} onClick={() => onWish(wish)}>
          {t(`note_${wish}`)}
        </Link>
      ))}
    <output>{told || null}</output>
  </p>
);
