import type { TextKey, Translate } from '../translate.ts';
import { Link } from './Link.tsx';

const WISHES = {
  correct: 'note_correct',
  write: 'note_write',
  hide: 'note_hide',
} as const satisfies Readonly<Record<string, TextKey>>;

/** What the reader may want to do with a claim: correct it, write a note, take it off the page. */
export type ClaimWish = keyof typeof WISHES;
const isWish = (name: string): name is ClaimWish => name in WISHES;

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
      Object.keys(WISHES)
        .filter(isWish)
        .map((wish) => (
          <Link key={wish} onClick={() => onWish(wish)}>
            {t(WISHES[wish])}
          </Link>
        ))}
    <output>{told || null}</output>
  </p>
);
